import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { riskAnswers, taken } from '../support/casework.ts';
import { fetchAs, photo, pngOf, uploaded } from '../support/evidence.ts';
import { accusedCase } from '../support/formal-casework.ts';
import { kept, profileRecorded } from '../support/kept-apart.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { readPdf } from '../support/read-pdf.ts';
import {
  closedCase,
  erased,
  everyText,
  night,
  rules,
  workerTellsOfSubjectAccess,
} from '../support/retention.ts';
import {
  answered,
  answering,
  asked,
  copyFor,
  copyOf,
  decided,
  draftOf,
  type Officers,
  officersOf,
  sectionOf,
  withheldRest,
} from '../support/subject-access.ts';

let landlord: Landlord;
let worker: Asker;
let officers: Officers;
let officer: Asker;
let deputy: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  officers = await officersOf(landlord);
  ({ officer, deputy } = officers);
});
afterAll(() => landlord?.close());

/** The same picture with words in it that no copy has. */
const photoWith = (words: string): Buffer => {
  const plain = photo();
  const head = plain.subarray(8, 33);
  const chunk = pngOf([['tEXt', Buffer.from(`Comment\0${words}`, 'latin1')]]).subarray(8);
  return Buffer.concat([plain.subarray(0, 8), head, chunk, plain.subarray(33)]);
};

const item = (draft: Data, kind: string, name: string | null): Data =>
  draft.items.find((one: Data) => one.kind === kind && one.name === name);

/** A case of a reporter, spoken to and assessed, with evidence of theirs and notes that are kept apart. */
async function reporterOfACase() {
  landlord.clock.at('2026-03-02T10:00');
  const accused = await accusedCase(landlord, worker, {
    report: { description: 'Drums at night; Percy Lowther at number 2 laughs at me.' },
  });
  const of = accused.case;
  const victim = of.parties.find(({ role }: Data) => role === 'VICTIM');
  const personId = victim.person.id as string;
  await taken(worker, 'recordContact', {
    caseId: of.id,
    partyId: victim.id,
    method: 'PHONE',
    reached: true,
    summary: 'She is afraid of Percy Lowther.',
    toldThem: 'We will visit on Friday.',
  });
  await taken(worker, 'assessRisk', {
    caseId: of.id,
    partyId: victim.id,
    answers: riskAnswers(),
    level: 'LOW',
  });
  await uploaded(landlord, worker, { caseId: of.id, givenById: victim.id });
  expect((await profileRecorded(worker, personId, { religionOrBelief: 'SIKH' })).refusals).toEqual([]);
  const note = { personId, kind: 'PHYSICAL_HEALTH', text: 'Hears badly.' };
  expect((await kept(worker, 'noteHealth', note)).refusals).toEqual([]);
  return { ...accused, victim, personId };
}

describe('A request for access', () => {
  test('is due one calendar month after it came in, on the next working day, and three if the person was told why in time (UK GDPR, Article 12(3))', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { party } = await accusedCase(landlord, worker);
    const receive = (receivedOn: string) =>
      answering(officer, 'receiveSubjectAccess', {
        personId: party.person.id,
        askedBy: 'THEMSELVES',
        receivedOn,
      });
    expect(rules(await receive('2026-03-03'))).toEqual([
      'receivedOn RECEIVED_WITHIN_A_YEAR UK GDPR, Article 12(3)',
    ]);
    // A month from the 31st of January is the 28th of February: a Saturday, so it is due on the Monday.
    const { request } = await receive('2026-01-31');
    expect(request).toMatchObject({ dueOn: '2026-03-02', stage: 'RECEIVED', identityChecked: null });
    expect(rules(await receive('2026-02-01'))).toEqual([
      'personId ONE_REQUEST_UNDER_WAY UK GDPR, Article 15',
    ]);
    const extend = (toldOn: string) =>
      answering(officer, 'extendSubjectAccess', { requestId: request.id, reason: 'COMPLEX', toldOn });
    for (const toldOn of ['2026-01-30', '2026-03-03']) {
      expect(rules(await extend(toldOn)), toldOn).toEqual([
        'toldOn TOLD_WITHIN_THE_MONTH UK GDPR, Article 12(3)',
      ]);
    }
    const longer = (await extend('2026-02-20')).request;
    expect(longer).toMatchObject({ dueOn: '2026-04-30', extendedBecause: 'COMPLEX' });
    expect(rules(await extend('2026-02-20'))).toContain('requestId EXTENDED_ONCE UK GDPR, Article 12(3)');
    await answered(officer, 'withdrawSubjectAccess', { requestId: request.id });
    expect((await receive('2026-02-01')).refusals).toEqual([]);
  });

  test('is read for nobody before it was made sure who asks, and whoever asks for another shows that they may (UK GDPR, Article 12(6))', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { party } = await accusedCase(landlord, worker);
    const { id: requestId } = await answered(officer, 'receiveSubjectAccess', {
      personId: party.person.id,
      askedBy: 'SOLICITOR',
      receivedOn: '2026-03-02',
    });
    expect(await draftOf(officer, requestId)).toBeNull();
    const decision = { item: 'person:x', state: 'WITHHELD', ground: 'THIRD_PARTY' };
    for (const [step, input] of [
      ['decideSubjectAccess', { requestId, decisions: [decision] }],
      ['finishSubjectAccessDraft', { requestId }],
    ] as const) {
      expect(rules(await answering(officer, step, input)), step).toEqual([
        'requestId IDENTITY_FIRST UK GDPR, Article 12(6)',
      ]);
    }
    const how = { requestId, how: 'PHOTO_DOCUMENT_SEEN' };
    expect(rules(await answering(officer, 'confirmSubjectIdentity', how))).toEqual([
      'authoritySeen AUTHORITY_SEEN UK GDPR, Article 12(6)',
    ]);
    await answered(officer, 'confirmSubjectIdentity', { ...how, authoritySeen: true });
    expect((await draftOf(officer, requestId)).total).toBeGreaterThan(0);
    const refused = await answered(officer, 'refuseSubjectAccess', { requestId, reason: 'NO_AUTHORITY' });
    expect(refused).toMatchObject({ stage: 'REFUSED', refusedBecause: 'NO_AUTHORITY' });
    expect(await draftOf(officer, requestId)).toBeNull();
  });

  test('is told to whoever protects data a week before it is due, and once when it is late, without a name', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { party } = await accusedCase(landlord, worker);
    const { id } = await answered(officer, 'receiveSubjectAccess', {
      personId: party.person.id,
      askedBy: 'THEMSELVES',
      receivedOn: '2026-03-02',
    });
    // A worker goes by the clock of the database.
    const due = (day: string) =>
      landlord.admin.query(
        `update subject_access_request set due_on = ${day} where ended_at is null and id = $1`,
        [id],
      );
    await landlord.admin.query(
      'update subject_access_request set due_on = current_date + 60 where id <> $1',
      [id],
    );
    const mails = async () =>
      (
        await landlord.admin.query(
          `select distinct title from mail where title like 'A request for access%' order by 1`,
        )
      ).rows.map(({ title }) => title);
    await due('current_date + 30');
    await workerTellsOfSubjectAccess(landlord);
    expect(await mails()).toEqual([]);
    await due('current_date + 3');
    for (const _ of [1, 2]) await workerTellsOfSubjectAccess(landlord);
    expect(await mails()).toEqual(['A request for access comes due']);
    await due('current_date - 3');
    for (const _ of [1, 2]) await workerTellsOfSubjectAccess(landlord);
    expect(await mails()).toEqual(['A request for access comes due', 'A request for access is late']);
    const { rows } = await landlord.admin.query(
      `select staff_id as to, body from mail where title like 'A request for access%'`,
    );
    expect(rows.map(({ to }) => to).sort()).toEqual(
      [officer, officer, deputy, deputy].map(({ staffId }) => staffId).sort(),
    );
    for (const { body } of rows) expect(body).not.toMatch(/Lowther|Percy/);
    await answered(officer, 'withdrawSubjectAccess', { requestId: id });
  });

  test('lets nothing of theirs go until it is answered: no erasure, no night (Data Protection Act 2018, section 173)', async () => {
    const of = await closedCase(landlord, worker);
    landlord.clock.at('2026-03-04T10:00');
    const { id: requestId } = await asked(officer, of.reporter.person.id, '2026-03-04');
    expect(rules(await erased(officer, of.reporter.person.id))).toContain(
      'personId ACCESS_REQUEST Data Protection Act 2018, section 173',
    );
    expect((await night(landlord, '2033-03-04T04:30:00Z')).gone).toEqual({});
    await answered(officer, 'withdrawSubjectAccess', { requestId });
    expect((await night(landlord, '2033-03-04T04:30:00Z')).gone).toEqual({ CASE: 1 });
  });
});

describe('What is held of whoever reported', () => {
  test('is gathered whole; facts are given, texts wait for a decision each, and every reading is in the audit (UK GDPR, Article 15)', async () => {
    const { personId } = await reporterOfACase();
    await landlord.admin.query(
      `insert into external_reference (system, reference, person_id, recorded_at, recorded_by_id) values ('PYRAMID', 'P-7781', $1, now(), $2)`,
      [personId, officer.staffId],
    );
    const { id: requestId } = await asked(officer, personId);
    const draft = await draftOf(officer, requestId);
    const called = draft.items.find(({ facts }: Data) => facts?.system === 'PYRAMID');
    expect(called).toMatchObject({ kind: 'PERSON', state: 'INCLUDED', facts: { reference: 'P-7781' } });
    const kinds = new Set(draft.items.map(({ kind }: Data) => kind));
    for (const kind of [
      'PERSON',
      'CASE',
      'REPORT',
      'CONTACT',
      'RISK_ASSESSMENT',
      'EVIDENCE',
      'EQUALITY_PROFILE',
      'HEALTH',
    ]) {
      expect(kinds, kind).toContain(kind);
    }
    expect(draft.items.find(({ facts }: Data) => facts?.name)).toMatchObject({
      kind: 'PERSON',
      state: 'INCLUDED',
      facts: { name: 'Maud Penhaligon', telephone: '01632 960001' },
    });
    expect(item(draft, 'EQUALITY_PROFILE', null).facts.answers).toMatchObject({ religionOrBelief: 'SIKH' });
    expect(item(draft, 'HEALTH', 'note')).toMatchObject({ text: 'Hears badly.', state: 'UNDECIDED' });
    for (const one of draft.items.filter(({ name }: Data) => name !== null)) {
      expect(one.state, one.item).toBe(one.toldByOthers ? 'WITHHELD' : 'UNDECIDED');
    }
    const { rows } = await landlord.admin.query(
      `select staff_id, facts from audit_entry where kind = 'SUBJECT_ACCESS_READ' and person_id = $1`,
      [personId],
    );
    expect(rows).toEqual([{ staff_id: officer.staffId, facts: { request: requestId } }]);
    await answered(officer, 'withdrawSubjectAccess', { requestId });
  });

  test('is decided item by item: on a ground, in words of one’s own, and never in words that name somebody else (Schedule 2, paragraph 16)', async () => {
    const { personId } = await reporterOfACase();
    const { id: requestId } = await asked(officer, personId);
    const draft = await draftOf(officer, requestId);
    const told = item(draft, 'REPORT', 'whatWasTold').item;
    const summary = item(draft, 'CONTACT', 'summary').item;
    const facts = item(draft, 'PERSON', null).item;
    const tried = async (decision: object) => rules(await decided(officer, requestId, [decision]));
    expect(await tried({ item: told, state: 'WITHHELD' })).toEqual([
      'decisions.0.ground GROUND_TO_WITHHOLD Data Protection Act 2018, Schedule 2',
    ]);
    expect(await tried({ item: told, state: 'REDACTED', wording: ' ' })).toEqual([
      'decisions.0.wording WORDING_TO_REDACT UK GDPR, Article 15',
    ]);
    expect(await tried({ item: facts, state: 'REDACTED', wording: 'Somebody.' })).toEqual([
      'decisions.0.state FACTS_AS_THEY_STAND UK GDPR, Article 15',
    ]);
    expect(await tried({ item: 'person:nothing', state: 'INCLUDED' })).toEqual([
      'decisions.0.item NOT_FOUND 12.1',
    ]);
    const named = 'NAMES_NOBODY_ELSE Data Protection Act 2018, Schedule 2, paragraph 16';
    expect(await tried({ item: told, state: 'INCLUDED' })).toEqual([`decisions.0.state ${named}`]);
    for (const wording of ['Percy laughs.', 'You told us of Lowther.', 'P e r c y  L o w t h e r']) {
      const answer = await decided(officer, requestId, [{ item: told, state: 'REDACTED', wording }]);
      expect(rules(answer), wording).toEqual([`decisions.0.wording ${named}`]);
      expect(JSON.stringify(answer.refusals)).not.toMatch(/Percy|Lowther/);
    }
    const wording = 'You told us of drums at night, and of being laughed at.';
    expect(await tried({ item: told, state: 'REDACTED', wording })).toEqual([]);
    expect(await tried({ item: summary, state: 'WITHHELD', ground: 'SERIOUS_HARM' })).toEqual([]);
    expect(await everyText(landlord)).not.toContain('being laughed at');
    const blind = await answering(officer, 'decideSubjectAccess', {
      requestId,
      decisions: [{ item: told, state: 'WITHHELD', ground: 'THIRD_PARTY' }],
    });
    expect(rules(blind)).toEqual(['requestVersion READ_BEFORE_OVERWRITING 15.1']);
    expect(rules(await answering(officer, 'finishSubjectAccessDraft', { requestId }))).toEqual([
      'requestId EVERYTHING_DECIDED UK GDPR, Article 15',
    ]);
    await withheldRest(officer, requestId);
    await answered(officer, 'finishSubjectAccessDraft', { requestId });
    expect(await tried({ item: told, state: 'WITHHELD', ground: 'THIRD_PARTY' })).toEqual([
      'requestId STAGE_ALLOWS UK GDPR, Article 15',
    ]);
    expect(rules(await answering(officer, 'approveSubjectAccess', { requestId }))).toEqual([
      'requestId SECOND_PERSON UK GDPR, Article 15',
    ]);
    expect((await fetchAs(landlord, officer, `/subject-access/${requestId}/copy.zip`)).status).toBe(409);
    const approved = await answered(deputy, 'approveSubjectAccess', { requestId });
    expect(approved).toMatchObject({ stage: 'APPROVED', draftedBy: { name: 'Marged Lewin' } });
    expect(rules(await answering(officer, 'sendSubjectAccess', { requestId }))).toEqual([
      'requestId COPY_TAKEN UK GDPR, Article 15',
    ]);

    const { document, pdf, json } = await copyOf(landlord, officer, requestId);
    expect(sectionOf(document, 'REPORT')[0].words).toEqual({ whatWasTold: wording });
    expect(sectionOf(document, 'CONTACT')[0].words).toEqual({});
    expect(sectionOf(document, 'EQUALITY_PROFILE')[0].facts.answers).toMatchObject({
      religionOrBelief: 'SIKH',
    });
    const { text } = await readPdf(pdf);
    for (const said of ['Maud Penhaligon', 'Sikh', 'drums at night']) expect(text, said).toContain(said);
    for (const hidden of [/Percy/, /Lowther/, /afraid/, /[0-9a-f]{8}-[0-9a-f]{4}-7/]) {
      expect(text).not.toMatch(hidden);
      expect(json.toString()).not.toMatch(hidden);
    }
    await answered(officer, 'sendSubjectAccess', { requestId });
    const { disclosures } = await officer.query(
      '{ disclosures(first: 20, filter: {basis: [SUBJECT_ACCESS]}) { edges { node { status madeAt recipientKind lawfulBasis items { category } } } } }',
    );
    expect(disclosures.edges.map(({ node }: Data) => node)).toMatchObject([
      { status: 'MADE', recipientKind: 'PARTY', lawfulBasis: 'ARTICLE_6_1_C_LEGAL_OBLIGATION' },
    ]);
    const { rows } = await landlord.admin.query(
      `select count(*)::int as n from audit_entry where kind = 'SUBJECT_ACCESS_COPY_TAKEN' and person_id = $1`,
      [personId],
    );
    expect(rows).toEqual([{ n: 1 }]);
    // It is over: nothing more is read for it.
    expect(await draftOf(officer, requestId)).toBeNull();
    expect((await fetchAs(landlord, officer, `/subject-access/${requestId}/copy.zip`)).status).toBe(409);
  });

  test('has the files that they gave, each looked at and decided on, without metadata; what others gave stays out (UK GDPR, Article 15(3))', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await accusedCase(landlord, worker);
    const victim = of.parties.find(({ role }: Data) => role === 'VICTIM');
    const written = (words: string) => ({ content: photoWith(words), name: `${words}.png` });
    const given = { caseId: of.id, givenById: victim.id };
    const shown = await uploaded(landlord, worker, given, written('Maud at home'));
    const kept = await uploaded(landlord, worker, given, written('Percy Lowther'));
    const theirs = await uploaded(landlord, worker, { caseId: of.id }, written('From the other side'));
    const { id: requestId } = await asked(officer, victim.person.id);
    const draft = await draftOf(officer, requestId);
    const files = draft.items.filter(({ name }: Data) => name === 'file');
    expect(files.map(({ item: name }: Data) => name).sort()).toEqual(
      [shown, kept].map(({ id }) => `evidence:${id}:file`).sort(),
    );
    for (const { text, state, kind } of files) {
      expect([state, kind]).toEqual(['UNDECIDED', 'EVIDENCE']);
      expect(text).toMatch(/^image\/png, \d+ bytes, SHA-256 [0-9a-f]{64}$/);
    }
    expect(draft.notGathered.join(' ')).toMatch(/instructions to a solicitor.*paragraph 19/);
    const look = (by: Asker, id: string) => fetchAs(landlord, by, `/subject-access/${requestId}/files/${id}`);
    const seen = Buffer.from(await (await look(officer, shown.id)).arrayBuffer());
    expect(seen.equals(photo())).toBe(true);
    expect((await look(officer, theirs.id)).status).toBe(404);
    for (const who of ['head-of-service', 'system-admin', 'housing-support-worker'] as const)
      expect((await look(landlord.as(who), shown.id)).status, who).toBe(403);
    const { rows } = await landlord.admin.query(
      `select facts from audit_entry where kind = 'SUBJECT_ACCESS_READ' and person_id = $1 and facts ? 'evidence'`,
      [victim.person.id],
    );
    expect(rows).toEqual([{ facts: { request: requestId, evidence: shown.id } }]);

    await decided(officer, requestId, [{ item: `evidence:${shown.id}:file`, state: 'INCLUDED' }]);
    await withheldRest(officer, requestId);
    await answered(officer, 'finishSubjectAccessDraft', { requestId });
    await answered(deputy, 'approveSubjectAccess', { requestId });
    const copy = await copyOf(landlord, officer, requestId);
    expect([...copy.files.keys()]).toEqual(['your-data.pdf', 'your-data.json', 'files/1.png']);
    expect(copy.files.get('files/1.png')!.equals(photo())).toBe(true);
    const told = sectionOf(copy.document, 'EVIDENCE').map(({ words }: Data) => words.file);
    expect(told.filter(Boolean)).toEqual([expect.stringMatching(/^files\/1\.png \(image\/png, /)]);
    expect((await readPdf(copy.pdf)).text).toContain('files/1.png');
    expect(`${copy.zip.toString('latin1')}${copy.json}`).not.toMatch(/Lowther|other side|at home/);
    // Another file than the one that was approved is not sent in its place.
    await landlord.admin.query(`update evidence set sha256 = repeat('0', 64) where id = $1`, [shown.id]);
    expect((await fetchAs(landlord, officer, `/subject-access/${requestId}/copy.zip`)).status).toBe(409);
    await answered(officer, 'withdrawSubjectAccess', { requestId });
  });

  test('is sent as it was approved or not at all: what has come in since sends the draft back', async () => {
    const { personId, case: of, victim } = await reporterOfACase();
    const { id: requestId } = await asked(officer, personId);
    await withheldRest(officer, requestId);
    await answered(officer, 'finishSubjectAccessDraft', { requestId });
    await answered(deputy, 'approveSubjectAccess', { requestId });
    await taken(worker, 'recordContact', {
      caseId: of.id,
      partyId: victim.id,
      method: 'PHONE',
      reached: true,
    });
    const refused = await fetchAs(landlord, officer, `/subject-access/${requestId}/copy.zip`);
    expect(refused.status).toBe(409);
    expect(((await refused.json()) as Data).refusals).toMatchObject([{ rule: 'AS_APPROVED' }]);
    await answered(officer, 'sendBackSubjectAccess', { requestId });
    await answered(officer, 'finishSubjectAccessDraft', { requestId });
    await answered(deputy, 'approveSubjectAccess', { requestId });
    expect(sectionOf((await copyOf(landlord, officer, requestId)).document, 'CONTACT')).toHaveLength(2);
  });
});

describe('Whoever is accused', () => {
  /** The same case three times over, told by somebody else each time, or by nobody who can be known. */
  const reporters: Record<string, object> = {
    'a neighbour': { reporter: { name: 'Maud Penhaligon', phone: '01632 960001' } },
    'somebody without a name': { reporter: null, reporterType: 'ANONYMOUS', channel: 'WEBSITE' },
    'another, elsewhere, in other words': {
      reporter: { name: 'Ottoline Farraday', phone: '01632 960077', email: 'o@example.org' },
      home: '3 Harbour Row',
      occurredAt: '2026-03-01T23:41:00Z',
      description: 'At 23:41 I saw him from my kitchen window, beating a drum.',
    },
  };

  async function caseToldBy({ home = '1 Harbour Row', ...report }: Data) {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of, party } = await accusedCase(landlord, worker, {
      report: { ...report, propertyId: landlord.ids[home] },
    });
    // How often it was told, by whom besides, what was seen of it: nothing of it may show.
    if (report.description) {
      await taken(worker, 'addParty', { caseId: of.id, person: { name: 'Wilfred Otway' }, role: 'WITNESS' });
      await taken(worker, 'recordIncident', {
        caseId: of.id,
        occurredAt: '2026-03-01T23:41:00Z',
        behaviour: 'EXCESSIVE_NOISE',
        description: 'Seen by Wilfred Otway too.',
      });
      await uploaded(landlord, worker, { caseId: of.id });
    }
    landlord.clock.at('2026-03-04T15:00');
    await taken(worker, 'recordContact', {
      caseId: of.id,
      partyId: party.id,
      method: 'IN_PERSON',
      reached: true,
      summary: 'He denies it.',
    });
    const { action } = await taken(worker, 'recordAction', {
      caseId: of.id,
      partyId: party.id,
      type: 'WARNING_VERBAL',
      description: 'Asked to stop after ten.',
      proportionality: 'Nothing milder would do.',
    });
    await taken(worker, 'completeAction', { actionId: action.id, result: 'He promised to.' });
    landlord.clock.at('2026-03-05T09:00');
    return { of, party };
  }

  test('gets the same copy to the byte, whoever reported them, whatever else was told, and whether they can be known (#20, #133; Schedule 2, paragraph 16)', async () => {
    const copies = [];
    for (const report of Object.values(reporters)) {
      const { party } = await caseToldBy(report);
      copies.push(await copyFor(landlord, officers, party.person.id));
    }
    const [first, ...others] = copies;
    expect(sectionOf(first!.document, 'CASE')).toEqual([
      {
        facts: expect.objectContaining({
          role: 'ALLEGED_PERPETRATOR',
          category: 'NOISE_NUISANCE',
          opened: '2026-03',
        }),
        words: {},
      },
    ]);
    expect(sectionOf(first!.document, 'CONTACT')).toHaveLength(1);
    expect(sectionOf(first!.document, 'ACTION')[0].facts).toMatchObject({
      type: 'WARNING_VERBAL',
      recorded: '2026-03',
    });
    for (const { json, pdf, zip } of others) {
      expect(json.toString()).toBe(first!.json.toString());
      expect(pdf.equals(first!.pdf)).toBe(true);
      expect(zip.equals(first!.zip)).toBe(true);
    }
    const everything = `${first!.json}${(await readPdf(first!.pdf)).text}`;
    expect(everything).not.toMatch(
      /ASB-|Maud|Penhaligon|Ottoline|Farraday|Otway|Harbour Row|23:41|kitchen|denies|10:00|2026-03-02T/,
    );
    for (const { requestId } of copies) await answered(officer, 'withdrawSubjectAccess', { requestId });
  });

  test('is told what was said in the officer’s words alone: without the words, the time, the place or a name of whoever said it', async () => {
    const { party } = await caseToldBy(reporters['another, elsewhere, in other words']!);
    const personId = party.person.id;
    const { id: requestId } = await asked(officer, personId);
    const draft = await draftOf(officer, requestId);
    const told = draft.items.filter(({ kind }: Data) => kind === 'ALLEGATION');
    expect(told.length).toBeGreaterThan(1);
    for (const one of told) {
      expect(one).toMatchObject({ side: 'ACCUSED', state: 'WITHHELD', ground: 'THIRD_PARTY', facts: {} });
    }
    const { item: words } = told.find(({ text }: Data) => text.includes('kitchen'));
    const tried = async (state: string, wording: string | null = null) =>
      rules(await decided(officer, requestId, [{ item: words, state, wording }])).map(
        (rule) => rule.split(' ')[1],
      );
    expect(await tried('INCLUDED')).toEqual(['IN_WORDS_OF_YOUR_OWN']);
    for (const exact of [
      'Drums at 23:41.',
      'Drums on 1 March.',
      'Drums on March 1st.',
      'Drums at 11 pm.',
      'On 2026-03-01.',
      'On 1/3.',
    ]) {
      expect(await tried('REDACTED', exact), exact).toEqual(['GENERAL_TERMS']);
    }
    for (const naming of [
      'Ottoline heard drums.',
      'Drums at 3 Harbour Row.',
      'Otway saw it.',
      'Ring 01632 960077.',
      'Write to o@example.org.',
    ]) {
      expect(await tried('REDACTED', naming), naming).toEqual(['NAMES_NOBODY_ELSE']);
    }
    expect(await tried('REDACTED', 'You are said to have drummed at night.')).toEqual([]);
    await withheldRest(officer, requestId);
    await answered(officer, 'finishSubjectAccessDraft', { requestId });
    await answered(deputy, 'approveSubjectAccess', { requestId });
    const { document } = await copyOf(landlord, officer, requestId);
    expect(sectionOf(document, 'ALLEGATION')).toEqual([
      { facts: {}, words: { inOurWords: 'You are said to have drummed at night.' } },
    ]);
  });

  test('is told of no restricted case and no formal action under way unless somebody decides so', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of, party } = await accusedCase(landlord, worker);
    await taken(worker, 'recordAction', {
      caseId: of.id,
      partyId: party.id,
      type: 'WARNING_VERBAL',
      proportionality: 'Nothing milder.',
    });
    const area = landlord.as('area-manager');
    const { restrictCase } = await area.query(
      'mutation ($input: RestrictCaseInput!) { restrictCase(input: $input) { refusals { rule } } }',
      { input: { caseId: of.id, namedStaffIds: [area.staffId, worker.staffId], reason: 'Staff know them.' } },
    );
    expect(restrictCase.refusals).toEqual([]);
    const { id: requestId } = await asked(officer, party.person.id);
    const draft = await draftOf(officer, requestId);
    for (const kind of ['CASE', 'ACTION']) expect(item(draft, kind, null).state, kind).toBe('UNDECIDED');
    await answered(officer, 'withdrawSubjectAccess', { requestId });
    const { document } = await copyFor(landlord, officers, party.person.id);
    for (const kind of ['CASE', 'ACTION']) expect(sectionOf(document, kind), kind).toEqual([]);
  });
});

describe('The door to everything', () => {
  test('opens to nobody but whoever protects data, and only for a request of theirs that is under way', async () => {
    const { personId } = await reporterOfACase();
    const { id: requestId } = await asked(officer, personId);
    for (const who of ['system-admin', 'head-of-service', 'service-lead', 'analyst'] as const) {
      const by = landlord.as(who);
      for (const query of [
        '{ subjectAccessRequests(first: 5) { edges { node { id } } } }',
        `{ subjectAccessDraft(requestId: "${requestId}") { total } }`,
      ]) {
        expect((await by.answer(query)).errors?.[0]?.extensions.code, who).toBe('FORBIDDEN');
      }
      expect((await fetchAs(landlord, by, `/subject-access/${requestId}/copy.zip`)).status, who).toBe(403);
    }
    for (const [table, name] of [
      ['subject_access_request', 'request'],
      ['subject_access_item', 'decision'],
      ['app.subject_access_material($1)', 'thing'],
      ['app.subject_access_people($1)', 'name'],
      ['app.subject_access_key($1)', 'key'],
    ] as const) {
      const statement = table.includes('$1')
        ? [`select count(*)::int as n from ${table}`, [requestId]]
        : `select count(*)::int as n from ${table}`;
      const result = await landlord.asLogin('api', [
        `set local role "${new URL(landlord.databaseUrl).pathname.slice(1)}_user"`,
        statement as string,
      ]);
      expect(result.rows, name).toEqual([{ n: 0 }]);
    }
    await answered(officer, 'withdrawSubjectAccess', { requestId });
  });

  test('is shut to an officer whom a wall keeps from the person', async () => {
    const { personId, case: of } = await reporterOfACase();
    const { id: requestId } = await asked(deputy, personId);
    const { raiseWall } = await landlord
      .as('head-of-service')
      .query('mutation ($input: RaiseWallInput!) { raiseWall(input: $input) { refusals { rule } } }', {
        input: { caseId: of.id, staffId: officer.staffId, kind: 'RELATED', explanation: 'Their sister.' },
      });
    expect(raiseWall.refusals).toEqual([]);
    expect(await draftOf(officer, requestId)).toBeNull();
    expect(rules(await answering(officer, 'withdrawSubjectAccess', { requestId }))).toEqual([
      'requestId NOT_FOUND 12.1',
    ]);
    expect((await draftOf(deputy, requestId)).total).toBeGreaterThan(0);
  });
});
