// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** Which conflict of interest keeps a member of staff from a case (policy 12.1). */
export type ConflictKind =
  /** Is said to have done it. */
  | 'ACCUSED'
  /** Reported it, suffered by it, saw it or lives beside it. */
  | 'INVOLVED'
  /** Another interest, told in words. */
  | 'OTHER_INTEREST'
  /** Family, partner or close friend of somebody in the case. */
  | 'RELATED';

/** One’s own conflict of interest in what one reads. */
export type DeclareConflictInput = {
  /** The case. */
  caseId?: string | null | undefined;
  /** The conflict in words; at most 2,000 characters. */
  explanation: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Which conflict. */
  kind: ConflictKind;
  /** Who leads the case from now on; needed where whoever has the conflict leads it and it is not closed. */
  ownerId?: string | null | undefined;
  /** Or the report, where there is no case yet: the wall goes with it into its case. */
  reportId?: string | null | undefined;
};

/** The end of a conflict of interest. */
export type LiftWallInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
  /** The wall. */
  wallId: string;
};

/** The conflict of interest of another member of staff. */
export type RaiseWallInput = {
  /** The case. */
  caseId?: string | null | undefined;
  /** The conflict in words; at most 2,000 characters. */
  explanation: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Which conflict. */
  kind: ConflictKind;
  /** Who leads the case from now on; needed where whoever has the conflict leads it and it is not closed. */
  ownerId?: string | null | undefined;
  /** Or the report, where there is no case yet: the wall goes with it into its case. */
  reportId?: string | null | undefined;
  /** Who has the conflict. */
  staffId: string;
};

export type DeclareConflictByFormMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictByFormMutation = { declareConflict: { declared: boolean | null, refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }> } };

export type RaiseWallByFormMutationVariables = Exact<{
  input: RaiseWallInput;
}>;


export type RaiseWallByFormMutation = { raiseWall: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, wall: { id: string } | null } };

export type LiftWallByFormMutationVariables = Exact<{
  input: LiftWallInput;
}>;


export type LiftWallByFormMutation = { liftWall: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, wall: { id: string } | null } };

export const DeclareConflictByFormDocument: Trusted<DeclareConflictByFormMutation, DeclareConflictByFormMutationVariables> = trusted('V_M8Wc4TuTlcI7n1IAtZDr');

export const RaiseWallByFormDocument: Trusted<RaiseWallByFormMutation, RaiseWallByFormMutationVariables> = trusted('jSgWcDp85uQzSyY2fgvHFh');

export const LiftWallByFormDocument: Trusted<LiftWallByFormMutation, LiftWallByFormMutationVariables> = trusted('Ztc0qNQNFj6qW0qAzX4ohx');
export const conflictKindWords = {
  ACCUSED: "Is said to have done it.",
  INVOLVED: "Reported it, suffered by it, saw it or lives beside it.",
  OTHER_INTEREST: "Another interest, told in words.",
  RELATED: "Family, partner or close friend of somebody in the case.",
};

export const declareConflictInputFields: InputFields = {
  caseId: { kind: 'id', says: "The case." },
  explanation: { kind: 'text', needed: true, most: 2000, says: "The conflict in words." },
  kind: { kind: 'word', needed: true, words: conflictKindWords, says: "Which conflict." },
  ownerId: { kind: 'id', says: "Who leads the case from now on; needed where whoever has the conflict leads it and it is not closed." },
  reportId: { kind: 'id', says: "Or the report, where there is no case yet: the wall goes with it into its case." },
};

export const raiseWallInputFields: InputFields = {
  caseId: { kind: 'id', says: "The case." },
  explanation: { kind: 'text', needed: true, most: 2000, says: "The conflict in words." },
  kind: { kind: 'word', needed: true, words: conflictKindWords, says: "Which conflict." },
  ownerId: { kind: 'id', says: "Who leads the case from now on; needed where whoever has the conflict leads it and it is not closed." },
  reportId: { kind: 'id', says: "Or the report, where there is no case yet: the wall goes with it into its case." },
  staffId: { kind: 'id', needed: true, says: "Who has the conflict." },
};

export const liftWallInputFields: InputFields = {
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
  wallId: { kind: 'id', needed: true, says: "The wall." },
};