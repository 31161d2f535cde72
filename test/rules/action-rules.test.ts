import { describe, expect, it } from 'vitest';
import { areaOf } from '../../schema/action/action-areas.ts';
import {
  type ActionFacts,
  type CompletionFacts,
  ruleOnCompletingAction,
  ruleOnRecordingAction,
} from '../../schema/action/action-rules.ts';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { ActionArea, ActionStatus, ActionType, AgencyKind, CaseStatus } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

// Half past midnight in London, still the day before in UTC.
const now = new Date('2025-07-01T23:30:00Z');
const record = (change: Partial<ActionFacts> & { type: ActionType }) =>
  ruleOnRecordingAction(
    {
      area: areaOf(change.type),
      agency: change.type === ActionType.SIGNPOST ? AgencyKind.LOCAL_AUTHORITY : null,
      description: null,
      dueOn: null,
      completedAt: null,
      caseStatus: CaseStatus.OPEN,
      caseOpenedAt: new Date('2025-06-01T09:00:00Z'),
      ...change,
    },
    now,
    englandAndWales,
  );

const types = Object.values(ActionType);
const formal = types.filter((type) => areaOf(type) === ActionArea.FORMAL_AND_LEGAL);
const plain = types.filter((type) => !formal.includes(type));

describe('recording an action', () => {
  it('#73 there are exactly four areas, and each has its own types', () => {
    expect(new Set(types.map(areaOf))).toEqual(new Set(Object.values(ActionArea)));
    expect(Object.values(ActionArea)).toHaveLength(4);
  });

  it.each(plain)('#73 %s starts at once in its own area, and in no other', (type) => {
    expect(record({ type })).toMatchObject({ ok: true, status: ActionStatus.IN_PROGRESS });
    for (const area of Object.values(ActionArea)) {
      if (area !== areaOf(type)) expect(verdict(record({ type, area }))).toEqual(['TYPE_BELONGS_TO_AREA']);
    }
  });

  it('#116 signposting says where to', () => {
    const type = ActionType.SIGNPOST;
    expect(verdict(record({ type, agency: AgencyKind.MEDIATION }))).toBe('allowed');
    expect(verdict(record({ type, agency: null }))).toEqual(['SIGNPOST_NEEDS_AGENCY']);
  });

  it('#111 is due today at the earliest, by the calendar in London', () => {
    const type = ActionType.DIARY_SHEETS;
    expect(verdict(record({ type, dueOn: '2025-07-02' }))).toBe('allowed');
    expect(verdict(record({ type, dueOn: '2025-07-01' }))).toEqual(['DUE_FROM_TODAY']);
  });

  it('can be recorded when it is done already, within the life of the case', () => {
    const type = ActionType.WARNING_VERBAL;
    const completedAt = new Date('2025-06-30T10:00:00Z');
    expect(record({ type, completedAt, dueOn: '2025-06-30' })).toMatchObject({
      status: ActionStatus.COMPLETED,
    });
    expect(verdict(record({ type, completedAt: new Date(now.getTime() + 1) }))).toEqual([
      'NOT_IN_THE_FUTURE',
    ]);
    expect(verdict(record({ type, completedAt: new Date('2025-06-01T09:00:00Z') }))).toBe('allowed');
    const early = new Date('2025-06-01T08:59:59Z');
    expect(verdict(record({ type, completedAt: early }))).toEqual(['COMPLETED_AFTER_OPENED']);
  });

  it('belongs to a case that runs', () => {
    expect(verdict(record({ type: ActionType.MEDIATION, caseStatus: CaseStatus.CLOSED }))).toEqual([
      'CASE_IS_CLOSED',
    ]);
  });
});

describe('formal and legal action', () => {
  it.each(formal)('#124 %s is proposed, and never simply recorded', (type) => {
    expect(verdict(record({ type }))).toEqual(['FORMAL_ACTION_IS_PROPOSED']);
    expect(verdict(record({ type, completedAt: now }))).toEqual(['FORMAL_ACTION_IS_PROPOSED']);
  });
});

describe('completing an action', () => {
  const complete = (change: Partial<CompletionFacts>) =>
    verdict(
      ruleOnCompletingAction(
        {
          type: ActionType.MEDIATION,
          status: ActionStatus.IN_PROGRESS,
          caseStatus: CaseStatus.OPEN,
          caseOpenedAt: new Date('2025-06-01T09:00:00Z'),
          completedAt: now,
          result: null,
          ...change,
        },
        now,
      ),
    );

  it('#111 happens once, in the life of the case and not in the future', () => {
    expect(complete({})).toBe('allowed');
    expect(complete({ status: ActionStatus.COMPLETED })).toEqual(['COMPLETED_ONCE']);
    expect(complete({ status: ActionStatus.CANCELLED })).toEqual(['ACTION_HAS_ENDED']);
    expect(complete({ completedAt: new Date(now.getTime() + 1) })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(complete({ completedAt: new Date('2025-06-01T09:00:00Z') })).toBe('allowed');
    expect(complete({ completedAt: new Date('2025-06-01T08:59:59Z') })).toEqual(['COMPLETED_AFTER_OPENED']);
    expect(complete({ caseStatus: CaseStatus.CLOSED })).toEqual(['CASE_IS_CLOSED']);
  });

  it.each([
    ActionStatus.PROPOSED,
    ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT,
    ActionStatus.AWAITING_AREA_MANAGER_APPROVAL,
  ])('#124 formal action that is %s has no approval yet', (status) => {
    expect(complete({ type: ActionType.INJUNCTION, status })).toEqual(['APPROVED_BEFORE_DONE']);
  });

  it('#124 formal action that was refused has ended, and one approved is started before it is done', () => {
    expect(complete({ type: ActionType.INJUNCTION, status: ActionStatus.REFUSED })).toEqual([
      'ACTION_HAS_ENDED',
    ]);
    expect(complete({ type: ActionType.INJUNCTION, status: ActionStatus.APPROVED })).toEqual([
      'STARTED_BEFORE_DONE',
    ]);
    expect(complete({ type: ActionType.INJUNCTION, status: ActionStatus.IN_PROGRESS })).toBe('allowed');
  });
});
