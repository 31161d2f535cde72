import { type Refusal, refusal } from './ruling.ts';

/** Something that happened: not in the future, and not before what it belongs to. */
export interface PastMoment {
  field: string;
  at: Date;
  /** What it cannot have come before, and the rule that says so. */
  since: Date;
  rule: string;
  clause: string;
  future: string;
  early: string;
}

export function refuseMoment(
  { field, at, since, rule, clause, future, early }: PastMoment,
  now: Date,
): Refusal[] {
  return [
    ...(at > now ? [refusal(field, 'NOT_IN_THE_FUTURE', clause, future)] : []),
    ...(at < since ? [refusal(field, rule, clause, early)] : []),
  ];
}
