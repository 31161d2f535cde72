import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { change, changed, kindsOf, rowsOf } from '../support/action-casework.ts';
import { against } from '../support/casework.ts';
import { accusedCase } from '../support/formal-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { posted } from '../support/report-form.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord({ TRUST_PROXY: 'true' });
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const giving = `mutation ($input: GiveDiaryKeyInput!) { giveDiaryKey(input: $input) { reference secret
  refusals { field rule clause } action { diarySheets { keyReference keyGivenAt } } } }`;
const give = async (by: Asker, actionId: string): Promise<Data> =>
  (await by.query(giving, { input: { actionId } })).giveDiaryKey;

/** A diary of a case, from Monday for a week, and what its keeper was given. */
async function kept() {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of } = await accusedCase(landlord, worker);
  const reporter = of.parties.find(({ role }: Data) => role === 'REPORTER').id;
  const diary = await changed(worker, 'recordAction', {
    caseId: of.id,
    partyId: reporter,
    type: 'DIARY_SHEETS',
    diarySheets: { startsOn: '2026-03-02', endsOn: '2026-03-09' },
  });
  const { reference, secret, action } = await give(worker, diary.id);
  return { of, reporter, diary, key: { reference, secret }, told: action };
}
const entry = { began: '2026-03-02T09:00', ended: '', what: 'Drums through the wall.', effect: '' };
let sender = 0;
/** A telephone with an address of its own. */
const phone = async (body: object, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${landlord.url}/diary/entries`, {
    method: 'POST',
    headers: {
      origin: landlord.url,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'x-forwarded-for': `192.0.2.${++sender}`,
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, ...((await answer.json().catch(() => ({}))) as object) } as Data;
};

test('whoever keeps a diary sends its entries without an account, and they arrive in the case as theirs (#62)', async () => {
  const { of, reporter, diary, key, told } = await kept();
  expect(key.reference).toMatch(/^DIARY-[2-9B-Z]{4}-[2-9B-Z]{4}$/);
  expect(told.diarySheets).toEqual({
    keyReference: key.reference,
    keyGivenAt: '2026-03-02T10:00:00+00:00',
  });
  // The word itself is nowhere in the database.
  const [sheets] = await rowsOf(landlord, 'diary_sheets', of.id);
  expect(JSON.stringify(sheets)).not.toContain(key.secret);

  const opened = await posted(landlord.url, '/diary', {
    reference: key.reference.toLowerCase().replaceAll('-', ' '),
    secret: key.secret.toUpperCase(),
  });
  expect(opened.status).toBe(200);
  expect(opened.text).toMatch(/Monday,? 2 March 2026 to Monday,? 9 March 2026/);
  expect(opened.text).toContain('Entries that have reached us: 0.');
  const id = /name="id" value="([^"]+)"/.exec(opened.text)![1]!;
  const whole = { ...key, id, ...entry, effect: 'I did not sleep.' };
  for (const count of [1, 1]) {
    const sent = await posted(landlord.url, '/diary/entry', whole);
    expect(sent.status).toBe(200);
    expect(sent.text).toContain('We have this entry. Thank you.');
    expect(sent.text).toContain(`Entries that have reached us: ${count}.`);
    // What was written is told to nobody who only has the key.
    expect(sent.text).not.toContain('Drums');
  }
  const { case: found } = await worker.query(
    `query ($id: ID!) { case(id: $id) { actions(last: 5) { id diaryEntries { beganAt what effect fromPaper sentOnline keptBy { id } recordedBy { id } } } } }`,
    { id: of.id },
  );
  expect(found.actions.find((action: Data) => action.id === diary.id).diaryEntries).toEqual([
    {
      beganAt: '2026-03-02T09:00:00+00:00',
      what: 'Drums through the wall.',
      effect: 'I did not sleep.',
      fromPaper: false,
      sentOnline: true,
      keptBy: { id: reporter },
      recordedBy: null,
    },
  ]);
  expect((await kindsOf(worker, of.id)).slice(-2)).toEqual(['DIARY_KEY_GIVEN', 'DIARY_ENTRY_ADDED']);
});

test('a telephone that was offline sends what waited, and sent twice it is one entry', async () => {
  const { of, key } = await kept();
  const id = randomUUID();
  landlord.clock.at('2026-03-04T08:00');
  const waited = { ...key, id, ...entry, began: '2026-03-03T23:30', ended: '2026-03-04T01:15' };
  expect(await phone(waited)).toEqual({ status: 200, state: 'SENT' });
  expect(await phone(waited)).toEqual({ status: 200, state: 'SENT_BEFORE' });
  expect(await phone({ ...waited, what: 'Something else.' })).toEqual({
    status: 422,
    faults: [{ name: 'what', fault: 'OTHER' }],
  });
  const rows = await rowsOf(landlord, 'diary_entry', of.id);
  expect(rows.map(({ began_at, ended_at }) => [began_at, ended_at])).toEqual([
    [new Date('2026-03-03T23:30:00Z'), new Date('2026-03-04T01:15:00Z')],
  ]);
});

test('what cannot be is told beside its field, by the rules of every diary', async () => {
  const { key } = await kept();
  const faultsOf = async (changes: object) =>
    ((await phone({ ...key, id: randomUUID(), ...entry, ...changes })).faults ?? []).map(
      ({ name, fault }: Data) => `${name} ${fault}`,
    );
  expect(await faultsOf({ what: ' ' })).toEqual(['what NEEDED']);
  expect(await faultsOf({ began: 'last night' })).toEqual(['began A_MOMENT']);
  expect(await faultsOf({ began: '2026-03-02T23:00' })).toEqual(['began FUTURE']);
  expect(await faultsOf({ began: '2026-02-27T23:00' })).toEqual(['began OUTSIDE']);
  expect(await faultsOf({ ended: '2026-03-02T08:00' })).toEqual(['ended ENDED_BEFORE']);
  expect(await faultsOf({ what: 'x'.repeat(20_001) })).toEqual(['what TOO_LONG']);
  expect((await phone({ ...key, ...entry, id: 'x' })).status).toBe(422);
  const page = await posted(landlord.url, '/diary/entry', { ...key, ...entry, id: randomUUID(), what: '' });
  expect(page.status).toBe(422);
  expect(page.text).toContain('href="#what"');
  expect(page.text).toContain('value="2026-03-02T09:00"');
});

test('it ends: a week after its last day, when it came back, and when another key was given', async () => {
  const { diary, key } = await kept();
  const send = async (of = key) => (await phone({ ...of, id: randomUUID(), ...entry })).status;
  landlord.clock.at('2026-03-16T10:00');
  expect(await send()).toBe(200);
  landlord.clock.at('2026-03-17T10:00');
  expect(await send()).toBe(410);
  expect(against(await give(worker, diary.id))).toEqual(['actionId DIARY_STILL_KEPT 3.9']);
  expect((await posted(landlord.url, '/diary', key)).text).toContain('This diary has ended.');

  landlord.clock.at('2026-03-05T10:00');
  const next = await give(worker, diary.id);
  expect(await send()).toBe(404);
  expect(await send(next)).toBe(200);
  await changed(worker, 'returnDiarySheets', { actionId: diary.id });
  expect(await send(next)).toBe(410);
  await changed(worker, 'giveDiaryFeedback', {
    actionId: diary.id,
    feedback: 'The neighbours moved the drums.',
  });
  const page = await posted(landlord.url, '/diary', { reference: next.reference, secret: next.secret });
  expect(page.text).toMatch(/We told you on Thursday,? 5 March 2026 what comes of it/);
  expect(page.text).not.toContain('drums');
});

test('whoever guesses is slowed, and neither page tells which of the two was wrong', async () => {
  const { key } = await kept();
  const from = { 'x-forwarded-for': '198.51.100.7' };
  const wrong = await posted(landlord.url, '/diary', { ...key, secret: 'bababababababa' }, from);
  const none = await posted(landlord.url, '/diary', { ...key, reference: 'DIARY-2222-2222' }, from);
  expect([wrong.status, none.status]).toEqual([404, 404]);
  expect(wrong.text).toBe(none.text);
  for (let guess = 0; guess < 8; guess += 1) await posted(landlord.url, '/diary', { secret: 'x' }, from);
  expect((await posted(landlord.url, '/diary', { secret: 'x' }, from)).status).toBe(429);
  // Who has the right words is not slowed by those who have not.
  expect((await posted(landlord.url, '/diary', key, from)).status).toBe(200);
});

test('whoever guesses is written down in the audit by a print of the address alone, once for each of the two', async () => {
  const { key } = await kept();
  const from = { 'x-forwarded-for': '198.51.100.77' };
  for (let guess = 0; guess < 3; guess += 1) {
    await posted(landlord.url, '/diary', { ...key, secret: 'bababababababa' }, from);
    await posted(landlord.url, '/diary', { ...key, reference: 'DIARY-2222-2222' }, from);
  }
  const found = async () =>
    (
      await landlord.admin.query<{ facts: Data }>(
        `select facts from audit_entry where kind = 'SIGN_IN_FAILED' and facts ->> 'because' like 'DIARY_%' order by position`,
      )
    ).rows.map(({ facts }) => facts);
  const latest = async () => {
    const all = await found();
    const { from: print } = all.at(-1) ?? {};
    return all.filter((each) => each.from === print).map(({ because }) => because as string);
  };
  await expect.poll(latest).toEqual(expect.arrayContaining(['DIARY_SECRET', 'DIARY_REFERENCE']));
  expect(await latest()).toHaveLength(2);
  expect(JSON.stringify(await found())).not.toMatch(new RegExp(`198\\.51|baba|${key.reference}`));
});

test('pages are shown to an address so often, then it waits, and others do not', async () => {
  const get = async (address: string) =>
    (await fetch(`${landlord.url}/diary`, { headers: { 'x-forwarded-for': address } })).status;
  const statuses: number[] = [];
  for (let page = 0; page < 601; page += 1) statuses.push(await get('203.0.113.5'));
  expect(statuses.filter((status) => status === 200)).toHaveLength(600);
  expect(statuses.at(-1)).toBe(429);
  expect(await get('203.0.113.6')).toBe(200);
});

test('another site sends nothing in somebody’s name, and no other colleague gives a key away', async () => {
  const { diary, key } = await kept();
  const elsewhere = { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' };
  expect((await phone({ ...key, id: randomUUID(), ...entry }, elsewhere)).status).toBe(403);
  expect((await posted(landlord.url, '/diary', key, elsewhere)).status).toBe(403);
  expect(against(await give(landlord.as('welsh-area-manager'), diary.id))).toEqual([
    'actionId NOT_FOUND 12.1',
  ]);
  const mediation = await change(worker, 'recordAction', { caseId: (await kept()).of.id, type: 'MEDIATION' });
  expect(against(await give(worker, mediation.action.id))).toEqual(['actionId DIARY_SHEETS_ONLY 3.9']);
});
