import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { throwAwayHeldFiles } from '../../jobs/throw-away-held-files.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openKeptFiles } from '../../server/evidence/kept-files.ts';
import { openingNoise, taken } from '../support/casework.ts';
import { fetchAs, filesIn, pdf, photo } from '../support/evidence.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import {
  type AttachedFile,
  attached,
  begun,
  type Filled,
  namedAnswers,
  noiseAnswers,
  posted,
  tokenIn,
} from '../support/report-form.ts';
import { erased, everyText, night, workerErases, wouldGo } from '../support/retention.ts';
import { answered, asked, draftOf } from '../support/subject-access.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord({ TRUST_PROXY: 'true', REPORT_FILE_MAX_MB: '1', REPORT_FILES_MB: '6' });
  landlord.clock.at('2026-03-02T09:00');
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

/** Somebody at an address of their own, so that no other test's limit is theirs. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const idsIn = ({ text }: { text: string }) =>
  [...text.matchAll(/name="remove" value="([^"]+)"/g)].map(([, id]) => id!);
const held = async (): Promise<number> =>
  (await landlord.admin.query('select count(*)::int as n from app.held_file')).rows[0].n;
/** Nothing that others left is counted. */
const cleared = async () => {
  await landlord.admin.query(`update app.held_file set held_until = '2026-01-01'`);
  await thrownAway();
};
async function thrownAway(): Promise<number> {
  const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 2 });
  try {
    return await throwAwayHeldFiles(pool, openKeptFiles(readConfig({ DATA_DIR: landlord.dataDir })));
  } finally {
    await pool.end();
  }
}

interface SentWith {
  reference: string;
  row: Data;
}
let addresses = 10;

/** Attaches, looks over and sends. */
async function sentWith(
  files: readonly AttachedFile[],
  answers: Filled = noiseAnswers(),
  by = worker,
): Promise<SentWith> {
  addresses += 1;
  const headers = from(`198.51.100.${addresses}`);
  const token = await begun(landlord);
  const page = await attached(landlord.url, { ...answers, token }, files, { headers });
  if (page.status !== 200) throw new Error(page.text);
  const filesSeen = String(files.length);
  const sent = await posted(landlord.url, '/report/send', { ...answers, token, filesSeen }, headers);
  const [reference = ''] = [...sent.text.matchAll(/<dd translate="no">([^<]+)</g)].map(([, said]) => said!);
  expect(sent.text).toContain(`Files that came with your report: ${files.length}`);
  return { reference, row: await waiting(reference, by) };
}

const waiting = async (reference: string, by: Asker): Promise<Data> =>
  (
    await by.query(
      `{ onlineReports(first: 50, filter: { state: [WAITING] }) { edges { node { id reference version
         attachments { id fileName mediaType sizeBytes sha256 scanState receivedAt } } } } }`,
    )
  ).onlineReports.edges
    .map(({ node }: Data) => node)
    .find((each: Data) => each.reference === reference);

const opened = async (row: Data, by = worker): Promise<Data> =>
  (
    await by.query(
      `mutation ($input: OpenOnlineReportInput!) { openOnlineReport(input: $input) { refusals { rule } words { files { id fileName } } } }`,
      { input: { onlineReportId: row.id } },
    )
  ).openOnlineReport;

const takenIn = async (row: Data, by = worker, more: object = {}): Promise<Data> => {
  const { takeInOnlineReport: answer } = await by.query(
    `mutation ($input: TakeInOnlineReportInput!) { takeInOnlineReport(input: $input) { refusals { field rule }
       report { id reference reporter { id } attachments { id fileName mediaType } } } }`,
    {
      input: {
        onlineReportId: row.id,
        serviceId: landlord.ids['Harbour House'],
        propertyId: landlord.ids['1 Harbour Row'],
        behaviour: 'EXCESSIVE_NOISE',
        ...more,
      },
    },
  );
  expect(answer.refusals).toEqual([]);
  return answer.report;
};

const attachmentsOf = async (reportId: string, by: Asker): Promise<Data[]> =>
  (
    await by.query(
      `query ($id: ID!) { report(id: $id) { attachments { id fileName minimisedAt evidence { id } } } }`,
      { id: reportId },
    )
  ).report.attachments;

test('How many, how large and of what kind is told before anything is chosen, in both languages and on paper (#47, #57)', async () => {
  const start = await (await fetch(`${landlord.url}/report`)).text();
  expect(start).toContain('at most 5, each of at most 1 MB');
  const token = await begun(landlord);
  const page = await posted(landlord.url, '/report/files', { ...noiseAnswers(), token });
  expect(page.text.indexOf('At most 5 files, each of at most 1 MB.')).toBeLessThan(
    page.text.indexOf('type="file"'),
  );
  expect(page.text).toContain('enctype="multipart/form-data"');
  expect(page.text).toContain('thrown away');
  expect(tokenIn(page)).toBe(token);
  const welsh = await posted(landlord.url, '/report/cy/files', { ...noiseAnswers(), token });
  expect(welsh.text).toContain('Lluniau, recordiadau a dogfennau');
  const printed = await (await fetch(`${landlord.url}/report/printed`)).text();
  expect(printed).toContain('Photos, recordings and documents: put copies in with this form');
});

test('What was attached stays with the page, to and fro and in both languages, and can be taken out again (#47)', async () => {
  const token = await begun(landlord);
  const answers = namedAnswers({ token });
  const headers = from('192.0.2.1');
  const page = await attached(
    landlord.url,
    answers,
    [
      { content: photo(200), name: 'Dorrigan shouting.png' },
      { content: pdf(), name: 'letter.pdf', type: 'application/pdf' },
    ],
    { headers },
  );
  expect([page.status, tokenIn(page)]).toEqual([200, token]);
  expect(page.text).toContain('Dorrigan shouting.png');
  expect(page.text).toContain('value="07700 900461"');
  const back = await posted(landlord.url, '/report/form', { ...answers, keep: 'yes' }, headers);
  expect(tokenIn(back)).toBe(token);
  const check = await posted(landlord.url, '/report/cy/check', answers, headers);
  expect(check.text).toContain('Dorrigan shouting.png');
  expect(check.text).toContain('name="filesSeen" value="2"');
  const [first] = idsIn(page);
  const less = await attached(landlord.url, answers, [], { headers, pressed: { remove: first! } });
  expect(less.text).not.toContain('Dorrigan shouting.png');
  expect(less.text).toContain('letter.pdf');
  const on = await attached(landlord.url, answers, [{ content: photo(3), name: 'later.png' }], {
    headers,
    pressed: { next: 'check' },
  });
  expect(on.text).toContain('Nothing has been sent yet.');
  expect(on.text).toContain('later.png');
  // Another page finds none of it, nor takes any of it out.
  const other = await begun(landlord);
  const elsewhere = await attached(landlord.url, { ...answers, token: other }, [], {
    headers,
    pressed: { remove: idsIn(less)[0]! },
  });
  expect(idsIn(elsewhere)).toEqual([]);
  expect((await posted(landlord.url, '/report/check', answers, headers)).text).toContain('letter.pdf');
});

test('Until it is sent nobody who works here finds it, and its name stands nowhere (#133)', async () => {
  await cleared();
  const token = await begun(landlord);
  const file = { content: photo(77), name: 'Dorrigan at number nine.png' };
  await attached(landlord.url, noiseAnswers({ token }), [file], { headers: from('192.0.2.2') });
  expect(await held()).toBe(1);
  expect(await everyText(landlord)).not.toContain('Dorrigan at number nine');
  const { rows } = await landlord.admin.query('select sealed_name from app.held_file');
  expect(rows[0].sealed_name.toString('latin1')).not.toContain('Dorrigan');
  for (const login of ['api', 'gate'] as const)
    await expect(landlord.asLogin(login, ['select * from app.held_file'])).rejects.toThrow(
      /permission denied/,
    );
  expect((await landlord.admin.query('select count(*)::int as n from report_attachment')).rows[0].n).toBe(0);
});

test('What is too large, empty, of another kind or not what its name says is told beside the field; the rest is kept (#47)', async () => {
  await cleared();
  const token = await begun(landlord);
  const page = await attached(
    landlord.url,
    namedAnswers({ token }),
    [
      { content: photo(1_100_000), name: 'large.png' },
      { content: '', name: 'nothing.txt', type: 'text/plain' },
      { content: '<html><script>alert(1)</script></html>', name: '<b>page.html', type: 'text/html' },
      { content: pdf(), name: 'really.png' },
      { content: photo(9), name: 'good.png' },
    ],
    { headers: from('192.0.2.3'), pressed: { next: 'check' } },
  );
  expect(page.status).toBe(400);
  expect(page.text).toContain('<title>Problem: ');
  for (const [name, fault] of [
    ['large.png', 'This file is too large: a file can have at most 1 MB'],
    ['nothing.txt', 'There is nothing in this file'],
    ['&#60;b&#62;page.html', 'We cannot take a file of this kind'],
    ['really.png', 'What is in this file is something else than its name says'],
  ])
    expect(page.text).toMatch(
      new RegExp(`<p class="fault" id="files-fault-\\d"><bdi[^>]*>${name}</bdi>: ${fault}`),
    );
  expect(page.text).toContain('aria-invalid="true"');
  expect(page.text).not.toMatch(/<b>page|<script>/);
  expect(page.text).toContain('value="07700 900461"');
  expect(idsIn(page)).toHaveLength(1);
  expect(await filesIn(landlord, 'arriving')).toEqual([]);
  expect(await filesIn(landlord)).toHaveLength(1);
});

test('So many come with one report, so many from one address, and so much in all; a report can be sent all the same', async () => {
  await cleared();
  const six = Array.from({ length: 6 }, (_, at) => ({ content: photo(at + 1), name: `${at}.png` }));
  const full = await attached(landlord.url, noiseAnswers({ token: await begun(landlord) }), six, {
    headers: from('192.0.2.4'),
  });
  expect(full.text).toContain('5.png</bdi>: This file was not added: at most 5 come with one report');
  expect(idsIn(full)).toHaveLength(5);
  let last = full;
  for (let page = 0; page < 4; page += 1) {
    const token = await begun(landlord);
    last = await attached(landlord.url, noiseAnswers({ token }), six.slice(0, 5), {
      headers: from('192.0.2.4'),
    });
  }
  expect(last.text).toContain('Too many files came from your connection');
  await cleared();
  const large = (name: string) => ({ content: photo(900_000 + name.length), name });
  const pages = [];
  for (const address of ['192.0.2.5', '192.0.2.6']) {
    const token = await begun(landlord);
    const files = ['a', 'bb', 'ccc', 'dddd'].map((name) => large(`${name}.png`));
    pages.push(await attached(landlord.url, noiseAnswers({ token }), files, { headers: from(address) }));
  }
  expect(pages.map((page) => idsIn(page).length)).toEqual([4, 2]);
  expect(pages[1]!.text).toContain('We cannot take more files at the moment');
  await cleared();
});

test('A form of another site attaches nothing, nor does a page that is forged find what another holds', async () => {
  await cleared();
  const token = await begun(landlord);
  const page = await attached(landlord.url, noiseAnswers({ token }), [{ content: photo() }], {
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', ...from('192.0.2.7') },
  });
  expect([page.status, await held()]).toEqual([403, 0]);
  const forged = await attached(landlord.url, noiseAnswers({ token: `${token}0` }), [{ content: photo() }], {
    headers: from('192.0.2.7'),
  });
  expect(forged.status).toBe(200);
  expect(tokenIn(forged)).not.toBe(token);
});

test('What is never sent is thrown away after two hours, rows and files; sooner it is kept', async () => {
  await cleared();
  const before = landlord.clock.now;
  landlord.clock.now = new Date();
  const token = await begun(landlord);
  const answers = noiseAnswers({ token });
  await attached(
    landlord.url,
    answers,
    [{ content: photo(5) }, { content: pdf(), name: 'a.pdf', type: '' }],
    {
      headers: from('192.0.2.8'),
    },
  );
  expect([await thrownAway(), await held(), (await filesIn(landlord)).length]).toEqual([0, 2, 2]);
  await landlord.admin.query(
    `update app.held_file set held_until = held_until - interval '2 hours 2 minutes'`,
  );
  // The page says so before it is sent, and sends nothing that was not looked over.
  const late = await posted(landlord.url, '/report/send', { ...answers, filesSeen: '2' }, from('192.0.2.8'));
  expect([late.status, late.text.includes('What you attached is not what it was')]).toEqual([409, true]);
  expect([await thrownAway(), await held(), (await filesIn(landlord)).length]).toEqual([2, 0, 0]);
  expect((await landlord.admin.query('select from app.stored_file')).rowCount).toBe(0);
  landlord.clock.now = before;
});

test('Sent it comes with the report: whoever may read that sees name, kind and size, and each copy stands in the audit (#133)', async () => {
  await cleared();
  landlord.clock.at('2026-03-03T09:00');
  const content = photo(4_000);
  const { row } = await sentWith([{ content, name: 'Tilbrook door.png' }], namedAnswers());
  expect(await held()).toBe(0);
  expect(row.attachments).toMatchObject([
    { fileName: null, mediaType: 'image/png', sizeBytes: content.length, scanState: 'NOT_SCANNED' },
  ]);
  expect(await everyText(landlord)).not.toContain('Tilbrook door');
  const { words } = await opened(row);
  expect(words.files).toEqual([{ id: row.attachments[0].id, fileName: 'Tilbrook door.png' }]);
  const address = `/report-attachments/${row.attachments[0].id}/file`;
  const copy = await fetchAs(landlord, worker, address);
  expect(copy.status).toBe(200);
  expect(copy.headers.get('content-disposition')).toMatch(/^attachment; /);
  expect(copy.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(Buffer.from(await copy.arrayBuffer()).equals(content)).toBe(true);
  const { rows } = await landlord.admin.query(
    `select staff_id, facts from audit_entry where kind = 'COPY_TAKEN' order by id desc limit 1`,
  );
  expect(rows[0]).toMatchObject({
    staff_id: worker.staffId,
    facts: { attachment: row.attachments[0].id, onlineReport: row.id, kind: 'FILE' },
  });
  expect((await fetch(`${landlord.url}${address}`)).status).toBe(401);
  for (const nobody of ['smt', 'analyst', 'partner-user'] as const)
    expect((await fetchAs(landlord, landlord.as(nobody), address)).status).toBe(403);
  const report = await takenIn(row);
  expect(report.attachments).toMatchObject([{ fileName: 'Tilbrook door.png', mediaType: 'image/png' }]);
  expect((await fetchAs(landlord, landlord.as('service-lead'), address)).status).toBe(200);
  // Of another place nobody finds it once its place is known.
  const away = await fetchAs(landlord, landlord.as('welsh-support-worker'), address);
  expect(away.status).toBe(404);
});

test('Sent again at once it is one report with its files once; what is attached afterwards comes with another', async () => {
  landlord.clock.at('2026-03-03T11:00');
  const token = await begun(landlord);
  const headers = from('192.0.2.9');
  const answers = noiseAnswers({ token });
  await attached(landlord.url, answers, [{ content: photo(12) }], { headers });
  const unseen = await posted(landlord.url, '/report/send', answers, headers);
  expect(unseen.status).toBe(409);
  const sent = await Promise.all(
    [1, 2, 3].map(() => posted(landlord.url, '/report/send', { ...answers, filesSeen: '1' }, headers)),
  );
  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
  const references = sent.map(({ text }) => /<dd translate="no">([^<]+)</.exec(text)![1]);
  expect(new Set(references).size).toBe(1);
  expect((await waiting(references[0]!, worker)).attachments).toHaveLength(1);
  const more = await attached(landlord.url, answers, [{ content: photo(13) }], { headers });
  expect(more.text).toContain('Your report was sent from this page before');
  expect(tokenIn(more)).not.toBe(token);
  expect(idsIn(more)).toHaveLength(1);
});

test('What may be read by few is attached for few: domestic abuse for leads and managers, staff for those above the line (#3, #5)', async () => {
  landlord.clock.at('2026-03-04T09:00');
  const managed = landlord.as('area-manager');
  for (const [answer, reads] of [
    ['domestic', { 'service-lead': 200, 'area-manager': 200 }],
    ['aboutStaff', { 'service-lead': 404, 'area-manager': 200 }],
  ] as const) {
    const { row } = await sentWith([{ content: photo(21) }], noiseAnswers({ [answer]: 'yes' }), managed);
    const address = `/report-attachments/${row.attachments[0].id}/file`;
    expect((await fetchAs(landlord, worker, address)).status).toBe(404);
    for (const [who, status] of Object.entries(reads))
      expect((await fetchAs(landlord, landlord.as(who as 'service-lead'), address)).status).toBe(status);
  }
});

test('Of a report that only some may read nobody else sees what came with it (#3)', async () => {
  landlord.clock.at('2026-03-04T10:00');
  const { row } = await sentWith([{ content: photo(31), name: 'Her door.png' }]);
  const report = await takenIn(row);
  const lead = landlord.as('service-lead');
  const address = `/report-attachments/${row.attachments[0].id}/file`;
  expect((await fetchAs(landlord, lead, address)).status).toBe(200);
  await landlord.admin.query('update report set named_staff = $2 where id = $1', [
    report.id,
    [landlord.as('area-manager').staffId],
  ]);
  expect((await fetchAs(landlord, lead, address)).status).toBe(404);
  expect((await fetchAs(landlord, worker, address)).status).toBe(404);
  const stillThere = await worker.query('query ($id: ID!) { node(id: $id) { id } }', {
    id: row.attachments[0].id,
  });
  expect(stillThere.node).toBeNull();
  expect((await fetchAs(landlord, landlord.as('area-manager'), address)).status).toBe(200);
});

test('When a case is opened from the report it is evidence of the case, the same file, given by whoever reported (#113, #141)', async () => {
  landlord.clock.at('2026-03-05T09:00');
  const lead = landlord.as('service-lead');
  const files = [
    { content: photo(41), name: 'Stairs.png' },
    { content: pdf(), name: 'Council letter.pdf', type: 'application/pdf' },
  ];
  const { row } = await sentWith(files, namedAnswers({ name: 'Odile Marchbanks' }));
  const stored = await filesIn(landlord);
  const report = await takenIn(row, lead);
  landlord.clock.at('2026-03-05T11:00');
  const { case: of } = await taken(lead, 'triageReport', { reportId: report.id, openCase: openingNoise });
  const { case: read } = await lead.query(
    `query ($id: ID!) { case(id: $id) { evidence { id type state fileName sha256 scanState receivedAt dueAt givenBy { role person { name } } } events(last: 30) { kind facts } } }`,
    { id: of.id },
  );
  expect(read.evidence).toMatchObject([
    {
      type: 'PHOTO',
      state: 'IN_CASE',
      fileName: 'Stairs.png',
      sha256: row.attachments[0].sha256,
      dueAt: null,
    },
    { type: 'DOCUMENT', state: 'IN_CASE', fileName: 'Council letter.pdf' },
  ]);
  expect(read.evidence[0].receivedAt).toContain('2026-03-05T09:01');
  expect(read.evidence[0].givenBy).toMatchObject({ role: 'REPORTER', person: { name: 'Odile Marchbanks' } });
  expect(read.events.filter(({ kind }: Data) => kind === 'EVIDENCE_RECEIVED')).toHaveLength(2);
  expect(JSON.stringify(read.events)).not.toContain('Stairs');
  expect(await filesIn(landlord)).toEqual(stored);
  const copy = await fetchAs(landlord, lead, `/evidence/${read.evidence[0].id}/file`);
  expect(Buffer.from(await copy.arrayBuffer()).equals(photo(41))).toBe(true);
  const [first] = await attachmentsOf(report.id, lead);
  expect(first).toMatchObject({ fileName: null, evidence: { id: read.evidence[0].id } });
  expect((await fetchAs(landlord, lead, `/report-attachments/${first!.id}/file`)).status).toBe(404);

  const { row: more } = await sentWith([{ content: photo(42), name: 'Again.png' }]);
  const joined = await takenIn(more, lead);
  await taken(lead, 'triageReport', { reportId: joined.id, linkToCase: { caseId: of.id } });
  const { case: now } = await lead.query(
    'query ($id: ID!) { case(id: $id) { evidence { fileName givenBy { id } } } }',
    { id: of.id },
  );
  expect(now.evidence).toHaveLength(3);
  expect(now.evidence).toContainEqual({ fileName: 'Again.png', givenBy: null });
});

test('What nobody takes in goes with its files when its time is over, and so does what was not accepted (#133)', async () => {
  landlord.clock.at('2026-03-06T09:00');
  const lead = landlord.as('service-lead');
  const { row: left } = await sentWith([{ content: photo(51), name: 'Left.png' }]);
  const { row } = await sentWith([{ content: photo(52), name: 'Refused.png' }]);
  const report = await takenIn(row, lead);
  await taken(lead, 'triageReport', { reportId: report.id, withdraw: { reason: 'Told twice.' } });
  const before = (await filesIn(landlord)).length;
  await night(landlord, '2027-03-10T04:30:00Z');
  const { rows } = await landlord.admin.query(
    'select id, file_name, storage_key, minimised_at is not null as gone from report_attachment where id = any($1) order by id',
    [[left.attachments[0].id, row.attachments[0].id]],
  );
  expect(rows).toEqual(
    [left, row].map(({ attachments }) => ({
      id: attachments[0].id,
      file_name: null,
      storage_key: null,
      gone: true,
    })),
  );
  expect((await filesIn(landlord)).length).toBeLessThanOrEqual(before - 2);
  const gone = await fetchAs(landlord, lead, `/report-attachments/${row.attachments[0].id}/file`);
  expect([gone.status, ((await gone.json()) as Data).refusals[0].rule]).toEqual([409, 'TIME_IS_OVER']);
});

test('Whoever asks is given what they attached to reports of theirs that became no case, and takes it along when they are erased (#133)', async () => {
  landlord.clock.at('2026-03-09T09:00');
  const lead = landlord.as('service-lead');
  const officer = landlord.as('data-protection-officer');
  const { row } = await sentWith(
    [{ content: photo(61), name: 'Zenobia at the gate.png' }],
    namedAnswers({ name: 'Zenobia Trask', phone: '07700 900462' }),
  );
  const report = await takenIn(row, lead);
  await taken(lead, 'triageReport', { reportId: report.id, withdraw: { reason: 'Told twice.' } });
  const before = (await filesIn(landlord)).length;
  const request = await asked(officer, report.reporter.id);
  const { items } = await draftOf(officer, request.id);
  const attached = items.filter(({ record }: Data) => record.startsWith('report_attachment:'));
  expect(attached.map(({ kind, text }: Data) => [kind, text])).toContainEqual([
    'EVIDENCE',
    'Zenobia at the gate.png',
  ]);
  const file = await fetchAs(
    landlord,
    officer,
    `/subject-access/${request.id}/files/${row.attachments[0].id}`,
  );
  expect(file.status).toBe(200);
  expect(await wouldGo(officer, report.reporter.id)).toMatchObject({ files: 1 });
  await answered(officer, 'withdrawSubjectAccess', {
    requestId: request.id,
    requestVersion: request.version,
  });
  expect((await erased(officer, report.reporter.id)).refusals).toEqual([]);
  await workerErases(landlord);
  expect((await filesIn(landlord)).length).toBe(before - 1);
  expect(await everyText(landlord)).not.toContain('Zenobia');
});
