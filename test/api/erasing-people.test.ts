import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erasePeople, heldStill } from '../../jobs/minimise.ts';
import { MinimisedUnder } from '../../schema/vocabulary.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { openedCase, riskAnswers, take, taken } from '../support/casework.ts';
import { closing, readyToClose } from '../support/closing-casework.ts';
import { filesIn, uploaded } from '../support/evidence.ts';
import { kept, profileRecorded, shownTo } from '../support/kept-apart.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { erased, everyText, figuresOf, lifted, placed, workerErases, wouldGo } from '../support/retention.ts';

let landlord: Landlord;
let worker: Asker;
let officer: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  officer = landlord.as('data-protection-officer');
});
afterAll(() => landlord?.close());

const rules = (payload: Data): string[] =>
  payload.refusals.map(({ field, rule, clause }: Data) => `${field} ${rule} ${clause}`);
const erasures = async (personId: string): Promise<Data[]> =>
  (
    await officer.query(
      'query ($id: ID!) { erasures(first: 5, filter: {personId: [$id]}) { edges { node { carriedOutAt refusedBecause } } } }',
      { id: personId },
    )
  ).erasures.edges.map(({ node }: Data) => node);

describe('Whoever asks to be erased', () => {
  test('is refused while a duty or a claim stands, with the clause that says so (#133)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const personId = of.parties[0].person.id;
    expect(rules(await erased(officer, personId))).toEqual(['personId CASE_OPEN UK GDPR, Article 17(3)(b)']);
    await placed(officer, { personId });
    expect(rules(await erased(officer, personId))).toEqual([
      'personId CASE_OPEN UK GDPR, Article 17(3)(b)',
      'personId HELD UK GDPR, Article 17(3)(e)',
    ]);
    const { report } = await taken(worker, 'receiveReport', {
      serviceId: landlord.ids['Harbour House'],
      channel: 'MAIN_OFFICE',
      reporterType: 'NEIGHBOUR',
      reporter: { name: 'Una Undecided' },
      behaviour: 'EXCESSIVE_NOISE',
      description: 'Noise.',
      dangerNow: false,
    });
    expect(rules(await erased(officer, report.reporter.id))).toEqual([
      'personId REPORT_UNDECIDED UK GDPR, Article 17(3)(b)',
    ]);
    // The same, as counts, before anybody asks for it.
    expect(await wouldGo(officer, personId)).toMatchObject({
      keptBecause: ['CASE_OPEN', 'HELD'],
      erasedAt: null,
      cases: 1,
    });
    expect(await wouldGo(officer, 'somebody')).toBeNull();
    await workerErases(landlord);
    expect(await erasures(personId)).toEqual([]);
  });

  test('loses name, words, key and files in every case and keeps others whole; others’ words lose the name (#133)', async () => {
    const ready = await readyToClose(landlord, worker);
    const personId = ready.reporter.person.id;
    await uploaded(landlord, worker, {
      caseId: ready.id,
      givenById: ready.reporter.id,
      description: 'From my window.',
    });
    await taken(worker, 'recordContact', {
      caseId: ready.id,
      partyId: ready.reporter.id,
      method: 'PHONE',
      reached: true,
      summary: 'She cannot sleep.',
    });
    await taken(worker, 'recordContact', {
      caseId: ready.id,
      partyId: ready.accused.id,
      method: 'PHONE',
      reached: true,
      summary: 'He denies shouting at Maud Penhaligon, 01632 960001, at night.',
    });
    await profileRecorded(worker, personId, { race: 'ARAB' });
    await kept(worker, 'noteHealth', { personId, kind: 'PHYSICAL_HEALTH', text: 'Epilepsy.' });
    await taken(worker, 'assessRisk', {
      caseId: ready.id,
      partyId: ready.reporter.id,
      answers: riskAnswers(),
      level: 'LOW',
      notes: 'She is afraid.',
    });
    await taken(worker, 'closeCase', closing(ready));
    const before = await figuresOf(landlord.as('head-of-service'));
    const backup = await landlord.admin.query('select sealed from equality_profile where person_id = $1', [
      personId,
    ]);

    const preview = await wouldGo(officer, personId);
    expect(preview).toMatchObject({ keptBecause: [], erasedAt: null, cases: 1, reports: 1, files: 1 });
    // She herself in the case, two contacts with her, her risk.
    expect(preview.records).toBeGreaterThanOrEqual(4);
    const { erasure, refusals } = await erased(officer, personId);
    expect(refusals).toEqual([]);
    expect(erasure).toMatchObject({
      personId,
      reason: 'OBJECTION',
      carriedOutAt: null,
      askedBy: { name: 'Marged Lewin' },
    });
    expect(rules(await erased(officer, personId))).toEqual(['personId ASKED_FOR_ALREADY 12.1']);
    await workerErases(landlord);
    expect(await erasures(personId)).toEqual([{ carriedOutAt: expect.any(String), refusedBecause: null }]);
    expect(rules(await erased(officer, personId))).toContain('personId ERASED_ALREADY 12.1');

    const { case: of } = await worker.query(
      `query ($id: ID!) { case(id: $id) { closingReason minimisedAt contacts { summary party { person { id } } }
        parties { role person { id name erasedAt erasedUnder } } reports { description minimisedUnder } evidence { description minimisedAt }
        events { kind facts } } }`,
      { id: ready.id },
    );
    const person = (id: string) => of.parties.find((party: Data) => party.person.id === id).person;
    expect(person(personId)).toMatchObject({
      name: null,
      erasedAt: expect.any(String),
      erasedUnder: 'ERASURE',
    });
    expect(person(ready.accused.person.id)).toMatchObject({ name: 'Percy Lowther', erasedAt: null });
    expect(of.reports).toEqual([{ description: null, minimisedUnder: 'ERASURE' }]);
    expect(of.evidence).toEqual([{ description: null, minimisedAt: expect.any(String) }]);
    expect(await filesIn(landlord)).toEqual([]);
    const summaries = of.contacts.map(({ summary }: Data) => summary);
    expect(summaries).toContain('He denies shouting at [erased], [erased], at night.');
    expect(summaries).not.toContain('She cannot sleep.');
    expect(of.closingReason).toBe('Quiet since.');
    expect(of.events.at(-1)).toMatchObject({
      kind: 'PERSON_ERASED',
      facts: { person: personId, erasure: erasure.id, reason: 'OBJECTION' },
    });
    // Nobody else of that name is in this story but in the case that is open.
    const text = (await everyText(landlord))
      .split('\n')
      .filter((line) => line.includes(ready.id) || line.includes(personId));
    for (const word of ['Penhaligon', '960001', 'She cannot sleep', 'From my window', 'stairs.png']) {
      expect(text.join('\n'), word).not.toContain(word);
    }
    // The sealed answers of a copy that was taken before open with no key that is left.
    expect(backup.rows[0].sealed.length).toBeGreaterThan(100);
    expect(
      (await landlord.admin.query('select from person_key where person_id = $1', [personId])).rowCount,
    ).toBe(0);
    await landlord.admin.query('update equality_profile set sealed = $2 where person_id = $1', [
      personId,
      backup.rows[0].sealed,
    ]);
    const { sensitive } = await shownTo(worker, personId);
    expect(sensitive?.equalityProfile.__typename ?? 'NotHeld').toBe('NotHeld');

    expect(await figuresOf(landlord.as('head-of-service'))).toEqual(before);
    expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
    expect((await landlord.admin.query('select * from app.tally_differences()')).rows).toEqual([]);
    const { rows } = await landlord.admin.query(
      `select kind, staff_id as by, facts from audit_entry where person_id = $1 and kind in ('ERASURE_ASKED_FOR', 'PERSON_ERASED') order by position`,
      [personId],
    );
    expect(rows).toEqual([
      { kind: 'ERASURE_ASKED_FOR', by: officer.staffId, facts: { erasure: erasure.id, reason: 'OBJECTION' } },
      {
        kind: 'PERSON_ERASED',
        by: null,
        facts: { under: 'ERASURE', erasure: erasure.id, reason: 'OBJECTION' },
      },
    ]);
  });

  test('is looked at once more before it is done: what came in between stops it, and the officer is told (#133)', async () => {
    const ready = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(ready));
    const personId = ready.accused.person.id;
    expect((await erased(officer, personId)).refusals).toEqual([]);
    const { hold } = await placed(landlord.as('head-of-service'), { personId });
    await workerErases(landlord);
    expect(await erasures(personId)).toEqual([{ carriedOutAt: null, refusedBecause: ['HELD'] }]);
    const name = async () =>
      (await landlord.admin.query('select name from person where id = $1', [personId])).rows[0].name;
    expect(await name()).toBe('Percy Lowther');
    await lifted(officer, { holdId: hold.id, reason: 'Not needed.' });
    expect((await erased(officer, personId)).refusals).toEqual([]);
    await workerErases(landlord);
    expect(await name()).toBeNull();
  });

  test('is brought into nothing by whoever read them a moment before: they wait, ask again and find nobody (#133)', async () => {
    const ready = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(ready));
    const personId = ready.accused.person.id;
    const { case: of } = await openedCase(landlord, worker);
    const eraser = await landlord.admin.connect();
    try {
      await eraser.query('begin');
      await heldStill(eraser, [personId]);
      const adding = take(worker, 'addParty', { caseId: of.id, personId, role: 'WITNESS' });
      const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await landlord.admin.query(waits)).rowCount === 0) await setTimeout(20);
      await erasePeople(eraser, [personId], { under: MinimisedUnder.ERASURE, facts: {} });
      await eraser.query('commit');
      expect(rules(await adding)).toEqual(['personId NOT_FOUND 12.1']);
    } finally {
      eraser.release(true);
    }
    const { rows } = await landlord.admin.query(
      `select from party p join asb_case c on c.id = p.case_id where p.person_id = $1 and c.status <> 'CLOSED'`,
      [personId],
    );
    expect(rows).toEqual([]);
  });

  test('is counted as before, whoever of a whole landlord asks (#133)', async () => {
    const other = await openLandlord();
    try {
      await takeOverCaseLoad(other, { cases: 60, reports: 90 });
      const { admin } = other;
      await admin.query(
        `update asb_case set status = 'CLOSED', stage = 'CLOSED', closed_at = '2026-03-30', outcome = 'UNRESOLVED' where status <> 'CLOSED'`,
      );
      await admin.query(`update report set status = 'NOT_ASB' where case_id is null`);
      const heads = other.as('head-of-service');
      const before = await figuresOf(heads);
      const { rows } = await admin.query<{ id: string }>(
        `select id from person where cardinality(app.person_kept_because(id, now())) = 0 and app.person_is_in_something(id) limit 8`,
      );
      expect(rows.length).toBeGreaterThan(3);
      for (const { id } of rows) {
        expect((await erased(other.as('data-protection-officer'), id)).refusals).toEqual([]);
      }
      await workerErases(other);
      const left = await admin.query(
        'select count(*)::int as n from person where id = any($1) and name is not null',
        [rows.map(({ id }) => id)],
      );
      expect(left.rows[0].n).toBe(0);
      expect(await figuresOf(heads)).toEqual(before);
    } finally {
      await other.close();
    }
  });
});
