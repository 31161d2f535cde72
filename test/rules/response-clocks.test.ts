import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { clocksAfterRedirect, responseClocks } from '../../schema/deadline/response-clocks.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { DeadlineType, Urgency } from '../../schema/vocabulary.ts';

const { EMERGENCY_CONTACT, TALK_AND_AGREE_APPROACH, FACE_TO_FACE_INTERVIEW } = DeadlineType;
const receivedAt = new Date('2025-12-22T16:30:00Z');
const clocks = (urgency: Urgency) => responseClocks({ receivedAt, urgency }, opy872v3, englandAndWales);

describe('the clocks of a report', () => {
  it('#101 #103 #104 an emergency has three, all from the moment of receipt', () => {
    // Monday before Christmas: 25 and 26 December and 1 January are bank holidays.
    expect(clocks(Urgency.EMERGENCY)).toEqual([
      {
        type: EMERGENCY_CONTACT,
        conditional: false,
        startsAt: receivedAt,
        dueAt: new Date('2025-12-23T23:59:59.999Z'),
        clause: '8.6',
      },
      {
        type: TALK_AND_AGREE_APPROACH,
        conditional: false,
        startsAt: receivedAt,
        dueAt: new Date('2025-12-31T23:59:59.999Z'),
        clause: '8.6',
      },
      {
        type: FACE_TO_FACE_INTERVIEW,
        conditional: true,
        startsAt: receivedAt,
        dueAt: new Date('2026-01-08T23:59:59.999Z'),
        clause: '8.6',
      },
    ]);
  });

  it('#101 anything else has no emergency contact', () => {
    expect(clocks(Urgency.NON_EMERGENCY)).toEqual(clocks(Urgency.EMERGENCY).slice(1));
  });

  it('#104 only the face-to-face interview waits for a need to be agreed', () => {
    const conditional = clocks(Urgency.EMERGENCY).filter((clock) => clock.conditional);
    expect(conditional.map(({ type }) => type)).toEqual([FACE_TO_FACE_INTERVIEW]);
  });

  it('#3 domestic abuse keeps its contact within one working day and nothing else', () => {
    const kept = clocksAfterRedirect(receivedAt, opy872v3, englandAndWales);
    expect(kept).toEqual(clocks(Urgency.EMERGENCY).slice(0, 1));
  });

  it('follow the policy version they are counted under', () => {
    const { responseTimes } = opy872v3;
    const faster = {
      ...opy872v3,
      responseTimes: { ...responseTimes, talkAndAgreeApproach: { workingDays: 2, clause: '8.6' } },
    };
    const [talk] = responseClocks({ receivedAt, urgency: Urgency.NON_EMERGENCY }, faster, englandAndWales);
    expect(talk?.dueAt).toEqual(new Date('2025-12-24T23:59:59.999Z'));
  });
});
