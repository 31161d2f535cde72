import { beforeAll, describe, expect, test } from 'vitest';
import {
  ActionArea,
  ActionStatus,
  CaseOutcome,
  CaseStage,
  CategoryCode,
  DeadlineStatus,
  NotAsbReason,
  PartyRole,
  PersonKind,
  RedirectTarget,
  ReportChannel,
  ReporterType,
  ReportStatus,
} from '../../schema/vocabulary.ts';
import { copiedTables } from '../../server/demonstration/copied-tables.ts';
import { smallCaseLoad } from './small-case-load.ts';

/** An ordinary Monday, and a bank holiday in another year. */
const days = ['2026-11-23', '2027-01-01'];

describe.each(days)('The demonstration of %s', (day) => {
  const seen = new Map<string, Set<string>>();
  const note = (what: string, value: string | null) => {
    if (value === null) return;
    const values = seen.get(what) ?? new Set();
    seen.set(what, values.add(value));
  };
  let waiting = 0;
  let ahead = 0;
  const now = new Date(`${day}T00:00:00Z`).getTime() + 3_600_000;

  beforeAll(() => {
    for (const batch of smallCaseLoad({ cases: 2_000, now: new Date(`${day}T09:00:00Z`), seed: 872 })) {
      for (const row of batch.asb_case) {
        note('stage', row.stage);
        note('outcome', row.outcome);
        note('category', row.category);
      }
      for (const row of batch.report) {
        note('status', row.status);
        note('channel', row.channel);
        note('reporter', row.reporterType);
        note('reported', row.category);
        note('reason', row.notAsbReason);
        note('target', row.redirectTarget);
        if (row.status === ReportStatus.RECEIVED || row.status === ReportStatus.IN_TRIAGE) waiting += 1;
      }
      for (const row of batch.action) {
        note('area', row.area);
        note('action', row.status);
      }
      for (const row of batch.deadline) note('deadline', row.status);
      for (const row of batch.party) note('role', row.role);
      for (const row of batch.person) note('kind', row.kind);
      for (const table of copiedTables) {
        for (const row of batch[table]) {
          for (const key of [
            'receivedAt',
            'openedAt',
            'closedAt',
            'occurredAt',
            'recordedAt',
            'metAt',
          ] as const) {
            const at = (row as unknown as Record<string, number | null>)[key];
            if (typeof at === 'number' && at >= now) ahead += 1;
          }
        }
      }
    }
  });

  test.each([
    ['every stage', 'stage', Object.values(CaseStage)],
    ['every outcome', 'outcome', Object.values(CaseOutcome)],
    [
      'cases of every category but domestic abuse, which has its own procedure',
      'category',
      Object.values(CategoryCode).filter((code) => code !== CategoryCode.DOMESTIC_ABUSE),
    ],
    ['reports of every category', 'reported', Object.values(CategoryCode)],
    ['reports of every standing', 'status', Object.values(ReportStatus)],
    ['every channel', 'channel', Object.values(ReportChannel)],
    ['every type of reporter', 'reporter', Object.values(ReporterType)],
    ['every reason not to be anti-social', 'reason', Object.values(NotAsbReason)],
    ['every procedure that reports are redirected to', 'target', Object.values(RedirectTarget)],
    ['actions of all four areas', 'area', Object.values(ActionArea)],
    [
      'actions of every standing but waiting for somebody’s agreement, which lives tell of',
      'action',
      Object.values(ActionStatus).filter((status) => status !== ActionStatus.PROPOSED),
    ],
    ['clocks met, late, missed, running and cancelled', 'deadline', Object.values(DeadlineStatus)],
    ['every part a person can have', 'role', Object.values(PartyRole)],
    ['every kind of person', 'kind', Object.values(PersonKind)],
  ])('has %s', (_, what, values) => {
    expect([...(seen.get(what) ?? [])].sort()).toEqual([...values].sort());
  });

  test('leaves a dozen reports or more waiting for triage, and nothing in the future', () => {
    expect(waiting).toBeGreaterThanOrEqual(12);
    expect(ahead).toBe(0);
  });
});
