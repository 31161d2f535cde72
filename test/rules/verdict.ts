import type { Ruling } from '../../schema/ruling.ts';

/** The names of the rules that refused, or `allowed`: what a rule test compares. */
export const verdict = (answer: Ruling): 'allowed' | string[] =>
  answer.ok ? 'allowed' : answer.refusals.map(({ rule }) => rule);
