import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';

const clause = '15.4';

/** Words that lead to somebody: a reference, an address, a number, somebody called Mr or Mrs. */
const leadsToSomebody = [
  /\b(ASB|REP|SUR)-\d{4}-\d+/i,
  /\S+@\S+\.\S+/,
  /\+?\d(?:[\s-]?\d){8,}/,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i,
  /\b(Mr|Mrs|Ms|Miss|Mx|Dr|Rev)\.?\s+\p{Lu}/u,
];

export interface FlagFacts {
  signed: boolean;
  /** It is among the flags of the summary. */
  flagged: boolean;
  done: string;
}

/** Whether what was done about a flag may be written down: of practice, and of nobody. */
export function ruleOnFlagNote({ signed, flagged, done }: FlagFacts): Ruling {
  const refusals: Refusal[] = refuseText('done', done, longestReason);
  if (!signed) {
    const message = 'Only the flags of a signed summary are answered for.';
    refusals.push(refusal('reportId', 'NOT_SIGNED', clause, message));
  } else if (!flagged) {
    refusals.push(refusal('flag', 'FLAG_UNKNOWN', clause, 'There is no such flag in this summary.'));
  }
  if (isBlank(done)) {
    refusals.push(refusal('done', 'WORDS_NEEDED', clause, 'Say what was looked into and done.'));
  }
  if (leadsToSomebody.some((words) => words.test(done))) {
    const message =
      'Tell of services and practice, not of somebody: no name with Mr or Mrs, reference, address, number or postcode.';
    refusals.push(refusal('done', 'ABOUT_NOBODY', '12.1', message));
  }
  return ruling(refusals, {});
}
