import { AgeBand } from '../vocabulary.ts';

const bands: readonly [from: number, band: AgeBand][] = [
  [75, AgeBand.FROM_75],
  [65, AgeBand.FROM_65_TO_74],
  [55, AgeBand.FROM_55_TO_64],
  [45, AgeBand.FROM_45_TO_54],
  [35, AgeBand.FROM_35_TO_44],
  [25, AgeBand.FROM_25_TO_34],
  [16, AgeBand.FROM_16_TO_24],
];

/**
 * How old somebody was on the day of an event, both `yyyy-mm-dd`. Whoever is born on 29 February is a year older on 1
 * March where there is none.
 */
export function ageBandOn(dateOfBirth: string, day: string): AgeBand {
  const [born, then] = [dateOfBirth, day].map((text) => text.split('-').map(Number)) as [number[], number[]];
  const hadBirthday = then[1]! > born[1]! || (then[1] === born[1] && then[2]! >= born[2]!);
  const years = then[0]! - born[0]! - (hadBirthday ? 0 : 1);
  return bands.find(([from]) => years >= from)?.[1] ?? AgeBand.UNDER_16;
}
