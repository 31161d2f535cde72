import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asRead } from '../support/as-read.ts';
import { against, assessed, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const day = (text: string) => new Date(text).toISOString().slice(0, 10);
const victimOf = (of: Data) => of.parties.find(({ role }: Data) => role === 'VICTIM');
const deadlinesOf = (deadlines: Data[], type: string) =>
  deadlines.filter((each) => each.type === type).map(({ status, dueAt }) => `${status} ${day(dueAt)}`);

/** What is agreed on the second of March, with what the story changes. */
const agreement = (of: Data, changes: object = {}) => ({
  caseId: of.id,
  agreedWithId: victimOf(of).id,
  agreedBy: 'PHONE',
  expectations: 'We can speak to your neighbour and offer mediation. We cannot move them.',
  items: [
    { description: 'Speak to the neighbour.', by: 'LANDLORD', dueOn: '2026-03-06' },
    { description: 'Keep diary sheets.', by: 'INDIVIDUAL', dueOn: '2026-03-16' },
  ],
  reviewOn: ['2026-03-16', '2026-03-30'],
  ...changes,
});

async function openedAndAssessed(): Promise<Data> {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of } = await openedCase(landlord, worker);
  await assessed(worker, of);
  return of;
}

async function agreedPlan(changes: object = {}): Promise<{ of: Data; plan: Data; case: Data }> {
  const of = await openedAndAssessed();
  const { actionPlan, case: after } = await taken(worker, 'agreeActionPlan', agreement(of, changes));
  return { of, plan: actionPlan, case: after };
}

describe('an action plan is agreed', () => {
  test('only once the person has been assessed, and then leads the case on (#105, #111, #117)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    expect(against(await take(worker, 'agreeActionPlan', agreement(of)))).toEqual([
      'agreedWithId ASSESSMENT_BEFORE_PLAN 8.7',
    ]);
    await assessed(worker, of);
    const { actionPlan, case: after } = await taken(worker, 'agreeActionPlan', agreement(of));
    expect(actionPlan).toMatchObject({
      landlordRole: 'LEAD',
      livingAtHome: 'NOT_KNOWN',
      agreedWith: { id: victimOf(of).id },
      versions: [{ number: 1, expectations: agreement(of).expectations }],
    });
    expect(day(actionPlan.reviewOwedAt)).toBe('2026-03-16');
    expect(after.stage).toBe('ACTION_PLAN');
    expect(deadlinesOf(after.deadlines, 'ACTION_DUE')).toEqual(['PENDING 2026-03-06', 'PENDING 2026-03-16']);
    // The clocks have moved on to summer time by the thirtieth.
    expect(deadlinesOf(after.deadlines, 'PLAN_REVIEW')).toEqual(['PENDING 2026-03-16', 'PENDING 2026-03-30']);
    expect(against(await take(worker, 'agreeActionPlan', agreement(of)))).toEqual(['caseId ONE_PLAN 8.10']);
  });

  test('with everything that is missing named at once, and nothing half kept (#88, #111, #117)', async () => {
    const of = await openedAndAssessed();
    const refused = await take(
      worker,
      'agreeActionPlan',
      agreement(of, {
        expectations: ' ',
        landlordRole: 'SUPPORT',
        agreedAt: '2026-03-02T10:01:00Z',
        items: [{ description: 'Something.', by: 'AGENCY', dueOn: '2026-03-01' }],
        reviewOn: [],
      }),
    );
    expect(against(refused)).toEqual([
      'agreedAt NOT_IN_THE_FUTURE 8.10',
      'expectations EXPECTATIONS_NEEDED 9.5',
      'items.0.agency WHICH_AGENCY 8.10',
      'items.0.dueOn DUE_FROM_TODAY 8.10',
      'leadAgency ONE_LEADS 7.2',
      'reviewOn REVIEW_TIMETABLE_NEEDED 8.10',
    ]);
    const foreign = await openedAndAssessed();
    const { action } = await taken(worker, 'recordAction', { caseId: foreign.id, type: 'MEDIATION' });
    const items = [{ actionId: action.id, by: 'LANDLORD' }];
    expect(against(await take(worker, 'agreeActionPlan', agreement(of, { items })))).toEqual([
      'items.0.actionId NOT_FOUND 12.1',
    ]);
    const { case: found } = await worker.query(
      'query ($id: ID!) { case(id: $id) { stage actionPlan { id } events { kind } } }',
      { id: of.id },
    );
    expect(found).toMatchObject({ stage: 'RISK_ASSESSMENT', actionPlan: null });
    expect(found.events.map(({ kind }: Data) => kind)).not.toContain('PLAN_AGREED');
  });

  test('with somebody who speaks for a person assessed (#105)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const { party } = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { name: 'Ada Quill' },
      role: 'REPRESENTATIVE',
      representsPartyId: victimOf(of).id,
    });
    const spoken = agreement(of, { agreedWithId: party.id });
    expect(against(await take(worker, 'agreeActionPlan', spoken))).toEqual([
      'agreedWithId ASSESSMENT_BEFORE_PLAN 8.7',
    ]);
    await assessed(worker, of);
    expect((await take(worker, 'agreeActionPlan', spoken)).refusals).toEqual([]);
  });

  test('where another agency leads, the landlord supports (#88)', async () => {
    const { plan } = await agreedPlan({ landlordRole: 'SUPPORT', leadAgency: 'ENVIRONMENTAL_HEALTH' });
    expect(plan).toMatchObject({ landlordRole: 'SUPPORT', leadAgency: 'ENVIRONMENTAL_HEALTH' });
  });

  test('with the actions of the case in it: they are done with the action (#111)', async () => {
    const of = await openedAndAssessed();
    const { action } = await taken(worker, 'recordAction', {
      caseId: of.id,
      type: 'FACILITATED_CONVERSATION',
      dueOn: '2026-03-09',
    });
    const items = [{ actionId: action.id, by: 'LANDLORD' }];
    const { actionPlan, case: after } = await taken(worker, 'agreeActionPlan', agreement(of, { items }));
    expect(actionPlan.items).toMatchObject([{ status: 'TO_DO', action: { id: action.id } }]);
    expect(deadlinesOf(after.deadlines, 'ACTION_DUE')).toEqual(['PENDING 2026-03-09']);
    const itemId = actionPlan.items[0].id;
    expect(against(await take(worker, 'completePlanItem', { itemId }))).toEqual([
      'itemId DONE_WITH_ITS_ACTION 8.10',
    ]);
    await taken(worker, 'completeAction', { actionId: action.id });
    const { node } = await worker.query('query ($id: ID!) { node(id: $id) { ... on PlanItem { status } } }', {
      id: itemId,
    });
    expect(node.status).toBe('DONE');
  });
});

describe('what was agreed', () => {
  test('is done once, and late when it is late (#111)', async () => {
    const { plan } = await agreedPlan();
    landlord.clock.at('2026-03-07T10:00');
    const [speak, diary] = plan.items;
    const { item, case: after } = await taken(worker, 'completePlanItem', {
      itemId: speak.id,
      result: 'He will close the windows.',
    });
    expect(item).toMatchObject({ status: 'DONE', result: 'He will close the windows.' });
    expect(
      after.deadlines.filter(({ type }: Data) => type === 'ACTION_DUE').map(({ status }: Data) => status),
    ).toEqual(['MET_LATE', 'PENDING']);
    expect(against(await take(worker, 'completePlanItem', { itemId: speak.id }))).toEqual([
      'itemId COMPLETED_ONCE 8.10',
    ]);
    expect(
      against(
        await take(worker, 'completePlanItem', { itemId: diary.id, completedAt: '2026-03-01T10:00:00Z' }),
      ),
    ).toEqual(['completedAt DONE_AFTER_AGREED 8.10']);
  });

  test('stands in the way of closing until it is done or dropped, late though it be (#111)', async () => {
    const { of, plan } = await agreedPlan();
    await taken(worker, 'recordContact', {
      caseId: of.id,
      method: 'PHONE',
      reached: true,
      approachAgreed: true,
    });
    landlord.clock.at('2026-03-09T10:00');
    await taken(worker, 'completePlanItem', { itemId: plan.items[1].id });
    const told = { closureNoticeAt: '2026-03-09T09:00:00Z', reviewRightInformedAt: '2026-03-09T09:00:00Z' };
    const close = () =>
      take(worker, 'closeCase', {
        caseId: of.id,
        outcome: 'REPORTER_WITHDREW',
        reason: 'They ask us to leave it.',
        ...told,
      });
    expect(against(await close())).toEqual(['clocks ACTION_STILL_DUE 8.10']);
    await taken(worker, 'changeActionPlan', {
      planId: plan.id,
      planVersion: plan.version,
      agreedBy: 'PHONE',
      reason: 'The neighbour has moved.',
      dropItemIds: [plan.items[0].id],
    });
    const closed = await close();
    expect(closed.refusals).toEqual([]);
    expect(closed.case.deadlines.filter(({ type }: Data) => type === 'PLAN_REVIEW')).toEqual([
      { type: 'PLAN_REVIEW', status: 'CANCELLED' },
      { type: 'PLAN_REVIEW', status: 'CANCELLED' },
    ]);
    for (const [step, input] of [
      ['completePlanItem', { itemId: plan.items[0].id }],
      ['reviewActionPlan', { planId: plan.id, livingAtHome: 'AT_HOME', conclusion: 'Again.' }],
    ] as const) {
      expect(against(await take(worker, step, input)), step).toEqual(['case CASE_IS_CLOSED 3.6']);
    }
  });
});

describe('a plan is changed', () => {
  test('as a new version agreed anew, and every version is kept (#111)', async () => {
    const { plan } = await agreedPlan();
    landlord.clock.at('2026-03-04T10:00');
    const { actionPlan, case: after } = await taken(worker, 'changeActionPlan', {
      planId: plan.id,
      planVersion: plan.version,
      agreedBy: 'IN_PERSON',
      reason: 'The police lead now.',
      landlordRole: 'SUPPORT',
      leadAgency: 'POLICE',
      addItems: [
        { description: 'Hand over the diary.', by: 'AGENCY', agency: 'POLICE', dueOn: '2026-03-20' },
      ],
      dropItemIds: [plan.items[0].id],
      reviewOn: ['2026-03-25'],
    });
    expect(actionPlan).toMatchObject({
      landlordRole: 'SUPPORT',
      leadAgency: 'POLICE',
      expectations: agreement({ parties: [{ role: 'VICTIM' }] }).expectations,
      versions: [
        { number: 1, reason: null },
        { number: 2, reason: 'The police lead now.' },
      ],
    });
    expect(
      actionPlan.items.map(({ status, sinceVersion, untilVersion }: Data) => [
        status,
        sinceVersion,
        untilVersion,
      ]),
    ).toEqual([
      ['DROPPED', 1, 2],
      ['TO_DO', 1, null],
      ['TO_DO', 2, null],
    ]);
    expect(deadlinesOf(after.deadlines, 'PLAN_REVIEW').sort()).toEqual([
      'CANCELLED 2026-03-16',
      'CANCELLED 2026-03-30',
      'PENDING 2026-03-25',
    ]);
    expect(deadlinesOf(after.deadlines, 'ACTION_DUE').sort()).toEqual([
      'CANCELLED 2026-03-06',
      'PENDING 2026-03-16',
      'PENDING 2026-03-20',
    ]);
  });

  test('by one at a time: whoever comes second sees both values (15.1)', async () => {
    const { plan } = await agreedPlan();
    const change = (input: object) =>
      take(worker, 'changeActionPlan', {
        planId: plan.id,
        planVersion: plan.version,
        agreedBy: 'PHONE',
        reason: 'Said more clearly.',
        ...input,
      });
    expect((await change({ expectations: 'We can offer mediation.' })).refusals).toEqual([]);
    const { refusals } = await change({ expectations: 'We can do nothing.' });
    expect(refusals.map(({ field, rule, yours, current }: Data) => [field, rule, yours, current])).toEqual([
      ['planVersion', 'CHANGED_MEANWHILE', null, null],
      ['expectations', 'CHANGED_MEANWHILE', 'We can do nothing.', 'We can offer mediation.'],
    ]);
  });

  test('with a reason, and something left to be done (#111)', async () => {
    const { plan } = await agreedPlan();
    const dropItemIds = plan.items.map(({ id }: Data) => id);
    const input = { planId: plan.id, planVersion: plan.version, agreedBy: 'PHONE', reason: ' ', dropItemIds };
    expect(against(await take(worker, 'changeActionPlan', input))).toEqual([
      'addItems PLAN_SAYS_WHO_DOES_WHAT 8.10',
      'reason REASON_NEEDED 8.10',
    ]);
    const elsewhere = (await agreedPlan()).plan;
    const other = { ...input, reason: 'Not this one.', dropItemIds: [elsewhere.items[0].id] };
    expect(against(await take(worker, 'changeActionPlan', other))).toEqual(['dropItemIds.0 NOT_FOUND 12.1']);
  });
});

describe('a plan is reviewed', () => {
  test('by its timetable, and the last review calls for another (#111)', async () => {
    const { plan } = await agreedPlan();
    const review = (input: object = {}) =>
      take(worker, 'reviewActionPlan', {
        planId: plan.id,
        livingAtHome: 'AT_HOME',
        conclusion: 'Quieter than it was.',
        ...input,
      });
    landlord.clock.at('2026-03-18T10:00');
    const first = await review();
    expect(first.refusals).toEqual([]);
    expect(deadlinesOf(first.case.deadlines, 'PLAN_REVIEW')).toEqual([
      'MET_LATE 2026-03-16',
      'PENDING 2026-03-30',
    ]);
    expect(day(first.actionPlan.reviewOwedAt)).toBe('2026-03-30');
    landlord.clock.at('2026-03-27T10:00');
    expect(against(await review())).toEqual(['nextReviewOn REVIEW_TIMETABLE_NEEDED 8.10']);
    const second = await review({ nextReviewOn: '2026-04-10' });
    expect(deadlinesOf(second.case.deadlines, 'PLAN_REVIEW')).toEqual([
      'MET_LATE 2026-03-16',
      'MET 2026-03-30',
      'PENDING 2026-04-10',
    ]);
  });

  test('for the goal of support: whether the person goes on living at home (#107)', async () => {
    const { of, plan } = await agreedPlan();
    const review = async (at: string, livingAtHome: string) => {
      landlord.clock.at(at);
      const read = await asRead(worker, { planId: plan.id, livingAtHome });
      return taken(worker, 'reviewActionPlan', {
        ...read,
        conclusion: 'As she tells it.',
        nextReviewOn: '2026-04-10',
      });
    };
    await review('2026-03-10T10:00', 'AWAY_FOR_A_TIME');
    const { actionPlan } = await review('2026-03-24T10:00', 'AT_HOME');
    expect(actionPlan.livingAtHome).toBe('AT_HOME');
    const { case: found } = await worker.query(
      'query ($id: ID!) { case(id: $id) { actionPlan { reviews { livingAtHome recordedBy { name } } } events { kind facts } } }',
      { id: of.id },
    );
    expect(found.actionPlan.reviews).toEqual([
      { livingAtHome: 'AWAY_FOR_A_TIME', recordedBy: { name: 'Callum Prosser' } },
      { livingAtHome: 'AT_HOME', recordedBy: { name: 'Callum Prosser' } },
    ]);
    expect(JSON.stringify(found.events)).not.toContain('As she tells it');
  });

  test('and is read by nobody to whom the case does not belong', async () => {
    const { plan } = await agreedPlan();
    const document =
      'query ($id: ID!) { node(id: $id) { ... on ActionPlan { expectations items { description } } } }';
    expect((await landlord.as('analyst').query(document, { id: plan.id })).node).toEqual({
      expectations: null,
      items: [{ description: null }, { description: null }],
    });
    expect((await landlord.as('welsh-area-manager').query(document, { id: plan.id })).node).toBeNull();
    const review = { planId: plan.id, livingAtHome: 'AT_HOME', conclusion: 'Mine.' };
    expect(against(await take(landlord.as('welsh-area-manager'), 'reviewActionPlan', review))).toEqual([
      'planId NOT_FOUND 12.1',
    ]);
  });
});
