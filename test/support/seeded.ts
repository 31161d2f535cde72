/** The same throws of the dice every time: a test that fails must fail again. */
export interface Dice {
  /** From 0 up to, not including, `below`. */
  upTo(below: number): number;
  pick<T>(from: readonly T[]): T;
  some<T>(from: readonly T[], most?: number): T[];
  chance(of: number): boolean;
  uuid(): string;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    pick: (from) => from[upTo(from.length)]!,
    some(from, most = from.length) {
      const left = [...from];
      const taken = [];
      for (let n = upTo(Math.min(most, left.length) + 1); n > 0; n -= 1) {
        taken.push(...left.splice(upTo(left.length), 1));
      }
      return taken;
    },
    chance: (of) => next() < of,
    uuid() {
      const hex = Array.from({ length: 32 }, () => upTo(16).toString(16)).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
