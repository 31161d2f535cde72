import {
  type Quarter,
  quarterInWords,
  quarterKey,
  quarterName,
  quarterOf,
  quartersFrom,
} from '../../words/quarter.ts';

const quartersOffered = 8;

/** The quarter of the address, `2026-2`; the one that has ended last where it names none that has begun. */
export function readReviewQuarter(
  text: string | undefined,
  now: Date,
): { quarter: Quarter; unknown: string[] } {
  const latest = quartersFrom(quarterOf(now), -1);
  if (text === undefined) return { quarter: latest, unknown: [] };
  const match = /^(20\d\d)-([1-4])$/.exec(text);
  const asked = match && { year: Number(match[1]), quarter: Number(match[2]) as Quarter['quarter'] };
  if (!asked || quarterKey(asked) > quarterKey(quarterOf(now))) return { quarter: latest, unknown: [text] };
  return { quarter: asked, unknown: [] };
}

/** What may be chosen: the one that has ended last first, then the running one, then those before; and what is shown. */
export function quarterChoices(shown: Quarter, now: Date) {
  const running = quarterOf(now);
  const offered = [
    quartersFrom(running, -1),
    running,
    ...Array.from({ length: quartersOffered - 2 }, (_unused, back) => quartersFrom(running, -2 - back)),
  ];
  const key = quarterKey(shown);
  if (!offered.some((each) => quarterKey(each) === key)) offered.push(shown);
  const choices = offered.map((each) => ({
    value: quarterKey(each),
    label: `${quarterName(each)}, ${quarterInWords(each)}${each === running ? ' (running)' : ''}`,
  }));
  return { key, choices };
}

export const roleName = (role: string): string => (role === 'AREA_MANAGER' ? 'Area manager' : 'Service lead');
