import type { Temporal } from 'temporal-polyfill';
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

/**
 * How far from today a date may lie before it is taken for a slip of the hand. Our choice: nothing that a landlord
 * works on happened, was agreed or is planned more than fifty years away, the longest history of a tenancy included,
 * and nobody is older than 130.
 */
const YEARS_OF_LIFE = 130;
const YEARS_OF_WORK = 50;

/** Refuses a date that cannot be meant, whatever it is the date of; `field` is its path in the input. */
export function refuseAbsurdDate(field: string, date: Date | string, today: Temporal.PlainDate): Refusal[] {
  const ofBirth = field.split('.').at(-1) === 'dateOfBirth';
  const years = ofBirth ? YEARS_OF_LIFE : YEARS_OF_WORK;
  const day = typeof date === 'string' ? date : date.toISOString().slice(0, 10);
  const beyond = { years };
  // A year of five digits sorts before one of four: `+012026-…` is no day that can be meant either.
  if (
    /^\d{4}-/.test(day) &&
    day >= today.subtract(beyond).toString() &&
    day <= today.add(beyond).toString()
  ) {
    return [];
  }
  const message = `This lies more than ${years} years from today: check the year.`;
  return [refusal(field, 'DATE_THAT_CAN_BE_MEANT', '8.4', message)];
}
