/** What an event may say: codes, identities, dates and numbers. */
export type Fact = string | number | boolean | null | readonly Fact[] | Facts;
export interface Facts {
  readonly [key: string]: Fact;
}

const byLengthThenLetter = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : 1);

/** The facts as PostgreSQL writes a jsonb value: keys by length, then by letter. The hash of an event is taken of it. */
export function factsText(fact: Fact): string {
  if (fact === null || typeof fact !== 'object') return JSON.stringify(fact);
  if (isList(fact)) return `[${fact.map(factsText).join(', ')}]`;
  const keys = Object.keys(fact).sort(byLengthThenLetter);
  return `{${keys.map((key) => `"${key}": ${factsText(fact[key]!)}`).join(', ')}}`;
}

const isList = (fact: readonly Fact[] | Facts): fact is readonly Fact[] => Array.isArray(fact);
