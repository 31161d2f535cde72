import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { beginPlanned } from '../../jobs/begin-planned.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { change, changed, kindsOf, rowsOf } from '../support/action-casework.ts';
import { asRead } from '../support/as-read.ts';
import { against, openedCase, taken } from '../support/casework.ts';
import { type Accused, accusedCase } from '../support/formal-casework.ts';
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

const monday = '2026-03-02T10:00';
const reporterOf = ({ case: of }: Accused): string =>
  of.parties.find(({ role }: Data) => role === 'REPORTER').id;
const dates = (action: Data) =>
  Object.fromEntries(action.deadlines.map(({ type, status }: Data) => [type, status]));

/** A case with a reporter and somebody accused, on a Monday morning. */
async function story(options: Parameters<typeof accusedCase>[2] = {}) {
  landlord.clock.at(monday);
  const accused = await accusedCase(landlord, worker, options);
  const record = (input: object) => change(worker, 'recordAction', { caseId: accused.case.id, ...input });
  const recorded = (input: object) => changed(worker, 'recordAction', { caseId: accused.case.id, ...input });
  return { ...accused, accused: accused.party.id, reporter: reporterOf(accused), record, recorded };
}

describe('signposting', () => {
  const signpost = { type: 'SIGNPOST', agency: 'ENVIRONMENTAL_HEALTH' };

  test('an occupant gets help with it: a support task with a date (#59, #116)', async () => {
    const { recorded, case: of } = await story({ report: { reporterType: 'OCCUPANT' } });
    const action = await recorded(signpost);
    expect(action.helpedBy).toEqual([
      {
        id: expect.any(String),
        type: 'SIGNPOST_SUPPORT',
        status: 'IN_PROGRESS',
        dueOn: '2026-03-09',
        deadlines: [{ type: 'ACTION_DUE', status: 'PENDING' }],
      },
    ]);
    const chosen = await recorded({ ...signpost, signpost: { helpBy: '2026-03-04' } });
    expect(chosen.helpedBy[0].dueOn).toBe('2026-03-04');
    expect((await kindsOf(worker, of.id)).filter((kind) => kind === 'ACTION_RECORDED').length).toBe(4);
  });

  test('somebody who lives elsewhere is pointed to the agency and no more (#116)', async () => {
    const { recorded, reporter } = await story();
    expect((await recorded({ ...signpost, partyId: reporter })).helpedBy).toEqual([]);
  });

  test('an accused occupant is helped as well: tools serve either side (#18, #116)', async () => {
    const { recorded, accused, reporter } = await story();
    const action = await recorded({ ...signpost, partyId: accused });
    expect(action).toMatchObject({ side: 'CAUSING', helpedBy: [{ type: 'SIGNPOST_SUPPORT' }] });
    expect((await recorded({ type: 'RESILIENCE_SUPPORT', partyId: reporter })).side).toBe('EXPERIENCING');
  });
});

describe('an acceptable behaviour contract', () => {
  const agreement = {
    terms: 'No music after eleven.',
    startsOn: '2026-03-02',
    reviewOn: '2026-04-01',
    endsOn: '2026-09-01',
  };
  const contract = { type: 'ACCEPTABLE_BEHAVIOUR_CONTRACT', agreement, proportionality: 'Six weeks of it.' };

  test('waits for the signature of whom it binds, says why it is proportionate, and names the clause broken (#72, #83, #114)', async () => {
    const { record, recorded, accused, reporter } = await story();
    const bound = { ...contract, partyId: accused };
    expect(against(await record({ ...bound, agreement: null }))).toEqual(['agreement FACTS_NEEDED 11.6']);
    expect(against(await record({ ...bound, proportionality: ' ' }))).toEqual([
      'proportionality PROPORTIONATE 5.1',
    ]);
    expect(against(await record({ ...bound, agreement: { ...agreement, endsOn: null } }))).toEqual([
      'agreement.endsOn CONTRACT_ENDS 11.6',
    ]);
    const action = await recorded({ ...bound, breachedClause: '4.2 Nuisance' });
    expect(action).toMatchObject({
      status: 'PROPOSED',
      side: 'CAUSING',
      agreement,
      breachedClause: '4.2 Nuisance',
      proportionality: 'Six weeks of it.',
    });
    expect(dates(action)).toEqual({ AGREEMENT_REVIEW: 'PENDING', AGREEMENT_EXPIRES: 'PENDING' });
    const it = { actionId: action.id };
    const unsigned = ['consents SIGNED_BY_WHOM_IT_BINDS 11.6'];
    expect(against(await change(worker, 'startAction', it))).toEqual(unsigned);
    await changed(worker, 'recordConsent', { ...it, consent: { partyId: reporter } });
    expect(against(await change(worker, 'startAction', it))).toEqual(unsigned);
    await changed(worker, 'recordConsent', {
      ...it,
      consent: { partyId: accused, answeredOn: '2026-03-02' },
    });
    const started = await changed(worker, 'startAction', it);
    expect(started.status).toBe('IN_PROGRESS');
    expect(started.consents.at(-1)).toEqual({
      party: { id: accused },
      answer: 'AGREED',
      answeredOn: '2026-03-02',
    });
    expect(against(await change(worker, 'startAction', it))).toEqual(['actionId STARTED_ONCE 8.10']);
  });

  test('is reviewed, breached with what was done, and completed or discharged (#114)', async () => {
    const { recorded, accused, case: of } = await story();
    const signed = { ...contract, partyId: accused, consents: [{ partyId: accused }] };
    const action = await recorded(signed);
    expect(action.status).toBe('IN_PROGRESS');
    const it = { actionId: action.id };
    landlord.clock.at('2026-04-01T10:00');
    const reviewed = await changed(
      worker,
      'reviewAction',
      await asRead(worker, { ...it, what: 'Kept so far.', nextReviewOn: '2026-05-01' }),
    );
    expect(reviewed.agreement.reviewOn).toBe('2026-05-01');
    expect(reviewed.deadlines.map(({ type, status }: Data) => `${type} ${status}`)).toEqual([
      'AGREEMENT_REVIEW MET',
      'AGREEMENT_REVIEW PENDING',
      'AGREEMENT_EXPIRES PENDING',
    ]);
    const breach = { ...it, occurredOn: '2026-03-31', what: 'Music at two.', done: 'Warned him.' };
    expect(against(await change(worker, 'recordBreach', { ...breach, occurredOn: '2026-04-02' }))).toEqual([
      'occurredOn WHILE_TERMS_HOLD 11.6',
    ]);
    expect(against(await change(worker, 'recordBreach', { ...breach, occurredOn: '2026-03-01' }))).toEqual([
      'occurredOn WHILE_TERMS_HOLD 11.6',
    ]);
    const breached = await changed(worker, 'recordBreach', breach);
    expect(breached.status).toBe('BREACHED');
    expect(breached.findings).toEqual([
      { kind: 'BREACHED', foundOn: '2026-03-31', what: 'Music at two.', done: 'Warned him.' },
      { kind: 'REVIEWED', foundOn: '2026-04-01', what: 'Kept so far.', done: null },
    ]);
    const ended = await changed(worker, 'dischargeAction', { ...it, reason: 'He has moved.' });
    expect(ended).toMatchObject({ status: 'DISCHARGED', result: 'He has moved.' });
    expect(ended.deadlines.some(({ status }: Data) => status === 'PENDING')).toBe(false);
    expect(against(await change(worker, 'recordBreach', breach))).toEqual(['actionId ACTION_UNDER_WAY 8.10']);
    const other = await recorded({
      ...signed,
      agreement: { ...agreement, startsOn: '2026-04-01', reviewOn: '2026-05-01' },
    });
    const kept = await changed(worker, 'completeAction', { actionId: other.id, outcome: 'TERMS_KEPT' });
    expect(kept).toMatchObject({ status: 'COMPLETED', outcome: 'TERMS_KEPT' });
    expect(dates(kept)).toEqual({ AGREEMENT_REVIEW: 'CANCELLED', AGREEMENT_EXPIRES: 'MET' });
    expect(await kindsOf(worker, of.id)).toEqual(
      expect.arrayContaining(['ACTION_REVIEWED', 'ACTION_BREACHED', 'ACTION_DISCHARGED']),
    );
  });
});

describe('mediation', () => {
  test('starts when both sides have agreed, and a refusal keeps it waiting (#95)', async () => {
    const { recorded, accused, reporter, record } = await story();
    const action = await recorded({
      type: 'MEDIATION',
      provider: 'Harbour Mediation',
      consents: [{ partyId: reporter }],
    });
    expect(action).toMatchObject({ status: 'PROPOSED', provider: 'Harbour Mediation' });
    const it = { actionId: action.id };
    const say = (answer: string) =>
      changed(worker, 'recordConsent', { ...it, consent: { partyId: accused, answer } });
    await say('REFUSED');
    expect(against(await change(worker, 'startAction', it))).toEqual(['consents CONSENT_OF_BOTH_SIDES 8.3']);
    expect(against(await change(worker, 'completeAction', it))).toEqual(['actionId STARTED_BEFORE_DONE 8.3']);
    await say('AGREED');
    expect((await changed(worker, 'startAction', it)).status).toBe('IN_PROGRESS');
    expect(against(await change(worker, 'completeAction', { ...it, outcome: 'RETURNED_HOME' }))).toEqual([
      'outcome OUTCOME_OF_THE_TYPE 8.8',
    ]);
    const done = await changed(worker, 'completeAction', { ...it, outcome: 'AGREEMENT_REACHED' });
    expect(done.outcome).toBe('AGREEMENT_REACHED');
    expect(against(await record({ type: 'MEDIATION', completedAt: '2026-03-02T10:00:00Z' }))).toEqual([
      'consents CONSENT_OF_BOTH_SIDES 8.3',
    ]);
  });
});

describe('people resolving it themselves', () => {
  test('is asked for only where it is safe, and never of an emergency or of hatred (#64, #115)', async () => {
    const first = { propertyId: null, reporter: { name: 'Wenna Trelawney' } };
    const { record, recorded } = await story({ report: first });
    const self = { type: 'SELF_RESOLUTION' };
    expect(against(await record(self))).toEqual(['selfResolution FACTS_NEEDED 3.9']);
    expect(against(await record({ ...self, selfResolution: { safe: false } }))).toEqual([
      'type ONLY_IF_SAFE 3.9',
    ]);
    expect((await recorded({ ...self, selfResolution: { safe: true } })).status).toBe('IN_PROGRESS');
    const grave = await story({
      report: first,
      opening: { category: 'VIOLENCE', limbs: ['HARASSMENT_ALARM_DISTRESS'] },
    });
    expect(against(await grave.record({ ...self, selfResolution: { safe: true } }))).toEqual([
      'type NOT_FOR_EMERGENCIES 8.6',
    ]);
  });
});

describe('support', () => {
  test('a security measure has its kind, the guidance of an agency and the day it was fitted (#108)', async () => {
    const { record, recorded, reporter } = await story();
    const measure = { type: 'SECURITY_MEASURE', partyId: reporter };
    const box = { kind: 'SECURE_LETTER_BOX', guidance: 'A lockable one.', guidanceFrom: 'FIRE' };
    expect(against(await record({ ...measure, securityMeasure: { ...box, guidanceFrom: null } }))).toEqual([
      'securityMeasure.guidanceFrom WHOSE_GUIDANCE 8.8',
    ]);
    const action = await recorded({ ...measure, securityMeasure: box });
    expect(action.securityMeasure).toEqual({ ...box, requestedOn: '2026-03-02', fittedOn: null });
    landlord.clock.at('2026-03-05T10:00');
    const it = { actionId: action.id, outcome: 'REMAINED_AT_HOME' };
    expect(against(await change(worker, 'completeAction', it))).toEqual(['fittedOn FITTED_ON_A_DAY 8.8']);
    const done = await changed(worker, 'completeAction', { ...it, fittedOn: '2026-03-04' });
    expect(done).toMatchObject({ outcome: 'REMAINED_AT_HOME', securityMeasure: { fittedOn: '2026-03-04' } });
  });

  test('a temporary move has a plan for the way back, is reviewed, and ends with the return (#107, #109)', async () => {
    const { record, recorded, reporter } = await story();
    const temporaryMove = {
      movedOn: '2026-03-01',
      expectedReturnOn: '2026-04-01',
      returnPlan: 'New door by the end of March.',
      reviewOn: '2026-03-16',
    };
    const move = { type: 'TEMPORARY_MOVE', partyId: reporter, temporaryMove };
    expect(against(await record({ ...move, temporaryMove: { ...temporaryMove, returnPlan: ' ' } }))).toEqual([
      'temporaryMove.returnPlan RETURN_PLAN_NEEDED 8.8',
    ]);
    const action = await recorded(move);
    expect(action).toMatchObject({ dueOn: '2026-04-01', temporaryMove });
    expect(dates(action)).toEqual({ ACTION_DUE: 'PENDING', MOVE_REVIEW: 'PENDING' });
    landlord.clock.at('2026-03-16T10:00');
    const it = await asRead(worker, { actionId: action.id });
    expect(against(await change(worker, 'reviewAction', { ...it, what: 'Door ordered.' }))).toEqual([
      'nextReviewOn NEXT_REVIEW_NEEDED 8.8',
    ]);
    await changed(worker, 'reviewAction', { ...it, what: 'Door ordered.', nextReviewOn: '2026-03-30' });
    landlord.clock.at('2026-03-31T10:00');
    it.actionVersion = null;
    expect(against(await change(worker, 'completeAction', it))).toEqual(['outcome OUTCOME_NEEDED 8.8']);
    const back = { ...it, outcome: 'RETURNED_HOME' };
    expect(against(await change(worker, 'completeAction', back))).toEqual([
      'returnedOn RETURNED_ON_A_DAY 8.8',
    ]);
    const done = await changed(worker, 'completeAction', { ...back, returnedOn: '2026-03-31' });
    expect(done).toMatchObject({ outcome: 'RETURNED_HOME', temporaryMove: { returnedOn: '2026-03-31' } });
    expect(done.deadlines.map(({ type, status }: Data) => `${type} ${status}`)).toEqual([
      'MOVE_REVIEW MET',
      'MOVE_REVIEW MISSED',
      'ACTION_DUE MET',
    ]);
  });

  test('a move whose day is still to come is planned until then, and begins by itself (#107)', async () => {
    const { recorded, reporter } = await story();
    const temporaryMove = {
      movedOn: '2026-03-05',
      expectedReturnOn: '2026-04-01',
      returnPlan: 'New door by the end of March.',
      reviewOn: '2026-03-16',
    };
    const planned = await recorded({ type: 'TEMPORARY_MOVE', partyId: reporter, temporaryMove });
    expect(planned.status).toBe('PROPOSED');
    expect(against(await change(worker, 'startAction', { actionId: planned.id }))).toEqual([
      'actionId BEGINS_ON_ITS_DAY 8.8',
    ]);
    // The database’s clock is the real one: of the two only the first has come.
    const later = await recorded({
      ...{ type: 'TEMPORARY_MOVE', partyId: reporter },
      temporaryMove: {
        ...{ movedOn: '2030-03-05', expectedReturnOn: '2030-04-01', reviewOn: '2030-03-16' },
        returnPlan: 'The roof is mended.',
      },
    });
    const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 1 });
    try {
      expect(await beginPlanned(pool)).toBe(1);
      expect(await beginPlanned(pool)).toBe(0);
    } finally {
      await pool.end();
    }
    const { rows } = await landlord.admin.query('select id, status from action where id = any($1)', [
      [planned.id, later.id],
    ]);
    expect(new Map(rows.map(({ id, status }) => [id, status]))).toEqual(
      new Map([
        [planned.id, 'IN_PROGRESS'],
        [later.id, 'PROPOSED'],
      ]),
    );
    const log = await landlord.admin.query(
      `select facts ->> 'status' as status from case_event where kind = 'ACTION_STARTED' and facts ->> 'action' = $1`,
      [planned.id],
    );
    expect(log.rows).toEqual([{ status: 'IN_PROGRESS' }]);
  });

  test('the same move of the same person on the same days is recorded once, until it is cancelled (#107)', async () => {
    const { record, recorded, reporter, accused } = await story();
    const temporaryMove = {
      movedOn: '2026-03-01',
      expectedReturnOn: '2026-04-01',
      returnPlan: 'New door by the end of March.',
      reviewOn: '2026-03-16',
    };
    const move = { type: 'TEMPORARY_MOVE', partyId: reporter, temporaryMove };
    const { id: actionId } = await recorded(move);
    expect(against(await record(move))).toEqual(['temporaryMove.movedOn MOVE_ONCE 8.8']);
    await recorded({ ...move, partyId: accused });
    await recorded({ ...move, temporaryMove: { ...temporaryMove, expectedReturnOn: '2026-04-02' } });
    await changed(worker, 'cancelAction', { actionId, reason: 'They stay with a friend.' });
    await recorded(move);
  });

  test('a witness is prepared for court, after a look at their security (#112, #113)', async () => {
    const { record, recorded, accused, case: of } = await story();
    const { party: witness } = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { name: 'Ottilie Crane' },
      role: 'WITNESS',
    });
    const prepare = { type: 'COURT_PREPARATION', witnessSupport: { hearingOn: '2026-04-15' } };
    expect(against(await record({ ...prepare, partyId: accused }))).toEqual([
      'partyId WHOM_IT_SUPPORTS 8.11',
    ]);
    const action = await recorded({ ...prepare, partyId: witness.id });
    expect(action.dueOn).toBe('2026-04-15');
    const it = { actionId: action.id };
    expect(against(await change(worker, 'completeAction', it))).toEqual([
      'prepared PREPARED_FOR_COURT 8.11',
      'securityReviewedOn SECURITY_REVIEWED 8.11',
    ]);
    const done = await changed(worker, 'completeAction', {
      ...it,
      securityReviewedOn: '2026-03-02',
      prepared: ['HEARING_EXPLAINED', 'ESCORT_ARRANGED'],
    });
    expect(done.witnessSupport).toMatchObject({
      securityReviewedOn: '2026-03-02',
      prepared: ['HEARING_EXPLAINED', 'ESCORT_ARRANGED'],
    });
    const escort = { type: 'WITNESS_ESCORT', partyId: witness.id };
    expect(against(await record({ ...escort, witnessSupport: {} }))).toEqual([
      'witnessSupport.hearingOn HEARING_NEEDED 8.11',
    ]);
    await recorded({ ...escort, witnessSupport: { hearingOn: '2026-04-15' } });
    await recorded({ type: 'WITNESS_FOLLOW_UP', partyId: witness.id, witnessSupport: {} });
  });

  test('nobody is referred without consent here, and whether help to change worked is known (#80, #81)', async () => {
    const { record, recorded, accused } = await story();
    const referral = { type: 'REHABILITATION_REFERRAL', partyId: accused, agency: 'SUPPORT_PROVIDER' };
    for (const consent of ['REFUSED', 'NOT_ASKED']) {
      expect(against(await record({ ...referral, referral: { consent } }))).toEqual([
        'referral.consent CONSENT_BEFORE_REFERRAL 11.9',
      ]);
    }
    expect(against(await record({ ...referral, agency: null, referral: { consent: 'GIVEN' } }))).toEqual([
      'agency REFERRED_TO_AGENCY 3.8',
    ]);
    const action = await recorded({ ...referral, referral: { consent: 'GIVEN' } });
    expect(action.consents).toEqual([{ party: { id: accused }, answer: 'AGREED', answeredOn: '2026-03-02' }]);
    const it = { actionId: action.id };
    expect(against(await change(worker, 'completeAction', it))).toEqual(['outcome OUTCOME_NEEDED 8.8']);
    expect((await changed(worker, 'completeAction', { ...it, outcome: 'ENGAGED' })).outcome).toBe('ENGAGED');
  });
});

describe('work on the estate', () => {
  test('is done at a communal place, or where the words say (#46)', async () => {
    const { record, recorded } = await story();
    const work = { type: 'ESTATE_ACTION' };
    expect(against(await record(work))).toEqual(['placeId WHERE_ON_THE_ESTATE 3.2']);
    expect(against(await record({ ...work, placeId: landlord.ids['2 Harbour Row'] }))).toEqual([
      'placeId COMMUNAL_PLACE 3.2',
    ]);
    expect(against(await record({ ...work, placeId: landlord.ids['1 Heol y Bryn'] }))).toEqual([
      'placeId NOT_FOUND 12.1',
    ]);
    const { rows } = await landlord.admin.query(
      `insert into property (service_id, address, communal) values ($1, 'Bin store, Harbour Row', true) returning id`,
      [landlord.ids['Harbour House']],
    );
    const action = await recorded({ ...work, placeId: rows[0].id });
    expect(action.place).toEqual({ id: rows[0].id });
    await recorded({ ...work, description: 'Graffiti on the wall by the canal.' });
  });
});

describe('the life of an action', () => {
  test('its facts belong to its type, and nothing is half written when they do not (#73)', async () => {
    const { record, case: of } = await story();
    const before = await rowsOf(landlord, 'action', of.id);
    const stray = { type: 'JOINT_VISIT', diarySheets: { endsOn: '2026-03-09' } };
    expect(against(await record(stray))).toEqual(['diarySheets FACTS_OF_THE_TYPE 5.2']);
    expect(await rowsOf(landlord, 'action', of.id)).toEqual(before);
  });

  test('other words and another date are a change that shows both values to whoever was slower (15.1)', async () => {
    const { recorded } = await story();
    const action = await recorded({ type: 'JOINT_VISIT', description: 'With police.', dueOn: '2026-03-06' });
    const it = { actionId: action.id, actionVersion: action.version };
    const moved = await changed(worker, 'changeAction', { ...it, dueOn: '2026-03-09' });
    expect(moved).toMatchObject({ description: 'With police.', dueOn: '2026-03-09' });
    expect(moved.deadlines.map(({ type, status }: Data) => `${type} ${status}`)).toEqual([
      'ACTION_DUE CANCELLED',
      'ACTION_DUE PENDING',
    ]);
    const late = await change(landlord.as('service-lead'), 'changeAction', { ...it, dueOn: '2026-03-12' });
    expect(late.refusals).toEqual([
      expect.objectContaining({ field: 'actionVersion', rule: 'CHANGED_MEANWHILE' }),
      expect.objectContaining({ field: 'dueOn', yours: '2026-03-12', current: '2026-03-09' }),
    ]);
    expect(
      against(
        await change(
          worker,
          'changeAction',
          await asRead(worker, { actionId: action.id, dueOn: '2026-03-01' }),
        ),
      ),
    ).toEqual(['dueOn DUE_FROM_TODAY 8.10']);
    const undated = await changed(
      worker,
      'changeAction',
      await asRead(worker, { actionId: action.id, dueOn: null }),
    );
    expect(undated.dueOn).toBeNull();
    expect(undated.deadlines.some(({ status }: Data) => status === 'PENDING')).toBe(false);
  });

  test('is given up with a reason, and its dates end with it (#111)', async () => {
    const { recorded, case: of } = await story();
    const action = await recorded({ type: 'JOINT_VISIT', dueOn: '2026-03-06' });
    const it = { actionId: action.id };
    expect(against(await change(worker, 'cancelAction', { ...it, reason: ' ' }))).toEqual([
      'reason CANCELLED_WITH_REASON 8.10',
    ]);
    const cancelled = await changed(worker, 'cancelAction', { ...it, reason: 'Police declined.' });
    expect(cancelled).toMatchObject({ status: 'CANCELLED', result: 'Police declined.' });
    expect(dates(cancelled)).toEqual({ ACTION_DUE: 'CANCELLED' });
    expect(await kindsOf(worker, of.id)).toContain('ACTION_CANCELLED');
    for (const [name, input] of [
      ['cancelAction', { reason: 'Again.' }],
      ['changeAction', { description: 'x' }],
      ['completeAction', {}],
    ] as const) {
      expect(against(await change(worker, name, { ...it, ...input })), name).toEqual([
        'actionId ACTION_HAS_ENDED 8.10',
      ]);
    }
  });

  test('completed by mistake it goes on, with its dates, within a day of the mistake', async () => {
    const { recorded, case: of } = await story();
    const action = await recorded({ type: 'JOINT_VISIT', dueOn: '2026-03-06' });
    const it = { actionId: action.id };
    await changed(worker, 'completeAction', { ...it, result: 'Wrong case.' });
    landlord.clock.at('2026-03-03T10:00');
    const again = await changed(worker, 'reopenAction', it);
    expect(again).toMatchObject({ status: 'IN_PROGRESS', completedAt: null, result: null });
    expect(dates(again)).toEqual({ ACTION_DUE: 'PENDING' });
    expect(await kindsOf(worker, of.id)).toContain('ACTION_REOPENED');
    await changed(worker, 'completeAction', it);
    landlord.clock.at('2026-03-04T10:01');
    expect(against(await change(worker, 'reopenAction', it))).toEqual(['actionId UNDONE_IN_TIME 8.4']);
  });

  test('formal action keeps to steps of its own (#124)', async () => {
    const { case: of } = await story();
    const { rows } = await landlord.admin.query(
      `insert into action (case_id, area, type, status, recorded_at, recorded_by_id)
         values ($1, 'FORMAL_AND_LEGAL', 'INJUNCTION', 'PROPOSED', now(), $2) returning id`,
      [of.id, worker.staffId],
    );
    for (const [name, input] of [
      ['startAction', {}],
      ['changeAction', { description: 'x' }],
      ['cancelAction', { reason: 'x' }],
      ['reopenAction', {}],
    ] as const) {
      expect(against(await change(worker, name, { actionId: rows[0].id, ...input })), name).toEqual([
        'actionId FORMAL_ACTION_HAS_STEPS 11.2',
      ]);
    }
  });

  test('of another service it is not there, and of a closed case nothing changes', async () => {
    const { recorded, reporter, case: of } = await story();
    const action = await recorded({ type: 'MEDIATION' });
    const changes: [string, object][] = [
      ['startAction', {}],
      ['changeAction', { description: 'x' }],
      ['completeAction', {}],
      ['cancelAction', { reason: 'x' }],
      ['reopenAction', {}],
      ['reviewAction', { what: 'x' }],
      ['recordBreach', { what: 'x', occurredOn: '2026-03-02' }],
      ['dischargeAction', { reason: 'x' }],
      ['recordConsent', { consent: { partyId: reporter } }],
      ['addDiaryEntry', { beganAt: '2026-03-02T09:00:00Z', what: 'x' }],
      ['returnDiarySheets', {}],
      ['extendDiarySheets', { endsOn: '2026-03-09', reason: 'x' }],
      ['giveDiaryFeedback', { feedback: 'x' }],
    ];
    for (const [name, input] of changes) {
      const theirs = await change(landlord.as('welsh-area-manager'), name, {
        actionId: action.id,
        ...input,
      });
      expect(against(theirs), name).toEqual(['actionId NOT_FOUND 12.1']);
    }
    await landlord.admin.query(
      `update asb_case set status = 'CLOSED', outcome = 'PARTY_MOVED', closed_at = now() where id = $1`,
      [of.id],
    );
    for (const [name, input] of changes) {
      const payload = await change(worker, name, { actionId: action.id, ...input });
      expect(against(payload).join(), name).toContain('CASE_IS_CLOSED 3.6');
    }
  });
});

test('what anybody said in an action is not for those who read without words (12.1)', async () => {
  const { recorded, accused } = await story();
  const action = await recorded({
    type: 'GOOD_NEIGHBOUR_AGREEMENT',
    partyId: accused,
    provider: 'Harbour Mediation',
    agreement: { terms: 'Quiet after ten.', startsOn: '2026-03-02', reviewOn: '2026-04-01' },
    consents: [{ partyId: accused }],
  });
  const { node } = await landlord.as('analyst').query(
    `query ($id: ID!) { node(id: $id) { ... on Action { type side provider agreement { terms startsOn }
       consents { answer party { person { name } } recordedBy { name } } } } }`,
    { id: action.id },
  );
  expect(node).toEqual({
    type: 'GOOD_NEIGHBOUR_AGREEMENT',
    side: 'CAUSING',
    provider: null,
    agreement: { terms: null, startsOn: '2026-03-02' },
    consents: [{ answer: 'AGREED', party: { person: { name: null } }, recordedBy: null }],
  });
});

test('whoever takes a case over reads what hangs on its actions, and whoever gave it up does not', async () => {
  landlord.clock.at(monday);
  const { case: of } = await openedCase(landlord, worker);
  const { actions } = await (async () => {
    await changed(worker, 'recordAction', {
      caseId: of.id,
      type: 'SECURITY_MEASURE',
      securityMeasure: { kind: 'LOCKS' },
    });
    return (
      await worker.query('query ($id: ID!) { case(id: $id) { actions { securityMeasure { id kind } } } }', {
        id: of.id,
      })
    ).case;
  })();
  const seen = async (who: Asker) =>
    (await who.query('query ($id: ID!) { node(id: $id) { id } }', { id: actions[0].securityMeasure.id }))
      .node;
  expect(await seen(landlord.as('other-support-worker'))).toBeNull();
  await landlord.admin.query('update asb_case set owner_id = $2 where id = $1', [
    of.id,
    landlord.ids['other-support-worker'],
  ]);
  expect(await seen(landlord.as('other-support-worker'))).not.toBeNull();
  expect(await seen(worker)).toBeNull();
});
