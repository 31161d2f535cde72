import { writeFile } from 'node:fs/promises';
import { validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseFileDocument } from '../../server/case-file/read-case-file.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { openedCase, taken } from '../support/casework.ts';
import { fetchAs, filesIn, keepEvidence, pdf, photo, uploaded } from '../support/evidence.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readZip } from '../support/read-zip.ts';
import { shared } from '../support/sharing.ts';

let landlord: Landlord;
let lead: Asker;
let of: Data;
let picture: Data;
let letter: Data;
beforeAll(async () => {
  landlord = await openLandlord();
  lead = landlord.as('service-lead');
  of = (await openedCase(landlord, lead, { reporter: { name: 'Siân Ŵyn Llywelyn', phone: '01632 960001' } }))
    .case;
  await taken(lead, 'addParty', { caseId: of.id, person: { name: 'محمد علي' }, role: 'ALLEGED_PERPETRATOR' });
  await taken(lead, 'addParty', { caseId: of.id, person: { name: 'שרה כהן' }, role: 'WITNESS' });
  const { contact } = await taken(lead, 'recordContact', {
    caseId: of.id,
    partyId: of.parties[0].id,
    method: 'PHONE',
    reached: true,
    summary: 'Call number 1.',
  });
  await landlord.admin.query(
    `insert into contact select (jsonb_populate_record(c, jsonb_build_object('id', app.new_id(), 'summary', 'Call number ' || n || '.'))).*
       from contact c, generate_series(2, 120) n where c.id = $1`,
    [contact.id],
  );
  await taken(lead, 'recordAction', {
    caseId: of.id,
    type: 'REFRESHER_CONVERSATION',
    description: 'Talk about drums.',
  });
  picture = await uploaded(
    landlord,
    lead,
    { caseId: of.id, description: 'The stairs.' },
    { content: photo(5_000) },
  );
  letter = await uploaded(
    landlord,
    lead,
    { caseId: of.id, type: 'DOCUMENT' },
    { content: pdf(), name: 'letter.pdf', type: 'application/pdf' },
  );
});
afterAll(() => landlord?.close());

async function bundleFor(by: Asker, id = of.id) {
  const response = await fetchAs(landlord, by, `/cases/${id}/file.zip`);
  expect(response.status).toBe(200);
  const zip = Buffer.from(await response.arrayBuffer());
  const files = readZip(zip);
  return { response, files, index: await readPdf(files.get('case-file.pdf')!) };
}

test('the case file asks for nothing that the API does not have', async () => {
  expect(validate(await schemaOfServer(), caseFileDocument)).toEqual([]);
});

describe('the case file as one bundle (#141)', () => {
  test('holds every file as it was put in, and an index of what is on record', async () => {
    const { response, files, index } = await bundleFor(lead);
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toContain(`filename="${of.reference}.zip"`);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect([...files.keys()]).toEqual([
      'case-file.pdf',
      'evidence/001-photo-2026-03-02.png',
      'evidence/002-document-2026-03-02.pdf',
    ]);
    expect(files.get('evidence/001-photo-2026-03-02.png')!.equals(photo(5_000))).toBe(true);
    expect(files.get('evidence/002-document-2026-03-02.pdf')!.equals(pdf())).toBe(true);
    expect(index.pages).toBeGreaterThan(3);
    for (const part of [
      `Case file ${of.reference}`,
      'Parties (4)',
      'Reports (1)',
      'Timeline',
      'Risk assessments (0)',
      'Action plan',
      'Actions (1)',
      'Orders (0)',
      'Contacts (120)',
      'Sharing register (0)',
      'Evidence (2)',
      picture.sha256,
      letter.sha256,
    ])
      expect(index.text, part).toContain(part);
  });

  test('leaves nothing out of a long list, and breaks no name of Welsh, Arabic or Hebrew', async () => {
    const { index } = await bundleFor(lead);
    const said = index.text.replaceAll('\n', ' ');
    expect(said).toContain('Call number 1.');
    expect(said).toContain('Call number 120.');
    expect(index.text).toContain('Siân Ŵyn Llywelyn');
    expect(index.text).not.toContain('\ufffd');
    for (const letter of 'محمدعليשרהכןּ'.replace('ּ', '')) expect(index.text, letter).toContain(letter);
  });

  test('says of a file that was set aside, or is no longer what was put in, that it is not there', async () => {
    const other = (await openedCase(landlord, lead)).case;
    const aside = await uploaded(landlord, lead, { caseId: other.id });
    await keepEvidence(lead, 'setEvidenceAside', { evidenceId: aside.id, reason: 'Another street.' });
    const changed = await uploaded(landlord, lead, { caseId: other.id }, { content: photo(9) });
    const [{ storage_key: key }] = (
      await landlord.admin.query('select storage_key from evidence where id = $1', [changed.id])
    ).rows;
    await writeFile((await filesIn(landlord)).find((file) => file.endsWith(key))!, photo(8));
    const { files, index } = await bundleFor(lead, other.id);
    expect([...files.keys()]).toEqual(['case-file.pdf']);
    const said = index.text.replaceAll('\n', ' ');
    expect(said).toContain('not included: set aside');
    expect(said).toContain('not included: the file is no longer the one that was put in');
  });

  test('is written down as a copy taken, with how many files went along', async () => {
    const manager = landlord.as('area-manager');
    await bundleFor(manager);
    const { evidenceDownloads } = await lead.query(
      `query ($id: [ID!]) { evidenceDownloads(filter: { caseId: $id, kind: [CASE_FILE] }, first: 1) { edges { node {
        kind files by { id } case { id } evidence { id } } } } }`,
      { id: [of.id] },
    );
    expect(evidenceDownloads.edges[0].node).toEqual({
      kind: 'CASE_FILE',
      files: 2,
      by: { id: manager.staffId },
      case: { id: of.id },
      evidence: null,
    });
  });
});

describe('who gets the case file', () => {
  test('whoever may not read names gets none, nor words, nor files', async () => {
    const { files, index } = await bundleFor(landlord.as('analyst'));
    expect([...files.keys()]).toEqual(['case-file.pdf']);
    for (const secret of [
      'Llywelyn',
      'محمد',
      '01632',
      'Call number',
      'drums',
      'stairs',
      'Harbour Row',
      'Ashworth',
    ])
      expect(index.text, secret).not.toContain(secret);
    const said = index.text.replaceAll('\n', ' ');
    expect(said).toContain('Noise nuisance');
    expect(said).toContain(picture.sha256);
    expect(said).toContain('not included: files hold words about people');
  });

  test('whoever does not reach the case hears that there is none', async () => {
    const stranger = landlord.as('welsh-area-manager');
    const foreign = await fetchAs(landlord, stranger, `/cases/${of.id}/file.zip`);
    const missing = await fetchAs(landlord, stranger, `/cases/00000000-0000-7000-8000-00000000ffff/file.zip`);
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await missing.text());
    // An identity of something else is no case either.
    expect((await fetchAs(landlord, lead, `/cases/${picture.id}/file.zip`)).status).toBe(404);
    for (const who of ['smt', 'partner-user', 'system-admin', 'data-protection-officer'] as const)
      expect((await fetchAs(landlord, landlord.as(who), `/cases/${of.id}/file.zip`)).status, who).toBe(403);
    expect((await fetch(`${landlord.url}/cases/${of.id}/file.zip`)).status).toBe(401);
  });

  test('of a restricted case only those named get it (12.1)', async () => {
    const manager = landlord.as('area-manager');
    const restricted = (await openedCase(landlord, lead)).case;
    await shared(manager, 'restrictCase', {
      caseId: restricted.id,
      namedStaffIds: [manager.staffId, lead.staffId],
      reason: 'She is afraid.',
    });
    expect((await bundleFor(manager, restricted.id)).index.text).toContain('restricted');
    for (const who of ['housing-manager', 'head-of-service', 'analyst'] as const)
      expect(
        (await fetchAs(landlord, landlord.as(who), `/cases/${restricted.id}/file.zip`)).status,
        who,
      ).toBe(404);
  });
});
