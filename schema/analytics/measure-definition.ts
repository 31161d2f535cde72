import type { StaffRole } from '../vocabulary.ts';
import type { Measure } from './analytics-words.ts';
import type { Tally } from './tallies.ts';

/** COUNT: so many. SHARE: a part of a whole, 0 to 1. RATE: so many for every thousand homes. DAYS: a median. */
export type Unit = 'COUNT' | 'SHARE' | 'RATE' | 'DAYS';

/** What a measure is called and means, in one language. */
export interface MeasureWords {
  name: string;
  definition: string;
  numerator: string;
  denominator: string | null;
  exclusions: string | null;
}

/** One measure: its meaning in words, and where its figures come from. The same words stand beside every figure. */
export interface MeasureDefinition {
  id: Measure;
  ENGLISH: MeasureWords;
  /** Written by us; a Welsh speaker has yet to review every one of them. */
  WELSH: MeasureWords;
  clause: string;
  unit: Unit;
  /** Who answers for what it means. */
  owner: StaffRole;
  /** Grows when what is counted changes. */
  version: number;
  facts: Facts;
}

export type Kind =
  | 'REPORT'
  | 'CASE'
  | 'DEADLINE'
  | 'SURVEY'
  | 'ACTION'
  | 'RISK'
  | 'PARTY'
  | 'ORDER'
  | 'REVIEW'
  | 'LEAD_REVIEW'
  | 'DISCLOSURE';

/** Rows `t` to be counted (with their case `c` where they are of one), in the bucket `b` of time they fall into. */
export interface Facts {
  kind: Kind;
  /** What else must be joined to know. */
  joins?: string;
  /** Which rows fall into bucket `b` (`b.starts`, `b.ends`), and belong to the measure. */
  within: string;
  /** Of a SHARE: which of them are in its numerator. */
  counts?: string;
  /** Of DAYS: the interval whose median is taken. */
  days?: string;
  /** Of DAYS: whole days, of which the database keeps count. */
  wholeDays?: true;
  /** Counts by month that the database keeps of it, the first that carries what is asked for answers. */
  tallies?: readonly Tally[];
  /** Of a tally of clocks: those that count though it does not have them yet. */
  live?: string;
  /** Of a RATE: for so many homes. */
  per?: number;
  /** Not the rows are counted but what of this column has two or more of them. */
  repeated?: string;
  /** It would tell of a restricted row the place or the day, so only those that name the viewer are counted. */
  unrestrictedOnly?: true;
}
