import { Extensions } from 'type-graphql';

/**
 * What kind of knowledge a field is. Which roles may read which kind stands in one table,
 * `server/access/abilities.ts`; the read planner never selects a column whose kind the viewer may not read.
 */
export type Knowledge =
  /** Who and what exists: places, types, dates, states. No names, no words about people. */
  | 'BASICS'
  /** Who a person is and how to reach them (policy 12.1). */
  | 'IDENTITY'
  /** Free text about people (policy, GDPR section: careful what is recorded and shared where). */
  | 'NARRATIVE'
  /** What was told in a report, in the words of whoever told it: of whistleblowing its keeper reads it too (policy, Scope). */
  | 'REPORTED'
  /** Who works on what: names of staff. */
  | 'STAFFING'
  /** Who of the staff has a conflict of interest, and which (policy 12.1). */
  | 'CONFLICTS'
  /** How staff sign in and are reached, and which roles they hold over what, with who gave them. */
  | 'ACCOUNTS'
  /** Who took copies of files about people, looked at what, or read in an emergency (policy 12.1). */
  | 'COPIES'
  /** What somebody gets who asks for access to what is held of them (UK GDPR, Article 15). */
  | 'SUBJECT_ACCESS'
  /** What people and things are called in other systems: to match records, without names. */
  | 'MATCHING'
  /** Figures without people. */
  | 'FIGURES'
  /** How the system is run: imports, schedules. */
  | 'OPERATIONS';

declare module 'type-graphql' {
  interface ExtensionsMetadata {
    reads?: Knowledge;
    allow?: string;
    sql?: (table: string) => string;
  }
}

/** Names the knowledge a type's or a field's readers must be allowed. On a type it is the default of its fields. */
export const Reads = (knowledge: Knowledge) => Extensions({ reads: knowledge });

/** A field computed in SQL from its row, `t` being the row's alias. */
export const FromSql = (sql: (t: string) => string) => Extensions({ sql });
