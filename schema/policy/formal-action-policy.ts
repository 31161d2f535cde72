import type { AbsoluteCondition, ActionType } from '../vocabulary.ts';

/** What the policy and the law ask of formal and legal action beyond the catalogue of powers. */
export interface FormalActionPolicy {
  /** What is considered only after every option of partnership work. */
  afterPartnership: { types: ActionType[]; clause: string };
  /** Months within which notice is given, the first beginning with the day of the finding or of the end of an appeal. */
  absoluteGround: {
    noticeMonths: Record<AbsoluteCondition, number>;
    refuses: boolean;
    clause: string;
  };
  temporaryExclusion: {
    hours: number;
    times: number;
    months: number;
    /** "As soon as practicable" has no number: ours, counted from the exclusion. */
    reasonsWorkingDays: number;
    clause: string;
  };
  prohibitedConduct: { probationMonths: number; extendable: boolean; clause: string };
  /** Who is younger is not named in public. */
  publicityAge: { years: number; clause: string | null };
}
