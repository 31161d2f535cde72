import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { CaseStatus } from '../vocabulary.ts';

export interface RecordedContact {
  at: Date;
  reached: boolean;
  approachAgreed: boolean;
  faceToFaceNeeded?: boolean | null;
  faceToFaceDeclined?: boolean | null;
  summary: string | null;
}

/** Whether a contact can have taken place as told (#100, #103, #104). */
export function ruleOnContact(
  contact: RecordedContact,
  to: { status: CaseStatus; firstReportReceivedAt: Date },
  now: Date,
): Ruling {
  const refusals: Refusal[] = refuseText('summary', contact.summary, 20_000);
  if (to.status === CaseStatus.CLOSED) {
    refusals.push(refusal('case', 'CASE_IS_CLOSED', '3.6', 'The case is closed.'));
  }
  if (contact.at > now) {
    const message = 'Contact cannot have taken place in the future.';
    refusals.push(refusal('occurredAt', 'NOT_IN_THE_FUTURE', '8.5', message));
  }
  if (contact.at < to.firstReportReceivedAt) {
    const message = 'Contact about a report cannot come before the report.';
    refusals.push(refusal('occurredAt', 'CONTACT_AFTER_RECEIPT', '8.5', message));
  }
  if (contact.approachAgreed && !contact.reached) {
    const message = 'An approach is agreed with somebody: nobody was reached.';
    refusals.push(refusal('approachAgreed', 'AGREED_WITH_SOMEBODY', '8.6', message));
  }
  if (contact.faceToFaceNeeded && contact.faceToFaceDeclined) {
    const message = 'A face-to-face meeting is either to be held or declined.';
    refusals.push(refusal('faceToFaceDeclined', 'HELD_OR_DECLINED', '8.6', message));
  }
  return ruling(refusals, {});
}
