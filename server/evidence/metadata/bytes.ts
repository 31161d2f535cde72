import type { FileHandle } from 'node:fs/promises';
import { Unreadable } from './edits.ts';

/** The bytes of a file, looked at here and there. */
export interface Bytes {
  size: number;
  /** @throws Unreadable where the file does not reach so far. */
  read(at: number, length: number): Promise<Buffer>;
}

const WINDOW = 1 << 16;
/** No header of any file that is taken is longer. */
const MOST = 32 * 1024 * 1024;

/** Most looks are near the one before: a window of the file is kept. */
export async function bytesOf(file: FileHandle): Promise<Bytes> {
  const { size } = await file.stat();
  let start = 0;
  let window: Buffer = Buffer.alloc(0);
  return {
    size,
    async read(at, length) {
      if (at < 0 || length < 0 || at + length > size || length > MOST) {
        throw new Unreadable('The file ends in the middle of a part.');
      }
      if (at < start || at + length > start + window.length) {
        const wanted = Buffer.alloc(Math.min(Math.max(length, WINDOW), size - at));
        const { bytesRead } = await file.read(wanted, 0, wanted.length, at);
        if (bytesRead < length) throw new Unreadable('The file ends in the middle of a part.');
        start = at;
        window = wanted.subarray(0, bytesRead);
      }
      return window.subarray(at - start, at - start + length);
    },
  };
}
