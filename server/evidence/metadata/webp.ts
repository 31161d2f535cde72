import type { Bytes } from './bytes.ts';
import { cut, type Edit, replace, sizeAfter } from './edits.ts';

const harmless = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP']);
/** The bits by which an extended header says that Exif and XMP follow. */
const TOLD_OF = 0x08 | 0x04;

/** Of a WebP go Exif, XMP, what nobody knows, and whatever is hung on behind the end. */
export async function webpMetadata(file: Bytes): Promise<Edit[]> {
  const end = 8 + (await file.read(4, 4)).readUInt32LE();
  const edits: Edit[] = [cut(Math.min(end, file.size), file.size)];
  for (let at = 12; at + 8 <= Math.min(end, file.size); ) {
    const head = await file.read(at, 8);
    const name = head.toString('latin1', 0, 4);
    const size = head.readUInt32LE(4);
    // A chunk of odd length has a byte behind it, which the last of a file may lack.
    const next = Math.min(at + 8 + size + (size % 2), Math.max(at + 8 + size, file.size));
    await file.read(next - 1, 1);
    if (!harmless.has(name)) edits.push(cut(at, next));
    if (name === 'VP8X') {
      const flags = (await file.read(at + 8, 1))[0]!;
      if (flags & TOLD_OF) edits.push(replace(at + 8, Buffer.from([flags & ~TOLD_OF])));
    }
    at = next;
  }
  const size = sizeAfter(file.size, edits);
  if (size === file.size) return edits;
  const told = Buffer.alloc(4);
  told.writeUInt32LE(size - 8);
  return [...edits, replace(4, told)];
}
