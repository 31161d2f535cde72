import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { readCopy } from '../evidence/make-copy.ts';
import type { FileToBundle } from './serve-case-file.ts';

/** One zip, written while it is read: the index first, then the files, one open at a time. */
export function bundleCaseFile(
  index: Readable & { end(): unknown },
  files: readonly FileToBundle[],
  store: EvidenceStore,
  now: Date,
): Readable {
  const zip = new ZipFile();
  const bundle = new PassThrough();
  let open: Readable | undefined;
  // A bundle that breaks off is no zip, so nobody takes it for whole.
  zip.on('error', (error) => bundle.destroy(error as Error));
  bundle.on('close', () => open?.destroy());
  zip.addReadStream(index, 'case-file.pdf', { mtime: now });
  for (const file of files) {
    // Photos, films and sound are packed already.
    const options = { mtime: now, size: file.copy.sizeBytes, compress: false };
    zip.addReadStreamLazy(file.name, options, (done) => {
      readCopy(store, file.copy).then(
        (content) => {
          open = content;
          content.on('error', (error) => bundle.destroy(error));
          done(null, content);
        },
        (error) => done(error, index),
      );
    });
  }
  zip.end();
  zip.outputStream.pipe(bundle);
  index.end();
  return bundle;
}
