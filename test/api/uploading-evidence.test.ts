import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedCase } from '../support/casework.ts';
import { filesIn, pdf, photo, seen, upload, uploaded } from '../support/evidence.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let lead: Asker;
let of: Data;
beforeAll(async () => {
  landlord = await openLandlord({ EVIDENCE_MAX_MB: '1' });
  lead = landlord.as('service-lead');
  of = (await openedCase(landlord, lead)).case;
});
afterAll(() => landlord?.close());

const eventsOf = async (id: string) =>
  (await lead.query('query ($id: ID!) { case(id: $id) { events(last: 20) { kind facts } } }', { id })).case
    .events;

describe('evidence put into a case', () => {
  test('is kept outside the database with its checksum, and the case says so without a name (#141, #113)', async () => {
    const content = photo(2_000);
    const { id } = await uploaded(
      landlord,
      lead,
      { caseId: of.id, happenedOn: '2026-03-01', description: 'Paint on the stairs.' },
      { content, name: 'Maud Penhaligon stairs.png' },
    );
    expect(await seen(lead, id)).toMatchObject({
      type: 'PHOTO',
      state: 'IN_CASE',
      happenedOn: '2026-03-01',
      description: 'Paint on the stairs.',
      fileName: 'Maud Penhaligon stairs.png',
      mediaType: 'image/png',
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      scanState: 'NOT_SCANNED',
      case: { id: of.id },
      dueAt: null,
    });
    const event = (await eventsOf(of.id)).at(-1);
    expect(event).toEqual({
      kind: 'EVIDENCE_RECEIVED',
      facts: { evidence: id, type: 'PHOTO', scanState: 'NOT_SCANNED' },
    });
    const [{ storage_key: key }] = (
      await landlord.admin.query('select storage_key from evidence where id = $1', [id])
    ).rows;
    expect(key).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{64}$/);
    expect((await filesIn(landlord)).some((file) => file.endsWith(key))).toBe(true);
    expect(await filesIn(landlord, 'arriving')).toEqual([]);
  });

  test('is taken once, however often it is sent under the same key', async () => {
    const before = (await filesIn(landlord)).length;
    const fields = { caseId: of.id, idempotencyKey: 'stairs-again-1' };
    const first = await uploaded(landlord, lead, fields);
    const again = await uploaded(landlord, lead, fields);
    expect(again.id).toBe(first.id);
    expect((await filesIn(landlord)).length).toBe(before + 1);
    const other = await upload(landlord, lead, fields, { content: photo(1) });
    expect(other.rules).toEqual(['idempotencyKey KEY_USED_FOR_SOMETHING_ELSE 15.1']);
    expect((await filesIn(landlord)).length).toBe(before + 1);
  });

  test.each([
    ['a document', 'DOCUMENT', pdf(), 'letter.pdf', 'application/pdf', 'application/pdf'],
    [
      'a statement as text',
      'STATEMENT',
      'It was loud.\nEvery night.',
      'said.txt',
      'text/plain',
      'text/plain',
    ],
    [
      'a photo whose sender did not know what it is',
      'CCTV',
      photo(),
      'export',
      'application/octet-stream',
      'image/png',
    ],
  ])('may be %s', async (_what, type, content, name, claimed, mediaType) => {
    const evidence = await uploaded(
      landlord,
      lead,
      { caseId: of.id, type },
      { content, name, type: claimed },
    );
    expect(evidence).toMatchObject({ mediaType, type });
  });

  test('keeps a name of emoji and Welsh as it is, and loses signs that turn it round', async () => {
    const family = 'Tŷ 👨‍👩‍👧 محمد.png';
    const kept = await uploaded(landlord, lead, { caseId: of.id }, { content: photo(), name: family });
    expect((await seen(lead, kept.id)).fileName).toBe(family);
    const turned = await uploaded(
      landlord,
      lead,
      { caseId: of.id },
      { content: photo(), name: 'C:\\fakepath\\a\u202egnp\u202c.png' },
    );
    expect((await seen(lead, turned.id)).fileName).toBe('agnp.png');
  });
});

describe('what is not taken', () => {
  const mz = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]);
  const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(300)]);
  test.each([
    ['a program', mz, 'holiday.png', 'image/png', ['file FILE_TYPE_NOT_TAKEN 15.1']],
    ['another program', elf, 'run', 'application/octet-stream', ['file FILE_TYPE_NOT_TAKEN 15.1']],
    ['a page', '<!doctype html><p>hello', 'page.txt', 'text/plain', ['file FILE_TYPE_NOT_TAKEN 15.1']],
    [
      'a page that says it is a picture',
      '<html></html>',
      'p.png',
      'image/png',
      ['file FILE_TYPE_NOT_TAKEN 15.1'],
    ],
    [
      'SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'a.svg',
      'image/svg+xml',
      ['file FILE_TYPE_NOT_TAKEN 15.1'],
    ],
    [
      'SVG with a prologue',
      '<?xml version="1.0"?><svg/>',
      'a.svg',
      'image/svg+xml',
      ['file FILE_TYPE_NOT_TAKEN 15.1'],
    ],
    ['a script', '#!/bin/sh\nrm -rf /', 'notes.txt', 'text/plain', ['file FILE_TYPE_NOT_TAKEN 15.1']],
    [
      'text with a script in it',
      'Dear all <script>alert(1)</script>',
      'n.txt',
      'text/plain',
      ['file FILE_TYPE_NOT_TAKEN 15.1'],
    ],
    ['a photo named as a program', photo(), 'photo.exe', 'image/png', ['file FILE_IS_WHAT_IT_SAYS 15.1']],
    [
      'a photo that looks like one and ends otherwise',
      photo(),
      'photo\u202egnp.exe',
      'image/png',
      ['file FILE_IS_WHAT_IT_SAYS 15.1'],
    ],
    ['a photo sent as a film', photo(), 'stairs.png', 'video/mp4', ['file FILE_IS_WHAT_IT_SAYS 15.1']],
    ['a document as a photo', pdf(), 'a.pdf', 'application/pdf', ['type TYPE_FITS_FILE 15.1']],
    ['nothing', Buffer.alloc(0), 'a.png', 'image/png', ['file FILE_EMPTY 15.1']],
    [
      'a name of 256 characters',
      photo(),
      `${'x'.repeat(252)}.png`,
      'image/png',
      ['fileName TEXT_TOO_LONG 8.4'],
    ],
  ])('is %s', async (_what, content, name, type, rules) => {
    const before = await filesIn(landlord);
    const answer = await upload(landlord, lead, { caseId: of.id }, { content, name, type });
    expect(answer).toMatchObject({ status: 422, rules, evidence: null });
    expect(await filesIn(landlord)).toEqual(before);
    expect(await filesIn(landlord, 'arriving')).toEqual([]);
  });

  test('is a name of a megabyte, and the server goes on', async () => {
    const answer = await upload(
      landlord,
      lead,
      { caseId: of.id },
      { content: photo(), name: `${'x'.repeat(1_000_000)}.png` },
    );
    expect(answer.status).toBe(422);
    expect(answer.rules.length).toBeGreaterThan(0);
    await uploaded(landlord, lead, { caseId: of.id });
  });

  test('is a byte more than may be, while the byte before is taken', async () => {
    const most = photo(1_000_000 - photo().length);
    await uploaded(landlord, lead, { caseId: of.id }, { content: most });
    const answer = await upload(
      landlord,
      lead,
      { caseId: of.id },
      { content: Buffer.concat([most, Buffer.from([1])]) },
    );
    expect(answer).toMatchObject({ status: 413, rules: ['file FILE_TOO_LARGE 15.1'] });
    expect(await filesIn(landlord, 'arriving')).toEqual([]);
  });

  test.each([
    ['neither case nor service', {}, ['caseId CASE_OR_SERVICE 15.1']],
    ['no such type', { caseId: 'CASE', type: 'HEARSAY' }, ['type EVIDENCE_TYPE 15.1']],
    ['a day that is none', { caseId: 'CASE', happenedOn: '2026-02-30' }, ['happenedOn A_DAY 15.1']],
    ['a day ahead', { caseId: 'CASE', happenedOn: '2026-03-03' }, ['happenedOn NOT_IN_THE_FUTURE 8.4']],
    [
      'received tomorrow',
      { caseId: 'CASE', receivedAt: '2026-03-03T09:00:00Z' },
      ['receivedAt NOT_IN_THE_FUTURE 8.4'],
    ],
    [
      'received before it happened',
      { caseId: 'CASE', happenedOn: '2026-03-02', receivedAt: '2026-03-01T09:00:00Z' },
      ['happenedOn HAPPENED_BEFORE_RECEIVED 8.4'],
    ],
    ['a field nobody knows', { caseId: 'CASE', storageKey: 'x' }, [' KNOWN_FIELDS 15.1']],
    [
      'a case and a giver of another',
      { caseId: 'CASE', givenById: '00000000-0000-7000-8000-00000000ffff' },
      ['givenById NOT_FOUND 12.1'],
    ],
  ])('is an upload that says %s', async (_what, said, rules) => {
    const fields = Object.fromEntries(
      Object.entries(said).map(([name, value]) => [name, value === 'CASE' ? of.id : value]),
    );
    expect((await upload(landlord, lead, fields)).rules).toEqual(rules);
  });

  test('is an upload without a file, or with something behind it', async () => {
    expect((await upload(landlord, lead, { caseId: of.id }, null)).rules).toEqual(['file FILE_NEEDED 15.1']);
    const form = new FormData();
    form.append('type', 'PHOTO');
    form.append('caseId', of.id);
    form.append('file', new Blob([photo() as never], { type: 'image/png' }), 'a.png');
    form.append('description', 'late');
    const response = await fetch(`${landlord.url}/evidence`, {
      method: 'POST',
      headers: { authorization: `Bearer ${lead.token}` },
      body: form,
    });
    expect(response.status).toBe(422);
    expect(((await response.json()) as Data).refusals[0].rule).toBe('FILE_LAST');
    expect(await filesIn(landlord, 'arriving')).toEqual([]);
  });

  test('is an upload that breaks off: nothing of it is left', async () => {
    const before = await filesIn(landlord);
    const { port } = new URL(landlord.url);
    const socket = connect(Number(port), '127.0.0.1');
    const part = (name: string, value: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    socket.write(
      `POST /evidence HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${lead.token}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n` +
        part('type', 'PHOTO') +
        part('caseId', of.id) +
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n',
    );
    socket.write(photo(200_000));
    await expect.poll(() => filesIn(landlord, 'arriving')).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => filesIn(landlord, 'arriving')).toEqual([]);
    expect(await filesIn(landlord)).toEqual(before);
  });
});

describe('who may put evidence in', () => {
  test('is whoever works the case; to everybody else the case is not there (12.1)', async () => {
    const missing = await upload(landlord, lead, { caseId: '00000000-0000-7000-8000-00000000ffff' });
    const foreign = await upload(landlord, landlord.as('welsh-area-manager'), { caseId: of.id });
    expect(foreign).toEqual(missing);
    expect(foreign).toMatchObject({ status: 404, rules: ['caseId NOT_FOUND 12.1'] });
    for (const who of ['smt', 'analyst', 'integrator', 'data-protection-officer', 'partner-user'] as const) {
      const answer = await upload(landlord, landlord.as(who), { caseId: of.id });
      expect(answer, who).toMatchObject({ status: 403, rules: [' ROLE_MAY_NOT 12.1'] });
    }
  });

  test('is nobody who is not signed in, nor a form of another site with somebody’s cookie', async () => {
    const cookie = 'amity_sid=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const form = await upload(landlord, lead, { caseId: of.id }, undefined, {
      cookie,
      origin: landlord.url,
      'sec-fetch-site': 'same-origin',
    });
    expect(form).toMatchObject({ status: 400, rules: [' PREFLIGHT_NEEDED 15.1'] });
    const elsewhere = await upload(landlord, lead, { caseId: of.id }, undefined, {
      cookie,
      'apollo-require-preflight': 'true',
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect(elsewhere.status).toBe(401);
  });

  test('GraphQL itself takes no files', async () => {
    const form = new FormData();
    form.append('operations', '{"query":"{ viewer { name } }"}');
    const response = await fetch(`${landlord.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${lead.token}` },
      body: form,
    });
    expect(response.status).toBe(415);
  });
});
