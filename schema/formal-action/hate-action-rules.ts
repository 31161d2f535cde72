import { type Refusal, refusal } from '../ruling.ts';
import { ActionArea, ActionType, CategoryCode, type HateStrand, PartyRole } from '../vocabulary.ts';

export interface HateActionFacts {
  area: ActionArea;
  type: ActionType;
  /** Role of whom it is for or about; null where nobody is named. */
  partyRole: PartyRole | null;
  category: CategoryCode;
  hateStrands: readonly HateStrand[] | null;
  /** Whether the case holds a record of work in partnership with the police. */
  withPolice: boolean;
}

/** Aimed at whoever is said to have done it unless it is for somebody else, who is then named. */
const against: readonly ActionType[] = [
  ActionType.REFRESHER_CONVERSATION,
  ActionType.FACILITATED_CONVERSATION,
  ActionType.JOINT_VISIT,
  ActionType.CHALLENGE_BEHAVIOUR,
  ActionType.ACCEPTABLE_BEHAVIOUR_CONTRACT,
  ActionType.WARNING_VERBAL,
  ActionType.WARNING_LETTER,
];

export const isHate = ({
  category,
  hateStrands,
}: Pick<HateActionFacts, 'category' | 'hateStrands'>): boolean =>
  category === CategoryCode.HATE_CRIME || (hateStrands?.length ?? 0) > 0;

/** Action against those responsible for hate is always undertaken in partnership with the police (#121). */
export function refuseWithoutPolice(facts: HateActionFacts): Refusal[] {
  const { area, type, partyRole } = facts;
  const aimed =
    area === ActionArea.FORMAL_AND_LEGAL ||
    (partyRole === PartyRole.ALLEGED_PERPETRATOR && area !== ActionArea.SUPPORT) ||
    (partyRole === null && against.includes(type));
  if (!aimed || !isHate(facts) || facts.withPolice) return [];
  const message =
    'Action against those responsible for hate is taken in partnership with the police: record what was agreed with them first.';
  return [refusal('case', 'POLICE_PARTNERSHIP_FIRST', '10.5', message)];
}
