import { readFileSync } from 'node:fs';
import { asked, equalityEditionOn, PREFER_NOT_TO_SAY } from '../../schema/equality/equality-edition.ts';
import type { EqualityFact } from '../../schema/equality-figures/equality-unit.ts';
import { AgeBand, CaseOutcome, CategoryCode, PartyRole, SexAnswer } from '../../schema/vocabulary.ts';

export const loadEdition = equalityEditionOn('2026-01-01');

export const equalityFact = (change: Partial<EqualityFact> = {}): EqualityFact => ({
  caseId: 'case',
  personId: 'person',
  role: PartyRole.VICTIM,
  openedOn: '2025-07-01',
  age: AgeBand.FROM_25_TO_34,
  answers: { sex: SexAnswer.FEMALE },
  category: CategoryCode.NOISE_NUISANCE,
  outcome: null,
  onTime: true,
  areaId: 'north',
  satisfied: null,
  ...change,
});

/** A case-load as lopsided as life: most people in few groups, some in none, and not everybody asked. */
export function equalityLoad(
  many: number,
  seed: number,
  asks = { people: 0.75, questions: 0.9 },
): EqualityFact[] {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() ** 2 * of.length)]!;
  const answered = () =>
    Object.fromEntries(
      asked
        .filter(() => random() < asks.questions)
        .map((question) => [
          question,
          random() < 0.1 ? PREFER_NOT_TO_SAY : pick(loadEdition.questions[question].categories).code,
        ]),
    );
  return Array.from({ length: many }, (_, index) =>
    equalityFact({
      caseId: `case ${index}`,
      personId: `person ${index}`,
      role: random() < 0.6 ? PartyRole.VICTIM : PartyRole.ALLEGED_PERPETRATOR,
      openedOn: `2025-${pick(['04', '07', '10', '12'])}-02`,
      age: random() < 0.8 ? pick(Object.values(AgeBand)) : null,
      answers: random() < asks.people ? answered() : null,
      category: pick(Object.values(CategoryCode)),
      outcome: random() < 0.6 ? pick(Object.values(CaseOutcome)) : null,
      onTime: random() < 0.1 ? null : random() < 0.85,
      areaId: pick(['north', 'south', 'east', 'west']),
      satisfied: random() < 0.7 ? null : random() < 0.6,
    }),
  );
}

/** A year of the invented case-load of the API's tests: 240 people in roles, eighty of them known. */
export function equalityYear(): EqualityFact[] {
  const [heading, ...lines] = readFileSync(new URL('equality-year.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const names = heading!.split(',');
  return lines.map((line) => {
    const row = Object.fromEntries(line.split(',').map((value, index) => [names[index]!, value]));
    const yesOrNo = (value: string | undefined) => (value === '' ? null : value === 'yes');
    const answers = Object.fromEntries(asked.filter((each) => row[each]).map((each) => [each, row[each]]));
    return equalityFact({
      caseId: row.case!,
      personId: row.person!,
      role: row.role as PartyRole,
      openedOn: row.opened!,
      age: (row.age || null) as AgeBand | null,
      answers: row.asked === 'yes' ? answers : null,
      category: row.category as CategoryCode,
      outcome: (row.outcome || null) as CaseOutcome | null,
      onTime: yesOrNo(row.onTime),
      areaId: row.area!,
      satisfied: yesOrNo(row.satisfied),
    });
  });
}
