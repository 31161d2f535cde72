import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { EncodingDetector } from '../../server/importing/text-encoding.ts';

function detect(bytes: Uint8Array, chunk = bytes.length, mark = false) {
  const detector = new EncodingDetector();
  for (let at = 0; at < bytes.length; at += chunk) detector.add(Buffer.from(bytes.subarray(at, at + chunk)));
  return detector.decide(mark);
}

describe('telling the encoding of a file', () => {
  const welsh = Buffer.from('Tŷ Ddewi, Llŷn, Ynys Môn, 5 € — 👋');

  it('knows UTF-8 wherever the chunks are cut', () => {
    for (let chunk = 1; chunk < 9; chunk += 1) expect(detect(welsh, chunk)).toBe('utf-8');
  });

  it('takes plain letters for UTF-8', () => {
    expect(detect(Buffer.from('On or near High Street'))).toBe('utf-8');
  });

  it('knows Windows-1252 though its first accented letter comes late', () => {
    const late = Buffer.concat([Buffer.alloc(3_000_000, 'a'), iconv.encode('Ynys Môn', 'windows-1252')]);
    expect(detect(late, 65_536)).toBe('windows-1252');
  });

  it('knows Windows-1252 whose last byte is the accented one', () => {
    expect(detect(Buffer.from([0x63, 0x61, 0x66, 0xe9]))).toBe('windows-1252');
  });

  it('takes mostly whole UTF-8 with a broken byte for damaged UTF-8, not for Windows-1252', () => {
    expect(detect(Buffer.concat([welsh, Buffer.from([0xff])]))).toBe('utf-8-damaged');
  });

  it('believes a byte order mark', () => {
    expect(detect(Buffer.from([0xef, 0xbb, 0xbf, 0xe9, 0x2c, 0xe9, 0x2c]), 7, true)).toBe('utf-8-damaged');
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['what lies beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('does not take %s for UTF-8', (_, bytes) => {
    expect(detect(Buffer.from(bytes))).not.toBe('utf-8');
  });
});
