import type { Bytes } from './bytes.ts';
import { cut, type Edit } from './edits.ts';

/** Besides what a picture cannot be without (its name begins with a capital) stay colours, size and movement. */
const harmless = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** Of a PNG go text, times, Exif, what nobody knows, and whatever is hung on behind the end. */
export async function pngMetadata(file: Bytes): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (let at = 8; at < file.size; ) {
    const head = await file.read(at, 8);
    const end = at + 12 + head.readUInt32BE();
    const name = head.toString('latin1', 4);
    await file.read(end - 4, 4);
    if (!/^[A-Z]/.test(name) && !harmless.has(name)) edits.push(cut(at, end));
    at = end;
    if (name !== 'IEND') continue;
    edits.push(cut(at, file.size));
    break;
  }
  return edits;
}
