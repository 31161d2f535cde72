import { describe, expect, it } from 'vitest';
import {
  type Addressee,
  isComplainant,
  isInitialInterview,
  type RecordedContact,
  refuseAgreement,
  ruleOnContact,
} from '../../schema/contact/contact-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { CaseStatus, ContactMethod, PartyRole } from '../../schema/vocabulary.ts';
import { open, person } from './known-person.ts';
import { verdict } from './verdict.ts';

const now = new Date('2025-11-20T12:00:00Z');
const receivedAt = new Date('2025-11-18T09:00:00Z');
const record = (
  change: Partial<RecordedContact>,
  status = CaseStatus.OPEN,
  addressee: Addressee | null = null,
) => {
  const contact = {
    at: now,
    method: ContactMethod.PHONE,
    reached: true,
    messageLeft: false,
    approachAgreed: true,
    faceToFaceReason: null,
    summary: 'Agreed to keep a diary.',
    toldThem: null,
    againstPreferenceReason: null,
  };
  return verdict(
    ruleOnContact(
      { ...contact, ...change },
      { status, firstReportReceivedAt: receivedAt, addressee },
      opy872v3,
      now,
    ),
  );
};

describe('a contact', () => {
  it('#100 takes place after the report and not in the future', () => {
    expect(record({})).toBe('allowed');
    expect(record({ at: new Date(now.getTime() + 1) })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(record({ at: receivedAt })).toBe('allowed');
    expect(record({ at: new Date(receivedAt.getTime() - 1) })).toEqual(['CONTACT_AFTER_RECEIPT']);
  });

  it('#100 #103 an attempt is kept, but agrees nothing', () => {
    expect(record({ reached: false, approachAgreed: false })).toBe('allowed');
    expect(record({ reached: false, approachAgreed: true })).toEqual(['AGREED_WITH_SOMEBODY']);
  });

  it('#103 an approach is agreed by talking: by phone or in person, or by what else the landlord allows', () => {
    const { EMAIL, LETTER, TEXT_MESSAGE, IN_PERSON } = ContactMethod;
    for (const method of [EMAIL, LETTER, TEXT_MESSAGE]) {
      expect(record({ method }), method).toEqual(['AGREED_IN_TALKING']);
      expect(record({ method, approachAgreed: false }), method).toBe('allowed');
      expect(record({ method, reached: false }), method).toEqual(['AGREED_WITH_SOMEBODY']);
    }
    expect(record({ method: IN_PERSON })).toBe('allowed');
    const { responseTimes } = opy872v3;
    const interviewMethods = { ...responseTimes.interviewMethods, methods: [EMAIL] };
    const agreed = { approachAgreed: true, reached: true, method: EMAIL };
    const online = { ...opy872v3, responseTimes: { ...responseTimes, interviewMethods } };
    expect(refuseAgreement(agreed, online)).toEqual([]);
    expect(refuseAgreement(agreed, opy872v3)).toMatchObject([{ field: 'approachAgreed', clause: '8.5' }]);
  });

  it('#104 a meeting is either needed or declined', () => {
    expect(record({ faceToFaceNeeded: true })).toBe('allowed');
    const faceToFaceReason = 'Works nights.';
    expect(record({ faceToFaceDeclined: true, faceToFaceReason })).toBe('allowed');
    expect(record({ faceToFaceDeclined: true, faceToFaceReason: ' ' })).toEqual(['REASON_OF_DECLINING']);
    expect(record({ faceToFaceNeeded: true, faceToFaceDeclined: true, faceToFaceReason })).toEqual([
      'HELD_OR_DECLINED',
    ]);
    const nobody = { reached: false, approachAgreed: false };
    expect(record({ ...nobody, faceToFaceNeeded: false })).toEqual(['AGREED_WITH_SOMEBODY']);
  });

  it('belongs to a case that runs', () => {
    expect(record({}, CaseStatus.MONITORING)).toBe('allowed');
    expect(record({}, CaseStatus.CLOSED)).toEqual(['CASE_IS_CLOSED']);
  });
});

describe('a contact with somebody of the case', () => {
  const wish = { excludedMethods: null, doNotLeaveMessages: false, doNotWriteToAddress: false };
  const ann: Addressee = { wish, ended: false, permitted: true, people: [] };
  const to = (addressee: Partial<Addressee>, change: Partial<RecordedContact> = {}) =>
    record(change, CaseStatus.OPEN, { ...ann, ...addressee });
  const attempt = { reached: false, approachAgreed: false };
  const { PHONE, LETTER, EMAIL } = ContactMethod;

  it('#58 does not go against what the person asked for, unless confirmed with a reason', () => {
    const excluded = { wish: { ...wish, excludedMethods: [PHONE] } };
    expect(to(excluded)).toEqual(['AGAINST_CONTACT_PREFERENCE']);
    expect(to(excluded, attempt)).toEqual(['AGAINST_CONTACT_PREFERENCE']);
    expect(to(excluded, { againstPreferenceReason: ' ' })).toEqual(['AGAINST_CONTACT_PREFERENCE']);
    expect(to(excluded, { againstPreferenceReason: 'She rang us.' })).toBe('allowed');
    const written = { approachAgreed: false };
    expect(to(excluded, { ...written, method: EMAIL })).toBe('allowed');
    const noLetters = { wish: { ...wish, doNotWriteToAddress: true } };
    expect(to(noLetters, { ...written, method: LETTER })).toEqual(['AGAINST_CONTACT_PREFERENCE']);
    expect(to(noLetters, { ...written, method: EMAIL })).toBe('allowed');
    const noMessages = { wish: { ...wish, doNotLeaveMessages: true } };
    expect(to(noMessages, { ...attempt, messageLeft: true })).toEqual(['AGAINST_CONTACT_PREFERENCE']);
    expect(to(noMessages, attempt)).toBe('allowed');
  });

  it('leaves a message only for somebody who was not reached', () => {
    expect(to({}, { messageLeft: true })).toEqual(['MESSAGE_LEFT_OR_REACHED']);
  });

  it('#20 gives a representative nothing before permission', () => {
    expect(to({ permitted: false })).toEqual(['PERMISSION_NEEDED']);
    expect(to({ permitted: false }, { ...attempt, messageLeft: true })).toEqual(['PERMISSION_NEEDED']);
    expect(to({ permitted: false }, attempt)).toBe('allowed');
  });

  it('is not with somebody who has left the case', () => {
    expect(to({ ended: true })).toEqual(['PARTY_HAS_ENDED']);
  });

  it('#20 #77 tells nobody of anybody else, by name, number, mail or address', () => {
    const sian = person('Siân Hope', {
      phones: ['01632 960 001'],
      emails: ['sian@example.org'],
      addresses: ['3 Harbour Row'],
      postcodes: ['ZZ1 1ZZ'],
    });
    const told = (toldThem: string) => to({ people: [sian] }, { toldThem });
    for (const text of [
      'SIÂN HOPE told us.',
      'Ms Hope told us.',
      'Siân’s report is with us.',
      'Ring 01632-960001.',
      'Write to Sian@Example.org.',
      'The people at 3 harbour row.',
      'Somebody in ZZ1 1ZZ.',
    ]) {
      expect(told(text), text).toEqual(['CONFIDENTIAL_BETWEEN_PARTIES']);
    }
    for (const text of ['We hope it is quiet now.', 'Please ring 01632 960 002.', 'Music ended by ten.']) {
      expect(told(text), text).toBe('allowed');
    }
    const allows = { ...sian, ...open };
    expect(to({ people: [allows] }, { toldThem: 'Siân Hope of 3 Harbour Row told us.' })).toBe('allowed');
  });

  it('#77 says to whom something was told', () => {
    expect(record({ toldThem: 'It goes on.' })).toEqual(['TOLD_TO_SOMEBODY']);
  });
});

describe('the individual of 8.5 and 8.6', () => {
  const { REPORTER, VICTIM, WITNESS, ALLEGED_PERPETRATOR, REPRESENTATIVE, OTHER_AFFECTED } = PartyRole;
  const all = [REPORTER, VICTIM, WITNESS, ALLEGED_PERPETRATOR, OTHER_AFFECTED];

  it('#101 #103 reported or is harmed; talking to the accused settles nothing', () => {
    for (const role of all) {
      expect(isComplainant({ role }, all), role).toBe(role === REPORTER || role === VICTIM);
    }
  });

  it('#20 may be spoken for', () => {
    expect(isComplainant({ role: REPRESENTATIVE, represents: VICTIM }, all)).toBe(true);
    expect(isComplainant({ role: REPRESENTATIVE, represents: ALLEGED_PERPETRATOR }, all)).toBe(false);
    expect(isComplainant({ role: REPRESENTATIVE }, all)).toBe(false);
  });

  it('is somebody else affected where nobody reported under a name, and anybody where there is nobody', () => {
    expect(isComplainant({ role: OTHER_AFFECTED }, [OTHER_AFFECTED, ALLEGED_PERPETRATOR])).toBe(true);
    expect(isComplainant(null, [ALLEGED_PERPETRATOR])).toBe(true);
    expect(isComplainant(null, [])).toBe(true);
    expect(isComplainant(null, [OTHER_AFFECTED])).toBe(false);
    expect(isComplainant(null, [REPORTER, REPORTER])).toBe(false);
  });

  it.each(Object.values(ContactMethod))('#100 is interviewed once, by phone or in person: %s', (method) => {
    const interview = (change: object, held = false) =>
      isInitialInterview({ method, reached: true, complainant: true, ...change }, held, opy872v3);
    const counts = method === ContactMethod.PHONE || method === ContactMethod.IN_PERSON;
    expect(interview({})).toBe(counts);
    expect(interview({}, true)).toBe(false);
    expect(interview({ reached: false })).toBe(false);
    expect(interview({ complainant: false })).toBe(false);
  });
});
