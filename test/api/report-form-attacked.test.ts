import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitByAddress, networkOf } from '../../server/online-report/limit-by-address.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { begun, namedAnswers, noiseAnswers, posted, sentForm, tokenIn } from '../support/report-form.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord({ TRUST_PROXY: 'true' });
  landlord.clock.at('2026-03-02T09:00');
});
afterAll(() => landlord?.close());

const kept = async () =>
  (await landlord.admin.query('select count(*)::int as n from online_report')).rows[0].n as number;
/** Somebody at an address of their own, so that no other test's limit is theirs. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const send = async (answers: ReturnType<typeof noiseAnswers>, address: string) =>
  posted(landlord.url, '/report/send', { ...answers, token: await begun(landlord) }, from(address));

test('What is typed is text wherever it comes back: in fields, in the list of faults and before it is sent', async () => {
  const scripts = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    '{contact}',
    '`{1}`',
  ];
  for (const script of scripts) {
    const token = await begun(landlord);
    const answers = namedAnswers({
      what: script,
      where: script,
      name: script,
      who: script,
      category: script,
      hate: script,
      token,
    });
    const faulty = await posted(landlord.url, '/report/check', answers, from('192.0.2.1'));
    expect(faulty.status).toBe(400);
    const whole = await posted(
      landlord.url,
      '/report/check',
      { ...answers, category: '', hate: 'no' },
      from('192.0.2.1'),
    );
    expect(whole.status).toBe(200);
    for (const { text } of [faulty, whole]) {
      expect(text).not.toMatch(/<script>|<img|onfocus='/);
      expect(text.match(/<script/g)).toHaveLength(1);
    }
  }
  const reference = await posted(
    landlord.url,
    '/report/progress',
    { reference: '<script>', secret: '"><script>' },
    from('192.0.2.1'),
  );
  expect(reference.text.match(/<script/g)).toHaveLength(1);
});

test('What is meant for a header or a query stays in the answer it was given', async () => {
  const hostile = "x\r\nSet-Cookie: a=b\r\n\r\n'; drop table online_report; --";
  const sent = await sentForm(
    landlord,
    namedAnswers({ what: hostile, name: 'x\r\nBcc: y', safeTimes: hostile }),
  );
  expect(sent.status).toBe(200);
  expect(sent.headers.get('set-cookie')).toBeNull();
  expect(await kept()).toBe(1);
  const asked = await posted(
    landlord.url,
    '/report/progress',
    { reference: "' or 1=1 --", secret: "' or 1=1 --" },
    from('192.0.2.2'),
  );
  expect(asked.status).toBe(404);
});

test('What is too large, in another form, or of another site is not taken; the page that says so repeats nothing of it', async () => {
  const before = await kept();
  const large = await posted(
    landlord.url,
    '/report/check',
    { what: 'SECRETWORD '.repeat(60_000) },
    from('192.0.2.3'),
  );
  expect([large.status, large.text.includes('SECRETWORD')]).toEqual([413, false]);
  const long = await posted(
    landlord.url,
    '/report/check',
    noiseAnswers({ what: 'a'.repeat(8_001), token: await begun(landlord) }),
    from('192.0.2.3'),
  );
  expect([long.status, long.text.includes('at most 8,000 characters')]).toEqual([400, true]);
  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
    const response = await fetch(`${landlord.url}/report/send`, {
      method: 'POST',
      headers: { 'content-type': type, origin: landlord.url },
      body: '{"what":"SECRETWORD"}',
    });
    expect([response.status, (await response.text()).includes('SECRETWORD')]).toEqual([415, false]);
  }
  const token = await begun(landlord);
  for (const headers of [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: landlord.url, 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'same-site' },
  ]) {
    const page = await posted(
      landlord.url,
      '/report/send',
      { ...noiseAnswers(), token },
      { ...from('192.0.2.3'), ...headers },
    );
    expect(page.status).toBe(403);
  }
  expect(await kept()).toBe(before);
});

test('A page that is forged, sent at once, left lying or filled in by a program sends nothing, and nothing is lost', async () => {
  const before = await kept();
  const token = await begun(landlord);
  const [made, page, print] = token.split('.') as [string, string, string];
  for (const forged of ['', `${made}.${'0'.repeat(32)}.${print}`, `0.${page}.${print}`, `${token}0`]) {
    const answer = await posted(
      landlord.url,
      '/report/send',
      { ...noiseAnswers(), token: forged },
      from('192.0.2.4'),
    );
    expect([answer.status, answer.text.includes('value="Loud music')]).toEqual([400, true]);
    expect(tokenIn(answer)).not.toBe(forged);
  }
  const fresh = tokenIn(await posted(landlord.url, '/report/form', { dangerNow: 'no' }, from('192.0.2.4')));
  const atOnce = await posted(
    landlord.url,
    '/report/send',
    { ...noiseAnswers(), token: fresh },
    from('192.0.2.4'),
  );
  expect([atOnce.status, tokenIn(atOnce)]).toEqual([400, fresh]);
  const trapped = await posted(
    landlord.url,
    '/report/send',
    { ...noiseAnswers({ website: 'https://spam.example' }), token },
    from('192.0.2.4'),
  );
  expect([trapped.status, trapped.text.includes('id="website"')]).toEqual([400, true]);
  landlord.clock.now = new Date(landlord.clock.now.getTime() + 25 * 3_600_000);
  const old = await posted(landlord.url, '/report/send', { ...noiseAnswers(), token }, from('192.0.2.4'));
  expect([old.status, old.text.includes('more than a day')]).toEqual([400, true]);
  expect(await kept()).toBe(before);
});

test('Sent again and again at the same moment one page is one report', async () => {
  const before = await kept();
  const token = await begun(landlord);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      posted(landlord.url, '/report/send', { ...noiseAnswers(), token }, from('192.0.2.5')),
    ),
  );
  const references = new Set(answers.map(({ text }) => /WEB-\w{4}-\w{4}/.exec(text)?.[0]));
  expect([answers.map(({ status }) => status).every((status) => status === 200), references.size]).toEqual([
    true,
    1,
  ]);
  expect(await kept()).toBe(before + 1);
});

test('One address sends ten an hour and guesses ten times in a quarter of an hour; nobody else is slowed by it', async () => {
  const statuses: number[] = [];
  for (let sent = 0; sent < 11; sent += 1) {
    // Nobody moves the clock so far that the hour is over.
    const token = tokenIn(await posted(landlord.url, '/report/form', { dangerNow: 'no' }, from('192.0.2.6')));
    landlord.clock.now = new Date(landlord.clock.now.getTime() + 5_000);
    const page = await posted(landlord.url, '/report/send', { ...noiseAnswers(), token }, from('192.0.2.6'));
    statuses.push(page.status);
    if (page.status === 429) expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(3_000);
  }
  expect(statuses).toEqual([...Array(10).fill(200), 429]);
  expect((await send(noiseAnswers(), '192.0.2.7')).status).toBe(200);
  const { reference, secret } = await sentForm(landlord, noiseAnswers());
  const guesses: number[] = [];
  for (let guess = 0; guess < 12; guess += 1) {
    const page = await posted(
      landlord.url,
      '/report/progress',
      { reference, secret: `ba${guess}` },
      from('192.0.2.8'),
    );
    guesses.push(page.status);
  }
  expect(guesses).toEqual([...Array(10).fill(404), 429, 429]);
  const genuine = await posted(landlord.url, '/report/progress', { reference, secret }, from('192.0.2.8'));
  expect(genuine.status).toBe(200);
});

test('A network of IPv6 is one address, and forgetting makes room', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:DB8:1:2::9'));
  expect(networkOf('2001:db8:1:3::9')).not.toBe(networkOf('2001:db8:1:2::9'));
  expect(networkOf('::ffff:192.0.2.9')).toBe('192.0.2.9');
  expect(networkOf('::1')).toBe('0:0:0:0');
  let now = 0;
  const limit = limitByAddress(2, 1, () => now);
  expect([limit.wait('a'), limit.wait('a'), limit.wait('a'), limit.wait('b')]).toEqual([
    null,
    null,
    60,
    null,
  ]);
  now = 60_000;
  expect(limit.wait('a')).toBeNull();
});

test('References and secrets follow from nothing that somebody else can see', async () => {
  const seen = new Set<string>();
  for (let sent = 0; sent < 6; sent += 1) {
    const token = await begun(landlord);
    const page = await posted(
      landlord.url,
      '/report/send',
      { ...noiseAnswers(), token },
      from(`198.51.100.${sent}`),
    );
    const [, reference, secret] =
      /<dd translate="no">(WEB-[^<]+)<\/dd><\/div>\s*<div><dt>[^<]+<\/dt><dd translate="no">([^<]+)</.exec(
        page.text,
      )!;
    expect(token).not.toContain(secret);
    seen.add(reference!).add(secret!);
  }
  expect(seen.size).toBe(12);
});

test('Whoever holds the door of the API alone reads nothing of what was sent but prints and stages', async () => {
  const asGate = (statement: string) => landlord.asLogin('gate', [statement]);
  await expect(asGate('select * from online_report')).rejects.toThrow(/permission denied/);
  await expect(asGate("select app.reads_online('CASE_WORKERS')")).rejects.toThrow(/permission denied/);
  const { rows } = await asGate(`select stage from app.stage_of_online_report('WEB-2222-2222')`);
  expect(rows).toEqual([]);
});

test('A landlord may close the form; what was sent is told all the same', async () => {
  const closed = await openLandlord({ REPORT_FORM: 'closed' });
  try {
    const start = await fetch(`${closed.url}/report`);
    expect([start.status, (await start.text()).includes('This form is closed')]).toEqual([404, true]);
    const sent = await posted(closed.url, '/report/send', noiseAnswers({ token: '' }));
    expect(sent.status).toBe(404);
    expect((await fetch(`${closed.url}/report/progress`)).status).toBe(200);
    expect((await fetch(`${closed.url}/report/printed`)).status).toBe(200);
  } finally {
    await closed.close();
  }
});
