import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedCase } from '../support/casework.ts';
import { fetchAs, photo, seen, uploaded } from '../support/evidence.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import {
  jpegWithGps,
  jpegWithoutGps,
  latitude,
  plainJpeg,
  pngWithoutWords,
  pngWithWords,
} from '../support/pictures.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readZip } from '../support/read-zip.ts';

let landlord: Landlord;
let lead: Asker;
let of: Data;
beforeAll(async () => {
  landlord = await openLandlord();
  lead = landlord.as('service-lead');
  of = (await openedCase(landlord, lead)).case;
});
afterAll(() => landlord?.close());

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const digestOf = (content: Buffer) => `sha-256=:${createHash('sha256').update(content).digest('base64')}:`;
const jpeg = (content: Buffer) => ({ content, name: 'IMG_0001.jpg', type: 'image/jpeg' });
const fileOf = async (by: Asker, id: string) => {
  const response = await fetchAs(landlord, by, `/evidence/${id}/file`);
  return { response, content: Buffer.from(await response.arrayBuffer()) };
};
const original = (by: Asker, id: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${landlord.url}/evidence/${id}/original`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const registerOf = async (id: string): Promise<Data[]> => {
  const document = `query ($id: [ID!]) { evidenceDownloads(filter: { evidenceId: $id }, first: 10) { edges { node {
    kind sha256 reason files by { id } } } } }`;
  const { evidenceDownloads } = await landlord.as('area-manager').query(document, { id: [id] });
  return evidenceDownloads.edges.map(({ node }: Data) => node);
};

describe('a copy of a picture that leaves (#13, #113)', () => {
  test('says nothing of place, device and author; what is kept stays as it was put in, with its checksum', async () => {
    const { id } = await uploaded(landlord, lead, { caseId: of.id }, jpeg(jpegWithGps()));
    const { response, content } = await fileOf(lead, id);
    expect(content).toEqual(jpegWithoutGps());
    expect(response.headers.get('content-length')).toBe(String(content.length));
    expect(response.headers.get('repr-digest')).toBe(digestOf(content));
    expect((await seen(lead, id)).sha256).toBe(sha256(jpegWithGps()));
    expect(await registerOf(id)).toEqual([
      { kind: 'FILE', sha256: sha256(content), reason: null, files: 1, by: { id: lead.staffId } },
    ]);
  });

  test('is the file itself where there is nothing to remove', async () => {
    const { id } = await uploaded(landlord, lead, { caseId: of.id }, jpeg(plainJpeg()));
    const { response, content } = await fileOf(lead, id);
    expect(content).toEqual(plainJpeg());
    expect(response.headers.get('repr-digest')).toBe(digestOf(plainJpeg()));
  });

  test('is not made of a picture that is damaged; a manager may take the original', async () => {
    const damaged = Buffer.concat([photo().subarray(0, 33), Buffer.from('000000ff7445587400', 'hex')]);
    const { id } = await uploaded(landlord, lead, { caseId: of.id }, { content: damaged });
    const refused = await fetchAs(landlord, lead, `/evidence/${id}/file`);
    expect(refused.status).toBe(409);
    expect((await refused.json()) as Data).toMatchObject({
      refusals: [{ rule: 'METADATA_REMOVED', clause: '12.1' }],
    });
    expect(await registerOf(id)).toEqual([]);
    const whole = await original(lead, id, { reason: 'To have it looked at by an expert.' });
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(damaged);
  });

  test('lies in the case file with its own checksum beside that of the original', async () => {
    const other = (await openedCase(landlord, lead)).case;
    await uploaded(landlord, lead, { caseId: other.id }, jpeg(jpegWithGps()));
    await uploaded(landlord, lead, { caseId: other.id }, { content: pngWithWords() });
    const bundle = await fetchAs(landlord, lead, `/cases/${other.id}/file.zip`);
    const files = readZip(Buffer.from(await bundle.arrayBuffer()));
    expect(files.get('evidence/001-photo-2026-03-02.jpg')).toEqual(jpegWithoutGps());
    expect(files.get('evidence/002-photo-2026-03-02.png')).toEqual(pngWithoutWords());
    const { text } = await readPdf(files.get('case-file.pdf')!);
    for (const content of [jpegWithGps(), jpegWithoutGps(), pngWithWords(), pngWithoutWords()]) {
      expect(text).toContain(sha256(content));
    }
    expect(text).toContain('removed from this copy');
  });
});

describe('the original', () => {
  test('is taken by a manager over the service, with a reason that stands in the register', async () => {
    const { id } = await uploaded(landlord, lead, { caseId: of.id }, jpeg(jpegWithGps()));
    const manager = landlord.as('area-manager');
    const blank = await original(manager, id, { reason: '  ' });
    expect(blank.status).toBe(422);
    expect((await blank.json()) as Data).toMatchObject({
      refusals: [{ field: 'reason', rule: 'REASON_NEEDED' }],
    });
    expect((await original(manager, id, {})).status).toBe(422);
    const response = await original(manager, id, { reason: 'The county court asks for it. ' });
    expect(response.status).toBe(200);
    const content = Buffer.from(await response.arrayBuffer());
    expect(content).toEqual(jpegWithGps());
    expect(content.includes(latitude)).toBe(true);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(await registerOf(id)).toEqual([
      {
        kind: 'ORIGINAL',
        sha256: sha256(jpegWithGps()),
        reason: 'The county court asks for it.',
        files: 1,
        by: { id: manager.staffId },
      },
    ]);
    const { evidenceDownloads } = await landlord
      .as('data-protection-officer')
      .query('{ evidenceDownloads(filter: { kind: [ORIGINAL] }, first: 10) { edges { node { reason } } } }');
    expect(evidenceDownloads.edges).toContainEqual({ node: { reason: 'The county court asks for it.' } });
  });

  test('is for nobody else, whatever they say, and no link or form of another site takes it', async () => {
    const { id } = await uploaded(landlord, lead, { caseId: of.id }, jpeg(jpegWithGps()));
    const said = { reason: 'I want it.' };
    const owner = landlord.as('housing-support-worker');
    await landlord.admin.query('update asb_case set owner_id = $1 where id = $2', [owner.staffId, of.id]);
    expect((await fetchAs(landlord, owner, `/evidence/${id}/file`)).status).toBe(200);
    for (const who of [
      'housing-support-worker',
      'analyst',
      'smt',
      'system-admin',
      'data-protection-officer',
    ] as const) {
      expect((await original(landlord.as(who), id, said)).status, who).toBe(403);
    }
    expect((await original(landlord.as('welsh-area-manager'), id, said)).status).toBe(404);
    const manager = landlord.as('area-manager');
    expect((await original(manager, id, said, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await fetchAs(landlord, manager, `/evidence/${id}/original`)).status).toBe(404);
    expect((await registerOf(id)).map(({ kind }) => kind)).toEqual(['FILE']);
  });
});
