/**
 * Chance that is the same every time: sfc32 (Chris Doty-Humphrey, PractRand, public domain). Every thing that happens
 * draws from a generator of its own, so that a change to one case leaves all the others as they were.
 */
export class SeededRandom {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number, stream: number, index: number) {
    this.#a = seed | 0;
    this.#b = Math.imul(stream + 1, 0x9e3779b9);
    this.#c = index | 0;
    for (let round = 0; round < 15; round += 1) this.bits();
  }

  /** 32 bits. */
  bits(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to, but never, 1. */
  next(): number {
    return this.bits() / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `from` to `to`, both possible. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  /** One of the list, each with its weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    let total = 0;
    for (const [, weight] of list) total += weight;
    let left = this.next() * total;
    for (const [item, weight] of list) {
      left -= weight;
      if (left < 0) return item;
    }
    return list[list.length - 1]![0];
  }

  /** The place in a list of rising sums, as `risingSums` makes them. */
  placeIn(sums: ArrayLike<number>): number {
    return placeOf(this.next() * sums[sums.length - 1]!, sums);
  }

  /** Log-normal, as how long things take mostly is: half below the median, a long tail above. */
  lasting(median: number, spread: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return median * Math.exp(spread * radius * Math.cos(2 * Math.PI * this.next()));
  }
}

export function risingSums(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight;
    sums[index] = sum;
  });
  return sums;
}

/** The first place whose sum is above the value. */
export function placeOf(value: number, sums: ArrayLike<number>): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
