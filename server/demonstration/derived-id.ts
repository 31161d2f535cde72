import type { SeededRandom } from './seeded-random.ts';

const hex = Array.from({ length: 65_536 }, (_, number) => number.toString(16).padStart(4, '0'));

/** A UUIDv7 (RFC 9562) of something that came to be at that moment; its random part comes from the seed. */
export function derivedId(at: number, random: SeededRandom): string {
  const high = Math.floor(at / 65_536);
  const one = random.bits();
  const two = random.bits();
  const three = random.bits();
  return `${hex[high >>> 16]}${hex[high & 0xffff]}-${hex[at % 65_536]}-${hex[0x7000 | (one & 0xfff)]}-${
    hex[0x8000 | ((one >>> 12) & 0x3fff)]
  }-${hex[two >>> 16]}${hex[two & 0xffff]}${hex[three & 0xffff]}`;
}
