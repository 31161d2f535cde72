import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tellOfRoles } from '../../jobs/tell-of-roles.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openedCase } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { done, type SignedInAnew, signedInAnew } from '../support/people-and-roles.ts';

let landlord: Landlord;
let admin: SignedInAnew;
let pool: pg.Pool;
beforeAll(async () => {
  landlord = await openLandlord();
  admin = await signedInAnew(landlord, 'system-admin');
  pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 4 });
});
afterAll(async () => {
  await pool?.end();
  await landlord?.close();
});
beforeEach(() => landlord.admin.query('delete from mail'));

const desk = { publicUrl: 'https://amity.example', sends: true };
/** Two workers look at once; then what was written to whom. */
const told = async (): Promise<{ name: string; title: string; body: string; status: string }[]> => {
  await Promise.all([tellOfRoles(pool, desk), tellOfRoles(pool, desk)]);
  await tellOfRoles(pool, desk);
  return (
    await landlord.admin.query(
      'select w.name, m.title, m.body, m.status from mail m join staff w on w.id = m.staff_id order by w.name, m.title',
    )
  ).rows;
};
const somebody = async (name: string): Promise<Data> =>
  (await done(admin, 'recordStaff', { name, subject: name, email: 'x@harbour-and-vale.example' })).staff;
const house = () => ({ serviceId: landlord.ids['Harbour House'] });

test('The data protection officer and whoever it concerns are written of each role, once (#133)', async () => {
  expect(await told()).toEqual([]);
  const robin = await somebody('Robin Amherst');
  const { grant } = await done(admin, 'grantRole', { staffId: robin.id, role: 'SERVICE_LEAD', ...house() });
  const mails = await told();
  expect(mails).toEqual([
    expect.objectContaining({ name: 'Marged Lewin', title: 'A role was changed', status: 'KEPT' }),
    expect.objectContaining({
      name: 'Robin Amherst',
      title: 'Your role in Amity was changed',
      status: 'WAITING',
    }),
  ]);
  for (const { body } of mails) expect(body).toContain('Service lead, Harbour House: is held from now on');
  expect(mails[0]!.body).toContain('https://amity.example/people-and-roles');
  expect(mails[0]!.body).not.toContain('Robin');
  expect(await told()).toHaveLength(2);
  await done(admin, 'endGrant', { grantId: grant.id });
  expect((await told()).filter(({ body }) => body.includes('has ended'))).toHaveLength(2);
});

test('A role that waits for a second person is told to everybody who could confirm it (#133)', async () => {
  const robin = await somebody('Quinn Hollyoak');
  await done(admin, 'grantRole', { staffId: robin.id, role: 'HEAD_OF_SERVICE' });
  const mails = (await told()).filter(({ body }) => body.includes('waits for a second person'));
  expect(mails.map(({ name }) => name)).toEqual(['Marged Lewin', 'Quinn Hollyoak', 'Tobias Wrenfield']);
});

test('Whoever leads a service is told how much a leaver leaves behind, and of a restricted case only those named for it (12.1, 15.2)', async () => {
  const worker = landlord.as('other-support-worker');
  await openedCase(landlord, worker);
  await openedCase(landlord, worker);
  const { case: restricted } = await openedCase(landlord, worker);
  await landlord.admin.query('update asb_case set named_staff = $2 where id = $1', [
    restricted.id,
    [worker.staffId, landlord.ids['area-manager']],
  ]);
  await done(admin, 'recordLeaving', { staffId: worker.staffId, lastDay: '2027-03-02', access: 'AT_ONCE' });
  const mails = await told();
  expect(mails.map(({ name, title }) => `${name}: ${title}`)).toEqual([
    'Bethan Ashworth: Work to be handed over',
    'Jo Fairweather: It is on record that you leave',
    'Nasreen Chowdhury: Work to be handed over',
  ]);
  expect(mails[0]!.body).toContain('- open cases: 2, https://amity.example/cases?owner=gone');
  expect(mails[2]!.body).toContain('- open cases: 1, ');
  for (const { body } of mails) expect(body).not.toMatch(/Fairweather|ASB-/);
});

test('Where a service has no lead, the manager of its area is told', async () => {
  const worker = landlord.as('welsh-support-worker');
  await openedCase(landlord, worker, {
    serviceId: landlord.ids['Tŷ Bryn'],
    propertyId: landlord.ids['1 Heol y Bryn'],
  });
  const { rows } = await landlord.admin.query('select id from staff_grant where staff_id = $1', [
    worker.staffId,
  ]);
  await done(admin, 'endGrant', { grantId: rows[0].id });
  expect((await told()).filter(({ title }) => title.startsWith('Work')).map(({ name }) => name)).toEqual([
    'Emrys Vaughan',
  ]);
});
