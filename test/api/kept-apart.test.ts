import { PassThrough } from 'node:stream';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorker } from '../../jobs/worker.ts';
import { vocabulary } from '../../schema/vocabulary.ts';
import { readConfig } from '../../server/config.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { openedCase, take, taken } from '../support/casework.ts';
import { kept, profileRecorded, sensitiveOf, shownTo } from '../support/kept-apart.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody, type PersonOfStaff } from '../support/landlord-people.ts';

let landlord: Landlord;
let of: Data;
let personId: string;
beforeAll(async () => {
  landlord = await openLandlord();
  of = (await openedCase(landlord, worker())).case;
  personId = of.parties[0].person.id;
});
afterAll(() => landlord?.close());

const worker = () => landlord.as('housing-support-worker');
const rules = (answer: Data) => answer.refusals.map(({ rule }: Data) => rule);
const versionNow = async () =>
  (
    await worker().query('query ($id: ID!) { person(id: $id) { version safeContactNotedAt } }', {
      id: personId,
    })
  ).person;

/** Words that stand nowhere but where they were put. */
const canaries = {
  mustNotBeSaid: 'canary-said-7f3a',
  safeTimes: 'canary-times-91bc',
  health: 'canary-health-5d20',
  adjustment: 'canary-adjust-c4e8',
  explanation: 'canary-why-03fd',
  race: 'WHITE_ROMA',
};

describe('what is kept apart about a person', () => {
  test('How to reach somebody safely is noted, told of at once, and masked until it is shown (#20, #133)', async () => {
    const { person } = await taken(worker(), 'updatePerson', {
      personId,
      personVersion: (await versionNow()).version,
      contactPreferences: { mustNotBeSaid: canaries.mustNotBeSaid, safeTimes: canaries.safeTimes },
    });
    expect(person.version).toBe(2);
    expect((await versionNow()).safeContactNotedAt).toBe('2026-03-02T09:00:00+00:00');
    expect((await sensitiveOf(worker(), personId)).safeContact).toEqual({
      __typename: 'Masked',
      state: 'MASKED',
    });
    const { sensitive } = await shownTo(worker(), personId, {
      kind: 'SAFE_CONTACT',
      reason: 'BEFORE_CONTACT',
    });
    expect(sensitive.safeContact).toMatchObject({
      state: 'SHOWN',
      notes: [{ mustNotBeSaid: canaries.mustNotBeSaid, safeTimes: canaries.safeTimes }],
    });
    expect(sensitive.health.state).toBe('MASKED');
  });

  test('Nobody writes over it blindly, and is not told what stands there (#133)', async () => {
    const blind = await take(worker(), 'updatePerson', {
      personId,
      contactPreferences: { mustNotBeSaid: 'Something else.' },
    });
    expect(rules(blind)).toEqual(['READ_BEFORE_OVERWRITING']);
    expect(JSON.stringify(blind)).not.toContain('canary');
  });

  test('Trying words until they fit tells nobody what is noted, nor which of the two there is (#133)', async () => {
    const third = (await openedCase(landlord, worker(), { reporter: { name: 'Alma Birch' } })).case.parties[0]
      .person;
    const say = async (contactPreferences: object, personVersion?: number) =>
      await take(worker(), 'updatePerson', { personId: third.id, personVersion, contactPreferences });
    expect(rules(await say({ mustNotBeSaid: 'Not to her brother.' }, 1))).toEqual([]);
    const tries = [
      { mustNotBeSaid: 'Not to her brother.' },
      { mustNotBeSaid: 'Not to her sister.' },
      { mustNotBeSaid: null },
      { safeTimes: 'Mornings.' },
      { safeTimes: null },
    ];
    for (const words of tries) {
      const { refusals } = await say(words);
      expect(refusals).toMatchObject([
        { field: `contactPreferences.${Object.keys(words)[0]}`, rule: 'READ_BEFORE_OVERWRITING' },
      ]);
      expect(refusals[0].yours ?? refusals[0].current ?? null).toBeNull();
    }
    // Whoever has read writes, the same words again too: whether they were the same is not told.
    landlord.clock.at('2026-03-02T09:05');
    expect((await say({ mustNotBeSaid: 'Not to her brother.' }, 2)).person.version).toBe(3);
    expect(rules(await say({ mustNotBeSaid: 'Not to her sister.' }, 2))).toContain('CHANGED_MEANWHILE');
    landlord.clock.at('2026-03-02T09:00');
  });

  test('Emptied, it is not held any more; what was noted before is kept, sealed (#20)', async () => {
    const second = (await openedCase(landlord, worker(), { reporter: { name: 'Ines Marl' } })).case.parties[0]
      .person;
    const say = (mustNotBeSaid: string | null, personVersion: number) =>
      taken(worker(), 'updatePerson', {
        personId: second.id,
        personVersion,
        contactPreferences: { mustNotBeSaid },
      });
    await say('Not the address.', 1);
    await say(null, 2);
    expect((await sensitiveOf(worker(), second.id)).safeContact.state).toBe('NOT_HELD');
    const { rows } = await landlord.admin.query(
      'select ended_at is not null as ended from safe_contact_note where person_id = $1',
      [second.id],
    );
    expect(rows).toEqual([{ ended: true }]);
  });

  test('That there is anything about somebody’s health is not told either (#13, #133)', async () => {
    const before = (await sensitiveOf(worker(), personId)).health;
    const input = { personId, kind: 'MENTAL_HEALTH', text: canaries.health, adjustment: canaries.adjustment };
    expect(rules(await kept(worker(), 'noteHealth', { ...input, text: ' ' }))).toEqual(['SAY_WHAT_IT_IS']);
    expect(rules(await kept(worker(), 'noteHealth', input))).toEqual([]);
    expect((await sensitiveOf(worker(), personId)).health).toEqual(before);
    expect(before).toEqual({ __typename: 'Masked', state: 'MASKED' });
    const shown = await shownTo(worker(), personId, {
      kind: 'HEALTH',
      reason: 'OTHER',
      explanation: canaries.explanation,
    });
    expect(shown.sensitive.health.notes).toMatchObject([
      { kind: 'MENTAL_HEALTH', text: canaries.health, adjustment: canaries.adjustment },
    ]);
    const { id } = shown.sensitive.health.notes[0];
    expect(rules(await kept(landlord.as('welsh-area-manager'), 'endHealthNote', { noteId: id }))).toEqual([
      'NOT_FOUND',
    ]);
    const passing = await kept(worker(), 'noteHealth', { ...input, text: 'A broken leg.' });
    expect(passing.refusals).toEqual([]);
    const two = (await sensitiveOf(worker(), personId)).health.notes;
    const leg = two.find(({ text }: Data) => text === 'A broken leg.');
    await kept(worker(), 'endHealthNote', { noteId: leg.id });
    expect((await sensitiveOf(worker(), personId)).health.notes).toHaveLength(1);
  });
});

describe('every role against everything that is kept apart', () => {
  const table: Record<string, Record<string, PersonOfStaff[]>> = {
    shown: {
      EQUALITY_PROFILE: ['housing-support-worker', 'service-lead', 'area-manager'],
      SAFE_CONTACT: [
        'housing-support-worker',
        'service-lead',
        'area-manager',
        'housing-manager',
        'head-of-service',
      ],
      HEALTH: ['housing-support-worker', 'service-lead', 'area-manager', 'housing-manager'],
    },
  };

  test('Shown to the roles that need it at the place; masked, out of scope or refused to everybody else (#133)', async () => {
    await profileRecorded(worker(), personId, { race: canaries.race });
    const answers: Record<string, PersonOfStaff[]> = {};
    for (const kind of Object.keys(vocabulary.SensitiveKind.enum)) {
      answers[kind] = [];
      for (const who of everybody) {
        const answer = await landlord.as(who).answer(
          `mutation ($input: ShowSensitiveInput!) { showSensitive(input: $input) { refusals { rule } sensitive { personId
            equalityProfile { ... on EqualityProfileShown { race } } safeContact { ... on SafeContactShown { notes { mustNotBeSaid safeTimes } } }
            health { ... on HealthShown { notes { text adjustment } } } } } }`,
          { input: { personId, kind, reason: 'ASSESSING_RISK' } },
        );
        const text = JSON.stringify(answer);
        if (answer.data?.showSensitive?.sensitive) answers[kind].push(who);
        else
          for (const canary of Object.values(canaries)) expect(text, `${who} ${kind}`).not.toContain(canary);
      }
    }
    expect(answers).toEqual(table.shown);
  });

  test('No reading of people, whoever asks, holds any of it (#133)', async () => {
    for (const who of everybody) {
      const answer = await landlord
        .as(who)
        .answer(
          `{ cases(first: 20) { edges { node { events { facts } parties { person { id version preferredMethods language } } } } } }`,
        );
      for (const canary of Object.values(canaries)) expect(JSON.stringify(answer), who).not.toContain(canary);
    }
  });
});

describe('in the schema', () => {
  const reached = (schema: GraphQLSchema, from: GraphQLNamedType, seen = new Set<GraphQLNamedType>()) => {
    if (seen.has(from)) return seen;
    seen.add(from);
    if (isInputObjectType(from)) {
      for (const field of Object.values(from.getFields())) reached(schema, getNamedType(field.type), seen);
    }
    return seen;
  };
  /** The answers, and the words for what is sealed. */
  const maskedWords = [
    'DisabilityAnswer',
    'GenderIdentityAnswer',
    'PartnershipAnswer',
    'PregnancyAnswer',
    'EthnicGroup',
    'ReligionAnswer',
    'SexAnswer',
    'SexualOrientationAnswer',
    'HealthKind',
  ];
  const maskedNames =
    /mustNotBeSaid|safeTimes|disability|religion|ethnic|race|sexual|gender|pregnan|marriage|health/i;

  test('No question filters, orders, pages or counts by anything that is kept apart (#133)', async () => {
    const schema = await schemaOfServer();
    for (const name of maskedWords) expect(isEnumType(schema.getType(name)), name).toBe(true);
    const roots = [schema.getQueryType()!, schema.getSubscriptionType()!];
    const questions = [...roots, ...Object.values(schema.getTypeMap()).filter(isObjectType)].filter(
      (type) => type !== schema.getMutationType() && !type.name.startsWith('__'),
    );
    const found: string[] = [];
    for (const type of questions) {
      for (const field of Object.values(type.getFields())) {
        for (const argument of field.args) {
          for (const input of reached(schema, getNamedType(argument.type))) {
            if (maskedWords.includes(input.name))
              found.push(`${type.name}.${field.name}(${argument.name}: ${input.name})`);
            if (isInputObjectType(input)) {
              for (const each of Object.keys(input.getFields())) {
                if (maskedNames.test(each)) found.push(`${type.name}.${field.name}: ${input.name}.${each}`);
              }
            }
            if (isEnumType(input) && input.name.endsWith('OrderField')) {
              for (const { name } of input.getValues())
                if (maskedNames.test(name)) found.push(`${input.name}.${name}`);
            }
          }
        }
      }
    }
    expect(found).toEqual([]);
  });
});

describe('canaries', () => {
  test('stand in no table, no log, no mail, no job and no answer of a fault (#13, #133)', async () => {
    const lines: string[] = [];
    const sink = new PassThrough();
    sink.on('data', (chunk) => lines.push(String(chunk)));
    const running = await startWorker(readConfig({ LOG_LEVEL: 'trace', DATA_DIR: landlord.dataDir }), {
      databaseUrl: landlord.databaseUrl,
      log: pino({ level: 'trace' }, sink),
      pace: { deadlines: 50, mails: 50 },
    });
    await expect.poll(() => running.ready()).toBe(true);
    await running.close();

    const fault = await worker().answer(
      `mutation ($input: NoteHealthInput!) { noteHealth(input: $input) { refusals { message } } }`,
      { input: { personId, kind: canaries.health, text: canaries.health } },
    );
    expect(fault.errors).toHaveLength(1);
    const answers = [JSON.stringify(fault), lines.join('')];
    const { rows: tables } = await landlord.admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(80);
    for (const canary of Object.values(canaries)) {
      for (const text of answers) expect(text).not.toContain(canary);
      for (const { name } of tables) {
        const { rows } = await landlord.admin.query(
          `select count(*)::int as n from ${name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`,
          [canary, Buffer.from(canary).toString('hex')],
        );
        expect(rows[0].n, `${name} ${canary}`).toBe(0);
      }
    }
  });
});
