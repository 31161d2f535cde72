// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Which counts are to be seen before they were rounded, and why. */
export type AskForExactFiguresInput = {
  /** In which table: by what else. */
  by: EqualityBreakdown;
  /** By which characteristic: one. */
  characteristic: Characteristic;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What is to be checked, in words that whoever protects data can judge; 20 to 1,000 characters: never of a person or a case. */
  reason: string;
  /** In which role people are counted. */
  side: EqualitySide;
  /** A financial year, as 2025-26. */
  year: string;
};

/** The protected characteristics (Equality Act 2010, s.4). */
export type Characteristic =
  /** Age (s.5): never asked, but worked out from the date of birth for the day of the event. */
  | 'AGE'
  /** Disability (s.6). */
  | 'DISABILITY'
  /** Gender reassignment (s.7). */
  | 'GENDER_REASSIGNMENT'
  /** Marriage and civil partnership (s.8). */
  | 'MARRIAGE_AND_CIVIL_PARTNERSHIP'
  /** Pregnancy and maternity (s.17, 18). */
  | 'PREGNANCY_AND_MATERNITY'
  /** Race: colour, nationality, ethnic or national origins (s.9); asked as ethnic group. */
  | 'RACE'
  /** Religion or belief (s.10). */
  | 'RELIGION_OR_BELIEF'
  /** Sex (s.11). */
  | 'SEX'
  /** Sexual orientation (s.12). */
  | 'SEXUAL_ORIENTATION';

/** An elevation that was asked for. */
export type ElevationInput = {
  /** The elevation. */
  elevationId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** How a steward’s request to see counts before they were rounded stands (policy 12.1). */
export type ElevationStage =
  /** Open to whoever asked, for four hours. */
  | 'APPROVED'
  /** Waits for the other steward. */
  | 'ASKED'
  /** Declined by the other steward. */
  | 'DECLINED'
  /** Over: by its time, by either of the two, or taken back. */
  | 'ENDED';

/** By what else than a protected characteristic the yearly figures are told. The list is closed. */
export type EqualityBreakdown =
  /** By area of the landlord, six at most; the smaller ones count as one. */
  | 'AREA'
  /** By four groups of the categories of policy 3.9. */
  | 'CATEGORY'
  /** By whether staff had talked to the person and agreed the approach within five working days (policy 8.6). */
  | 'CONTACT'
  /** By nothing else: the whole year. */
  | 'EVERYTHING'
  /** By how the case ended, in four groups. */
  | 'OUTCOME'
  /** By quarter of the financial year in which the case was opened. */
  | 'QUARTER'
  /** By satisfaction with how it was handled, as answered after closing: 4 or 5 of 5. */
  | 'SATISFACTION'
  /** Age alone: by sex. */
  | 'SEX';

/** In which role somebody is counted. */
export type EqualitySide =
  /** Whoever is said to have done it. */
  | 'ALLEGED_PERPETRATOR'
  /** Whoever was harmed: a victim, somebody of the household, somebody else affected. */
  | 'PERSON_HARMED';

/** One of the stewards of the equality figures. */
export type EqualityStewardInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The stewardship. */
  stewardId: string;
};

/** How a role that was given to somebody stands (policy 12.1). */
export type GrantState =
  /** Not confirmed, or taken back before it was. */
  | 'DECLINED'
  /** Held once, and no longer. */
  | 'ENDED'
  /** Held: it counts. */
  | 'HELD'
  /** Waits for a second person to confirm it; until then it gives nothing. */
  | 'PROPOSED';

/** Somebody of the Equality and Diversity group who is to be a steward. */
export type NameEqualityStewardInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The member of staff, never oneself. */
  staffId: string;
};

/** Why a count is held back. */
export type WithheldReason =
  /** What is left of a wider count would be 1 to 4 people. */
  | 'DIFFERENCE_TELLS'
  /** With it, fewer than four values would remain possible for another. */
  | 'LEAVES_TOO_FEW_VALUES'
  /** Nine in ten of fewer than thirty people fall in one cell of its row. */
  | 'NEARLY_ALL_IN_ONE_CELL';

export type ExactFiguresPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ExactFiguresPageQuery = { equalityStewards: Array<{ id: string, staffId: string, name: string, state: GrantState, namedAt: string, namedBy: string, namedByYou: boolean, confirmedAt: string | null, confirmedBy: string | null }>, exactFiguresElevations: Array<{ id: string, year: string, side: EqualitySide, characteristic: Characteristic, by: EqualityBreakdown, reason: string, stage: ElevationStage, open: boolean, own: boolean, mayEnd: boolean, askedAt: string, askedBy: string, decidedAt: string | null, decidedBy: string | null, until: string | null, endedAt: string | null, endedBy: string | null }> };

export type EqualityStewardsQueryVariables = Exact<{ [key: string]: never; }>;


export type EqualityStewardsQuery = { equalityStewards: Array<{ id: string, staffId: string, name: string, state: GrantState, namedAt: string, namedBy: string, namedByYou: boolean, confirmedAt: string | null, confirmedBy: string | null }> };

export type AskForExactFiguresMutationVariables = Exact<{
  input: AskForExactFiguresInput;
}>;


export type AskForExactFiguresMutation = { answer: { elevation: { id: string, stage: ElevationStage } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type ApproveExactFiguresMutationVariables = Exact<{
  input: ElevationInput;
}>;


export type ApproveExactFiguresMutation = { answer: { elevation: { id: string, stage: ElevationStage } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type DeclineExactFiguresMutationVariables = Exact<{
  input: ElevationInput;
}>;


export type DeclineExactFiguresMutation = { answer: { elevation: { id: string, stage: ElevationStage } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type EndExactFiguresMutationVariables = Exact<{
  input: ElevationInput;
}>;


export type EndExactFiguresMutation = { answer: { elevation: { id: string, stage: ElevationStage } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type LookAtExactFiguresMutationVariables = Exact<{
  input: ElevationInput;
}>;


export type LookAtExactFiguresMutation = { lookAtExactFigures: { refusals: Array<{ field: string, message: string, clause: string }>, figures: { revision: number, signed: boolean, until: string, cells: Array<{ group: string, part: string, partName: string, count: number, told:
          | { __typename: 'LowCount', upperBound: number }
          | { __typename: 'RoundedCount', value: number }
          | { __typename: 'WithheldCount', reason: WithheldReason, symbol: string }
         | null }> } | null } };

export type NameEqualityStewardMutationVariables = Exact<{
  input: NameEqualityStewardInput;
}>;


export type NameEqualityStewardMutation = { answer: { stewards: Array<{ id: string, state: GrantState }> | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type ConfirmEqualityStewardMutationVariables = Exact<{
  input: EqualityStewardInput;
}>;


export type ConfirmEqualityStewardMutation = { answer: { stewards: Array<{ id: string, state: GrantState }> | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type EndEqualityStewardMutationVariables = Exact<{
  input: EqualityStewardInput;
}>;


export type EndEqualityStewardMutation = { answer: { stewards: Array<{ id: string, state: GrantState }> | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type StewardAsToldFragment = { id: string, staffId: string, name: string, state: GrantState, namedAt: string, namedBy: string, namedByYou: boolean, confirmedAt: string | null, confirmedBy: string | null };

export type StewardAnswerFragment = { stewards: Array<{ id: string, state: GrantState }> | null, refusals: Array<{ field: string, message: string, clause: string }> };

export type ElevationAnswerFragment = { elevation: { id: string, stage: ElevationStage } | null, refusals: Array<{ field: string, message: string, clause: string }> };

type ToldBesideExact_LowCount_Fragment = { __typename: 'LowCount', upperBound: number };

type ToldBesideExact_RoundedCount_Fragment = { __typename: 'RoundedCount', value: number };

type ToldBesideExact_WithheldCount_Fragment = { __typename: 'WithheldCount', reason: WithheldReason, symbol: string };

export type ToldBesideExactFragment =
  | ToldBesideExact_LowCount_Fragment
  | ToldBesideExact_RoundedCount_Fragment
  | ToldBesideExact_WithheldCount_Fragment
;

export const ExactFiguresPageDocument: Trusted<ExactFiguresPageQuery, ExactFiguresPageQueryVariables> = trusted('60WpbGSeqg0cLE2xBQ0I73');

export const EqualityStewardsDocument: Trusted<EqualityStewardsQuery, EqualityStewardsQueryVariables> = trusted('EXTNiJ7sAB-SlvZCdbAQai');

export const AskForExactFiguresDocument: Trusted<AskForExactFiguresMutation, AskForExactFiguresMutationVariables> = trusted('lkBkxr6dQbhRlRYFwpp42o');

export const ApproveExactFiguresDocument: Trusted<ApproveExactFiguresMutation, ApproveExactFiguresMutationVariables> = trusted('-Pc6f_x-0dQnwfH_Htuzzl');

export const DeclineExactFiguresDocument: Trusted<DeclineExactFiguresMutation, DeclineExactFiguresMutationVariables> = trusted('yZ-8WkXjViCQ0mEPi4ZyWB');

export const EndExactFiguresDocument: Trusted<EndExactFiguresMutation, EndExactFiguresMutationVariables> = trusted('4zknAGvn9-rTCFFgyULn5A');

export const LookAtExactFiguresDocument: Trusted<LookAtExactFiguresMutation, LookAtExactFiguresMutationVariables> = trusted('8Jop3Gp-Cv3vrNoTEpfAQ8');

export const NameEqualityStewardDocument: Trusted<NameEqualityStewardMutation, NameEqualityStewardMutationVariables> = trusted('cLE-1nSzdDCiKU6uU6Llcw');

export const ConfirmEqualityStewardDocument: Trusted<ConfirmEqualityStewardMutation, ConfirmEqualityStewardMutationVariables> = trusted('NgEUbRw6vbq2cL3lfOpYK1');

export const EndEqualityStewardDocument: Trusted<EndEqualityStewardMutation, EndEqualityStewardMutationVariables> = trusted('NEUFub52sTnmBVxcLhRgbc');