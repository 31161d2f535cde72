import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { localDay } from '../calendar/working-days.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';

export interface PartyMemory {
  /** This party and the earlier ones of the rolling window. */
  count: number;
  isAsb: boolean;
  clause: string;
}

/**
 * A one-off party is not anti-social behaviour, another one in the year is (#42, #63). `earlier` holds the
 * parties at the same household or address, those closed as not anti-social included; several on one day are one.
 * A party exactly a year ago is no longer "in the year".
 */
export function recallParties(
  at: Date,
  earlier: readonly Date[],
  { parties }: PolicyDocument,
  calendar: WorkingCalendar,
): PartyMemory {
  const inTheYear = earlier.filter((party) => countsWith(at, party, parties.windowMonths, calendar));
  const nights = new Set([at, ...inTheYear].map((party) => localDay(party, calendar).toString()));
  return {
    count: nights.size,
    isAsb: nights.size >= parties.threshold,
    clause: parties.clause,
  };
}

/** Whether an earlier party lies in the rolling window that ends with this one. */
export function countsWith(at: Date, party: Date, months: number, calendar: WorkingCalendar): boolean {
  const today = localDay(at, calendar);
  const day = localDay(party, calendar).toString();
  return day > today.subtract({ months }).toString() && day <= today.toString();
}
