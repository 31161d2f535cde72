import { type Ruling, refusal, ruling } from '../ruling.ts';
import { KeptBecause } from '../vocabulary.ts';

const claims = 'UK GDPR, Article 17(3)(e)';
const duty = 'UK GDPR, Article 17(3)(b)';

/** Why what somebody is in may not be erased yet, as they may be answered. */
const standsAgainst: Record<KeptBecause, { clause: string; message: string }> = {
  [KeptBecause.HELD]: { clause: claims, message: 'A hold stands on the person or on a case they are in.' },
  [KeptBecause.CASE_OPEN]: {
    clause: duty,
    message: 'They are in an open case: the landlord must be able to work it (Housing Act 1996, s.218A).',
  },
  [KeptBecause.RUNNING_ORDER]: {
    clause: claims,
    message: 'A court order of a case they are in is in force.',
  },
  [KeptBecause.FORMAL_ACTION]: {
    clause: claims,
    message: 'Formal or legal action of a case they are in is under way.',
  },
  [KeptBecause.CASE_REVIEW]: {
    clause: duty,
    message:
      'An ASB case review of a case they are in is under way (Anti-social Behaviour, Crime and Policing Act 2014, s.104).',
  },
  [KeptBecause.LINKED_CASE_OPEN]: {
    clause: duty,
    message: 'A case they are in is linked to one that is open.',
  },
  [KeptBecause.LINKED_PROCEEDINGS]: {
    clause: claims,
    message: 'A case they are in is linked to one with proceedings under way.',
  },
  [KeptBecause.REPORT_UNDECIDED]: {
    clause: duty,
    message: 'They made a report that nobody has decided yet.',
  },
  [KeptBecause.ACCESS_REQUEST]: {
    clause: 'Data Protection Act 2018, section 173',
    message:
      'They, or somebody in a case of theirs, have asked for access to their data: nothing goes before that is answered.',
  },
};

export interface ErasureFacts {
  keptBecause: readonly KeptBecause[];
  erased: boolean;
  asked: boolean;
}

/** Whether somebody may be erased at their own request (UK GDPR, Article 17): not against a duty, a claim or a hold. */
export function ruleOnErasing({ keptBecause, erased, asked }: ErasureFacts): Ruling {
  const refusals = keptBecause.map((why) =>
    refusal('personId', why, standsAgainst[why].clause, standsAgainst[why].message),
  );
  if (erased) {
    refusals.push(refusal('personId', 'ERASED_ALREADY', '12.1', 'This person has been erased already.'));
  }
  if (asked) {
    const message = 'This has been asked for already and is about to be done.';
    refusals.push(refusal('personId', 'ASKED_FOR_ALREADY', '12.1', message));
  }
  return ruling(refusals, {});
}
