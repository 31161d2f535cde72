/**
 * What is added to a count, by the count and its cell key, in the form of the Office for National Statistics (pcv, ckey,
 * pvalue): so that the ONS's own table gives the ONS's own figures, and ours can be checked by anybody who has its method.
 */
export interface PerturbationTable {
  /** Cell keys run from 0 to one less than this; record keys add up within it. */
  readonly keys: number;
  /** What a count with this cell key is told as. Nought is told as nought. */
  perturbed(count: number, cellKey: number): number;
}

export interface PerturbationRow {
  pcv: number;
  ckey: number;
  pvalue: number;
}

/** Counts to 750 have rows of their own; the rows 501 to 750 then serve again for 751 to 1,000, and so on. */
const ownRows = 750;
const servedAgain = 250;
const rowOf = (count: number) =>
  count <= ownRows ? count : ((count - 1) % servedAgain) + (ownRows - servedAgain + 1);

/** @throws when a row is missing, told twice, or no whole number. */
export function perturbationTable(rows: Iterable<PerturbationRow>): PerturbationTable {
  /** By count, then by cell key. */
  const values = new Map<number, number[]>();
  for (const { pcv, ckey, pvalue } of rows) {
    if (!(isKey(pcv) && pcv > 0 && isKey(ckey) && Number.isSafeInteger(pvalue)))
      throw new RangeError('pcv (from 1), ckey (from 0) and pvalue are whole numbers');
    const byKey = values.get(pcv) ?? [];
    if (byKey[ckey] !== undefined) throw new RangeError(`pcv ${pcv} with ckey ${ckey} is there twice`);
    byKey[ckey] = pvalue;
    values.set(pcv, byKey);
  }
  const keys = values.get(1)?.length ?? 0;
  for (let pcv = 1; pcv <= ownRows; pcv += 1) {
    const byKey = values.get(pcv);
    for (let ckey = 0; ckey < keys || ckey === 0; ckey += 1) {
      if (byKey?.[ckey] === undefined) throw new RangeError(`pcv ${pcv} with ckey ${ckey} is missing`);
    }
    if (byKey?.length !== keys) throw new RangeError(`pcv ${pcv} has other cell keys than pcv 1`);
  }
  if (values.size > ownRows) throw new RangeError(`pcv is at most ${ownRows}`);
  return {
    keys,
    perturbed: (count, cellKey) => (count === 0 ? 0 : count + values.get(rowOf(count))![cellKey % keys]!),
  };
}

const isKey = (number: number) => Number.isSafeInteger(number) && number >= 0;

/** The base of our own rounding, and how many cell keys it knows. */
export const ROUNDING_BASE = 5;
export const ROUNDING_KEYS = 4096;

/**
 * Ours: every count becomes a multiple of five, up as often as it is near: of 4,096 cell keys the first 4,096 × r ÷ 5,
 * where r is what is left over five. Without bias, and never off by more than four.
 */
export function* roundingRows(): Generator<PerturbationRow> {
  for (let pcv = 1; pcv <= ownRows; pcv += 1) {
    const left = pcv % ROUNDING_BASE;
    const upTo = (ROUNDING_KEYS * left) / ROUNDING_BASE;
    for (let ckey = 0; ckey < ROUNDING_KEYS; ckey += 1) {
      yield { pcv, ckey, pvalue: ckey < upTo ? ROUNDING_BASE - left : left === 0 ? 0 : -left };
    }
  }
}
