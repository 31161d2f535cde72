import type { Bytes } from './bytes.ts';
import { blank, type Edit, replace, Unreadable } from './edits.ts';

const SUB_IFDS = 330;
/** Exif, GPS and what Exif points at in turn. */
const PRIVATE_IFDS = new Set([34665, 34853, 40965]);

/** The tags without which a picture cannot be shown, by their ranges; whatever else a TIFF says goes. */
const needed = [
  [254, 259],
  [262, 266],
  [273, 274],
  [277, 284],
  [288, 293],
  [296, 297],
  [301, 301],
  [317, 325],
  [SUB_IFDS, SUB_IFDS],
  [332, 334],
  [336, 347],
  [512, 521],
  [529, 532],
  [34675, 34675],
] as const;
const isNeeded = (tag: number) => needed.some(([from, to]) => tag >= from && tag <= to);

/** How many bytes one value of each type takes. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

interface Entry {
  raw: Buffer;
  tag: number;
  count: number;
  bytes: number;
  type: number;
}

/** Of a TIFF the tables are written anew in their place, and what they said besides the picture is blanked. */
export async function tiffMetadata(file: Bytes): Promise<Edit[]> {
  const head = await file.read(0, 8);
  const little = head.toString('latin1', 0, 2) === 'II';
  const short = (from: Buffer, at: number) => (little ? from.readUInt16LE(at) : from.readUInt16BE(at));
  const long = (from: Buffer, at: number) => (little ? from.readUInt32LE(at) : from.readUInt32BE(at));
  // The kind with 64 bits, and the raw pictures of some makers, are built otherwise.
  if (short(head, 2) !== 42) throw new Unreadable('A TIFF of another kind.');

  const edits: Edit[] = [];
  const seen = new Set<number>();
  const tableAt = async (at: number) => {
    if (seen.has(at) || seen.size > 1_000) throw new Unreadable('The tables run in a circle.');
    seen.add(at);
    const count = short(await file.read(at, 2), 0);
    const block = Buffer.from(await file.read(at + 2, count * 12 + 4));
    const entries = Array.from({ length: count }, (_, n): Entry => {
      const raw = block.subarray(n * 12, n * 12 + 12);
      const type = short(raw, 2);
      if (!sizes[type]) throw new Unreadable('A value of a kind that nobody knows.');
      return { raw, tag: short(raw, 0), type, count: long(raw, 4), bytes: long(raw, 4) * sizes[type] };
    });
    return { entries, next: block.subarray(count * 12), length: 2 + count * 12 + 4 };
  };
  const pointersOf = async ({ raw, count, bytes }: Entry) => {
    const values = bytes > 4 ? await file.read(long(raw, 8), bytes) : raw.subarray(8);
    return Array.from({ length: count }, (_, n) => long(values, n * 4));
  };
  const blankValue = async (entry: Entry): Promise<void> => {
    if (PRIVATE_IFDS.has(entry.tag)) {
      for (const at of await pointersOf(entry)) {
        const table = await tableAt(at);
        edits.push(blank(at, at + table.length));
        for (const each of table.entries) await blankValue(each);
      }
    }
    if (entry.bytes <= 4) return;
    const at = long(entry.raw, 8);
    if (at + entry.bytes > file.size) throw new Unreadable('A value lies behind the end of the file.');
    edits.push(blank(at, at + entry.bytes));
  };
  const clean = async (at: number): Promise<void> => {
    const { entries, next, length } = await tableAt(at);
    const kept = entries.filter(({ tag }) => isNeeded(tag));
    if (kept.length < entries.length) {
      const table = Buffer.alloc(length);
      if (little) table.writeUInt16LE(kept.length);
      else table.writeUInt16BE(kept.length);
      Buffer.concat([...kept.map(({ raw }) => raw), next]).copy(table, 2);
      edits.push(replace(at, table));
    }
    for (const entry of entries) {
      if (!isNeeded(entry.tag)) await blankValue(entry);
      if (entry.tag === SUB_IFDS) for (const sub of await pointersOf(entry)) await clean(sub);
    }
    if (long(next, 0) !== 0) await clean(long(next, 0));
  };
  await clean(long(head, 4));
  return edits;
}
