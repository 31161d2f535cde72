import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import {
  type ContactFacts,
  isMissed,
  metSameDayAim,
  type RunningClock,
  settleClocks,
} from '../../schema/deadline/settling-clocks.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { ContactMethod, DatePrecision, DeadlineStatus, DeadlineType } from '../../schema/vocabulary.ts';

const { EMERGENCY_CONTACT, TALK_AND_AGREE_APPROACH, FACE_TO_FACE_INTERVIEW } = DeadlineType;
const { PENDING, MET, MET_LATE, MISSED, CANCELLED } = DeadlineStatus;
const dueAt = new Date('2025-11-10T23:59:59.999Z');
const startsAt = new Date('2025-11-03T09:00:00Z');
const late = new Date(dueAt.getTime() + 1);

const clock = (type: DeadlineType, change: Partial<RunningClock> = {}): RunningClock => ({
  type,
  status: PENDING,
  conditional: type === FACE_TO_FACE_INTERVIEW,
  startsAt,
  dueAt,
  ...change,
});
const contact = (change: Partial<ContactFacts> = {}): ContactFacts => ({
  at: new Date('2025-11-05T10:00:00Z'),
  method: ContactMethod.PHONE,
  reached: true,
  complainant: true,
  approachAgreed: true,
  ...change,
});
const all = [clock(EMERGENCY_CONTACT), clock(TALK_AND_AGREE_APPROACH), clock(FACE_TO_FACE_INTERVIEW)];
const settled = (clocks: RunningClock[], by: ContactFacts) =>
  settleClocks(clocks, by, opy872v3).map((settlement) => [
    settlement.clock.type,
    'status' in settlement ? settlement.status : settlement.change,
  ]);

describe('a contact and the clocks it settles', () => {
  it('#101 #103 talking by phone and agreeing the approach meets the first two', () => {
    expect(settled(all, contact())).toEqual([
      [EMERGENCY_CONTACT, MET],
      [TALK_AND_AGREE_APPROACH, MET],
    ]);
  });

  it('#103 talking without agreeing the approach is contact and no more', () => {
    expect(settled(all, contact({ approachAgreed: false }))).toEqual([[EMERGENCY_CONTACT, MET]]);
  });

  it('#104 meeting in person is the face-to-face interview as well', () => {
    expect(settled(all, contact({ method: ContactMethod.IN_PERSON }))).toEqual([
      [EMERGENCY_CONTACT, MET],
      [TALK_AND_AGREE_APPROACH, MET],
      [FACE_TO_FACE_INTERVIEW, MET],
    ]);
  });

  it('#101 #103 #104 contact before a further report settles nothing of what that report is owed', () => {
    const at = new Date(startsAt.getTime() - 1);
    expect(settled(all, contact({ at, method: ContactMethod.IN_PERSON }))).toEqual([]);
    expect(settled(all, contact({ at: startsAt }))).toEqual([
      [EMERGENCY_CONTACT, MET],
      [TALK_AND_AGREE_APPROACH, MET],
    ]);
  });

  it('#101 #103 talking to the accused or a witness settles nothing that is owed to the complainant', () => {
    expect(settled(all, contact({ complainant: false, method: ContactMethod.IN_PERSON }))).toEqual([]);
  });

  it('#100 an attempt that reaches nobody settles nothing', () => {
    expect(settled(all, contact({ reached: false, approachAgreed: false }))).toEqual([]);
  });

  it.each(Object.values(ContactMethod))(
    '#100 an interview by %s counts only by phone or in person',
    (method) => {
      const counts = [ContactMethod.PHONE, ContactMethod.IN_PERSON].includes(method);
      expect(settled([clock(EMERGENCY_CONTACT)], contact({ method }))).toHaveLength(counts ? 1 : 0);
    },
  );

  it('#101 #103 is in time up to the last millisecond, and late from the next', () => {
    const first = [clock(EMERGENCY_CONTACT), clock(TALK_AND_AGREE_APPROACH)];
    expect(settled(first, contact({ at: dueAt })).map(([, status]) => status)).toEqual([MET, MET]);
    expect(settled(first, contact({ at: late })).map(([, status]) => status)).toEqual([MET_LATE, MET_LATE]);
  });

  it('meets a missed clock late, and leaves alone what is met or cancelled', () => {
    expect(settled([clock(EMERGENCY_CONTACT, { status: MISSED })], contact({ at: late }))).toEqual([
      [EMERGENCY_CONTACT, MET_LATE],
    ]);
    for (const status of [MET, MET_LATE, CANCELLED]) {
      expect(settled([clock(EMERGENCY_CONTACT, { status })], contact())).toEqual([]);
    }
  });

  it('touches no clock that is not about talking to the person', () => {
    const others = Object.values(DeadlineType).filter(
      (type) => !all.some((response) => response.type === type),
    );
    expect(
      settled(
        others.map((type) => clock(type)),
        contact({ method: ContactMethod.IN_PERSON }),
      ),
    ).toEqual([]);
  });
});

describe('the face-to-face interview', () => {
  const face = (by: Partial<ContactFacts>, change: Partial<RunningClock> = {}) =>
    settled([clock(FACE_TO_FACE_INTERVIEW, change)], contact(by));

  it('#104 counts once the need is agreed, ends when there is none, and waits while nobody has asked', () => {
    expect(face({ faceToFaceNeeded: true })).toEqual([[FACE_TO_FACE_INTERVIEW, 'NEED_AGREED']]);
    expect(face({ faceToFaceNeeded: false })).toEqual([[FACE_TO_FACE_INTERVIEW, CANCELLED]]);
    expect(face({ faceToFaceNeeded: null })).toEqual([]);
    expect(face({ faceToFaceNeeded: true }, { conditional: false })).toEqual([]);
  });

  it('#104 a meeting that is declined is recorded as such', () => {
    const [settlement] = settleClocks(
      [clock(FACE_TO_FACE_INTERVIEW, { conditional: false })],
      contact({ faceToFaceDeclined: true }),
      opy872v3,
    );
    expect(settlement).toMatchObject({
      change: 'CANCELLED',
      clause: '8.6',
      reason: 'MEETING_DECLINED',
    });
  });

  it('#104 may be wished for, or declined, in writing too; #103 a letter is no interview all the same', () => {
    const written = { method: ContactMethod.LETTER };
    expect(face({ ...written, faceToFaceNeeded: true })).toEqual([[FACE_TO_FACE_INTERVIEW, 'NEED_AGREED']]);
    expect(face({ ...written, faceToFaceDeclined: true }, { conditional: false })).toEqual([
      [FACE_TO_FACE_INTERVIEW, CANCELLED],
    ]);
    expect(settled([clock(EMERGENCY_CONTACT)], contact(written))).toEqual([]);
    expect(
      face({ ...written, faceToFaceDeclined: true, complainant: false }, { conditional: false }),
    ).toEqual([]);
  });

  it('#104 is late only where a need had been agreed', () => {
    const inPerson = { method: ContactMethod.IN_PERSON, at: late };
    expect(face(inPerson, { conditional: false })).toEqual([[FACE_TO_FACE_INTERVIEW, MET_LATE]]);
    expect(face(inPerson, { conditional: true })).toEqual([[FACE_TO_FACE_INTERVIEW, CANCELLED]]);
    const inTime = { ...inPerson, at: dueAt };
    expect(face(inTime, { conditional: true })).toEqual([[FACE_TO_FACE_INTERVIEW, MET]]);
  });

  it('#104 declining after the day it was due does not undo the miss', () => {
    expect(face({ faceToFaceDeclined: true, at: dueAt }, { conditional: false })).toHaveLength(1);
    expect(face({ faceToFaceDeclined: true, at: late }, { conditional: false })).toEqual([]);
  });
});

describe('what is missed', () => {
  it('is what is pending past its last millisecond, and was needed at all', () => {
    expect(isMissed(clock(EMERGENCY_CONTACT), dueAt)).toBe(false);
    expect(isMissed(clock(EMERGENCY_CONTACT), late)).toBe(true);
    expect(isMissed(clock(FACE_TO_FACE_INTERVIEW), late)).toBe(false);
    expect(isMissed(clock(EMERGENCY_CONTACT, { status: MET }), late)).toBe(false);
  });
});

describe('the same-day aim', () => {
  const incident = (at: string, precision = DatePrecision.INSTANT) => ({ at: new Date(at), precision });
  const aim = (happened: ReturnType<typeof incident> | null, contactAt: string) =>
    metSameDayAim(happened, new Date(contactAt), englandAndWales);

  it('#102 is contact on the day of the incident, not of the report, by the clock on the wall', () => {
    expect(aim(incident('2025-11-05T08:00:00Z'), '2025-11-05T23:59:59.999Z')).toBe(true);
    expect(aim(incident('2025-11-05T08:00:00Z'), '2025-11-06T00:00:00.000Z')).toBe(false);
    expect(aim(incident('2025-07-01T23:30:00Z'), '2025-07-02T20:00:00Z')).toBe(true);
    expect(aim(incident('2025-07-01T22:30:00Z'), '2025-07-02T08:00:00Z')).toBe(false);
  });

  it('#102 is unknown where the day of the incident is', () => {
    expect(aim(null, '2025-11-05T10:00:00Z')).toBeNull();
    expect(aim(incident('2025-11-01T00:00:00Z', DatePrecision.MONTH), '2025-11-05T10:00:00Z')).toBeNull();
    expect(aim(incident('2025-11-05T00:00:00Z', DatePrecision.DAY), '2025-11-05T10:00:00Z')).toBe(true);
  });
});
