import type { Bytes } from './bytes.ts';
import { cut, type Edit, Unreadable } from './edits.ts';

/** How often a film of pictures is shown again. */
const harmless = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** Of a GIF go comments, what programs left in it, and whatever is hung on behind the end. */
export async function gifMetadata(file: Bytes): Promise<Edit[]> {
  const edits: Edit[] = [];
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const behindBlocks = async (from: number) => {
    let at = from;
    for (;;) {
      const length = (await file.read(at, 1))[0]!;
      at += 1 + length;
      if (length === 0) return at;
    }
  };
  for (let at = 13 + colours((await file.read(10, 1))[0]!); ; ) {
    const kind = (await file.read(at, 1))[0];
    if (kind === 0x3b) {
      edits.push(cut(at + 1, file.size));
      return edits;
    }
    if (kind === 0x2c) {
      at = await behindBlocks(at + 11 + colours((await file.read(at + 9, 1))[0]!));
      continue;
    }
    if (kind !== 0x21) throw new Unreadable('Between two parts of the picture lies something else.');
    const label = (await file.read(at + 1, 1))[0];
    const end = await behindBlocks(at + 2);
    const isKept =
      label === 0xff
        ? harmless.has((await file.read(at + 3, Math.min(11, end - at - 3))).toString('latin1'))
        : label === 0xf9 || label === 0x01;
    if (!isKept) edits.push(cut(at, end));
    at = end;
  }
}
