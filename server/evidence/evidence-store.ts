import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';
import type { FileSettings } from './kept-files.ts';

/** A file that has arrived and is not kept yet. */
export interface Arrived {
  path: string;
  sizeBytes: number;
  sha256: string;
  discard(): Promise<void>;
}

/** Where the files of evidence lie: outside the database, in a folder or a bucket, under names that say nothing. */
export interface EvidenceStore {
  /** Writes a file down as it arrives; of one that breaks off nothing is left. */
  arrive(content: Readable): Promise<Arrived>;
  /** A name under which something may be kept. */
  newKey(): string;
  /** Keeps what arrived, and answers with its key. */
  keep(arrived: Arrived, key?: string): Promise<string>;
  read(key: string): Promise<Readable>;
  forget(key: string): Promise<void>;
  /** Removes what arrived more than a day ago and was neither kept nor discarded; says how many. */
  removeLeftOvers(): Promise<number>;
}

/** What nobody finished, because a process died over it, goes after a day. */
const LEFT_OVER_MS = 24 * 60 * 60 * 1000;

export function openEvidenceStore(config: FileSettings): EvidenceStore {
  const folder = path.join(config.dataDir, 'evidence');
  const arrivals = path.join(folder, 'arriving');
  const disk = new Disk(driverOf(config, path.join(folder, 'files')));
  const newKey = () => {
    const name = randomBytes(32).toString('hex');
    return `${name.slice(0, 2)}/${name}`;
  };
  return {
    async arrive(content) {
      await mkdir(arrivals, { recursive: true, mode: 0o700 });
      const file = path.join(arrivals, randomBytes(32).toString('hex'));
      const discard = () => rm(file, { force: true });
      try {
        const meter = new Meter();
        await pipeline(content, meter, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
        return { path: file, sizeBytes: meter.bytes, sha256: meter.digest(), discard };
      } catch (error) {
        await discard();
        throw error;
      }
    },
    newKey,
    async keep(arrived, key = newKey()) {
      await disk.putStream(key, createReadStream(arrived.path), {
        contentLength: arrived.sizeBytes,
        contentType: 'application/octet-stream',
      });
      return key;
    },
    async read(key) {
      const content = await disk.getStream(key);
      // Of a file that is gone whoever reads on hears; between being opened and being read nobody listens.
      content.on('error', () => {});
      return content;
    },
    forget: (key) => disk.delete(key),
    removeLeftOvers: () => removeLeftOvers(arrivals),
  };
}

function driverOf(config: FileSettings, folder: string) {
  if (!config.evidenceS3Bucket) return new FSDriver({ location: folder, visibility: 'private' });
  const { evidenceS3AccessKeyId: accessKeyId, evidenceS3SecretAccessKey: secretAccessKey } = config;
  return new S3Driver({
    bucket: config.evidenceS3Bucket,
    region: config.evidenceS3Region,
    visibility: 'private',
    supportsACL: false,
    ...(config.evidenceS3Endpoint ? { endpoint: config.evidenceS3Endpoint, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  });
}

/** Lets a file through, and knows afterwards how long it was and what its checksum is. */
export class Meter extends Transform {
  bytes = 0;
  private readonly hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void) {
    this.bytes += chunk.length;
    this.hash.update(chunk);
    done(null, chunk);
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}

async function removeLeftOvers(folder: string): Promise<number> {
  let removed = 0;
  // Where nothing has ever arrived there is no folder.
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found || Date.now() - found.mtimeMs < LEFT_OVER_MS) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
