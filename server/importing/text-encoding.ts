import { isAscii } from 'node:buffer';

/** `damaged` is UTF-8 with some broken bytes: its good rows are read, the broken ones are rejected. */
export type TextEncoding = 'utf-8' | 'utf-8-damaged' | 'windows-1252';

/**
 * Tells UTF-8 from Windows-1252 by looking at every byte, because the first accented letter of a register may
 * come in its last line. Text in Windows-1252 practically never forms whole UTF-8 sequences, so where both whole
 * and broken sequences occur, the more frequent kind decides.
 */
export class EncodingDetector {
  #missing = 0;
  #lowest = 0x80;
  #highest = 0xbf;
  #whole = 0;
  #broken = 0;

  add(chunk: Buffer): void {
    if (this.#missing === 0 && isAscii(chunk)) return;
    for (const byte of chunk) {
      if (this.#missing > 0) this.#follow(byte);
      else if (byte >= 0x80) this.#lead(byte);
    }
  }

  decide(startsWithMark: boolean): TextEncoding {
    if (this.#missing > 0) this.#broken += 1;
    if (this.#broken === 0) return 'utf-8';
    return startsWithMark || this.#whole > this.#broken ? 'utf-8-damaged' : 'windows-1252';
  }

  #follow(byte: number): void {
    if (byte < this.#lowest || byte > this.#highest) {
      this.#broken += 1;
      this.#missing = 0;
      if (byte >= 0x80) this.#lead(byte);
      return;
    }
    this.#lowest = 0x80;
    this.#highest = 0xbf;
    this.#missing -= 1;
    if (this.#missing === 0) this.#whole += 1;
  }

  /** The narrower bounds of a second byte keep out overlong forms, surrogates and what lies beyond Unicode. */
  #lead(byte: number): void {
    if (byte < 0xc2 || byte > 0xf4) {
      this.#broken += 1;
      return;
    }
    this.#missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    this.#lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  }
}
