import { describe, expect, it } from 'vitest';
import { type RecordedContact, ruleOnContact } from '../../schema/contact/contact-rules.ts';
import { CaseStatus } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const now = new Date('2025-11-20T12:00:00Z');
const receivedAt = new Date('2025-11-18T09:00:00Z');
const record = (change: Partial<RecordedContact>, status = CaseStatus.OPEN) => {
  const contact = { at: now, reached: true, approachAgreed: true, summary: 'Agreed to keep a diary.' };
  return verdict(
    ruleOnContact({ ...contact, ...change }, { status, firstReportReceivedAt: receivedAt }, now),
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

  it('#104 a meeting is either needed or declined', () => {
    expect(record({ faceToFaceNeeded: true })).toBe('allowed');
    expect(record({ faceToFaceDeclined: true })).toBe('allowed');
    expect(record({ faceToFaceNeeded: true, faceToFaceDeclined: true })).toEqual(['HELD_OR_DECLINED']);
  });

  it('belongs to a case that runs', () => {
    expect(record({}, CaseStatus.MONITORING)).toBe('allowed');
    expect(record({}, CaseStatus.CLOSED)).toEqual(['CASE_IS_CLOSED']);
  });
});
