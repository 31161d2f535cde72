import type { PolicyDocument } from './policy-document.ts';

/** One thing that two versions of the policy say differently; null where one of them does not say it. */
export interface Difference {
  path: string;
  /** Where it stands, in words. */
  words: string;
  before: string | null;
  after: string | null;
  clause: string | null;
}

type Json = unknown;
type Thing = Record<string, Json>;

interface Standing {
  path: string[];
  words: string[];
  clause: string | null;
}

/** What is not the same in two documents, in the order of the policy (#150). The order of keys means nothing. */
export function differencesBetween(before: PolicyDocument, after: PolicyDocument): Difference[] {
  return walk({ path: [], words: [], clause: null }, before, after);
}

const isThing = (value: Json): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function walk(at: Standing, before: Json, after: Json): Difference[] {
  if (isThing(before) && isThing(after)) {
    const own = after.clause ?? before.clause;
    const here = { ...at, clause: typeof own === 'string' ? own : at.clause };
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => walk(under(here, key, inWords(key)), before[key], after[key]));
  }
  if (isListOfThings(before) && isListOfThings(after)) return walkList(at, before, after);
  const [old, now] = [said(before), said(after)];
  return old === now
    ? []
    : [{ path: at.path.join('.'), words: sentence(at.words), before: old, after: now, clause: at.clause }];
}

/** Rows of a table are the same row by what they are called, wherever in the table they stand. */
function walkList(at: Standing, before: Thing[], after: Thing[]): Difference[] {
  const [old, now] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), now.get(key)];
    const row = (other ?? one)!;
    const clause = typeof row.clause === 'string' ? row.clause : at.clause;
    return walk({ ...under(at, key, nameOf(row) ?? key), clause }, one, other);
  });
}

const isListOfThings = (value: Json): value is Thing[] =>
  Array.isArray(value) && value.length > 0 && value.every(isThing);

/** By its code, or by what it is and where: a power may have a row for each nation. */
function keyed(rows: Thing[]): Map<string, Thing> {
  const found = new Map<string, Thing>();
  for (const row of rows) {
    const key = keyOf(row);
    let own = key;
    for (let again = 2; found.has(own); again += 1) own = `${key}-${again}`;
    found.set(own, row);
  }
  return found;
}

function keyOf(row: Thing): string {
  const name = [row.code, row.reason, row.type, row.name, row.question, row.fact].find(
    (one) => typeof one === 'string',
  );
  const nations = Array.isArray(row.nations) ? row.nations.join('-') : '';
  return [String(name ?? 'row').replace(/[^\p{L}\p{N}_]+/gu, '-'), nations].filter(Boolean).join('-');
}

const nameOf = (row: Thing): string | null =>
  ([row.name, row.title, row.printed, row.words, row.text].find((one) => typeof one === 'string') as
    | string
    | undefined) ?? null;

const under = (at: Standing, key: string, words: string): Standing => ({
  ...at,
  path: [...at.path, key],
  words: [...at.words, words],
});

/** `talkAndAgreeApproach` and `NOISE_NUISANCE` as people say them. */
export const inWords = (key: string): string =>
  (/^[A-Z0-9_-]+$/.test(key)
    ? key.replaceAll(/[_-]/g, ' ')
    : key.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
  ).toLowerCase();

const sentence = (words: string[]): string => {
  const text = words.join(': ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** A value as somebody would read it out; null where nothing stands. */
function said(value: Json): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(said).join(', ');
  if (isThing(value)) {
    const parts = Object.keys(value)
      .sort()
      .map((key) => [inWords(key), said(value[key])] as const);
    return parts
      .filter(([, each]) => each !== null)
      .map(([key, each]) => `${key} ${each}`)
      .join('; ');
  }
  return String(value);
}
