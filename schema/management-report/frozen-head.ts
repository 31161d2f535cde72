import type { ManagementReportKind } from '../vocabulary.ts';

/** Whose hand, and when. By nobody: by the schedule. */
export interface Hand {
  at: string;
  by: { id: string; name: string } | null;
}

/** What every frozen document says of itself. It holds figures and words about figures, never a person of a case. */
export interface FrozenHead {
  /** Of this shape. */
  format: 1;
  kind: ManagementReportKind;
  period: string;
  from: string;
  to: string;
  revision: number;
  /** When its figures were counted. */
  dataTo: string;
  policy: { id: string; number: number; title: string };
  drafted: Hand;
  edited: Hand | null;
  signed: Hand | null;
  supersedes: { id: string; revision: number; reason: string } | null;
}
