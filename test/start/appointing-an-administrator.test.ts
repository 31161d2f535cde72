import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appointAdministrator } from '../../server/database/appoint-administrator.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const issuer = 'https://login.harbour-and-vale.example/tenant/v2.0';
const robin = {
  issuer,
  subject: 'robin-7f3a',
  name: 'Robin Amherst',
  email: 'robin@harbour-and-vale.example',
};
const sasha = { issuer, subject: 'sasha-11c0', name: 'Sasha Pemberton' };

let database: TestDatabase;
let admin: pg.Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
});
afterAll(async () => {
  await admin?.end();
  await database?.drop();
});

const appoint = (person: object, another = false) =>
  appointAdministrator(database.url, { ...robin, ...person, another });
const administrators = async () =>
  (
    await admin.query(
      `select w.name, w.email, g.area_id, g.service_id from staff_grant g join staff w on w.id = g.staff_id
        where g.role = 'SYSTEM_ADMIN' order by w.name`,
    )
  ).rows;

describe('the first administrator of an installation', () => {
  afterEach(() => admin.query('delete from staff'));

  test('is appointed by one command, by the name that the sign-in service gives them', async () => {
    expect(await appoint({})).toBe('APPOINTED');
    expect(await administrators()).toEqual([
      { name: 'Robin Amherst', email: robin.email, area_id: null, service_id: null },
    ]);
  });

  test('is appointed once, however often the command is given', async () => {
    await appoint({});
    expect(await appoint({})).toBe('ALREADY');
    expect(await administrators()).toHaveLength(1);
  });

  test('is appointed once by two commands in the same moment', async () => {
    const done = await Promise.all([appoint({}), appoint({})]);
    expect(done.sort()).toEqual(['ALREADY', 'APPOINTED']);
    expect(await administrators()).toHaveLength(1);
  });

  test('can sign in, and nobody else whom the same service vouches for', async () => {
    await appoint({});
    const open = (subject: string) =>
      admin.query(
        `select app.open_session(sha256('x'), $1, $2, 'PORTAL', now() + interval '1 hour', null) as viewer`,
        [issuer, subject],
      );
    expect((await open('robin-7f3a')).rows[0].viewer).toMatchObject({
      name: 'Robin Amherst',
      roles: ['SYSTEM_ADMIN'],
    });
    expect((await open('sasha-11c0')).rows[0].viewer).toBeNull();
  });

  test('stands in the audit, by no member of staff', async () => {
    const before = (await admin.query('select count(*)::int as n from audit_entry')).rows[0].n;
    await appoint({});
    const { rows } = await admin.query(
      'select kind, staff_id, facts from audit_entry order by at offset $1',
      [before],
    );
    expect(rows).toContainEqual({
      kind: 'ROLES_CHANGED',
      staff_id: null,
      facts: expect.objectContaining({ role: 'SYSTEM_ADMIN', did: 'INSERT' }),
    });
  });
});

describe('another administrator', () => {
  beforeEach(() => appoint({}));
  afterEach(() => admin.query('delete from staff'));

  test('is not appointed beside one who is there, unless that is said plainly', async () => {
    await expect(appoint(sasha)).rejects.toThrow('There is an administrator already');
    expect(await administrators()).toHaveLength(1);
    expect(await appoint(sasha, true)).toBe('APPOINTED');
    expect(await administrators()).toHaveLength(2);
  });

  test('is appointed when the one who was there has left', async () => {
    await admin.query(`update staff set left_on = '2020-01-31'`);
    expect(await appoint(sasha)).toBe('APPOINTED');
  });

  test('is not somebody who has left', async () => {
    await admin.query(`update staff set left_on = '2020-01-31'`);
    await expect(appoint({})).rejects.toThrow('as having left');
  });
});

describe('an appointment with which nobody could sign in is refused', () => {
  test.each([
    ['without a name', { name: '  ' }, 'full name'],
    ['without a subject', { subject: '' }, '“sub”'],
    ['with an issuer that is no address', { issuer: 'harbour and vale' }, 'https address'],
    [
      'with an issuer that anybody on the way could read',
      { issuer: 'http://login.example' },
      'https address',
    ],
    ['with a mail address that is none', { email: 'robin' }, 'not a mail address'],
  ])('%s', async (_title, person, says) => {
    await expect(appoint(person)).rejects.toThrow(says);
    expect(await administrators()).toEqual([]);
  });
});
