import type { Bytes } from './bytes.ts';
import { blank, type Edit, replace, Unreadable } from './edits.ts';

/** Films of most phones, and HEIC and AVIF pictures, are boxes in boxes (ISO/IEC 14496-12). */
interface Box {
  type: string;
  at: number;
  content: number;
  end: number;
}

async function* boxesIn(file: Bytes, from: number, to: number): AsyncGenerator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const head = await file.read(at, 8);
    const type = head.toString('latin1', 4);
    let size = head.readUInt32BE();
    let content = at + 8;
    if (size === 1) {
      size = Number((await file.read(at + 8, 8)).readBigUInt64BE());
      content = at + 16;
    }
    let end = size === 0 ? to : at + size;
    // A film that broke off while it was taken ends in the middle of its pictures.
    if (type === 'mdat') end = Math.min(end, to);
    if (end < content || end > to) throw new Unreadable('A box is longer than what it lies in.');
    yield { type, at, content, end };
    at = end;
  }
}

/** A box of nothing, as long as before: everything else stays at the place where others point to. */
const emptied = ({ at, content, end }: Box): Edit[] => [
  replace(at + 4, Buffer.from('free')),
  blank(content, end),
];

const OF_A_FILM = new Set(['udta', 'meta', 'uuid']);
const holdsOthers = new Set(['moov', 'trak', 'moof', 'traf']);

/** Of a film go what its head and its tracks say of place, device, author and title. */
export async function filmMetadata(file: Bytes, from = 0, to = file.size): Promise<Edit[]> {
  const edits: Edit[] = [];
  for await (const box of boxesIn(file, from, to)) {
    if (OF_A_FILM.has(box.type)) edits.push(...emptied(box));
    else if (holdsOthers.has(box.type)) edits.push(...(await filmMetadata(file, box.content, box.end)));
  }
  return edits;
}

/** Of a HEIC or AVIF picture the Exif and XMP items are blanked where they lie. */
export async function heifMetadata(file: Bytes): Promise<Edit[]> {
  const edits: Edit[] = [];
  for await (const box of boxesIn(file, 0, file.size)) {
    if (box.type === 'uuid' || box.type === 'udta') edits.push(...emptied(box));
    else if (box.type === 'moov') edits.push(...(await filmMetadata(file, box.content, box.end)));
    else if (box.type === 'meta') edits.push(...(await itemsBlanked(file, box)));
  }
  return edits;
}

async function itemsBlanked(file: Bytes, meta: Box): Promise<Edit[]> {
  const inside = new Map<string, Box>();
  for await (const box of boxesIn(file, meta.content + 4, meta.end)) inside.set(box.type, box);
  const [info, places] = [inside.get('iinf'), inside.get('iloc')];
  if (!info || !places) return [];
  const told = await tellingItems(file, info);
  const edits: Edit[] = [];
  for (const { id, method, offset, length } of await extentsIn(file, places)) {
    if (!told.has(id)) continue;
    const start = method === 1 ? inside.get('idat')?.content : 0;
    if (start === undefined || method > 1 || length === 0 || start + offset + length > file.size) {
      throw new Unreadable('An item lies where nobody can find it.');
    }
    edits.push(blank(start + offset, start + offset + length));
  }
  return edits;
}

/** The items that are Exif or XMP. */
async function tellingItems(file: Bytes, info: Box): Promise<Set<number>> {
  const version = (await file.read(info.content, 1))[0]!;
  const found = new Set<number>();
  for await (const entry of boxesIn(file, info.content + (version === 0 ? 6 : 8), info.end)) {
    const raw = await file.read(entry.content, entry.end - entry.content);
    if (raw[0] !== 2 && raw[0] !== 3) throw new Unreadable('An item of a kind that nobody knows.');
    const wide = raw[0] === 3 ? 2 : 0;
    const type = raw.toString('latin1', 8 + wide, 12 + wide);
    if (type === 'Exif' || type === 'mime') found.add(wide ? raw.readUInt32BE(4) : raw.readUInt16BE(4));
  }
  return found;
}

async function extentsIn(file: Bytes, places: Box) {
  const raw = await file.read(places.content, places.end - places.content);
  let at = 4;
  const number = (bytes: number): number => {
    if (at + bytes > raw.length) throw new Unreadable('The list of places breaks off.');
    at += bytes;
    if (bytes === 0) return 0;
    return bytes === 8 ? Number(raw.readBigUInt64BE(at - 8)) : raw.readUIntBE(at - bytes, bytes);
  };
  const version = raw[0]!;
  const [sizes, more] = [number(1), number(1)];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version === 0 ? 0 : more & 15;
  const extents: { id: number; method: number; offset: number; length: number }[] = [];
  for (let items = number(version < 2 ? 2 : 4); items > 0; items -= 1) {
    const id = number(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : number(2) & 15;
    number(2);
    const base = number(baseSize);
    for (let n = number(2); n > 0; n -= 1) {
      number(indexSize);
      extents.push({ id, method, offset: base + number(offsetSize), length: number(lengthSize) });
    }
  }
  return extents;
}
