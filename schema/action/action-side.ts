import { ActionSide, PartyRole } from '../vocabulary.ts';

const sides: Partial<Record<PartyRole, ActionSide>> = {
  [PartyRole.REPORTER]: ActionSide.EXPERIENCING,
  [PartyRole.VICTIM]: ActionSide.EXPERIENCING,
  [PartyRole.WITNESS]: ActionSide.EXPERIENCING,
  [PartyRole.OTHER_AFFECTED]: ActionSide.EXPERIENCING,
  [PartyRole.ALLEGED_PERPETRATOR]: ActionSide.CAUSING,
};

/** Which side of a case somebody stands on (#18); members of a household, visitors and representatives on neither. */
export const sideOf = (role: PartyRole | null | undefined): ActionSide | null =>
  (role && sides[role]) ?? null;

/** The same in SQL, over a row of `party`. */
export const sideSql = (party: string): string =>
  `case ${Object.entries(sides)
    .map(([role, side]) => `when ${party}.role = '${role}' then '${side}'`)
    .join(' ')} end`;
