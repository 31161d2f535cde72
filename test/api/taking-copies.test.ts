import { createHash } from 'node:crypto';
import { appendFile, chmod, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedCase } from '../support/casework.ts';
import { fetchAs, filesIn, photo, seen, upload, uploaded } from '../support/evidence.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { attached, begun, noiseAnswers, posted } from '../support/report-form.ts';
import { shared } from '../support/sharing.ts';
import { makeTestDirectory, type TestDirectory } from '../support/test-directory.ts';

let landlord: Landlord;
let tools: TestDirectory;
let lead: Asker;
let of: Data;
beforeAll(async () => {
  tools = await makeTestDirectory();
  landlord = await openLandlord({ EVIDENCE_SCAN_COMMAND: path.join(tools.path, 'scan --fast') });
  lead = landlord.as('service-lead');
  await scannerThatExits(0);
  of = (await openedCase(landlord, lead)).case;
});
afterAll(async () => {
  await landlord?.close();
  await tools?.remove();
});

async function scannerThatExits(code: number): Promise<void> {
  const file = path.join(tools.path, 'scan');
  await rm(file, { force: true });
  await writeFile(file, `#!/bin/sh\ntest "$1" = --fast && test -s "$2" || exit 9\nexit ${code}\n`);
  await chmod(file, 0o755);
}

const copiesOf = async (by: Asker, filter = {}): Promise<Data[]> => {
  const document = `query ($filter: EvidenceDownloadFilter) { evidenceDownloads(filter: $filter, first: 100) { edges { node {
    kind downloadedAt files by { name } case { id } evidence { id } } } } }`;
  const { evidenceDownloads } = await by.query(document, { filter });
  return evidenceDownloads.edges.map(({ node }: Data) => node);
};

describe('a copy of a file', () => {
  test('is the file byte for byte, to be kept and never shown by a browser (#141)', async () => {
    const content = photo(70_000);
    const { id } = await uploaded(landlord, lead, { caseId: of.id }, { content, name: "Tŷ '1' (a).png" });
    const response = await fetchAs(landlord, lead, `/evidence/${id}/file`);
    expect(response.status).toBe(200);
    const got = Buffer.from(await response.arrayBuffer());
    expect(got.equals(content)).toBe(true);
    const { headers } = response;
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="evidence-${id}.png"; filename*=UTF-8''T%C5%B7%20%271%27%20%28a%29.png`,
    );
    expect(headers.get('content-type')).toBe('image/png');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await seen(lead, id)).sha256).toBe(createHash('sha256').update(got).digest('hex'));
  });

  test('is written down: who and when, for managers and whoever protects data (#133)', async () => {
    const { id } = await uploaded(landlord, lead, { caseId: of.id });
    const manager = landlord.as('area-manager');
    await (await fetchAs(landlord, manager, `/evidence/${id}/file`)).arrayBuffer();
    const copy = { kind: 'FILE', downloadedAt: '2026-03-02T09:00:00+00:00', files: 1 };
    expect(await copiesOf(lead, { evidenceId: [id] })).toEqual([
      { ...copy, by: { name: 'Nasreen Chowdhury' }, case: { id: of.id }, evidence: { id } },
    ]);
    expect(await copiesOf(landlord.as('data-protection-officer'), { evidenceId: [id] })).toEqual([
      { ...copy, by: { name: 'Nasreen Chowdhury' }, case: null, evidence: null },
    ]);
    expect(await copiesOf(landlord.as('welsh-area-manager'), { evidenceId: [id] })).toEqual([]);
    const worker = landlord.as('housing-support-worker');
    await landlord.admin.query('update asb_case set owner_id = $1 where id = $2', [worker.staffId, of.id]);
    const { node } = await worker.query(
      'query ($id: ID!) { node(id: $id) { ... on Case { reference downloads { id } } } }',
      {
        id: of.id,
      },
    );
    expect(node).toEqual({ reference: of.reference, downloads: [] });
    const [{ id: row }] = (await landlord.admin.query('select id from evidence_download limit 1')).rows;
    expect((await worker.query('query ($id: ID!) { node(id: $id) { id } }', { id: row })).node).toBeNull();
  });

  test('is not given to whoever does not reach the case, and the answer is that of a file that is not there', async () => {
    const { id } = await uploaded(landlord, lead, { caseId: of.id });
    const stranger = landlord.as('welsh-area-manager');
    const foreign = await fetchAs(landlord, stranger, `/evidence/${id}/file`);
    const missing = await fetchAs(landlord, stranger, `/evidence/00000000-0000-7000-8000-00000000ffff/file`);
    const nonsense = await fetchAs(landlord, stranger, `/evidence/nonsense/file`);
    expect([foreign.status, missing.status, nonsense.status]).toEqual([404, 404, 404]);
    const said = await foreign.text();
    expect(said).toBe(await missing.text());
    expect(said).toBe(await nonsense.text());
    for (const who of ['analyst', 'integrator', 'smt', 'partner-user', 'data-protection-officer'] as const) {
      expect((await fetchAs(landlord, landlord.as(who), `/evidence/${id}/file`)).status, who).toBe(403);
    }
    expect((await fetch(`${landlord.url}/evidence/${id}/file`)).status).toBe(401);
    expect(await copiesOf(lead, { evidenceId: [id] })).toEqual([]);
  });

  test('is not taken by a link on another site', async () => {
    const { id } = await uploaded(landlord, lead, { caseId: of.id });
    const response = await fetch(`${landlord.url}/evidence/${id}/file`, {
      headers: { authorization: `Bearer ${lead.token}`, 'sec-fetch-site': 'cross-site' },
    });
    expect(response.status).toBe(403);
  });

  test('of a restricted case is for those who are named, whatever the rank of others (#133)', async () => {
    const restricted = (await openedCase(landlord, lead)).case;
    const { id } = await uploaded(landlord, lead, { caseId: restricted.id });
    const manager = landlord.as('area-manager');
    await shared(manager, 'restrictCase', {
      caseId: restricted.id,
      namedStaffIds: [manager.staffId, lead.staffId],
      reason: 'She is afraid.',
    });
    expect((await fetchAs(landlord, manager, `/evidence/${id}/file`)).status).toBe(200);
    for (const who of ['housing-manager', 'head-of-service'] as const) {
      expect((await fetchAs(landlord, landlord.as(who), `/evidence/${id}/file`)).status, who).toBe(404);
      expect(await copiesOf(landlord.as(who), { caseId: [restricted.id] }), who).toEqual([]);
    }
    expect(await copiesOf(manager, { caseId: [restricted.id] })).toHaveLength(1);
  });

  test('is refused when the file is no longer the one that was put in, or is gone', async () => {
    const { id } = await uploaded(landlord, lead, { caseId: of.id });
    const [{ storage_key: key }] = (
      await landlord.admin.query('select storage_key from evidence where id = $1', [id])
    ).rows;
    const file = (await filesIn(landlord)).find((each) => each.endsWith(key))!;
    await appendFile(file, 'more');
    for (const change of ['changed', 'gone']) {
      if (change === 'gone') await rm(file);
      const response = await fetchAs(landlord, lead, `/evidence/${id}/file`);
      expect(response.status, change).toBe(409);
      expect((await response.json()) as Data).toMatchObject({ refusals: [{ rule: 'FILE_UNCHANGED' }] });
    }
    expect(await copiesOf(lead, { evidenceId: [id] })).toEqual([]);
  });
});

describe('the scan for viruses', () => {
  test('lets through what is clean', async () => {
    expect(await uploaded(landlord, lead, { caseId: of.id })).toMatchObject({ scanState: 'CLEAN' });
  });

  test('stops what is infected: nothing of it is kept', async () => {
    await scannerThatExits(1);
    const before = await filesIn(landlord);
    const answer = await upload(landlord, lead, { caseId: of.id });
    expect(answer).toMatchObject({ status: 422, rules: ['file FILE_IS_INFECTED 15.1'] });
    expect(await filesIn(landlord)).toEqual(before);
    expect(await filesIn(landlord, 'arriving')).toEqual([]);
  });

  test('keeps in quarantine what it could not tell, until it can', async () => {
    await scannerThatExits(2);
    const { id, scanState } = await uploaded(landlord, lead, { caseId: of.id });
    expect(scanState).toBe('QUARANTINED');
    const held = await fetchAs(landlord, lead, `/evidence/${id}/file`);
    expect(held.status).toBe(409);
    expect((await held.json()) as Data).toMatchObject({ refusals: [{ rule: 'FILE_IN_QUARANTINE' }] });
    await scannerThatExits(0);
    expect((await fetchAs(landlord, lead, `/evidence/${id}/file`)).status).toBe(200);
    expect((await seen(lead, id)).scanState).toBe('CLEAN');
  });

  test('finds later what it could not tell at first, and nobody gets it', async () => {
    await scannerThatExits(2);
    const { id } = await uploaded(landlord, lead, { caseId: of.id });
    await scannerThatExits(1);
    expect((await fetchAs(landlord, lead, `/evidence/${id}/file`)).status).toBe(409);
    await scannerThatExits(0);
    expect((await fetchAs(landlord, lead, `/evidence/${id}/file`)).status).toBe(409);
    expect((await seen(lead, id)).scanState).toBe('INFECTED');
  });

  test('does so of what came with a report too, and keeps what it found (#133)', async () => {
    await scannerThatExits(2);
    landlord.clock.at('2026-03-03T09:00');
    const answers = { ...noiseAnswers(), token: await begun(landlord) };
    expect((await attached(landlord.url, answers, [{ content: photo(3_000) }])).status).toBe(200);
    await posted(landlord.url, '/report/send', { ...answers, filesSeen: '1' });
    const { rows } = await landlord.admin.query('select id, scan_state from report_attachment');
    expect(rows).toMatchObject([{ scan_state: 'QUARANTINED' }]);
    const worker = landlord.as('housing-support-worker');
    const taken = async () =>
      (await fetchAs(landlord, worker, `/report-attachments/${rows[0].id}/file`)).status;
    await scannerThatExits(1);
    expect(await taken()).toBe(409);
    await scannerThatExits(0);
    expect(await taken()).toBe(409);
    const { rows: found } = await landlord.admin.query('select scan_state from report_attachment');
    expect(found).toEqual([{ scan_state: 'INFECTED' }]);
  });

  test('that cannot be run at all keeps everything in quarantine', async () => {
    await rm(path.join(tools.path, 'scan'));
    expect(await uploaded(landlord, lead, { caseId: of.id })).toMatchObject({ scanState: 'QUARANTINED' });
    await scannerThatExits(0);
  });
});
