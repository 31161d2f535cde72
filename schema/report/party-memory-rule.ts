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
  const today = localDay(at, calendar);
  const oldest = today.subtract({ months: parties.windowMonths }).toString();
  const nights = new Set([today.toString()]);
  for (const party of earlier) {
    const day = localDay(party, calendar).toString();
    if (day > oldest && day <= today.toString()) nights.add(day);
  }
  return {
    count: nights.size,
    isAsb: nights.size >= parties.threshold,
    clause: parties.clause,
  };
}
