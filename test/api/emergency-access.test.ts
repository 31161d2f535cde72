import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorker } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { noiseReport, openedCase, take, taken } from '../support/casework.ts';
import { kept, sensitiveOf, shownTo } from '../support/kept-apart.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { follow } from '../support/socket.ts';

let landlord: Landlord;
let of: Data;
let personId: string;
beforeAll(async () => {
  landlord = await openLandlord();
  of = (await openedCase(landlord, worker())).case;
  personId = of.parties[0].person.id;
  const answer = await taken(worker(), 'updatePerson', {
    personId,
    contactPreferences: { mustNotBeSaid: 'Nothing at the door.' },
  });
  expect(answer.person.id).toBe(personId);
});
afterAll(() => landlord?.close());

const worker = () => landlord.as('housing-support-worker');
/** Somebody of another area, out of whose scope everything here lies. */
const stranger = () => landlord.as('welsh-area-manager');
const rules = (answer: Data) => answer.refusals.map(({ rule }: Data) => rule);
const caseSeen = async (by = stranger()) =>
  (
    await by.query(
      'query ($id: ID!) { case(id: $id) { reference parties { person { id name } } events { kind } } }',
      {
        id: of.id,
      },
    )
  ).case;
const emergency = (changes: object = {}) => ({
  caseReference: of.reference,
  reason: 'SAFETY_OF_LIFE',
  explanation: 'Her sister rang: he is at the door with a knife.',
  ...changes,
});
/** As if time had passed for the access; nobody but the owner of the database can do this, and not by a change. */
const runOut = async (id: string, left = '0 seconds') => {
  const client = await landlord.admin.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(`update emergency_access set until = clock_timestamp() + $2::interval where id = $1`, [
    id,
    left,
  ]);
  await client.query('commit');
  client.release();
};

test('What lies outside one’s scope is not there, until an emergency opens it: at once, for reading (#133)', async () => {
  expect(await caseSeen()).toBeNull();
  expect(rules(await kept(stranger(), 'takeEmergencyAccess', emergency({ explanation: 'Urgent.' })))).toEqual(
    ['EMERGENCY_IN_WORDS'],
  );
  expect(
    rules(await kept(stranger(), 'takeEmergencyAccess', emergency({ caseReference: 'ASB-1999-000001' }))),
  ).toEqual(['NOT_FOUND']);
  expect(rules(await kept(landlord.as('area-manager'), 'takeEmergencyAccess', emergency()))).toEqual([
    'IN_SCOPE_ALREADY',
  ]);
  expect(await caseSeen()).toBeNull();

  const { access } = await kept(stranger(), 'takeEmergencyAccess', emergency());
  expect(new Date(access.until).getTime() - new Date(access.startedAt).getTime()).toBe(4 * 3_600_000);
  const seen = await caseSeen();
  expect(seen.parties[0].person.name).toBe('Maud Penhaligon');
  expect(seen.events.at(-1).kind).toBe('EMERGENCY_ACCESS_TAKEN');
  const other = (await openedCase(landlord, worker(), { reporter: { name: 'Somebody Else' } })).case;
  expect(
    (await stranger().query('query ($id: ID!) { case(id: $id) { id } }', { id: other.id })).case,
  ).toBeNull();
  const change = await take(stranger(), 'recordContact', { caseId: of.id, method: 'PHONE', reached: true });
  expect(['NOT_FOUND', 'OUT_OF_SCOPE_OF_ROLE']).toContain(rules(change)[0]);
  const { rows } = await landlord.admin.query('select count(*)::int as n from contact where case_id = $1', [
    of.id,
  ]);
  expect(rows).toEqual([{ n: 0 }]);
  expect(await caseSeen(landlord.as('welsh-support-worker'))).toBeNull();
});

test('What is needed to reach somebody safely is shown in it; what they answered about themselves is not (#133)', async () => {
  const safe = await shownTo(stranger(), personId, { kind: 'SAFE_CONTACT', reason: 'SAFETY_OF_LIFE' });
  expect(safe.sensitive.safeContact.notes[0].mustNotBeSaid).toBe('Nothing at the door.');
  expect(rules(await shownTo(stranger(), personId))).toEqual(['SHOWN_TO_ROLE']);
});

test('Nobody whom it opens is taken along into a case of one’s own, or written about: for a change they are not there (#133)', async () => {
  const place = { serviceId: landlord.ids['Tŷ Bryn'], propertyId: landlord.ids['1 Heol y Bryn'] };
  const own = (await openedCase(landlord, stranger(), place)).case;
  const parties = async () =>
    (await landlord.admin.query('select case_id from party where person_id = $1', [personId])).rows;
  const before = await parties();
  const answers = [
    await take(stranger(), 'addParty', { caseId: own.id, role: 'WITNESS', personId }),
    await take(
      stranger(),
      'receiveReport',
      noiseReport(landlord, { ...place, reporter: null, reporterId: personId }),
    ),
    await take(stranger(), 'updatePerson', { personId, email: 'elsewhere@example.org' }),
    await kept(stranger(), 'recordEqualityProfile', {
      personId,
      purposeExplained: true,
      answeredBy: 'THEMSELVES',
      answers: { sex: 'FEMALE' },
    }),
    await kept(stranger(), 'noteHealth', { personId, kind: 'PHYSICAL_HEALTH', text: 'Heard at the door.' }),
  ];
  for (const answer of answers) expect(rules(answer)).toContain('NOT_FOUND');
  expect(await parties()).toEqual(before);
});

test('The data protection officer is written to, once, without a name; and finds it in a list (#133)', async () => {
  await landlord.admin.query(`update staff set email = 'dpo@landlord.example' where id = $1`, [
    landlord.as('data-protection-officer').staffId,
  ]);
  const running = await startWorker(readConfig({ LOG_LEVEL: 'silent' }), {
    databaseUrl: landlord.databaseUrl,
    pace: { mails: 20 },
  });
  const mails = async () =>
    (
      await landlord.admin.query<{ title: string; body: string }>(
        'select title, body from mail where staff_id = $1',
        [landlord.as('data-protection-officer').staffId],
      )
    ).rows;
  await expect.poll(async () => (await mails()).length).toBe(1);
  await running.close();
  const [mail] = await mails();
  expect(mail!.title).toBe(`Emergency access to ${of.reference}`);
  expect(mail!.body).not.toMatch(/Maud|Emrys|knife/);

  const { emergencyAccesses } = await landlord
    .as('data-protection-officer')
    .query(
      '{ emergencyAccesses(first: 10, filter: {running: true}) { totalCount edges { node { reason explanation endedAt staff { name } } } } }',
    );
  expect(emergencyAccesses).toMatchObject({
    totalCount: 1,
    edges: [{ node: { reason: 'SAFETY_OF_LIFE', endedAt: null, staff: { name: 'Emrys Vaughan' } } }],
  });
});

test('It ends by itself with its time: also in a subscription that is open, and with no worker running (#133)', async () => {
  const { rows } = await landlord.admin.query('select id from emergency_access where ended_at is null');
  const stream = follow(landlord.url, stranger().token, 'subscription { caseUpdates { event { id } } }');
  const heard: string[] = [];
  const ended = (async () => {
    for (;;) heard.push((await stream.next()).data.caseUpdates.event.id);
  })().catch(() => {});
  const recorded = async (): Promise<string[]> =>
    (await landlord.admin.query('select id from case_event')).rows.map(({ id }) => id);
  const happen = (description: string) =>
    taken(worker(), 'recordIncident', {
      caseId: of.id,
      occurredAt: '2026-03-02T08:00:00Z',
      behaviour: 'EXCESSIVE_NOISE',
      description,
    });
  await expect
    .poll(async () => {
      await happen('Once more.');
      return heard.length;
    })
    .toBeGreaterThan(0);
  await runOut(rows[0].id);
  const told = await recorded();
  expect(await caseSeen()).toBeNull();
  expect(await sensitiveOf(stranger(), personId)).toBeNull();
  await happen('After it ended.');
  // Somebody who reads it still hears of it: by then the stranger would have.
  const own = follow(landlord.url, worker().token, 'subscription { caseUpdates { event { kind } } }');
  let ownHeard = false;
  void own.next().then(() => {
    ownHeard = true;
  });
  await expect
    .poll(async () => {
      if (!ownHeard) await happen('And again.');
      return ownHeard;
    })
    .toBe(true);
  // Of what came before its end something may still have been under way.
  expect(heard.filter((id) => !told.includes(id))).toEqual([]);
  await stream.close();
  await own.close();
  await ended;
});

test('Whoever took it ends it earlier; nobody makes it longer, not even by SQL under their own session (#133)', async () => {
  const { access } = await kept(stranger(), 'takeEmergencyAccess', {
    personId,
    reason: 'SAFEGUARDING',
    explanation: 'He was seen with her at the station.',
  });
  expect(access.person.id).toBe(personId);
  expect(
    (await stranger().query('query ($id: ID!) { person(id: $id) { name } }', { id: personId })).person.name,
  ).toBe('Maud Penhaligon');
  await expect(
    landlord.admin.query(`update emergency_access set until = until + interval '1 hour' where id = $1`, [
      access.id,
    ]),
  ).rejects.toThrow(/never changes/);
  await expect(
    landlord.admin.query(
      `insert into emergency_access (staff_id, person_id, reason, explanation, started_at, until)
       values ($1, $2, 'SAFEGUARDING', 'x', now(), now() + interval '25 hours')`,
      [stranger().staffId, personId],
    ),
  ).rejects.toThrow(/a day at most/);
  expect(
    rules(await kept(landlord.as('head-of-service'), 'endEmergencyAccess', { accessId: access.id })),
  ).toEqual(['NOT_FOUND']);
  expect(rules(await kept(stranger(), 'endEmergencyAccess', { accessId: access.id }))).toEqual([]);
  expect(
    (await stranger().query('query ($id: ID!) { person(id: $id) { name } }', { id: personId })).person,
  ).toBeNull();
});

test('Whoever works cases is told of the access that they took, and can end it (#133)', async () => {
  const { case: elsewhere } = await openedCase(landlord, landlord.as('area-manager'));
  const by = landlord.as('welsh-support-worker');
  const took = await kept(by, 'takeEmergencyAccess', emergency({ caseReference: elsewhere.reference }));
  expect(took).toMatchObject({ refusals: [], access: { reason: 'SAFETY_OF_LIFE', endedAt: null } });
  const ended = await kept(by, 'endEmergencyAccess', { accessId: took.access.id });
  expect(rules(ended)).toEqual([]);
  expect((await by.query('query ($id: ID!) { case(id: $id) { id } }', { id: elsewhere.id })).case).toBeNull();
});
