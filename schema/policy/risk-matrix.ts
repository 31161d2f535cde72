import type { AssessedAs, RiskLevel } from '../vocabulary.ts';

/**
 * The questions by which risk is assessed, what their answers weigh, and what holds whatever they weigh. There is no
 * official matrix: police areas and councils each have their own, so it is data, and a landlord may load another.
 */
export interface RiskMatrix {
  code: string;
  title: string;
  /** Whose matrix it is, and how far its weights can be trusted: shown wherever it is asked. */
  source: string;
  questions: RiskQuestion[];
  /** Lowest score of each level, by the respect in which somebody is assessed. */
  bands: Record<AssessedAs, Record<RiskLevel, number>>;
  hardRules: HardRule[];
  clause: string | null;
}

export interface RiskQuestion {
  code: string;
  words: string;
  /** Of whom it is asked. */
  asked: AssessedAs[];
  mandatory: boolean;
  /** More than one answer may hold. */
  several: boolean;
  answers: RiskAnswer[];
}

export interface RiskAnswer {
  code: string;
  words: string;
  weight: number;
}

/** What is known of the case itself, beside the answers. */
export enum CaseFact {
  VIOLENCE = 'VIOLENCE',
  HATE = 'HATE',
}

export type RiskCondition = { question: string; answers: string[] } | { fact: CaseFact };

/** Holds whatever the weights say; its level is the lowest that an officer may give. */
export interface HardRule {
  code: string;
  words: string;
  applies: AssessedAs[];
  /** All of these, of each any one. */
  when: RiskCondition[][];
  atLeast: RiskLevel;
  /** The assessment is looked at again the same day. */
  immediateReview: boolean;
}
