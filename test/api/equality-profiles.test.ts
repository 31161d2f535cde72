import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { equalityFacts } from '../../jobs/equality-facts.ts';
import type { EqualityFact } from '../../schema/equality-figures/equality-unit.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openSecrets } from '../../server/secrets/open-secrets.ts';
import { rewrapKeys } from '../../server/secrets/rewrap-keys.ts';
import { openedCase } from '../support/casework.ts';
import { kept, profileRecorded, sensitiveOf, shownTo } from '../support/kept-apart.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let opened: Data;
let personId: string;
beforeAll(async () => {
  landlord = await openLandlord();
  opened = (await openedCase(landlord, worker())).case;
  personId = opened.parties[0].person.id;
});
afterAll(() => landlord?.close());

const worker = () => landlord.as('housing-support-worker');
/** Somebody reports noise, and it becomes a case. */
const caseOf = async (name: string): Promise<string> =>
  (await openedCase(landlord, worker(), { reporter: { name } })).case.parties[0].person.id;
/** Everybody in the cases opened within a year, as the worker is told of them. */
async function factsOf(client: pg.Client, year: number): Promise<EqualityFact[]> {
  const keys = await openSecrets(readConfig({ DATA_DIR: landlord.dataDir }));
  const facts: EqualityFact[] = [];
  for await (const fact of equalityFacts(client, keys, { from: `${year}-01-01`, to: `${year}-12-31` }))
    facts.push(fact);
  return facts;
}
const rules = (answer: Data) => answer.refusals.map(({ rule }: Data) => rule);

describe('asking after protected characteristics', () => {
  test('Nobody is asked yet, and that may be known (#10)', async () => {
    expect((await sensitiveOf(worker(), personId)).equalityProfile).toEqual({
      __typename: 'NotHeld',
      state: 'NOT_HELD',
    });
  });

  test('Answers are written down masked, shown for a reason, and masked again after ten minutes (#10, #133)', async () => {
    const by = worker();
    const answers = { race: 'WHITE_ROMA', sex: 'FEMALE', sexualOrientation: 'PREFER_NOT_TO_SAY' };
    expect(rules(await profileRecorded(by, personId, answers, { purposeExplained: false }))).toEqual([
      'PURPOSE_EXPLAINED',
    ]);
    expect(rules(await profileRecorded(by, personId, answers))).toEqual([]);
    expect((await sensitiveOf(by, personId)).equalityProfile.state).toBe('MASKED');

    const { sensitive } = await shownTo(by, personId);
    expect(sensitive.equalityProfile).toMatchObject({
      state: 'SHOWN',
      until: '2026-03-02T09:10:00.000Z',
      edition: 'CENSUS_2021',
      race: 'WHITE_ROMA',
      sex: 'FEMALE',
      sexualOrientation: 'PREFER_NOT_TO_SAY',
      religionOrBelief: null,
    });
    expect((await sensitiveOf(by, personId)).equalityProfile.race).toBe('WHITE_ROMA');
    expect((await sensitiveOf(landlord.as('service-lead'), personId)).equalityProfile.state).toBe('MASKED');
    landlord.clock.at('2026-03-02T09:10');
    expect((await sensitiveOf(by, personId)).equalityProfile.state).toBe('MASKED');
  });

  test('One more answer leaves the others as they are (#10)', async () => {
    const by = worker();
    await profileRecorded(by, personId, { religionOrBelief: 'HINDU' });
    const { sensitive } = await shownTo(by, personId);
    expect(sensitive.equalityProfile).toMatchObject({ race: 'WHITE_ROMA', religionOrBelief: 'HINDU' });
  });

  test('Whoever adds to answers says which version of them they read, which is told while they are masked too (#10, 15.1)', async () => {
    const [by, lead] = [worker(), landlord.as('service-lead')];
    const id = await caseOf('Nia Fell');
    const versionFor = async (who: typeof by) => (await sensitiveOf(who, id)).equalityProfileVersion;
    const adds = (who: typeof by, answers: object, profileVersion: number | null) =>
      profileRecorded(who, id, answers, { profileVersion });
    const refused = (answer: Data) =>
      answer.refusals.map(({ field, rule }: Data) => `${field} ${rule}`).join();

    expect(await versionFor(by)).toBeNull();
    expect(refused(await adds(by, { sex: 'FEMALE' }, 1))).toBe('profileVersion CHANGED_MEANWHILE');
    expect(rules(await adds(by, { sex: 'FEMALE' }, null))).toEqual([]);
    expect((await sensitiveOf(lead, id)).equalityProfile.state).toBe('MASKED');
    expect(await versionFor(lead)).toBe(1);

    // The same answer, another one, and one to a question not asked before look alike.
    for (const answers of [{ sex: 'FEMALE' }, { sex: 'MALE' }, { race: 'ARAB' }, { sex: null }]) {
      expect(refused(await adds(lead, answers, null))).toBe('profileVersion READ_BEFORE_OVERWRITING');
    }
    expect(rules(await adds(lead, { sex: 'FEMALE' }, 1)), 'the same again').toEqual([]);
    expect(await versionFor(by), 'counts like anything else').toBe(2);
    expect(refused(await adds(by, { sex: 'MALE' }, 1))).toBe('profileVersion CHANGED_MEANWHILE');
    expect((await shownTo(by, id)).sensitive).toMatchObject({
      equalityProfileVersion: 2,
      equalityProfile: { sex: 'FEMALE' },
    });
  });

  test('Answers that were taken back meanwhile are not written down again by whoever had read them (#10)', async () => {
    const by = worker();
    const id = await caseOf('Huw Brook');
    await profileRecorded(by, id, { race: 'ARAB' });
    expect(rules(await kept(by, 'withdrawEqualityProfile', { personId: id }))).toEqual([]);
    expect((await sensitiveOf(by, id)).equalityProfileVersion).toBeNull();
    const late = await profileRecorded(by, id, { sex: 'MALE' }, { profileVersion: 1 });
    expect(late.refusals).toEqual([{ field: 'profileVersion', rule: 'CHANGED_MEANWHILE', clause: '15.1' }]);
    expect(rules(await profileRecorded(by, id, { sex: 'MALE' }, { profileVersion: null }))).toEqual([]);
  });

  test('Each showing is written down with who, why and in which session, before anything is shown (#133)', async () => {
    const { rows } = await landlord.admin.query(
      `select s.kind, s.reason, s.staff_id, x.staff_id as of_session
         from sensitive_showing s join app.session x on x.id = s.session_id where s.person_id = $1`,
      [personId],
    );
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toEqual({
        kind: 'EQUALITY_PROFILE',
        reason: 'PLANNING_SUPPORT',
        staff_id: worker().staffId,
        of_session: worker().staffId,
      });
    }
  });

  test('A housing manager and the head of service see it masked, and whoever answers elsewhere nothing (#133)', async () => {
    for (const who of ['housing-manager', 'head-of-service'] as const) {
      const answer = await shownTo(landlord.as(who), personId);
      expect(rules(answer), who).toEqual(['SHOWN_TO_ROLE']);
      expect(answer.sensitive).toBeNull();
    }
    for (const who of ['welsh-area-manager', 'other-support-worker'] as const) {
      expect(rules(await shownTo(landlord.as(who), personId)), who).toEqual(['NOT_FOUND']);
      expect(await sensitiveOf(landlord.as(who), personId)).toBeNull();
      expect(rules(await profileRecorded(landlord.as(who), personId, { sex: 'MALE' })), who).toEqual([
        'NOT_FOUND',
      ]);
    }
    expect((await shownTo(landlord.as('area-manager'), personId)).sensitive.equalityProfile.race).toBe(
      'WHITE_ROMA',
    );
  });

  test('What somebody says under a key is told apart without being kept (#10)', async () => {
    const key = { idempotencyKey: 'profile-of-the-second', profileVersion: null };
    const by = worker();
    const other = await caseOf('Ada Quill');
    await profileRecorded(by, other, { race: 'ARAB' }, key);
    await profileRecorded(by, other, { race: 'ARAB' }, key);
    expect(rules(await profileRecorded(by, other, { race: 'WHITE_IRISH' }, key))).toEqual([
      'KEY_USED_FOR_SOMETHING_ELSE',
    ]);
    const { rows } = await landlord.admin.query(`select version from equality_profile where person_id = $1`, [
      other,
    ]);
    expect(rows).toEqual([{ version: 1 }]);
  });

  test('Whoever runs the API cannot read another login’s way to it: neither figures, analysts nor a forged session (#133)', async () => {
    const { names } = rolesOf(landlord.databaseUrl);
    const count = async (role: string, sid: string) =>
      (
        await landlord.asLogin('api', [
          ['select set_config($1, $2, true)', ['app.sid', sid]],
          `set local role "${role}"`,
          'select count(*)::int as n from equality_profile',
        ])
      ).rows[0].n;
    expect(await count(names.user, 'forged')).toBe(0);
    for (const role of [names.figures, names.totals])
      await expect(count(role, 'forged')).rejects.toThrow(/denied/);
    await expect(landlord.asLogin('gate', ['select sealed from equality_profile'])).rejects.toThrow(/denied/);
    await landlord.as('analyst').answer('{ viewer { name } }');
    expect(
      (await landlord.as('analyst').answer(`{ sensitiveInformation(personId: "${personId}") { personId } }`))
        .errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('The worker’s login opens the answers for the equality report: every role in every case of the year (#144)', async () => {
    const client = new pg.Client({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker') });
    await client.connect();
    const facts = await factsOf(client, 2026);
    const nextYear = await factsOf(client, 2027);
    await client.end();
    const parties = await landlord.admin.query('select count(*)::int as n from party');
    expect(facts).toHaveLength(parties.rows[0].n);
    expect(facts.find((fact) => fact.personId === personId)).toMatchObject({
      role: 'REPORTER',
      caseId: opened.id,
      openedOn: '2026-03-02',
      age: null,
      answers: { race: 'WHITE_ROMA', religionOrBelief: 'HINDU' },
    });
    expect(nextYear).toEqual([]);
  });

  test('A person takes their answers back, and nothing of them is left (#10)', async () => {
    const by = worker();
    const withdraw = () =>
      by.query(
        'mutation ($input: WithdrawEqualityProfileInput!) { withdrawEqualityProfile(input: $input) { refusals { rule } person { id } } }',
        { input: { personId } },
      );
    expect((await withdraw()).withdrawEqualityProfile).toMatchObject({
      refusals: [],
      person: { id: personId },
    });
    expect((await sensitiveOf(by, personId)).equalityProfile.state).toBe('NOT_HELD');
    expect((await withdraw()).withdrawEqualityProfile.refusals).toEqual([{ rule: 'NOT_FOUND' }]);
    const { rows } = await landlord.admin.query('select sealed from equality_profile where person_id = $1', [
      personId,
    ]);
    expect(rows).toEqual([{ sealed: null }]);
  });
});

describe('a copy of the database without the key', () => {
  const canary = 'WHITE_GYPSY_OR_IRISH_TRAVELLER';

  test('tells nothing: no table, and no log of events, holds an answer (#13, #133)', async () => {
    const by = worker();
    const id = await caseOf('Ivo Lark');
    await profileRecorded(by, id, { race: canary }, { idempotencyKey: 'canary-1234' });
    await shownTo(by, id, { reason: 'OTHER', explanation: `Because of ${canary}.` });
    const { rows: tables } = await landlord.admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(80);
    for (const { name } of tables) {
      const { rows } = await landlord.admin.query(
        `select count(*)::int as n from ${name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`,
        [canary, Buffer.from(canary).toString('hex')],
      );
      // A policy document may list words; answers of people stand in none.
      expect(rows[0].n, name).toBe(0);
    }
    expect((await shownTo(by, id)).sensitive.equalityProfile.race).toBe(canary);
  });

  test('Answers that were put under another person do not open, nor does the key of another (#133)', async () => {
    const by = worker();
    const [one, other] = await Promise.all(['Una Moss', 'Odo Reed'].map(caseOf));
    await profileRecorded(by, one!, { sex: 'FEMALE' });
    await profileRecorded(by, other!, { sex: 'MALE' });
    const swapped = async (sql: string) => {
      await landlord.admin.query(sql, [one, other]);
      return await by.answer(
        `mutation { showSensitive(input: {personId: "${one}", kind: EQUALITY_PROFILE, reason: PLANNING_SUPPORT}) { sensitive { equalityProfile { __typename } } } }`,
      );
    };
    const swap = await swapped(
      `update equality_profile set sealed = (select sealed from equality_profile where person_id = $2) where person_id = $1`,
    );
    expect(swap.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(swap)).not.toMatch(/MALE|unable to authenticate|master/i);
    const wholeKey = await swapped(
      `update person_key set wrapped = (select wrapped from person_key where person_id = $2) where person_id = $1`,
    );
    expect(wholeKey.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });

  test('A new master key takes over from the old one without touching what was sealed (#133)', async () => {
    const by = worker();
    const id = await caseOf('Wyn Ashdown');
    await profileRecorded(by, id, { sex: 'MALE' });
    const sealed = () =>
      landlord.admin.query('select id, sealed from equality_profile order by id').then(({ rows }) => rows);
    const before = await sealed();
    const old = await readFile(path.join(landlord.dataDir, 'secrets.key'));
    const both = {
      mode: 'production' as const,
      dataDir: '/nowhere',
      secretsKey: randomBytes(32),
      secretsKeyBefore: Buffer.from(old.toString(), 'base64'),
    };
    const { rows } = await landlord.admin.query('select count(*)::int as n from person_key');
    const keys = await openSecrets(both);
    const done = await rewrapKeys(landlord.databaseUrl, keys);
    // One key was put under another person above: it opens for nobody, and is named.
    expect(done).toEqual({ rewrapped: rows[0].n - 1, already: 0, broken: [expect.any(String)] });
    const again = { rewrapped: 0, already: rows[0].n - 1, broken: done.broken };
    expect(await rewrapKeys(landlord.databaseUrl, keys)).toEqual(again);
    expect(await sealed()).toEqual(before);
    const alone = await openSecrets({ mode: both.mode, dataDir: both.dataDir, secretsKey: both.secretsKey });
    const key = await landlord.admin.query(
      'select wrapped, master_key as name from person_key where person_id = $1',
      [id],
    );
    await expect(alone.unwrap(key.rows[0].wrapped, key.rows[0].name, id)).resolves.toHaveLength(32);
  });
});
