import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedCase, take, taken } from '../support/casework.ts';
import { fetchAs, filesIn, keepEvidence, uploaded } from '../support/evidence.ts';
import { kept, profileRecorded, shownTo } from '../support/kept-apart.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { prevented, weeklyMeeting } from '../support/prevention.ts';
import {
  closedCase,
  everyText,
  lifted,
  night,
  placed,
  previewed,
  rules,
  toldOf,
} from '../support/retention.ts';

let landlord: Landlord;
let worker: Asker;
let officer: Asker;
let head: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  officer = landlord.as('data-protection-officer');
  head = landlord.as('head-of-service');
});
afterAll(() => landlord?.close());

const sixYearsLater = '2032-03-04T04:30:00Z';
const justBefore = '2032-03-02T04:30:00Z';
const twoYearsLater = '2028-03-04T04:30:00Z';

const read = async (by: Asker, id: string): Promise<Data> =>
  (
    await by.query(
      `query ($id: ID!) { case(id: $id) { reference category outcome closingReason minimisedAt minimisedUnder minimisedAfterMonths
        property { address } reports { description reporter { id name } property { address } minimisedAt } parties { role person { id name phone erasedAt } }
        evidence { id description fileName minimisedAt } contacts { summary occurredAt } events { kind facts } holds { reason liftedAt } } }`,
      { id },
    )
  ).case;
const partiesOf = async (personId: string): Promise<Data> =>
  (
    await worker.query('query ($id: ID!) { person(id: $id) { name erasedAt parties { case { id } } } }', {
      id: personId,
    })
  ).person;
describe('A case whose time is over', () => {
  test('keeps what figures are counted from and loses who it was about, what was said, and its files (#133)', async () => {
    const of = await closedCase(landlord, worker, (id) =>
      uploaded(landlord, worker, { caseId: id, description: 'The stairwell.' }),
    );
    await profileRecorded(worker, of.reporter.person.id, { race: 'ARAB' });
    await kept(worker, 'noteHealth', {
      personId: of.reporter.person.id,
      kind: 'PHYSICAL_HEALTH',
      text: 'Epilepsy.',
    });
    expect(await filesIn(landlord)).toHaveLength(1);
    expect(await night(landlord, justBefore)).toMatchObject({ gone: {} });
    expect((await read(worker, of.id)).minimisedAt).toBeNull();

    const result = await night(landlord, sixYearsLater);
    expect(result).toMatchObject({ gone: { CASE: 1 }, people: 2, files: 1 });
    const now = await read(worker, of.id);
    expect(now).toMatchObject({
      reference: of.reference,
      category: 'NOISE_NUISANCE',
      outcome: 'NO_FURTHER_INCIDENTS',
      closingReason: null,
      minimisedAt: expect.any(String),
      minimisedUnder: 'RETENTION',
      minimisedAfterMonths: 72,
      property: null,
      reports: [{ description: null, reporter: { name: null }, property: null }],
      evidence: [{ description: null, fileName: '', minimisedAt: expect.any(String) }],
    });
    for (const { person } of now.parties) {
      expect(person).toMatchObject({ name: null, phone: null, erasedAt: expect.any(String) });
    }
    expect(await filesIn(landlord)).toEqual([]);
    const file = await fetchAs(landlord, worker, `/evidence/${now.evidence[0].id}/file`);
    expect(file.status).toBe(409);
    expect(((await file.json()) as Data).refusals).toMatchObject([{ rule: 'TIME_IS_OVER', clause: '12.1' }]);
    expect((await fetchAs(landlord, worker, `/cases/${of.id}/file.zip`)).status).toBe(200);
    expect(now.events.at(-1)).toMatchObject({
      kind: 'MINIMISED',
      facts: { under: 'RETENTION', months: 72, kind: 'CASE', run: result.run },
    });
    const added = await take(worker, 'addParty', { caseId: of.id, person: { name: 'X' }, role: 'WITNESS' });
    expect(rules(added)).toEqual(['caseId TIME_IS_OVER 12.1']);
    const renamed = { personId: of.reporter.person.id, name: 'Maud Again' };
    expect(rules(await take(worker, 'updatePerson', renamed))).toEqual(['personId NOT_FOUND 12.1']);
    const text = await everyText(landlord);
    for (const word of [
      'Penhaligon',
      'Percy Lowther',
      'Drums at night',
      '01632 960001',
      'Quiet since',
      'The stairwell',
      'stairs.png',
    ]) {
      expect(text, word).not.toContain(word);
    }
    const keys = 'select from person_key where person_id = $1';
    expect((await landlord.admin.query(keys, [of.reporter.person.id])).rowCount).toBe(0);
    const notes = 'select from health_note where person_id = $1';
    expect((await landlord.admin.query(notes, [of.reporter.person.id])).rowCount).toBe(0);
    const { sensitive } = await shownTo(worker, of.reporter.person.id);
    expect(sensitive.equalityProfile).toEqual({ __typename: 'NotHeld', state: 'NOT_HELD' });
    const found = await worker.query(
      '{ persons(first: 5, filter: {name: "Maud Penhaligon"}) { edges { node { id } } } }',
    );
    expect(found.persons.edges).toEqual([]);
  });

  test('lets go of whoever is in another case only for itself: there they keep their name (#133)', async () => {
    const old = await closedCase(landlord, worker);
    const both = old.reporter.person.id;
    landlord.clock.at('2026-03-04T10:00');
    const { case: running } = await openedCase(landlord, worker, { reporter: { name: 'Somebody Else' } });
    await taken(worker, 'addParty', { caseId: running.id, personId: both, role: 'WITNESS' });
    expect(await night(landlord, sixYearsLater)).toMatchObject({ gone: { CASE: 1 }, people: 1 });
    expect(await partiesOf(both)).toMatchObject({
      name: 'Maud Penhaligon',
      erasedAt: null,
      parties: [{ case: { id: running.id } }],
    });
    const before = await read(worker, old.id);
    for (const { person } of before.parties)
      expect(person).toMatchObject({ name: null, erasedAt: expect.any(String) });
    // Nor does the log of what went say any more whom it was about.
    expect(JSON.stringify(before)).not.toContain(both);
    expect(before.events.map(({ kind }: Data) => kind)).toContain('CASE_OPENED');
    const reporter = before.parties.find(({ role }: Data) => role === 'REPORTER');
    expect(before.reports[0].reporter.id).toBe(reporter.person.id);
  });
});

describe('A hold', () => {
  test('keeps a case, and each case of a held person, until it is lifted (#133)', async () => {
    const [one, other] = [await closedCase(landlord, worker), await closedCase(landlord, worker)];
    landlord.clock.at('2026-03-05T10:00');
    const { hold } = await placed(officer, { caseReference: one.reference });
    expect(hold).toMatchObject({
      caseReference: one.reference,
      personId: null,
      reason: 'LEGAL_CLAIM',
      explanation: 'A claim is announced.',
      reviewOn: '2026-09-01',
      placedBy: { name: 'Marged Lewin' },
    });
    const person = await placed(head, { personId: other.accused.person.id, reason: 'POLICE_INVESTIGATION' });
    expect(person).toMatchObject({
      refusals: [],
      hold: { caseReference: null, personId: other.accused.person.id },
    });
    expect(await toldOf(officer, one.reference)).toMatchObject({ keptBecause: ['HELD'] });
    expect((await read(worker, one.id)).holds).toEqual([{ reason: 'LEGAL_CLAIM', liftedAt: null }]);

    expect(await night(landlord, sixYearsLater)).toMatchObject({ gone: {}, kept: { CASE: { HELD: 2 } } });
    expect((await read(worker, one.id)).minimisedAt).toBeNull();

    await lifted(head, { holdId: hold.id, reason: 'It was settled.' });
    expect(await night(landlord, sixYearsLater)).toMatchObject({
      gone: { CASE: 1 },
      kept: { CASE: { HELD: 1 } },
    });
    expect(await everyText(landlord)).not.toContain('It was settled.');
    await lifted(officer, { holdId: person.hold.id, reason: 'No charge.' });
    expect(await night(landlord, sixYearsLater)).toMatchObject({ gone: { CASE: 1 }, kept: {} });
  });

  test('says why, until when, and stands once; what is lifted is not lifted again (#133)', async () => {
    const of = await closedCase(landlord, worker);
    const { caseReference } = { caseReference: of.reference };
    expect(rules(await placed(officer, { caseReference, explanation: ' ' }))).toEqual([
      'explanation REASON_NEEDED 12.1',
    ]);
    expect(rules(await placed(officer, { caseReference, reviewOn: '2026-03-03' }))).toEqual([
      'reviewOn REVIEWED_WITHIN_A_YEAR UK GDPR, Article 17(3)',
    ]);
    expect(rules(await placed(officer, { caseReference, reviewOn: '2027-03-04' }))).toEqual([
      'reviewOn REVIEWED_WITHIN_A_YEAR UK GDPR, Article 17(3)',
    ]);
    expect(rules(await placed(officer, {}))).toEqual(['caseReference ONE_IS_NAMED 12.1']);
    expect(rules(await placed(officer, { caseReference: 'ASB-2026-999999' }))).toEqual([
      'caseReference NOT_FOUND 12.1',
    ]);
    const { hold } = await placed(officer, { caseReference });
    expect(rules(await placed(head, { caseReference }))).toEqual(['caseReference ONE_HOLD_STANDS 12.1']);
    await lifted(officer, { holdId: hold.id, reason: 'Not needed.' });
    expect(rules(await lifted(officer, { holdId: hold.id, reason: 'Again.' }))).toEqual([
      'holdId HOLD_STANDS 12.1',
    ]);
    const { rows } = await landlord.admin.query(
      `select kind, staff_id as by, facts from audit_entry where kind like 'HOLD%' and facts ->> 'hold' = $1 order by position`,
      [hold.id],
    );
    expect(rows).toEqual([
      {
        kind: 'HOLD_PLACED',
        by: officer.staffId,
        facts: { hold: hold.id, reason: 'LEGAL_CLAIM', reviewOn: '2026-09-01' },
      },
      { kind: 'HOLD_LIFTED', by: officer.staffId, facts: { hold: hold.id } },
    ]);
  });

  test('is nothing that whoever works the case may place, by whatever way (#133)', async () => {
    const of = await closedCase(landlord, worker);
    const answer = await worker.answer(
      `mutation { placeHold(input: {caseReference: "${of.reference}", reason: LEGAL_CLAIM, explanation: "x", reviewOn: "2026-09-01"}) { hold { id } } }`,
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const standing = landlord.asLogin('api', [
      ['select * from app.retention_standing($1, null, now())', [of.reference]],
    ]);
    await expect(standing).rejects.toThrow(/permission denied/);
  });
});

describe('What is still needed', () => {
  test('is kept, and the officer is told why: an order, formal action, a case review, a link to an open case (#133)', async () => {
    const of = await closedCase(landlord, worker);
    const kept = async () => (await toldOf(officer, of.reference)).keptBecause;
    expect(await kept()).toEqual([]);
    const { admin } = landlord;
    const action = await admin.query(
      `insert into action (case_id, area, type, status, recorded_at, recorded_by_id) values ($1, 'FORMAL_AND_LEGAL', 'INJUNCTION', 'IN_PROGRESS', now(), $2) returning id`,
      [of.id, worker.staffId],
    );
    expect(await kept()).toEqual(['FORMAL_ACTION']);
    const actionId = action.rows[0].id;
    await admin.query(`update action set status = 'COMPLETED' where id = $1`, [actionId]);
    await admin.query(
      `insert into court_order (case_id, action_id, type, result, state, court, decided_on, power_of_arrest, recorded_by_id, recorded_at, expires_on)
       values ($1, $2, 'INJUNCTION', 'GRANTED', 'IN_FORCE', 'County Court', '2026-03-01', false, $3, now(), '2033-01-01')`,
      [of.id, actionId, worker.staffId],
    );
    expect(await kept()).toEqual(['RUNNING_ORDER']);
    expect(await night(landlord, sixYearsLater)).toMatchObject({ kept: { CASE: { RUNNING_ORDER: 1 } } });
    expect((await read(worker, of.id)).minimisedAt).toBeNull();
    await admin.query(`update court_order set state = 'DISCHARGED' where case_id = $1`, [of.id]);

    landlord.clock.at('2026-03-05T10:00');
    const { case: later } = await openedCase(landlord, worker);
    const { link } = await taken(worker, 'linkCases', {
      caseId: later.id,
      otherCaseId: of.id,
      kind: 'SAME_PLACE',
    });
    expect(await kept()).toEqual(['LINKED_CASE_OPEN']);
    expect(await toldOf(officer, later.reference)).toBeUndefined();
    await taken(worker, 'unlinkCases', { caseId: later.id, linkId: link.id });
    expect(await night(landlord, sixYearsLater)).toMatchObject({ gone: { CASE: 1 }, kept: {} });
    expect((await read(worker, later.id)).minimisedAt).toBeNull();
  });
});

describe('What belongs to no case', () => {
  test('goes after a time of its own: reports by what became of them, evidence set aside, prevention, visits (#133)', async () => {
    landlord.clock.at('2026-03-03T10:00');
    const decide = async (reporter: string, decision: object) => {
      const { report } = await taken(worker, 'receiveReport', {
        serviceId: landlord.ids['Harbour House'],
        channel: 'MAIN_OFFICE',
        reporterType: 'NEIGHBOUR',
        reporter: { name: reporter },
        behaviour: 'EXCESSIVE_NOISE',
        description: `Words of ${reporter}.`,
        dangerNow: false,
      });
      if (Object.keys(decision).length > 0)
        await taken(worker, 'triageReport', { reportId: report.id, ...decision });
      return report;
    };
    const notAsb = await decide('Nora Notasb', {
      notAsb: {
        reason: 'WASHING_MACHINE_NOISE',
        explanation: 'A machine.',
        selfHelpAdvice: 'Talk to them.',
        explanationSentAt: '2026-03-03T09:30:00Z',
      },
    });
    const undecided = await decide('Una Undecided', {});
    const evidence = await uploaded(landlord, worker, { serviceId: landlord.ids['Harbour House']! });
    await keepEvidence(worker, 'setEvidenceAside', {
      evidenceId: evidence.id,
      reason: 'Nobody knows whose.',
    });
    const meeting = await prevented(worker, 'record', weeklyMeeting(landlord.ids['Harbour House']!));
    const { visit } = await taken(worker, 'planVisit', {
      plannedAt: '2026-03-06T10:00:00Z',
      propertyId: landlord.ids['1 Harbour Row'],
      purpose: 'To see the stairs.',
    });

    const { kinds } = await previewed(officer, { withinMonths: 120 });
    const comesDue = Object.fromEntries(kinds.map(({ kind, comesDue }: Data) => [kind, comesDue]));
    expect(comesDue).toMatchObject({ NOT_ASB_REPORT: 1, EVIDENCE: 1, PREVENTION: 1, VISIT: 1 });

    expect((await night(landlord, '2027-03-04T04:30:00Z')).gone).toEqual({ EVIDENCE: 1 });
    expect((await night(landlord, twoYearsLater)).gone).toEqual({ NOT_ASB_REPORT: 1, UNDECIDED_REPORT: 1 });
    expect((await night(landlord, '2029-03-07T04:30:00Z')).gone).toEqual({ PREVENTION: 1, VISIT: 1 });
    expect(await filesIn(landlord)).toEqual([]);
    const text = await everyText(landlord);
    for (const word of [
      'Notasb',
      'Una Undecided',
      'A machine.',
      'Nobody knows whose',
      'Ffion Tanner',
      'Music off by ten',
      'To see the stairs',
    ]) {
      expect(text, word).not.toContain(word);
    }
    const report = await worker.query(
      'query ($id: ID!) { report(id: $id) { status description reporter { name } minimisedAt minimisedUnder minimisedAfterMonths } }',
      { id: notAsb.id },
    );
    expect(report.report).toEqual({
      status: 'NOT_ASB',
      description: null,
      reporter: { name: null },
      minimisedAt: expect.any(String),
      minimisedUnder: 'RETENTION',
      minimisedAfterMonths: 24,
    });
    expect([undecided.id, meeting.id, visit.id].every(Boolean)).toBe(true);
  });
});

describe('The officer', () => {
  test('sees counts and references page by page, and no name anywhere (#133)', async () => {
    const cases = [
      await closedCase(landlord, worker),
      await closedCase(landlord, worker),
      await closedCase(landlord, worker),
    ];
    landlord.clock.at('2032-03-10T10:00');
    const first = await previewed(officer, { withinMonths: 0, kind: 'CASE', first: 2 });
    const second = await previewed(officer, { withinMonths: 0, kind: 'CASE', first: 2, after: first.next });
    for (const after of ['', '|', 'tomorrow|nobody']) {
      const { errors } = await officer.answer(
        'query ($after: String) { retentionPreview(after: $after) { next } }',
        {
          after,
        },
      );
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'after' } });
    }
    expect(first.kinds.find(({ kind }: Data) => kind === 'CASE')).toEqual({
      kind: 'CASE',
      months: 72,
      countedFrom: 'the closing of the case',
      source: 'Limitation Act 1980, ss.2 and 5: claims within six years of the closing',
      goes: 3,
      kept: 0,
      comesDue: 0,
      reasons: [],
    });
    expect(second.next).toBeNull();
    const references = [...first.items, ...second.items].map(({ reference }: Data) => reference);
    expect(references.sort()).toEqual(cases.map(({ reference }) => reference).sort());
    expect(JSON.stringify([first, second])).not.toMatch(/Penhaligon|Lowther|Harbour/);
    landlord.clock.at('2026-03-10T10:00');
    await night(landlord, sixYearsLater);
    const { retentionRuns } = await officer.query(
      '{ retentionRuns(first: 1) { edges { node { startedAt finishedAt gone kept people files months policyVersion { number } } } } }',
    );
    expect(retentionRuns.edges[0].node).toMatchObject({
      finishedAt: expect.any(String),
      gone: { CASE: 3 },
      kept: {},
      people: 6,
      files: 0,
      months: { CASE: 72, NOT_ASB_REPORT: 24 },
      policyVersion: { number: 1 },
    });
  });
});
