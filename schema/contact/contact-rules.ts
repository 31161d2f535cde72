import type { KnownPerson } from '../disclosure/text-findings.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { CaseStatus, type ContactMethod, PartyRole } from '../vocabulary.ts';
import { refuseGivingAway } from './confidentiality-rules.ts';
import { type ContactPreferences, refuseAgainstPreference } from './preference-rules.ts';

export interface RecordedContact {
  at: Date;
  method: ContactMethod;
  reached: boolean;
  messageLeft: boolean;
  approachAgreed: boolean;
  faceToFaceNeeded?: boolean | null;
  faceToFaceDeclined?: boolean | null;
  faceToFaceReason: string | null;
  summary: string | null;
  toldThem: string | null;
  againstPreferenceReason: string | null;
}

/** Whom the contact is with. */
export interface Addressee {
  wish: ContactPreferences;
  /** No longer a party of the case. */
  ended: boolean;
  /** False for a representative whom the person they speak for has not allowed, or allows no more. */
  permitted: boolean;
  /** Everybody of the case; open is who it is and who has expressly allowed to be told of to them. */
  people: readonly KnownPerson[];
}

export interface ContactedCase {
  status: CaseStatus;
  firstReportReceivedAt: Date;
  addressee: Addressee | null;
}

/** Whether a contact can have taken place as told, and may (#20, #100, #103, #104). */
export function ruleOnContact(
  contact: RecordedContact,
  to: ContactedCase,
  policy: PolicyDocument,
  now: Date,
): Ruling {
  const refusals: Refusal[] = [
    ...refuseText('summary', contact.summary, 20_000),
    ...refuseText('toldThem', contact.toldThem, 20_000),
    ...refuseText('faceToFaceReason', contact.faceToFaceReason, 2_000),
    ...refuseMoment(contact, to, now),
    ...refuseMeeting(contact),
    ...refuseAddressee(contact, to.addressee, policy),
  ];
  refusals.push(...refuseAgreement(contact, policy));
  if (contact.messageLeft && contact.reached) {
    const message = 'A message is left for somebody who was not reached.';
    refusals.push(refusal('messageLeft', 'MESSAGE_LEFT_OR_REACHED', '8.5', message));
  }
  return ruling(refusals, {});
}

/** The approach is talked over and agreed, by phone or in person (8.5, 8.6): what is written agrees nothing (#103). */
export function refuseAgreement(
  { approachAgreed, reached, method }: Pick<RecordedContact, 'approachAgreed' | 'reached' | 'method'>,
  { responseTimes: { interviewMethods } }: PolicyDocument,
): Refusal[] {
  if (!approachAgreed) return [];
  if (!reached) {
    const message = 'An approach is agreed with somebody: nobody was reached.';
    return [refusal('approachAgreed', 'AGREED_WITH_SOMEBODY', '8.6', message)];
  }
  if (interviewMethods.methods.includes(method)) return [];
  const how = interviewMethods.methods.map((each) => each.toLowerCase().replaceAll('_', ' ')).join(' or ');
  const message = `The approach is talked over and agreed by ${how}: record this contact without it, and that talk as a contact of its own.`;
  return [refusal('approachAgreed', 'AGREED_IN_TALKING', interviewMethods.clause, message)];
}

function refuseMoment({ at }: RecordedContact, to: ContactedCase, now: Date): Refusal[] {
  const refusals: Refusal[] = [];
  if (to.status === CaseStatus.CLOSED) {
    refusals.push(refusal('case', 'CASE_IS_CLOSED', '3.6', 'The case is closed.'));
  }
  if (at > now) {
    const message = 'Contact cannot have taken place in the future.';
    refusals.push(refusal('occurredAt', 'NOT_IN_THE_FUTURE', '8.5', message));
  }
  if (at < to.firstReportReceivedAt) {
    const message = 'Contact about a report cannot come before the report.';
    refusals.push(refusal('occurredAt', 'CONTACT_AFTER_RECEIPT', '8.5', message));
  }
  return refusals;
}

function refuseMeeting(contact: RecordedContact): Refusal[] {
  const refusals: Refusal[] = [];
  if (contact.faceToFaceNeeded && contact.faceToFaceDeclined) {
    const message = 'A face-to-face meeting is either to be held or declined.';
    refusals.push(refusal('faceToFaceDeclined', 'HELD_OR_DECLINED', '8.6', message));
  }
  if (contact.faceToFaceDeclined && isBlank(contact.faceToFaceReason)) {
    const message = 'Record why the meeting that was offered is declined.';
    refusals.push(refusal('faceToFaceReason', 'REASON_OF_DECLINING', '8.6', message));
  }
  const spokenOf = contact.faceToFaceNeeded != null || contact.faceToFaceDeclined;
  if (spokenOf && !contact.reached) {
    const message = 'Whether a meeting is needed is agreed with somebody: nobody was reached.';
    refusals.push(refusal('faceToFaceNeeded', 'AGREED_WITH_SOMEBODY', '8.6', message));
  }
  return refusals;
}

function refuseAddressee(
  contact: RecordedContact,
  addressee: Addressee | null,
  { sharing }: PolicyDocument,
): Refusal[] {
  const refusals = refuseAgainstPreference(addressee?.wish ?? null, {
    method: contact.method,
    messageLeft: contact.messageLeft,
    reason: contact.againstPreferenceReason,
  });
  if (!addressee) {
    if (!isBlank(contact.toldThem)) {
      const message = 'Say to whom this was told.';
      refusals.push(refusal('partyId', 'TOLD_TO_SOMEBODY', '1.4', message));
    }
    return refusals;
  }
  if (addressee.ended) {
    const message = 'This person is no longer a party of the case.';
    refusals.push(refusal('partyId', 'PARTY_HAS_ENDED', '1.4', message));
  }
  if (!addressee.permitted && (contact.reached || contact.messageLeft)) {
    const message =
      'Nothing goes to a representative before the person they speak for has expressly allowed it: record the permission first.';
    refusals.push(refusal('partyId', 'PERMISSION_NEEDED', '1.4', message));
  }
  return [...refusals, ...refuseGivingAway(contact.toldThem, addressee.people, sharing)];
}

/** In what part somebody was reached; a representative speaks for whom they represent. */
export interface Reached {
  role: PartyRole;
  represents?: PartyRole | null;
}

const complainants: readonly PartyRole[] = [PartyRole.REPORTER, PartyRole.VICTIM];

/**
 * Whether whoever was reached is the individual of 8.5 and 8.6: who reported or is harmed, or speaks for them. Where
 * neither is known it is somebody else affected; and anybody where the case has nobody to be talked to. Talking to the
 * accused or to a witness settles nothing that is owed to the complainant.
 */
export function isComplainant(reached: Reached | null, roles: readonly PartyRole[]): boolean {
  const owed = roles.some((role) => complainants.includes(role)) ? complainants : [PartyRole.OTHER_AFFECTED];
  if (!reached) return !roles.some((role) => owed.includes(role));
  const role = reached.role === PartyRole.REPRESENTATIVE ? reached.represents : reached.role;
  return role != null && owed.includes(role);
}

/** The initial interview is by phone or in person, with the complainant, and there is one (#100). */
export const isInitialInterview = (
  contact: { method: ContactMethod; reached: boolean; complainant: boolean },
  heldBefore: boolean,
  { responseTimes }: PolicyDocument,
): boolean =>
  !heldBefore &&
  contact.reached &&
  contact.complainant &&
  responseTimes.interviewMethods.methods.includes(contact.method);
