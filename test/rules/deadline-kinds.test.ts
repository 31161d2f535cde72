import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { alarmsOf, whoHears } from '../../schema/deadline/alarm-rules.ts';
import { mailText } from '../../schema/notification/mail-text.ts';
import type { AlarmSteps } from '../../schema/policy/alarm-policy.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { wordFor } from '../../schema/vocabulary/words-in-use.ts';
import { type AlarmRecipient, AlarmStep, DeadlineType } from '../../schema/vocabulary.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const [, section = ''] = readme.split('\n## What is due\n');
/** The table of the README, by kind: due, done by, clause, counted in, steps, another day. */
const told = new Map(
  [...section.split('\n## ')[0]!.matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gm)].map(
    ([, type, cells]) => [type, cells!.split(' | ')] as const,
  ),
);

const spoken: Record<AlarmRecipient, string> = {
  OWNER: 'owner',
  SERVICE_LEAD: 'service lead',
  AREA_MANAGER: 'area manager',
  AWAITING: 'awaiting',
};
const days = (many: number) => `${many} ${many === 1 ? 'day' : 'days'}`;
function stepsOf(type: DeadlineType): string {
  const { usual, byType } = opy872v3.alarms;
  const own = byType[type];
  if (!own) return 'usual';
  const { dueSoon, due, overdue }: AlarmSteps = { ...usual, ...own };
  const who = (tell: readonly AlarmRecipient[]) => tell.map((each) => spoken[each]).join(', ');
  const before =
    dueSoon.workingDaysBefore === 0 ? 'that morning' : `${days(dueSoon.workingDaysBefore)} before`;
  return `${before}: ${who(dueSoon.tell)}; due: ${who(due.tell)}; ${days(overdue.afterWorkingDays)} after: ${who(overdue.tell)}`;
}
function otherDayOf(type: DeadlineType): string {
  const most = opy872v3.deadlineOverrides.mostWorkingDaysLater[type];
  if (most === undefined) return 'never';
  return most === 0 ? 'sooner only' : `${most} later`;
}

const { responseTimes, updates, riskReviewWorkingDays, riskReviewAfterIncident, occupantRiskReviewMonths } =
  opy872v3;
const { reports, actions, evidence, sharing, formalAction } = opy872v3;
/** The numbers that the policy gives, as the table must say them; what is agreed or the authority’s has none. */
const numbers: Partial<Record<DeadlineType, readonly number[]>> = {
  EMERGENCY_CONTACT: [responseTimes.emergencyContact.workingDays],
  TALK_AND_AGREE_APPROACH: [responseTimes.talkAndAgreeApproach.workingDays],
  FACE_TO_FACE_INTERVIEW: [responseTimes.faceToFaceInterview.workingDays],
  CASE_REVIEW_RIGHT_DUE: [responseTimes.talkAndAgreeApproach.workingDays],
  UPDATE_DUE: [updates.everyWorkingDays],
  RISK_REVIEW: [
    ...[riskReviewWorkingDays.HIGH, riskReviewWorkingDays.MEDIUM, riskReviewWorkingDays.LOW],
    riskReviewAfterIncident.workingDays,
    ...[occupantRiskReviewMonths.HIGH, occupantRiskReviewMonths.MEDIUM, occupantRiskReviewMonths.LOW],
  ],
  DIARY_FEEDBACK: [actions.diaryFeedbackWorkingDays.value],
  EXCLUSION_REASONS: [formalAction.temporaryExclusion.reasonsWorkingDays],
  DISCLOSURE_REVIEW: [sharing.referralReview.workingDays],
  EVIDENCE_DECISION: [evidence.decideWithin.workingDays],
  QUARTERLY_REPORT: [reports.quarterlyToSmt.workingDaysAfter],
  EQUALITY_SUMMARY: [reports.equalitySummary.workingDaysAfter],
  ANNUAL_PUBLICATION: [reports.publication.workingDaysAfter],
};

describe('every kind of deadline', () => {
  it('has a row in the table of the README, and no other has', () => {
    expect([...told.keys()].sort()).toEqual(Object.values(DeadlineType).sort());
  });

  it.each(Object.values(DeadlineType))(
    '%s is told there as the policy has it, and counted where it says',
    (type) => {
      const [due = '', doneBy = '', clause = '', counted = '', steps, otherDay] = told.get(type) ?? [];
      expect((due.match(/\d+/g) ?? []).map(Number)).toEqual(numbers[type] ?? []);
      expect(doneBy).not.toBe('');
      expect(clause).toMatch(/^\d+(\.\d+)?(, \d+\.\d+)?$| Act \d{4} s\.\d+$/);
      expect(readFileSync(new URL(counted.replaceAll('`', ''), root), 'utf8')).toContain(type);
      expect(steps).toBe(stepsOf(type));
      expect(otherDay).toBe(otherDayOf(type));
    },
  );

  it.each(Object.values(DeadlineType))(
    '%s comes in three steps, one after the other, and somebody hears each',
    (type) => {
      const clock = {
        type,
        startsAt: new Date('2026-03-02T10:00:00Z'),
        dueAt: new Date('2026-03-31T22:59:59.999Z'),
      };
      const alarms = alarmsOf(clock, opy872v3.alarms, englandAndWales);
      expect(alarms.map(({ step }) => step)).toEqual([AlarmStep.DUE_SOON, AlarmStep.DUE, AlarmStep.OVERDUE]);
      expect(alarms.map(({ at }) => at)).toEqual(alarms.map(({ at }) => at).sort((a, b) => +a - +b));
      const everybody = {
        ownerId: 'owner',
        namedStaff: null,
        serviceLeads: ['lead'],
        areaManagers: ['manager'],
        ofReport: { preparing: ['head'], awaiting: ['smt'] },
      };
      for (const { tell } of alarms) expect(whoHears(tell, everybody)).not.toEqual([]);
    },
  );

  it.each(Object.values(DeadlineType))(
    '%s is told in words of its own, on the screen and by mail',
    (type) => {
      expect(wordFor(type)).toMatch(/^[A-Z][a-z]/);
      const dueAt = new Date('2026-03-31T22:59:59.999Z');
      const notice = {
        reference: 'ASB-2026-000001',
        step: AlarmStep.DUE,
        type,
        dueAt,
        urgent: false,
        path: null,
      };
      const { body } = mailText([notice], { publicUrl: 'https://amity.example', timeZone: 'Europe/London' });
      expect(body).toMatch(/^ASB-2026-000001: [A-Z][^_()]+, [^_]+ \(Tue 31 March\)$/m);
    },
  );
});
