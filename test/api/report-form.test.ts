import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellOfOnlineReports } from '../../jobs/tell-of-online-reports.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { begun, namedAnswers, noiseAnswers, posted, sentForm, tokenIn } from '../support/report-form.ts';
import { night } from '../support/retention.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
  landlord.clock.at('2026-03-02T09:00');
});
afterAll(() => landlord?.close());

const worker = () => landlord.as('housing-support-worker');
const waiting = async (by = worker()): Promise<Data[]> =>
  (
    await by.query(
      `{ onlineReports(first: 50, filter: { state: [WAITING] }, orderBy: { field: SENT_AT, direction: ASC })
         { edges { node { id reference sentAt dueAt urgency dangerNow keptTo language state version } } } }`,
    )
  ).onlineReports.edges.map(({ node }: Data) => node);
const found = async (reference: string, by = worker()): Promise<Data> =>
  (await waiting(by)).find((each) => each.reference === reference);
const changed = async (by: ReturnType<typeof worker>, name: string, input: object, fields: string) =>
  (
    await by.query(
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { refusals { field rule clause } ${fields} } }`,
      { input },
    )
  )[name];
const words =
  'onlineReport { reference } words { what where safeToSelfResolve hate hateStrands reporter { name phone safeTimes mustNotBeSaid } }';
const taken =
  'onlineReport { state takenInAt takenInBy { name } report { reference } } report { id reference receivedAt recordedAt channel reporterType urgency category description violence hateStrands hatePerceivedBy safeToSelfResolve reporter { id name phone doNotLeaveMessages safeContactNotedAt } deadlines { type dueAt } } prompts { prompt }';

test('Anybody may report without an account, and is told danger, clocks and privacy before anything is asked (#47, #57, #28)', async () => {
  const response = await fetch(`${landlord.url}/report`);
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page.indexOf('call 999')).toBeLessThan(page.indexOf('<form'));
  for (const said of [
    '0808 2000 247',
    '0808 80 10 800',
    'Repairs',
    '1 working day',
    '5 working days',
    '10 working days',
  ])
    expect(page).toContain(said);
  expect(page).toContain('lang="en-GB"');
  expect(page).not.toContain('Harbour House');
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  );
  expect(response.headers.get('cache-control')).toBe('no-store');
  const welsh = await (await fetch(`${landlord.url}/report/cy`)).text();
  expect(welsh).toContain('<html lang="cy">');
  expect(welsh).toContain('1 diwrnod gwaith');
  const printed = await (await fetch(`${landlord.url}/report/printed`)).text();
  for (const asked of ['What happened?', 'Where did it happen?', 'When is it safe to reach you?'])
    expect(printed).toContain(asked);
});

test('What is missing or cannot be stands beside its question, with everything kept that was answered (#57)', async () => {
  const token = await begun(landlord);
  const answers = namedAnswers({
    what: ' ',
    email: 'not an address',
    hate: 'yes',
    token,
    safeTimes: 'Before "three" <b>',
  });
  const page = await posted(landlord.url, '/report/check', answers);
  expect(page.status).toBe(400);
  expect(page.text).toContain('<title>Problem: ');
  for (const id of ['what', 'email', 'hateStrands']) {
    expect(page.text).toContain(`<a href="#${id}">`);
    expect(page.text).toContain(`id="${id}-fault"`);
  }
  expect(page.text).toContain('value="Before &#34;three&#34; &#60;b&#62;"');
  expect(page.text).toContain('value="07700 900461"');
  expect(tokenIn(page)).toBe(token);
  const nothing = await posted(landlord.url, '/report/form', {});
  expect([nothing.status, nothing.text.includes('id="dangerNow-fault"')]).toEqual([400, true]);
});

test('An answer is looked over in both languages before it is sent, and nothing of it stands in an address', async () => {
  const token = await begun(landlord);
  const answers = namedAnswers({ token });
  const page = await posted(landlord.url, '/report/check', answers);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Nothing has been sent yet.');
  expect(page.text).toContain('<dd>Weekdays before three.</dd>');
  const welsh = await posted(landlord.url, '/report/cy/check', { ...answers, keep: 'yes' });
  expect(welsh.text).toContain('Nid oes dim wedi’i anfon eto.');
  expect(welsh.text).toContain('<dd>Weekdays before three.</dd>');
  expect(tokenIn(welsh)).toBe(token);
  expect([...page.text.matchAll(/(?:href|action)="([^"]*)"/g)].every(([, to]) => !to!.includes('?'))).toBe(
    true,
  );
  expect(await waiting()).toEqual([]);
});

test('What is sent waits, sealed, and is told to nobody but who may triage; reading it stands in the audit (#47, #133)', async () => {
  landlord.clock.at('2026-03-02T17:59');
  const sent = await sentForm(landlord, namedAnswers());
  expect(sent.status).toBe(200);
  expect(sent.reference).toMatch(/^WEB-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(sent.secret).toMatch(/^([bcdfghjklmnprstvwz][aeiou]){7}$/);
  const row = await found(sent.reference);
  // Sent on Monday: five working days after it is the Monday after.
  expect(row).toMatchObject({
    urgency: 'NON_EMERGENCY',
    sentAt: '2026-03-02T18:00:00+00:00',
    keptTo: 'CASE_WORKERS',
  });
  expect(row.dueAt).toContain('2026-03-09T23:59:59');
  expect(sent.text).toContain('9 March 2026 at the latest');
  const kept = await landlord.admin.query('select * from online_report where reference = $1', [
    sent.reference,
  ]);
  const text = JSON.stringify(kept.rows, (_key, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
  );
  for (const said of ['Morwenna', '900461', 'launderette', sent.secret]) expect(text).not.toContain(said);

  const opened = await changed(worker(), 'openOnlineReport', { onlineReportId: row.id }, words);
  expect(opened.words).toMatchObject({
    where: 'The flat above the launderette.',
    hate: false,
    reporter: { name: 'Morwenna Tilbrook', safeTimes: 'Weekdays before three.' },
  });
  const { rows } = await landlord.admin.query(
    `select staff_id, facts from audit_entry where kind = 'ONLINE_REPORT_READ'`,
  );
  expect(rows).toEqual([{ staff_id: worker().staffId, facts: { onlineReport: row.id } }]);
  for (const nobody of ['smt', 'analyst', 'system-admin', 'partner-user'] as const) {
    const answer = await landlord.as(nobody).answer('{ onlineReports(first: 5) { edges { node { id } } } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

test('Taken in it is a report received when it was sent: its clocks run from then (#97, #101, #103)', async () => {
  landlord.clock.at('2026-03-03T18:39');
  const { reference } = await sentForm(
    landlord,
    namedAnswers({
      category: '',
      violence: 'yes',
      hate: 'yes',
      hateStrands: ['RACE'],
      safe: 'no',
      forWhom: 'other',
    }),
  );
  const row = await found(reference);
  expect(row.urgency).toBe('EMERGENCY');
  landlord.clock.at('2026-03-04T10:00');
  const input = {
    onlineReportId: row.id,
    onlineReportVersion: row.version,
    serviceId: landlord.ids['Harbour House'],
  };
  const { refusals, onlineReport, report } = await changed(worker(), 'takeInOnlineReport', input, taken);
  expect(refusals).toEqual([]);
  expect(onlineReport).toMatchObject({ state: 'TAKEN_IN', report: { reference: report.reference } });
  expect(report).toMatchObject({
    receivedAt: '2026-03-03T18:40:00+00:00',
    recordedAt: '2026-03-04T10:00:00+00:00',
    channel: 'WEBSITE',
    reporterType: 'NEIGHBOUR',
    urgency: 'EMERGENCY',
    violence: true,
    hateStrands: ['RACE'],
    hatePerceivedBy: 'REPORTER',
    safeToSelfResolve: false,
    reporter: { name: 'Morwenna Tilbrook', doNotLeaveMessages: true },
  });
  expect(report.reporter.safeContactNotedAt).not.toBeNull();
  expect(report.description).toContain('Where:\nThe flat above the launderette.');
  expect(report.description).not.toContain('Morwenna');
  const emergency = report.deadlines.find(({ type }: Data) => type === 'EMERGENCY_CONTACT');
  expect(emergency.dueAt).toContain('2026-03-04T23:59:59');
  // What was sealed has gone into the report, and its key with it.
  const { rows } = await landlord.admin.query(
    'select sealed, wrapped, master_key from online_report where reference = $1',
    [reference],
  );
  expect(rows).toEqual([{ sealed: null, wrapped: null, master_key: null }]);
  const again = await changed(worker(), 'takeInOnlineReport', { ...input, onlineReportVersion: null }, taken);
  expect(again.refusals.map(({ rule }: Data) => rule)).toEqual(['STILL_WAITING']);
  const stranger = await changed(
    landlord.as('welsh-support-worker'),
    'openOnlineReport',
    { onlineReportId: row.id },
    words,
  );
  expect(stranger.refusals[0].rule).toBe('STILL_HELD');
});

test('An emergency stays one when staff find another category: only a manager lowers it (#101)', async () => {
  landlord.clock.at('2026-03-04T11:00');
  const { reference } = await sentForm(landlord, noiseAnswers({ category: 'VIOLENCE' }));
  const row = await found(reference);
  const input = {
    onlineReportId: row.id,
    serviceId: landlord.ids['Harbour House'],
    category: 'NOISE_NUISANCE',
  };
  const { report } = await changed(worker(), 'takeInOnlineReport', input, taken);
  expect(report).toMatchObject({
    urgency: 'EMERGENCY',
    category: 'NOISE_NUISANCE',
    reporterType: 'ANONYMOUS',
    reporter: null,
  });
  expect(report.deadlines.map(({ type }: Data) => type)).toContain('EMERGENCY_CONTACT');
});

test('A place out of one’s scope takes in nothing, and nobody is named for somebody who gave no name', async () => {
  landlord.clock.at('2026-03-04T12:00');
  const { reference } = await sentForm(landlord, noiseAnswers());
  const row = await found(reference);
  const elsewhere = Object.entries(landlord.ids).find(
    ([name]) => name !== 'Harbour House' && /House|Lodge|Court|Cwrt|Tŷ/.test(name),
  )!;
  const away = await changed(
    worker(),
    'takeInOnlineReport',
    { onlineReportId: row.id, serviceId: elsewhere[1] },
    taken,
  );
  expect(away.report).toBeNull();
  expect(away.refusals).toHaveLength(1);
  const { persons } = await worker().query('{ persons(first: 1) { edges { node { id } } } }');
  const named = {
    onlineReportId: row.id,
    serviceId: landlord.ids['Harbour House'],
    reporterId: persons.edges[0].node.id,
  };
  const refused = await changed(worker(), 'takeInOnlineReport', named, taken);
  expect(refused.refusals).toEqual([
    {
      field: 'reporterId',
      rule: 'ANONYMOUS_HAS_NO_PERSON',
      clause: '8.1',
    },
  ]);
  expect((await found(reference)).state).toBe('WAITING');
});

test('Domestic abuse is read by leads and managers alone, and what is about staff by those above the line (#3, #5)', async () => {
  landlord.clock.at('2026-03-05T09:00');
  const abuse = await sentForm(landlord, noiseAnswers({ domestic: 'yes' }));
  const aboutStaff = await sentForm(landlord, noiseAnswers({ aboutStaff: 'yes' }));
  expect(abuse.text).toContain('0808 2000 247');
  const seen = async (who: Parameters<Landlord['as']>[0]) =>
    (await waiting(landlord.as(who))).map(({ reference }) => reference);
  for (const who of ['housing-support-worker', 'other-support-worker'] as const) {
    expect(await seen(who)).not.toContain(abuse.reference);
    expect(await seen(who)).not.toContain(aboutStaff.reference);
  }
  expect(await seen('service-lead')).toContain(abuse.reference);
  expect(await seen('service-lead')).not.toContain(aboutStaff.reference);
  expect(await seen('area-manager')).toContain(aboutStaff.reference);
  const row = await found(abuse.reference, landlord.as('service-lead'));
  expect(row.urgency).toBe('EMERGENCY');
  const hidden = await changed(worker(), 'openOnlineReport', { onlineReportId: row.id }, words);
  expect(hidden.refusals[0].rule).toBe('NOT_FOUND');
});

test('What is no report is set aside for a reason, and waits again when that was wrong', async () => {
  landlord.clock.at('2026-03-05T10:00');
  const { reference } = await sentForm(landlord, noiseAnswers());
  const { id } = await found(reference);
  const fields = 'onlineReport { state setAsideReason setAsideBy { name } }';
  const aside = await changed(
    worker(),
    'setOnlineReportAside',
    { onlineReportId: id, reason: 'SPAM' },
    fields,
  );
  expect(aside.onlineReport).toMatchObject({ state: 'SET_ASIDE', setAsideReason: 'SPAM' });
  expect(await found(reference)).toBeUndefined();
  const twice = await changed(
    worker(),
    'setOnlineReportAside',
    { onlineReportId: id, reason: 'SPAM' },
    fields,
  );
  expect(twice.refusals[0].rule).toBe('STILL_WAITING');
  const back = await changed(worker(), 'restoreOnlineReport', { onlineReportId: id }, fields);
  expect(back.onlineReport).toEqual({ state: 'WAITING', setAsideReason: null, setAsideBy: null });
  expect((await found(reference)).state).toBe('WAITING');
});

test('Sent twice it is one report with one receipt; other answers from the same page are looked over once more', async () => {
  landlord.clock.at('2026-03-05T11:00');
  const sent = await sentForm(landlord, noiseAnswers());
  const again = await posted(landlord.url, '/report/send', { ...noiseAnswers(), token: sent.token });
  expect([again.status, again.text.includes(sent.reference), again.text.includes(sent.secret)]).toEqual([
    200,
    true,
    true,
  ]);
  const other = await posted(landlord.url, '/report/send', {
    ...noiseAnswers({ what: 'More of it.' }),
    token: sent.token,
  });
  expect([other.status, other.text.includes(sent.reference)]).toEqual([409, false]);
  expect(tokenIn(other)).not.toBe(sent.token);
  expect(other.text).toContain('value="More of it."');
  const { rows } = await landlord.admin.query(
    'select count(*)::int as n from online_report where sent_at >= $1',
    [new Date('2026-03-05T11:00:00Z')],
  );
  expect(rows[0].n).toBe(1);
});

test('Reference and secret together tell a stage and no more; either of them wrong tells nothing (#110)', async () => {
  landlord.clock.at('2026-03-06T09:00');
  const { reference, secret } = await sentForm(landlord, namedAnswers());
  const asked = (given: { reference: string; secret: string }) =>
    posted(landlord.url, '/report/progress', given);
  const stage = async () => {
    const page = await asked({
      reference: reference.toLowerCase().replaceAll('-', ' '),
      secret: ` ${secret.toUpperCase()} `,
    });
    return /<strong>([^<]+)<\/strong><\/p><\/section>/.exec(page.text)?.[1];
  };
  expect(await stage()).toBe('We have it. Nobody has taken it up yet.');
  const row = await found(reference);
  const input = { onlineReportId: row.id, serviceId: landlord.ids['Harbour House'] };
  const { report } = await changed(worker(), 'takeInOnlineReport', input, taken);
  expect(await stage()).toBe('Somebody has read it and is deciding what to do.');
  const opening = {
    category: 'NOISE_NUISANCE',
    limbs: ['RESIDENTIAL_NUISANCE'],
    whyUnreasonable: 'Until two.',
  };
  const triaged = await changed(
    worker(),
    'triageReport',
    { reportId: report.id, openCase: opening },
    'case { id }',
  );
  expect(triaged.refusals).toEqual([]);
  expect(await stage()).toBe('We are working on it.');

  const none = await asked({ reference: 'WEB-2222-2222', secret });
  const wrong = await asked({ reference, secret: 'badabadabadaba' });
  expect([none.status, wrong.status]).toEqual([404, 404]);
  expect(none.text).toBe(wrong.text);
  expect(none.text).not.toContain('WEB-');
});

test('An emergency is written to leads and managers at once, the rest when it still waits in the morning; once each', async () => {
  await landlord.admin.query(
    `update online_report set told_at = now(), reminded_at = now(), told_late_at = now()`,
  );
  await landlord.admin.query('delete from mail');
  const now = new Date();
  landlord.clock.now = now;
  const urgent = await sentForm(landlord, noiseAnswers({ dangerNow: 'yes' }));
  const usual = await sentForm(landlord, noiseAnswers());
  const above = await sentForm(landlord, noiseAnswers({ dangerNow: 'yes', aboutStaff: 'yes' }));
  const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 2 });
  try {
    const tell = () => tellOfOnlineReports(pool, { sends: false, publicUrl: landlord.url });
    await tell();
    await tell();
    const { rows } = await landlord.admin.query(
      `select s.name, m.title, m.body from mail m join staff s on s.id = m.staff_id order by 1, 2`,
    );
    const of = (reference: string) =>
      rows.filter(({ title }) => title.includes(reference)).map(({ name }) => name);
    expect(of(urgent.reference)).toContain('Bethan Ashworth');
    expect(of(urgent.reference)).toContain('Ifeoma Bramwell');
    expect(new Set(of(urgent.reference)).size).toBe(of(urgent.reference).length);
    expect(of(usual.reference)).toEqual([]);
    expect(of(above.reference)).not.toContain('Bethan Ashworth');
    expect(of(above.reference)).toContain('Nasreen Chowdhury');
    expect(JSON.stringify(rows)).not.toContain('launderette');
  } finally {
    await pool.end();
  }
});

test('What nobody takes in for its time goes, with its key; it can be taken in no more (#133)', async () => {
  landlord.clock.at('2026-03-09T09:00');
  const { reference } = await sentForm(landlord, noiseAnswers());
  const { id } = await found(reference);
  await night(landlord, '2027-03-10T04:30:00Z');
  const { rows } = await landlord.admin.query(
    'select state, sealed, wrapped, master_key, minimised_at is not null as gone from online_report where id = $1',
    [id],
  );
  expect(rows).toEqual([{ state: 'WAITING', sealed: null, wrapped: null, master_key: null, gone: true }]);
  const late = await changed(
    worker(),
    'takeInOnlineReport',
    { onlineReportId: id, serviceId: landlord.ids['Harbour House'] },
    taken,
  );
  expect(late.refusals[0].rule).toBe('NOT_MINIMISED');
});
