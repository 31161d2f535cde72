import { refuseAgreement } from '../contact/contact-rules.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import {
  type ContactMethod,
  type HatePerceivedBy,
  type HateStrand,
  ReportStatus,
  VictimType,
} from '../vocabulary.ts';
import { refuseHate } from './report-details-rules.ts';
import { longestReference } from './report-rules.ts';
import { refuseSecondDecision, type TriagedReport } from './triage-rules.ts';

export const refuseReason = (reason: string | null, message: string, clause: string): Refusal[] =>
  isBlank(reason)
    ? [refusal('reason', 'REASON_NEEDED', clause, message)]
    : refuseText('reason', reason, longestReason);

/** The next decision may wait until all are safe (#29), with a reason; a decided report has nothing to put off. */
export const ruleOnDeferring = (report: TriagedReport, reason: string | null): Ruling =>
  ruling(
    [...refuseSecondDecision(report), ...refuseReason(reason, 'Say why the decision waits.', '2.4')],
    {},
  );

const withoutCase: readonly ReportStatus[] = [
  ReportStatus.RECEIVED,
  ReportStatus.IN_TRIAGE,
  ReportStatus.REDIRECTED,
];

export interface ReportContact {
  at: Date;
  method: ContactMethod;
  reached: boolean;
  approachAgreed: boolean;
}

/** Contact about a report that has no case (#3, #101): a redirected one keeps its clock and must be able to meet it. */
export function ruleOnReportContact(
  contact: ReportContact,
  report: { status: ReportStatus; receivedAt: Date },
  policy: PolicyDocument,
  now: Date,
): Ruling {
  const { at } = contact;
  const refusals: Refusal[] = [];
  if (!withoutCase.includes(report.status)) {
    const message = 'Record the contact with the case, or not at all where the report has ended.';
    refusals.push(refusal('report', 'CONTACT_BELONGS_TO_CASE', '8.5', message));
  }
  if (at > now) {
    const message = 'Contact cannot have taken place in the future.';
    refusals.push(refusal('occurredAt', 'NOT_IN_THE_FUTURE', '8.5', message));
  }
  if (at < report.receivedAt) {
    const message = 'Contact about a report cannot come before the report.';
    refusals.push(refusal('occurredAt', 'CONTACT_AFTER_RECEIPT', '8.5', message));
  }
  refusals.push(...refuseAgreement(contact, policy));
  return ruling(refusals, {});
}

const supportElsewhere: readonly ReportStatus[] = [ReportStatus.CASE_OPENED, ReportStatus.LINKED_TO_CASE];

/** Support is offered whatever the landlord's powers are (#65); within a case it is an action of the case. */
export function ruleOnOfferingSupport(
  { status, receivedAt }: { status: ReportStatus; receivedAt: Date },
  { support, offeredAt }: { support: string | null; offeredAt: Date },
  now: Date,
): Ruling {
  const refusals = [...refuseText('support', support, longestReason)];
  if (isBlank(support)) {
    refusals.push(refusal('support', 'SUPPORT_NAMED', '3.10', 'Say which support was offered.'));
  }
  if (supportElsewhere.includes(status)) {
    const message = 'The report has a case: record the support there, as an action.';
    refusals.push(refusal('report', 'SUPPORT_BELONGS_TO_CASE', '3.10', message));
  }
  if (offeredAt > now) {
    const message = 'Support cannot have been offered in the future.';
    refusals.push(refusal('offeredAt', 'NOT_IN_THE_FUTURE', '3.10', message));
  } else if (offeredAt < receivedAt) {
    const message = 'Support cannot have been offered before the report.';
    refusals.push(refusal('offeredAt', 'OFFERED_AFTER_RECEIPT', '3.10', message));
  }
  return ruling(refusals, {});
}

export interface Supplement {
  policeCalledAt: Date | null;
  hateStrands: readonly HateStrand[] | null;
  hatePerceivedBy: HatePerceivedBy | null;
  trueVisionReported: boolean | null;
  trueVisionReference: string | null;
  safeToSelfResolve: boolean | null;
  told: { at: Date } | null;
}

/** Whether what has become known can be so (#28, #64, #93, #118, #119). `strands` are those known before. */
export function ruleOnSupplementing(
  supplement: Supplement,
  known: { hateStrands: readonly HateStrand[] | null; victimType: VictimType | null },
  policy: PolicyDocument,
  now: Date,
): Ruling {
  const strands = supplement.hateStrands ?? known.hateStrands;
  const refusals = [
    ...refuseText('trueVisionReference', supplement.trueVisionReference, longestReference),
    ...refuseHate(strands, supplement.hatePerceivedBy, policy),
  ];
  if (Object.values(supplement).every((value) => value === null)) {
    refusals.push(refusal('', 'SOMETHING_NEW', '8.4', 'Say what has become known.'));
  }
  if (supplement.policeCalledAt && supplement.policeCalledAt > now) {
    const message = 'The police cannot have been called in the future.';
    refusals.push(refusal('policeCalledAt', 'NOT_IN_THE_FUTURE', '2.4', message));
  }
  const aboutTrueVision = supplement.trueVisionReported !== null || supplement.trueVisionReference !== null;
  if (aboutTrueVision && (strands ?? []).length === 0) {
    const message =
      'True Vision is for hate: say first at which characteristic it is perceived to be directed.';
    refusals.push(refusal('trueVisionReported', 'HATE_STRAND_NEEDED', policy.hate.clause, message));
  }
  if (supplement.trueVisionReference !== null && supplement.trueVisionReported !== true) {
    const message = 'A reference comes with having reported it.';
    refusals.push(refusal('trueVisionReference', 'REPORTED_WITH_REFERENCE', '10.3', message));
  }
  if (supplement.told && known.victimType !== VictimType.STAFF) {
    const message = 'This is for reports in which a member of staff is the victim.';
    refusals.push(refusal('told', 'TOLD_OF_STAFF_VICTIM', policy.staffVictims.clause, message));
  }
  if (supplement.told && supplement.told.at > now) {
    const message = 'Nobody can have been told in the future.';
    refusals.push(refusal('told.toldAt', 'NOT_IN_THE_FUTURE', policy.staffVictims.clause, message));
  }
  return ruling(refusals, {});
}
