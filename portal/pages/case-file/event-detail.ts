import { wordFor } from '../../words/vocabulary-words.ts';

/** The facts of an event that say more than its kind, in the order they are told. */
const told = ['category', 'type', 'role', 'stage', 'to', 'outcome', 'method', 'status'];
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value);
const isReference = (value: unknown): value is string =>
  typeof value === 'string' && /^(REP|ASB)-\d{4}-\d+$/.test(value);

/** What an event was about: "Face-to-face interview · Met". Empty when its kind says all. */
export function detailOf(facts: Record<string, unknown>): string {
  const words = told
    .map((name) => facts[name])
    .filter(isCode)
    .map(wordFor);
  const report = isReference(facts.report) ? [facts.report] : [];
  const attempt = facts.reached === false ? ['nobody reached'] : [];
  return [...report, ...new Set(words), ...attempt].join(' · ');
}
