import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEdits, blank, cut, inOrder, replace, sizeAfter } from '../../server/evidence/metadata/edits.ts';
import { findMetadata, isLookedThrough } from '../../server/evidence/metadata/find-metadata.ts';
import { photo } from '../support/evidence.ts';
import {
  filmWithGps,
  gifWithoutWords,
  gifWithWords,
  heicWithGps,
  jpegWithGps,
  jpegWithoutGps,
  latitude,
  plainJpeg,
  pngWithoutWords,
  pngWithWords,
  secrets,
  tiffWithGps,
  webpWithGps,
  webpWithoutGps,
} from '../support/pictures.ts';
import { makeTestDirectory, type TestDirectory } from '../support/test-directory.ts';

let folder: TestDirectory;
beforeAll(async () => {
  folder = await makeTestDirectory();
});
afterAll(() => folder?.remove());

/** The file as it leaves, handed on in pieces of some size; null when it cannot be cleaned. */
async function leaves(file: Buffer, mediaType: string, piece = 7): Promise<Buffer | null> {
  const name = path.join(folder.path, 'file');
  await writeFile(name, file);
  const edits = await findMetadata(name, mediaType);
  if (!edits) return null;
  async function* pieces() {
    for (let at = 0; at < file.length; at += piece) yield file.subarray(at, at + piece);
  }
  const out: Buffer[] = [];
  for await (const part of applyEdits(pieces(), edits)) out.push(part);
  const left = Buffer.concat(out);
  expect(left.length).toBe(sizeAfter(file.length, edits));
  return left;
}

const expectNoSecret = (file: Buffer) => {
  for (const [what, said] of Object.entries(secrets)) expect(file.includes(said), what).toBe(false);
  expect(file.includes(latitude), 'latitude').toBe(false);
  expect(file.includes('2026:03:01'), 'time').toBe(false);
};

describe('a picture leaves without what tells who took it, where and with what (#13, #113)', () => {
  test('a JPEG with GPS, device, author, comment and a second picture behind it', async () => {
    const file = jpegWithGps();
    for (const said of [...Object.values(secrets), latitude]) expect(file.includes(said)).toBe(true);
    expect(await leaves(file, 'image/jpeg')).toEqual(jpegWithoutGps());
    expect(await leaves(file, 'image/jpeg', 100_000)).toEqual(jpegWithoutGps());
    expectNoSecret(jpegWithoutGps());
  });

  test('a PNG with text, packed text, Exif, a time and words behind its end', async () => {
    const file = pngWithWords();
    for (const said of [secrets.author, secrets.device, latitude]) expect(file.includes(said)).toBe(true);
    expect(await leaves(file, 'image/png')).toEqual(pngWithoutWords());
  });

  test('a WebP with Exif and XMP, whose header no longer says that it has them', async () => {
    expect(webpWithGps().includes(latitude)).toBe(true);
    expect(await leaves(webpWithGps(), 'image/webp')).toEqual(webpWithoutGps());
  });

  test('a GIF with a comment and XMP, which still moves', async () => {
    expect(await leaves(gifWithWords(), 'image/gif')).toEqual(gifWithoutWords());
  });

  test('a TIFF, whose picture stays where it was', async () => {
    const file = tiffWithGps();
    expect(file.includes(latitude)).toBe(true);
    const left = (await leaves(file, 'image/tiff'))!;
    expectNoSecret(left);
    expect(left.length).toBe(file.length);
    expect(left.readUInt16BE(8)).toBe(9);
    expect(left.at(-1)).toBe(128);
    expect(await leaves(left, 'image/tiff')).toEqual(left);
  });

  test('a HEIC, wherever its Exif and XMP lie', async () => {
    const { file, picture } = heicWithGps();
    for (const said of [secrets.author, secrets.device, latitude]) expect(file.includes(said)).toBe(true);
    const left = (await leaves(file, 'image/heic'))!;
    expectNoSecret(left);
    expect(left.length).toBe(file.length);
    expect(left.indexOf(picture)).toBe(file.indexOf(picture));
  });

  test('a film, whose pictures stay where its head says', async () => {
    const file = filmWithGps();
    const left = (await leaves(file, 'video/mp4'))!;
    expectNoSecret(left);
    expect(left.includes('+51.5567')).toBe(false);
    expect(left.indexOf('the pictures of the film')).toBe(file.indexOf('the pictures of the film'));
  });

  test.each([
    ['JPEG', 'image/jpeg', plainJpeg()],
    ['cleaned JPEG', 'image/jpeg', jpegWithoutGps()],
    ['PNG', 'image/png', photo(70_000)],
    ['WebP', 'image/webp', webpWithoutGps()],
    ['GIF', 'image/gif', gifWithoutWords()],
    ['bitmap', 'image/bmp', Buffer.from('BM')],
  ])('a %s without any leaves as it is', async (_what, mediaType, file) => {
    expect(await leaves(file, mediaType)).toEqual(file);
  });

  test('a JPEG that breaks off in the middle of its picture leaves as far as it goes, without its GPS', async () => {
    const file = jpegWithGps();
    const broken = file.subarray(0, file.indexOf(Buffer.from([0x3f, 0xff, 0])) + 3);
    const left = (await leaves(broken, 'image/jpeg'))!;
    expectNoSecret(left);
    expect(jpegWithoutGps().subarray(0, left.length)).toEqual(left);
  });
});

describe('a picture that is not built as its kind is', () => {
  const { file: heic } = heicWithGps();
  const all: [string, Buffer][] = [
    ['image/jpeg', jpegWithGps()],
    ['image/png', pngWithWords()],
    ['image/webp', webpWithGps()],
    ['image/gif', gifWithWords()],
    ['image/tiff', tiffWithGps()],
    ['image/heic', heic],
    ['video/mp4', filmWithGps()],
  ];

  test('does not leave: a JPEG whose segment is longer than the file', async () => {
    const file = plainJpeg();
    file.writeUInt16BE(60_000, 4);
    expect(await leaves(file, 'image/jpeg')).toBeNull();
  });

  test.each(all)(
    '%s: whatever one byte of it is, it is cleaned or stays, and nothing breaks',
    async (mediaType, file) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
          const damaged = Buffer.from(file);
          damaged[at] = byte;
          const left = await leaves(damaged, mediaType, 64);
          // Cleaned twice is cleaned once.
          if (left) expect(await leaves(left, mediaType, 64)).toEqual(left);
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(all)('%s: cut off anywhere, nothing breaks', async (mediaType, file) => {
    for (let length = 0; length < file.length; length += 11)
      await leaves(file.subarray(0, length), mediaType, 64);
  });
});

test('documents and other recordings are not looked through', () => {
  for (const mediaType of ['application/pdf', 'audio/mpeg', 'video/webm', 'text/plain']) {
    expect(isLookedThrough(mediaType), mediaType).toBe(false);
  }
});

test('what is changed comes out the same, however the file arrives in pieces', async () => {
  const file = Buffer.from('0123456789abcdefghij');
  const edits = inOrder([
    replace(18, Buffer.from('XY')),
    cut(2, 5),
    blank(7, 10),
    blank(9, 12),
    { at: 14, length: 1, put: Buffer.from('long') },
  ]);
  const wanted = Buffer.from('01 56 \0\0\0\0\0 cd long fgh XY'.replaceAll(' ', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), async (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), 20];
      async function* pieces() {
        for (let n = 1; n < at.length; n += 1) yield file.subarray(at[n - 1], at[n]);
      }
      const out: Buffer[] = [];
      for await (const part of applyEdits(pieces(), edits)) out.push(part);
      expect(Buffer.concat(out)).toEqual(wanted);
    }),
  );
  expect(() => inOrder([replace(1, Buffer.from('ab')), cut(2, 4)])).toThrow(/over one another/);
});
