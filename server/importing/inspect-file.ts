import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileFault } from './file-fault.ts';
import { EncodingDetector, type TextEncoding } from './text-encoding.ts';

export interface InspectedFile {
  path: string;
  gzip: boolean;
  encoding: TextEncoding;
  /** A byte order mark stands before the first character. */
  mark: boolean;
  /** SHA-256 of the content as it is after unpacking, so that a file and its `.gz` are the same file. */
  contentHash: string;
  /** Bytes after unpacking. */
  size: number;
}

const CHUNK = 256 * 1024;

export const openContent = (path: string, gzip: boolean): Readable => {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  if (!gzip) return file;
  const unpacked = createGunzip({ chunkSize: CHUNK });
  file.on('error', (fault) => unpacked.destroy(fault));
  unpacked.on('close', () => file.destroy());
  return file.pipe(unpacked);
};

/** Reads the file once from end to end before anything is written: whether it can be read, what it is, its hash. */
export async function inspectFile(path: string): Promise<InspectedFile> {
  try {
    const first = await readStart(path);
    const gzip = first[0] === 0x1f && first[1] === 0x8b;
    const hash = createHash('sha256');
    const detector = new EncodingDetector();
    let size = 0;
    let start: Buffer = Buffer.alloc(0);
    for await (const chunk of openContent(path, gzip) as AsyncIterable<Buffer>) {
      if (start.length < 512) start = Buffer.concat([start, chunk.subarray(0, 512)]);
      hash.update(chunk);
      detector.add(chunk);
      size += chunk.length;
    }
    refuseWhatIsNoText(path, start);
    const mark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
    return { path, gzip, encoding: detector.decide(mark), mark, contentHash: hash.digest('hex'), size };
  } catch (fault) {
    throw fault instanceof FileFault ? fault : new FileFault(sentenceFor(path, fault));
  }
}

async function readStart(path: string): Promise<Buffer> {
  await using file = await open(path, 'r');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
  return buffer.subarray(0, bytesRead);
}

function refuseWhatIsNoText(path: string, start: Buffer): void {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    throw new FileFault(`${path} is UTF-16 text; save it as "CSV UTF-8" and import that.`);
  }
  if (start[0] === 0x50 && start[1] === 0x4b && start[2] === 0x03) {
    throw new FileFault(
      `${path} is a spreadsheet or zip archive, not a CSV or TSV file; save the sheet as CSV.`,
    );
  }
  // One NUL is a bad row; many mean that this is something else altogether.
  if (start.filter((byte) => byte === 0).length > start.length / 50) {
    throw new FileFault(`${path} is not a text file, so it cannot be CSV or TSV.`);
  }
}

function sentenceFor(path: string, fault: unknown): string {
  const code = (fault as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder, not a file.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} cannot be read: permission denied.`;
  if (code.startsWith('Z_')) return `${path} is a damaged or incomplete gzip file.`;
  return `${path} cannot be read (${code || 'unknown fault'}).`;
}
