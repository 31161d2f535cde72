// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
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

/** What was done about a flag of a signed equality summary. */
export type NoteEqualityFlagInput = {
  /** What was looked into and done, 1 to 2,000 characters: of services and practice, never of a person or a case. */
  done: string;
  /** The key of the flag. */
  flag: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The signed summary. */
  reportId: string;
  /** The version of what stands there, as last read; needed where something does. */
  version?: number | null | undefined;
};

/** Why a count is held back. */
export type WithheldReason =
  /** What is left of a wider count would be 1 to 4 people. */
  | 'DIFFERENCE_TELLS'
  /** With it, fewer than four values would remain possible for another. */
  | 'LEAVES_TOO_FEW_VALUES'
  /** Nine in ten of fewer than thirty people fall in one cell of its row. */
  | 'NEARLY_ALL_IN_ONE_CELL';

export type EqualityQueryVariables = Exact<{
  side: EqualitySide;
  by: EqualityBreakdown;
  year?: string | null | undefined;
}>;


export type EqualityQuery = { equalityFigures: { reportId: string, year: string, revision: number, dataTo: string, signedAt: string, pooledYears: Array<string>, lastYear: string | null, occupantsOf: string | null, revisions: Array<{ reportId: string, revision: number, signedAt: string, reason: string | null }>, cells: Array<{ characteristic: Characteristic | null, group: string, part: string, partName: string, count:
        | { __typename: 'LowCount', upperBound: number }
        | { __typename: 'RoundedCount', value: number }
        | { __typename: 'WithheldCount', reason: WithheldReason, symbol: string }
       }>, completeness: Array<{ characteristic: Characteristic, answered: number | null, state: string, preferNotToSay:
        | { __typename: 'LowCount', upperBound: number }
        | { __typename: 'RoundedCount', value: number }
        | { __typename: 'WithheldCount', reason: WithheldReason, symbol: string }
      , notAsked:
        | { __typename: 'LowCount', upperBound: number }
        | { __typename: 'RoundedCount', value: number }
        | { __typename: 'WithheldCount', reason: WithheldReason, symbol: string }
       }>, treatment: Array<{ characteristic: Characteristic, group: string, treatment: string, flag: string, share: { value: number, lower: number, upper: number } | null, ratio: { value: number, lower: number, upper: number } | null }>, pooled: Array<{ characteristic: Characteristic, group: string, count:
        | { __typename: 'LowCount', upperBound: number }
        | { __typename: 'RoundedCount', value: number }
        | { __typename: 'WithheldCount', reason: WithheldReason, symbol: string }
       }>, flags: Array<{ key: string, characteristic: Characteristic, group: string, about: string, partName: string, done: { text: string, at: string, by: string, version: number } | null }>, lastYearsFlags: Array<{ key: string, characteristic: Characteristic, group: string, about: string, partName: string, done: { text: string, at: string, by: string, version: number } | null }>, rates: Array<{ characteristic: Characteristic, group: string, part: string, partName: string, flag: string, occupants:
        | { __typename: 'LowCount', upperBound: number }
        | { __typename: 'RoundedCount', value: number }
        | { __typename: 'WithheldCount', reason: WithheldReason, symbol: string }
      , rate: { value: number, lower: number, upper: number } | null, ratio: { value: number, lower: number, upper: number } | null }> } | null };

export type NoteEqualityFlagMutationVariables = Exact<{
  input: NoteEqualityFlagInput;
}>;


export type NoteEqualityFlagMutation = { noteEqualityFlag: { refusals: Array<{ field: string, message: string, clause: string }>, done: { version: number } | null } };

export type FlagAsToldFragment = { key: string, characteristic: Characteristic, group: string, about: string, partName: string, done: { text: string, at: string, by: string, version: number } | null };

type CountAsTold_LowCount_Fragment = { __typename: 'LowCount', upperBound: number };

type CountAsTold_RoundedCount_Fragment = { __typename: 'RoundedCount', value: number };

type CountAsTold_WithheldCount_Fragment = { __typename: 'WithheldCount', reason: WithheldReason, symbol: string };

export type CountAsToldFragment =
  | CountAsTold_LowCount_Fragment
  | CountAsTold_RoundedCount_Fragment
  | CountAsTold_WithheldCount_Fragment
;

export const EqualityDocument: Trusted<EqualityQuery, EqualityQueryVariables> = trusted('1t6uE1e08HdEy5GNJnQl0q');

export const NoteEqualityFlagDocument: Trusted<NoteEqualityFlagMutation, NoteEqualityFlagMutationVariables> = trusted('iMvKXExBzpsGAYAgivm8IT');