import { deflateSync } from 'node:zlib';
import { pngOf } from './evidence.ts';

/** What a phone writes into its pictures, to be looked for afterwards. */
export const secrets = {
  device: 'Fonebrand 12 Pro serial 8841',
  author: 'Maud Penhaligon',
  note: 'taken at home',
};

const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number) =>
  Buffer.from([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);

interface Tag {
  tag: number;
  type: 1 | 2 | 3 | 4 | 5;
  values: Buffer;
}
const ascii = (tag: number, text: string): Tag => ({
  tag,
  type: 2,
  values: Buffer.from(`${text}\0`, 'latin1'),
});
const short = (tag: number, value: number): Tag => ({ tag, type: 3, values: u16(value) });
const long = (tag: number, value: number): Tag => ({ tag, type: 4, values: u32(value) });
const rationals = (tag: number, ...of: number[]): Tag => ({
  tag,
  type: 5,
  values: Buffer.concat(of.flatMap((value) => [u32(value), u32(1)])),
});
const bytesOfType = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 };

/** One table of a TIFF at a place, its longer values behind it. */
function table(at: number, tags: Tag[]): Buffer {
  const entries: Buffer[] = [];
  const behind: Buffer[] = [];
  let next = at + 2 + tags.length * 12 + 4;
  for (const { tag, type, values } of tags.toSorted((a, b) => a.tag - b.tag)) {
    const inside = values.length <= 4;
    const where = inside ? Buffer.concat([values, Buffer.alloc(4 - values.length)]) : u32(next);
    entries.push(u16(tag), u16(type), u32(values.length / bytesOfType[type]), where);
    if (inside) continue;
    const even = Buffer.concat([values, Buffer.alloc(values.length % 2)]);
    behind.push(even);
    next += even.length;
  }
  return Buffer.concat([u16(tags.length), ...entries, u32(0), ...behind]);
}

/** 51° 33' 24" N, 3° 15' 41" W, as a phone says it: these eight bytes stand for the degrees of latitude. */
export const latitude = Buffer.concat([u32(51), u32(1), u32(33), u32(1)]);

/** A TIFF with GPS, device and author; of nothing else it is what stands in the Exif of a JPEG. */
function tiff(picture: Tag[], pixels = Buffer.alloc(0)): Buffer {
  const head = Buffer.concat([Buffer.from('MM\0*'), u32(8)]);
  const gps = (at: number) =>
    table(at, [ascii(1, 'N'), rationals(2, 51, 33, 24), ascii(3, 'W'), rationals(4, 3, 15, 41)]);
  const exif = (at: number) =>
    table(at, [ascii(0x9003, '2026:03:01 22:14:00'), ascii(0xa431, secrets.device)]);
  const main = (exifAt: number, gpsAt: number, pixelsAt: number) =>
    table(8, [
      ...picture.map((tag) => (tag.tag === 273 ? long(273, pixelsAt) : tag)),
      ascii(271, secrets.device),
      ascii(315, secrets.author),
      long(34665, exifAt),
      long(34853, gpsAt),
    ]);
  const exifAt = 8 + main(0, 0, 0).length;
  const gpsAt = exifAt + exif(exifAt).length;
  const pixelsAt = gpsAt + gps(gpsAt).length;
  return Buffer.concat([head, main(exifAt, gpsAt, pixelsAt), exif(exifAt), gps(gpsAt), pixels]);
}

/** One grey dot. */
export const tiffWithGps = () =>
  tiff(
    [
      short(256, 1),
      short(257, 1),
      short(258, 8),
      short(259, 1),
      short(262, 1),
      long(273, 0),
      short(277, 1),
      short(278, 1),
      long(279, 1),
    ],
    Buffer.from([128]),
  );

const segment = (code: number, content: Buffer | string) => {
  const body = Buffer.from(content as string, 'latin1');
  return Buffer.concat([Buffer.from([0xff, code]), u16(body.length + 2), body]);
};

/** A grey square of eight dots by eight, as small as a JPEG can be. */
const jpegParts = () => {
  const huffman = (kind: number) => {
    const counts = Buffer.alloc(16);
    counts[0] = 1;
    return segment(0xc4, Buffer.concat([Buffer.from([kind]), counts, Buffer.from([0])]));
  };
  return {
    tables: Buffer.concat([
      segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
      segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
      huffman(0x00),
      huffman(0x10),
    ]),
    scan: Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x3f, 0xff, 0x00])]),
  };
};
const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const profile = segment(0xe2, `ICC_PROFILE\0\x01\x01${'p'.repeat(300)}`);
const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);

/** A photo as a phone takes it, lying on its side, with everything that phones and programs leave in one. */
export const jpegWithGps = (): Buffer => {
  const { tables, scan } = jpegParts();
  return Buffer.concat([
    start,
    jfif,
    segment(0xe1, `http://ns.adobe.com/xmp/extension/\0${secrets.note}`),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff([short(274, 6)])])),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${secrets.author}</x>`),
    segment(0xed, `Photoshop 3.0\x008BIM${secrets.author}`),
    profile,
    segment(0xe2, `MPF\0${secrets.device}`),
    segment(0xfe, secrets.note),
    tables,
    scan,
    end,
    // A second picture behind the first, as phones with two lenses write them.
    start,
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff([])])),
    end,
  ]);
};

/** The same picture as it should leave: which way up it is is all that its Exif says. */
export const jpegWithoutGps = (): Buffer => {
  const { tables, scan } = jpegParts();
  const wayUp = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*'),
    u32(8),
    u16(1),
    u16(274),
    u16(3),
    u32(1),
    u16(6),
    u16(0),
    u32(0),
  ]);
  return Buffer.concat([start, jfif, segment(0xe1, wayUp), profile, tables, scan, end]);
};

/** A photo that never held any: a picture of a program. */
export const plainJpeg = (): Buffer => {
  const { tables, scan } = jpegParts();
  return Buffer.concat([start, jfif, tables, scan, end]);
};

/** Text, Exif and a time in a PNG, and something behind its end. */
export const pngWithWords = (): Buffer =>
  Buffer.concat([
    pngOf([
      ['IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])],
      ['gAMA', u32(45455)],
      ['tEXt', Buffer.from(`Author\0${secrets.author}`)],
      ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(secrets.note))])],
      ['iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0<x>${secrets.device}</x>`)],
      ['eXIf', tiff([])],
      ['tIME', Buffer.from([7, 234, 3, 1, 22, 14, 0])],
      ['IDAT', deflateSync(Buffer.from([0, 128]))],
      ['prVt', Buffer.from(secrets.device)],
      ['IEND', Buffer.alloc(0)],
    ]),
    Buffer.from(secrets.note),
  ]);

export const pngWithoutWords = (): Buffer =>
  pngOf([
    ['IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])],
    ['gAMA', u32(45455)],
    ['IDAT', deflateSync(Buffer.from([0, 128]))],
    ['IEND', Buffer.alloc(0)],
  ]);

const chunk = (name: string, content: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), size, content, Buffer.alloc(content.length % 2)]);
};
const webp = (flags: number, ...more: Buffer[]) => {
  const bits = Buffer.alloc(10);
  bits[0] = flags;
  const frame = Buffer.from('2f00000000888808', 'hex');
  return chunk(
    'RIFF',
    Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', bits), chunk('VP8L', frame), ...more]),
  );
};
export const webpWithGps = () =>
  webp(0x0c, chunk('EXIF', tiff([])), chunk('XMP ', Buffer.from(`<x>${secrets.note}</x>`)));
export const webpWithoutGps = () => webp(0);

const gif = (...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 128, 128, 128]),
    Buffer.from([0x21, 0xff, 11]),
    Buffer.from('NETSCAPE2.0'),
    Buffer.from([3, 1, 0, 0, 0]),
    ...more,
    Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0, 0x3b]),
  ]);
const gifBlock = (label: number[], text: string) =>
  Buffer.concat([Buffer.from([0x21, ...label, text.length]), Buffer.from(text), Buffer.from([0])]);
export const gifWithWords = () =>
  Buffer.concat([
    gif(gifBlock([0xfe], secrets.note), gifBlock([0xff, 11, ...Buffer.from('XMP DataXMP')], secrets.author)),
    Buffer.from(secrets.device),
  ]);
export const gifWithoutWords = () => gif();

const box = (type: string, ...content: Buffer[]) => {
  const body = Buffer.concat(content);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type), body]);
};

/** A film with place and author in its head and in its track, and pictures at a place that the head points to. */
export const filmWithGps = (): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isommp42')),
    box(
      'moov',
      box('mvhd', Buffer.alloc(100)),
      box('trak', box('tkhd', Buffer.alloc(84)), box('udta', box('name', Buffer.from(secrets.author)))),
      box('udta', box('\xa9xyz', Buffer.from('\0\x12\x15\xc7+51.5567-003.2614/'))),
      box('meta', Buffer.from(`\0\0\0\0com.apple.quicktime.make${secrets.device}`)),
    ),
    box('mdat', Buffer.from('the pictures of the film')),
  ]);

/** A HEIC of which one item is the picture, one Exif in the file and one XMP in the box of data. */
export const heicWithGps = (): { file: Buffer; picture: Buffer } => {
  const picture = Buffer.from('the coded picture itself');
  const exif = Buffer.concat([u32(6), Buffer.from('Exif\0\0'), tiff([])]);
  const xmp = Buffer.from(`<x>${secrets.author}</x>`);
  const infe = (id: number, type: string, more = '') =>
    box('infe', Buffer.from([2, 0, 0, 0]), u16(id), u16(0), Buffer.from(`${type}\0${more}`));
  const item = (id: number, method: number, offset: number, length: number) =>
    Buffer.concat([u16(id), u16(method), u16(0), u16(1), u32(offset), u32(length)]);
  const ftyp = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic'));
  const meta = (from: number) =>
    box(
      'meta',
      u32(0),
      box('hdlr', Buffer.from('\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0')),
      box('iinf', u32(0), u16(3), infe(1, 'hvc1'), infe(2, 'Exif'), infe(3, 'mime', 'application/rdf+xml\0')),
      box(
        'iloc',
        Buffer.from([1, 0, 0, 0, 0x44, 0]),
        u16(3),
        item(1, 0, from, picture.length),
        item(2, 0, from + picture.length, exif.length),
        item(3, 1, 0, xmp.length),
      ),
      box('idat', xmp),
    );
  const from = ftyp.length + meta(0).length + 8;
  return { file: Buffer.concat([ftyp, meta(from), box('mdat', picture, exif)]), picture };
};
