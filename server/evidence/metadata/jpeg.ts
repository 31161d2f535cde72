import type { Bytes } from './bytes.ts';
import { cut, type Edit, Unreadable } from './edits.ts';

const EXIF = 'Exif\0\0';

/** What application segments may stay: colours look wrong without them, and they know nobody. */
const harmless: Readonly<Record<number, string>> = { 224: 'JFIF\0', 226: 'ICC_PROFILE\0', 238: 'Adobe' };

/**
 * Of a JPEG stay the picture, its colour profile and which way up it is; every other application segment (Exif, XMP,
 * IPTC, previews), every comment and whatever is hung on behind the end goes.
 */
export async function jpegMetadata(file: Bytes): Promise<Edit[]> {
  const edits: Edit[] = [];
  let orientation: Buffer | undefined;
  if ((await file.read(0, 2)).readUInt16BE() !== 0xffd8) throw new Unreadable('This is no JPEG.');
  for (let at = 2; ; ) {
    const marker = await markerAt(file, at);
    if (marker.code === 0xd9) {
      edits.push(cut(marker.at + 2, file.size));
      break;
    }
    const length = (await file.read(marker.at + 2, 2)).readUInt16BE();
    const end = marker.at + 2 + length;
    if (length < 2 || end > file.size) throw new Unreadable('A segment is longer than the file.');
    const applies = marker.code >= 0xe0 && marker.code <= 0xef;
    if (applies || marker.code === 0xfe) {
      const content = await file.read(marker.at + 4, length - 2);
      if (!startsWith(content, harmless[marker.code])) {
        const first = orientation === undefined && startsWith(content, EXIF);
        if (first) orientation = whichWayUp(content.subarray(EXIF.length));
        edits.push({ at, length: end - at, put: (first && orientation) || Buffer.alloc(0) });
      }
    }
    at = end;
    if (marker.code === 0xda) {
      const next = await behindScan(file, end);
      // A picture that breaks off in the middle has nothing behind it.
      if (next === null) break;
      at = next;
    }
  }
  return edits;
}

const startsWith = (content: Buffer, words: string | undefined) =>
  words !== undefined && content.toString('latin1', 0, words.length) === words;

/** Before a marker there may be any number of 0xff. */
async function markerAt(file: Bytes, from: number): Promise<{ at: number; code: number }> {
  for (let at = from; ; at += 1) {
    const pair = await file.read(at, 2);
    if (pair[0] !== 0xff) throw new Unreadable('Between two segments lies something else.');
    if (pair[1] !== 0xff) return { at, code: pair[1]! };
  }
}

/** Inside a scan 0xff is followed by zero or by a restart; anything else is the next segment. */
async function behindScan(file: Bytes, from: number): Promise<number | null> {
  for (let at = from; at < file.size - 1; ) {
    const block = await file.read(at, Math.min(1 << 16, file.size - at));
    for (let i = block.indexOf(0xff); i !== -1 && i + 1 < block.length; i = block.indexOf(0xff, i + 1)) {
      const code = block[i + 1]!;
      if (code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at + i;
    }
    at += block.length - 1;
  }
  return null;
}

/** An Exif segment that says nothing but which way up the picture is; none for one that stands upright. */
function whichWayUp(tiff: Buffer): Buffer | undefined {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const ifd = long(4);
    for (let n = 0; n < short(ifd); n += 1) {
      const entry = ifd + 2 + n * 12;
      const value = short(entry + 8);
      if (short(entry) !== 0x0112 || value < 2 || value > 8) continue;
      const segment = Buffer.alloc(36);
      segment.writeUInt16BE(0xffe1, 0);
      segment.writeUInt16BE(34, 2);
      segment.write(`${EXIF}MM\0*`, 4, 'latin1');
      segment.writeUInt32BE(8, 14);
      segment.writeUInt16BE(1, 18);
      segment.writeUInt16BE(0x0112, 20);
      segment.writeUInt16BE(3, 22);
      segment.writeUInt32BE(1, 24);
      segment.writeUInt16BE(value, 28);
      return segment;
    }
  } catch {
    // What cannot be read is dropped with the rest.
  }
  return undefined;
}
