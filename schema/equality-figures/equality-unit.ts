import { againstAPerson } from '../analytics/disclosure.ts';
import { quarterOfDay } from '../calendar/quarter.ts';
import {
  type AskedCharacteristic,
  asked,
  type EqualityAnswers,
  type EqualityEdition,
  PREFER_NOT_TO_SAY,
} from '../equality/equality-edition.ts';
import {
  type AgeBand,
  CaseOutcome,
  CategoryCode,
  Characteristic,
  type EqualityBreakdown,
  EqualitySide,
  PartyRole,
} from '../vocabulary.ts';

/** Somebody in a role in a case, with all that the yearly figures may tell of it. */
export interface EqualityFact {
  caseId: string;
  role: PartyRole;
  personId: string;
  /** The day the case was opened, in London: `yyyy-mm-dd`. */
  openedOn: string;
  /** On that day; null where no date of birth is known. */
  age: AgeBand | null;
  /** Null where there is no profile, or it was taken back: nothing was asked, as far as anybody knows. */
  answers: EqualityAnswers | null;
  category: CategoryCode;
  /** Null while the case is open. */
  outcome: CaseOutcome | null;
  /** Whether staff had talked to the person and agreed the approach in time; null where that was not due, or runs still. */
  onTime: boolean | null;
  areaId: string;
  /** With the handling, as answered after closing; null without an answer. */
  satisfied: boolean | null;
}

/** What is counted: a person on one side of a case, in one group of each characteristic and one part of each breakdown. */
export interface EqualityUnit {
  id: string;
  side: EqualitySide;
  groups: Record<Characteristic, string>;
  parts: Record<EqualityBreakdown, string>;
}

export const NOT_ASKED = 'NOT_ASKED';
/** The group and the part that take in everybody. */
export const ALL = 'ALL';

const sides: Partial<Record<PartyRole, EqualitySide>> = {
  [PartyRole.VICTIM]: EqualitySide.PERSON_HARMED,
  [PartyRole.HOUSEHOLD_MEMBER]: EqualitySide.PERSON_HARMED,
  [PartyRole.OTHER_AFFECTED]: EqualitySide.PERSON_HARMED,
  [PartyRole.ALLEGED_PERPETRATOR]: EqualitySide.ALLEGED_PERPETRATOR,
};

const C = CategoryCode;
/** Four groups, none of which tells hate crime, domestic abuse or cuckooing apart (policy 10, 12.1). */
const categoryGroups: Record<CategoryCode, string> = {
  ...(Object.fromEntries(againstAPerson.categories.map((code) => [code, againstAPerson.code])) as Record<
    (typeof againstAPerson.categories)[number],
    string
  >),
  [C.NOISE_NUISANCE]: 'NOISE_AND_PARTIES',
  [C.PARTIES]: 'NOISE_AND_PARTIES',
  [C.VANDALISM_DAMAGE_GRAFFITI]: 'DAMAGE',
  [C.CRIMINAL_ACTIVITY]: 'CRIME',
  [C.DRUG_DEALING]: 'CRIME',
  [C.CYBER_CRIME]: 'CRIME',
  [C.WEAPONS]: 'CRIME',
};

const O = CaseOutcome;
const outcomeGroups: Record<CaseOutcome, string> = {
  [O.RESOLVED_SELF_RESOLUTION]: 'RESOLVED',
  [O.RESOLVED_EARLY_INTERVENTION]: 'RESOLVED',
  [O.RESOLVED_FORMAL_ACTION]: 'RESOLVED',
  [O.RESOLVED_LEGAL_ACTION]: 'RESOLVED',
  [O.RESOLVED_BY_OTHER_AGENCY]: 'RESOLVED',
  [O.NO_FURTHER_INCIDENTS]: 'RESOLVED',
  [O.INSUFFICIENT_EVIDENCE]: 'NOT_RESOLVED',
  [O.NON_COOPERATION]: 'NOT_RESOLVED',
  [O.PERPETRATOR_UNIDENTIFIED]: 'NOT_RESOLVED',
  [O.CANNOT_RESOLVE]: 'NOT_RESOLVED',
  [O.UNRESOLVED]: 'NOT_RESOLVED',
  [O.NOT_ASB]: 'ENDED_OTHERWISE',
  [O.REPORTER_WITHDREW]: 'ENDED_OTHERWISE',
  [O.PARTY_MOVED]: 'ENDED_OTHERWISE',
  [O.TRANSFERRED]: 'ENDED_OTHERWISE',
};

/** Parts that are the same every year; areas are the landlord's own. */
export const fixedParts: Record<Exclude<EqualityBreakdown, 'AREA' | 'SEX'>, readonly string[]> = {
  EVERYTHING: [ALL],
  QUARTER: ['1', '2', '3', '4'],
  CATEGORY: [...new Set(Object.values(categoryGroups))],
  OUTCOME: [...new Set(Object.values(outcomeGroups)), 'OPEN'],
  CONTACT: ['IN_TIME', 'LATE', 'NOT_DUE'],
  SATISFACTION: ['SATISFIED', 'NOT_SATISFIED', 'NO_ANSWER'],
};

/** Which areas are told, and which code the others go by. */
export type AreaPart = (areaId: string) => string;

/** @returns null for a role that is on neither side. */
export function unitOf(
  fact: EqualityFact,
  edition: EqualityEdition,
  areaPart: AreaPart,
): EqualityUnit | null {
  const side = sides[fact.role];
  if (!side) return null;
  const { answers, onTime, satisfied } = fact;
  const groups = { [Characteristic.AGE]: fact.age ?? NOT_ASKED } as Record<Characteristic, string>;
  for (const question of asked) {
    groups[edition.questions[question].characteristic] = groupOf(answers?.[question], question, edition);
  }
  return {
    id: `${side}/${fact.caseId}/${fact.personId}`,
    side,
    groups,
    parts: {
      EVERYTHING: ALL,
      QUARTER: String(quarterOfDay(fact.openedOn).quarter),
      CATEGORY: categoryGroups[fact.category],
      OUTCOME: fact.outcome ? outcomeGroups[fact.outcome] : 'OPEN',
      CONTACT: onTime === null ? 'NOT_DUE' : onTime ? 'IN_TIME' : 'LATE',
      AREA: areaPart(fact.areaId),
      SATISFACTION: satisfied === null ? 'NO_ANSWER' : satisfied ? 'SATISFIED' : 'NOT_SATISFIED',
      SEX: groups[Characteristic.SEX],
    },
  };
}

function groupOf(
  answer: string | undefined,
  question: AskedCharacteristic,
  edition: EqualityEdition,
): string {
  if (answer === undefined) return NOT_ASKED;
  if (answer === PREFER_NOT_TO_SAY) return PREFER_NOT_TO_SAY;
  // An answer by an edition that this one no longer knows counts with those that were not asked by it.
  return edition.questions[question].categories.find(({ code }) => code === answer)?.group ?? NOT_ASKED;
}

/** The groups of each characteristic, in the order of its edition. */
export function groupsOf(edition: EqualityEdition): Record<Characteristic, string[]> {
  const groups = { [Characteristic.AGE]: [...edition.ageBands, NOT_ASKED] } as Record<
    Characteristic,
    string[]
  >;
  for (const question of asked) {
    const { characteristic, categories } = edition.questions[question];
    groups[characteristic] = [...new Set(categories.map(({ group }) => group)), PREFER_NOT_TO_SAY, NOT_ASKED];
  }
  return groups;
}

/** Six areas at most; from seven on the five with most people in the figures, and the others as one. */
export function areaParts(facts: readonly EqualityFact[]): { codes: string[]; of: AreaPart } {
  const counts = new Map<string, number>();
  for (const { areaId } of facts) counts.set(areaId, (counts.get(areaId) ?? 0) + 1);
  const bySize = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  const told = bySize.length <= 6 ? bySize : bySize.slice(0, 5);
  const codes = [...told].sort();
  return {
    codes: told.length < bySize.length ? [...codes, 'OTHER_AREAS'] : codes,
    of: (areaId) => (told.includes(areaId) ? areaId : 'OTHER_AREAS'),
  };
}
