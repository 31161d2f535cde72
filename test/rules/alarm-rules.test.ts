import { describe, expect, it, test } from 'vitest';
import {
  nextWorkingMoment,
  nextWorkingMorning,
  workingMorningBefore,
} from '../../schema/calendar/reminder-times.ts';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { alarmsCome, alarmsOf, whoHears } from '../../schema/deadline/alarm-rules.ts';
import { mailAfter, restAfter } from '../../schema/notification/mail-rules.ts';
import { mailText } from '../../schema/notification/mail-text.ts';
import { opy872Alarms } from '../../schema/policy/opy872-v3-alarms.ts';
import { AlarmRecipient, AlarmStep, DeadlineType, MailPreference } from '../../schema/vocabulary.ts';

const at = (text: string) => new Date(text);
const { OWNER, SERVICE_LEAD, AREA_MANAGER } = AlarmRecipient;
const { DUE_SOON, DUE, OVERDUE } = AlarmStep;

const steps = (type: DeadlineType, startsAt: string, dueAt: string) =>
  alarmsOf({ type, startsAt: at(startsAt), dueAt: at(dueAt) }, opy872Alarms, englandAndWales).map(
    ({ step, at: when, tell }) => `${step} ${when.toISOString()} ${tell.join('+')}`,
  );

describe('the steps of a deadline', () => {
  test('the owner hears the working morning before, owner and service lead when it is missed, the area manager a working day later', () => {
    expect(
      steps(DeadlineType.TALK_AND_AGREE_APPROACH, '2026-03-02T10:00:00Z', '2026-03-09T23:59:59.999Z'),
    ).toEqual([
      'DUE_SOON 2026-03-06T09:00:00.000Z OWNER',
      'DUE 2026-03-09T23:59:59.999Z OWNER+SERVICE_LEAD',
      'OVERDUE 2026-03-10T23:59:59.999Z AREA_MANAGER',
    ]);
  });

  test('an emergency is told of on its own morning, and to the area manager as soon as it is missed (#101)', () => {
    expect(steps(DeadlineType.EMERGENCY_CONTACT, '2026-03-02T10:00:00Z', '2026-03-03T23:59:59.999Z')).toEqual(
      [
        'DUE_SOON 2026-03-03T09:00:00.000Z OWNER+SERVICE_LEAD',
        'DUE 2026-03-03T23:59:59.999Z OWNER+SERVICE_LEAD+AREA_MANAGER',
        'OVERDUE 2026-03-04T23:59:59.999Z AREA_MANAGER',
      ],
    );
  });

  test('over Easter the morning before is the Thursday, and the day after is the Tuesday', () => {
    expect(steps(DeadlineType.ACTION_DUE, '2026-03-02T10:00:00Z', '2026-04-06T22:59:59.999Z')).toEqual([
      'DUE_SOON 2026-04-01T08:00:00.000Z OWNER',
      'DUE 2026-04-06T22:59:59.999Z OWNER+SERVICE_LEAD',
      'OVERDUE 2026-04-07T22:59:59.999Z AREA_MANAGER',
    ]);
  });

  test('what is set for today has nothing that is due soon', () => {
    expect(steps(DeadlineType.ACTION_DUE, '2026-03-09T08:59:00Z', '2026-03-09T23:59:59.999Z')[0]).toMatch(
      /^DUE 2026/,
    );
  });

  test('an order that runs out after the last year of bank holidays is told of all the same', () => {
    expect(steps(DeadlineType.ORDER_EXPIRES, '2026-03-02T10:00:00Z', '2031-06-30T22:59:59.999Z')).toEqual([
      'DUE_SOON 2031-06-16T08:00:00.000Z OWNER',
      'DUE 2031-06-30T22:59:59.999Z OWNER+SERVICE_LEAD',
      'OVERDUE 2031-07-01T22:59:59.999Z AREA_MANAGER',
    ]);
  });

  it('come one after the other, each once, and all that were slept through at once', () => {
    const alarms = alarmsOf(
      {
        type: DeadlineType.ACTION_DUE,
        startsAt: at('2026-03-02T10:00:00Z'),
        dueAt: at('2026-03-09T23:59:59.999Z'),
      },
      opy872Alarms,
      englandAndWales,
    );
    const look = (noted: AlarmStep[], now: string) => {
      const { come, lookAgainAt } = alarmsCome(alarms, noted, at(now));
      return [come.map(({ step }) => step), lookAgainAt?.toISOString() ?? null];
    };
    expect(look([], '2026-03-06T09:00:00Z')).toEqual([[], '2026-03-06T09:00:00.000Z']);
    expect(look([], '2026-03-06T09:00:00.001Z')).toEqual([[DUE_SOON], '2026-03-09T23:59:59.999Z']);
    expect(look([DUE_SOON], '2026-03-09T23:59:59.999Z')).toEqual([[], '2026-03-09T23:59:59.999Z']);
    expect(look([DUE_SOON], '2026-03-10T00:00:00Z')).toEqual([[DUE], '2026-03-10T23:59:59.999Z']);
    expect(look([], '2026-06-01T00:00:00Z')).toEqual([[DUE_SOON, DUE, OVERDUE], null]);
    expect(look([DUE_SOON, DUE, OVERDUE], '2026-06-01T00:00:00Z')).toEqual([[], null]);
  });
});

describe('who hears of a step', () => {
  const holders = {
    ownerId: 'owner',
    namedStaff: null,
    serviceLeads: ['lead', 'owner'],
    areaManagers: ['manager'],
  };

  test('everybody once', () => {
    expect(whoHears([OWNER, SERVICE_LEAD], holders)).toEqual(['owner', 'lead']);
  });
  test('of what nobody leads the service lead', () => {
    expect(whoHears([OWNER], { ...holders, ownerId: null })).toEqual(['lead', 'owner']);
  });
  test('of what is restricted only who is named, and always somebody (#133)', () => {
    expect(whoHears([OWNER, SERVICE_LEAD], { ...holders, namedStaff: ['lead', 'manager'] })).toEqual([
      'lead',
    ]);
    expect(whoHears([AREA_MANAGER], { ...holders, namedStaff: ['owner', 'other'] })).toEqual([
      'owner',
      'other',
    ]);
  });
});

describe('when a notice is mailed', () => {
  const when = (moment: string, preference: MailPreference | null, urgent = false) =>
    mailAfter({ urgent, preference, at: at(moment) }, opy872Alarms, englandAndWales)?.toISOString() ?? null;
  const { EACH, DAILY_DIGEST, NONE } = MailPreference;

  test('in working hours at once, else when they next begin; what is urgent at any hour', () => {
    expect(when('2026-03-06T09:00:00Z', EACH)).toBe('2026-03-06T09:00:00.000Z');
    expect(when('2026-03-06T08:59:59Z', EACH)).toBe('2026-03-06T09:00:00.000Z');
    expect(when('2026-03-06T16:59:59Z', EACH)).toBe('2026-03-06T16:59:59.000Z');
    expect(when('2026-03-06T17:00:00Z', EACH)).toBe('2026-03-09T09:00:00.000Z');
    expect(when('2026-03-07T12:00:00Z', EACH)).toBe('2026-03-09T09:00:00.000Z');
    expect(when('2026-03-07T03:00:00Z', EACH, true)).toBe('2026-03-07T03:00:00.000Z');
    expect(when('2026-03-07T03:00:00Z', DAILY_DIGEST, true)).toBe('2026-03-07T03:00:00.000Z');
  });
  test('a digest comes with the next working morning, and whoever wants none gets none', () => {
    expect(when('2026-03-06T10:00:00Z', DAILY_DIGEST)).toBe('2026-03-09T09:00:00.000Z');
    expect(when('2026-03-06T08:00:00Z', DAILY_DIGEST)).toBe('2026-03-06T09:00:00.000Z');
    expect(when('2026-03-06T10:00:00Z', NONE, true)).toBeNull();
    expect(when('2026-03-06T10:00:00Z', null, true)).toBeNull();
  });
  test('the morning is the morning in London on both sides of a change of the clocks', () => {
    expect(nextWorkingMorning(at('2026-03-28T12:00:00Z'), '09:00', englandAndWales).toISOString()).toBe(
      '2026-03-30T08:00:00.000Z',
    );
    expect(workingMorningBefore(at('2026-10-26T12:00:00Z'), 1, '09:00', englandAndWales).toISOString()).toBe(
      '2026-10-23T08:00:00.000Z',
    );
    expect(
      nextWorkingMoment(at('2026-10-26T08:30:00Z'), opy872Alarms.workingHours, englandAndWales).toISOString(),
    ).toBe('2026-10-26T09:00:00.000Z');
  });
  test('a mail server that does not answer is tried for three days, at growing intervals', () => {
    expect([1, 2, 9, 10].map(restAfter)).toEqual([1, 5, 1440, null]);
  });
});

describe('what a mail says', () => {
  const desk = { publicUrl: 'https://amity.example', timeZone: 'Europe/London' };
  const notice = {
    step: DUE,
    type: DeadlineType.TALK_AND_AGREE_APPROACH,
    dueAt: at('2026-03-09T23:59:59.999Z'),
    urgent: false,
    reference: 'ASB-2026-000012',
    path: '/cases/1',
  };

  test('the reference, what is due and when, and where to look', () => {
    expect(mailText([notice], desk)).toEqual({
      title: 'ASB-2026-000012: not done in time',
      body: [
        'ASB-2026-000012: Talk to the individual and agree the approach, within five working days of the report, not done in time (Mon 9 March)',
        '  https://amity.example/cases/1',
        '',
        '--',
        'Amity. What you are told by mail is set in the portal: https://amity.example/notices',
        '',
      ].join('\n'),
    });
  });
  test('several things come in one mail, the longest due first', () => {
    const later = {
      ...notice,
      step: DUE_SOON,
      dueAt: at('2026-03-12T23:59:59.999Z'),
      reference: 'REP-2026-000003',
      urgent: true,
    };
    const { title, body } = mailText([later, notice], desk);
    expect(title).toBe('Urgent: 2 deadlines need you');
    expect(body.indexOf('ASB-2026-000012')).toBeLessThan(body.indexOf('REP-2026-000003'));
  });
});
