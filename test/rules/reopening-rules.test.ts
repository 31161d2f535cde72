import { describe, expect, it } from 'vitest';
import { ruleOnEndingMonitoring, ruleOnMonitoring } from '../../schema/closing/monitoring-rules.ts';
import { type ReopeningFacts, ruleOnReopening } from '../../schema/closing/reopening-rules.ts';
import type { RunningClock } from '../../schema/deadline/settling-clocks.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { CaseStatus, DeadlineStatus, DeadlineType, StaffRole } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

describe('reopening a case (3.6)', () => {
  const closed: ReopeningFacts = {
    status: CaseStatus.CLOSED,
    closedOn: '2026-03-02',
    today: '2026-03-03',
    closedById: 'worker',
    by: { staffId: 'manager', rolesHere: [StaffRole.AREA_MANAGER] },
    reason: 'The wrong case was closed.',
  };
  const reopen = (change: Partial<ReopeningFacts>) =>
    verdict(ruleOnReopening({ ...closed, ...change }, opy872v3));
  const worker = { staffId: 'worker', rolesHere: [StaffRole.HOUSING_SUPPORT_WORKER] };

  it('is for errors only: by a manager of the place, with the error said (#58)', () => {
    expect(reopen({})).toBe('allowed');
    expect(reopen({ reason: ' ' })).toEqual(['ERROR_SAID']);
    expect(reopen({ by: { staffId: 'lead', rolesHere: [StaffRole.SERVICE_LEAD] } })).toEqual([
      'MANAGER_REOPENS',
    ]);
    expect(reopen({ by: { staffId: 'elsewhere', rolesHere: [] } })).toEqual(['MANAGER_REOPENS']);
    expect(reopen({ status: CaseStatus.OPEN })).toEqual(['CASE_IS_RUNNING']);
    expect(reopen({ closedOn: null })).toEqual(['CLOSING_ON_RECORD']);
  });

  it('is open to whoever slipped on the same day, and to nobody else without a manager (#58)', () => {
    expect(reopen({ by: worker, today: '2026-03-02' })).toBe('allowed');
    expect(reopen({ by: worker, today: '2026-03-03' })).toEqual(['MANAGER_REOPENS']);
    expect(reopen({ by: { ...worker, staffId: 'another' }, today: '2026-03-02' })).toEqual([
      'MANAGER_REOPENS',
    ]);
  });

  it('ends after the landlord’s days: on the 28th it may be, on the 29th it is a new case (#58)', () => {
    expect(reopen({ today: '2026-03-30' })).toBe('allowed');
    expect(reopen({ today: '2026-03-31' })).toEqual(['REOPENED_IN_TIME']);
  });
});

describe('watching whether it has stopped (8.10)', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const clock = (change: Partial<RunningClock> = {}): RunningClock => ({
    type: DeadlineType.TALK_AND_AGREE_APPROACH,
    status: DeadlineStatus.PENDING,
    conditional: false,
    startsAt: now,
    dueAt: now,
    ...change,
  });
  const watch = (change: object = {}) =>
    verdict(
      ruleOnMonitoring(
        { status: CaseStatus.OPEN, clocks: [], until: '2026-04-02', reason: 'Quiet.', ...change },
        opy872v3,
        now,
        '2026-03-02',
      ),
    );

  it('goes to a day after today and not too far ahead, with a reason (#111)', () => {
    expect(watch()).toBe('allowed');
    expect(watch({ until: '2026-03-02' })).toEqual(['WATCHED_UNTIL']);
    expect(watch({ until: '2026-03-03' })).toBe('allowed');
    expect(watch({ until: '2026-05-31' })).toBe('allowed');
    expect(watch({ until: '2026-06-01' })).toEqual(['WATCHED_UNTIL']);
    expect(watch({ reason: '' })).toEqual(['REASON_NEEDED']);
    expect(watch({ status: CaseStatus.MONITORING })).toEqual(['WATCHED_ALREADY']);
  });

  it('does not replace talking to the person who reported (#103)', () => {
    expect(watch({ clocks: [clock()] })).toEqual(['RESPONSE_CLOCK_RUNNING']);
    expect(watch({ clocks: [clock({ status: DeadlineStatus.MISSED })] })).toEqual(['RESPONSE_CLOCK_RUNNING']);
    expect(watch({ clocks: [clock({ status: DeadlineStatus.MET_LATE })] })).toBe('allowed');
  });

  it('ends with a reason, where it is watched (#111)', () => {
    const end = (status: CaseStatus, reason: string) => verdict(ruleOnEndingMonitoring({ status, reason }));
    expect(end(CaseStatus.MONITORING, 'It began again.')).toBe('allowed');
    expect(end(CaseStatus.MONITORING, ' ')).toEqual(['REASON_NEEDED']);
    expect(end(CaseStatus.OPEN, 'It began again.')).toEqual(['WATCHED_NOW']);
  });
});
