import { afterAll, beforeAll, expect, test } from 'vitest';
import { openedCase } from '../support/casework.ts';
import { fetchAs, filesIn, pdf, photo, upload, uploaded } from '../support/evidence.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { readZip } from '../support/read-zip.ts';
import { openSmallS3, type SmallS3 } from '../support/small-s3.ts';

let s3: SmallS3;
let landlord: Landlord;
let lead: Asker;
let of: Data;
beforeAll(async () => {
  s3 = await openSmallS3();
  landlord = await openLandlord({
    EVIDENCE_S3_BUCKET: 'evidence',
    EVIDENCE_S3_ENDPOINT: s3.url,
    EVIDENCE_S3_ACCESS_KEY_ID: 'key',
    EVIDENCE_S3_SECRET_ACCESS_KEY: 'secret',
  });
  lead = landlord.as('service-lead');
  of = (await openedCase(landlord, lead)).case;
});
afterAll(async () => {
  await landlord?.close();
  await s3?.close();
});

test('with a bucket set, files lie in the bucket and not on this machine (#141)', async () => {
  const content = photo(300_000);
  const { id } = await uploaded(landlord, lead, { caseId: of.id }, { content, name: 'Maud.png' });
  const [[key, kept]] = [...s3.objects] as [[string, Buffer]];
  expect(key).toMatch(/^evidence\/[0-9a-f]{2}\/[0-9a-f]{64}$/);
  expect(kept.equals(content)).toBe(true);
  expect([...(await filesIn(landlord)), ...(await filesIn(landlord, 'arriving'))]).toEqual([]);
  const response = await fetchAs(landlord, lead, `/evidence/${id}/file`);
  expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
  const bundle = await fetchAs(landlord, lead, `/cases/${of.id}/file.zip`);
  const files = readZip(Buffer.from(await bundle.arrayBuffer()));
  expect(files.get('evidence/001-photo-2026-03-02.png')!.equals(content)).toBe(true);
});

test('what was changed in the bucket is not given out', async () => {
  const before = new Set(s3.objects.keys());
  const { id } = await uploaded(landlord, lead, { caseId: of.id });
  const key = [...s3.objects.keys()].find((each) => !before.has(each))!;
  s3.objects.set(key, photo(1));
  expect((await fetchAs(landlord, lead, `/evidence/${id}/file`)).status).toBe(409);
});

test('what is refused at the last moment, or sent twice, leaves nothing in the bucket', async () => {
  const before = s3.objects.size;
  const fields = { caseId: of.id, idempotencyKey: 'bucket-twice' };
  const first = await uploaded(landlord, lead, fields);
  const again = await uploaded(landlord, lead, fields);
  expect(again.id).toBe(first.id);
  const nobody = '00000000-0000-7000-8000-00000000ffff';
  const refused = await upload(landlord, lead, { caseId: of.id, givenById: nobody });
  expect(refused.rules).toEqual(['givenById NOT_FOUND 12.1']);
  const wrong = await upload(landlord, lead, { caseId: of.id }, { content: pdf() });
  expect(wrong.status).toBe(422);
  expect(s3.objects.size).toBe(before + 1);
});
