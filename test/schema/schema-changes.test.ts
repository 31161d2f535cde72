import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { withWhatIsNew } from '../../server/changelog.ts';
import { errorCodes, schemaDescription } from '../../server/http/error-codes.ts';
import { breaksOf, faultsOfDeprecations } from '../../server/schema-changes.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';

const textOf = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
const sdl = (fields: string, words = 'ONE TWO') =>
  buildSchema(`type Query { ${fields} } enum Word { ${words} }`);
const marked = (since: string, from: string) =>
  `word: Word old: Int @deprecated(reason: "Since ${since}; may be gone from ${from}: use word instead.")`;

describe('a change of the API', () => {
  test.each([
    ['a field is gone', sdl('word: Word'), 1],
    ['a word is gone', sdl('word: Word old: Int', 'ONE'), 1],
    ['an argument is asked for', sdl('word(of: ID!): Word old: Int'), 1],
    ['a field is added', sdl('word: Word old: Int new: Int'), 0],
    ['a field is described', sdl('word: Word "What it was." old: Int'), 0],
  ])('breaks whoever uses the last release, or not: %s', async (_what, now, breaks) => {
    expect(await breaksOf(sdl('word: Word old: Int'), now, '2026-11-30')).toHaveLength(breaks);
  });

  test('takes away what was announced, from the day that was announced and not the day before', async () => {
    const released = sdl(marked('2026-05-30', '2026-11-30'));
    const now = sdl('word: Word');
    expect(await breaksOf(released, now, '2026-11-29')).toHaveLength(1);
    expect(await breaksOf(released, now, '2026-11-30')).toEqual([]);
  });

  test('announces what is to go with both days and what to use, six months before at the least', () => {
    expect(faultsOfDeprecations(sdl(marked('2026-05-30', '2026-11-30')))).toEqual([]);
    expect(faultsOfDeprecations(sdl(marked('2026-05-30', '2026-11-29')))).toEqual([
      'Query.old: is given less than 6 months (2026-05-30 to 2026-11-29).',
    ]);
    expect(faultsOfDeprecations(sdl('old: Int @deprecated(reason: "Old.")'))).toEqual([
      'Query.old: say "Since YYYY-MM-DD; may be gone from YYYY-MM-DD: use …".',
    ]);
    expect(
      faultsOfDeprecations(buildSchema('type Query { a: Int } enum W { X @deprecated Y }')),
    ).toHaveLength(1);
  });

  test('since the last release breaks nobody, and announces properly what is to go', async () => {
    const released = buildSchema(await textOf('schema/released.graphql'));
    const now = await schemaOfServer();
    expect(await breaksOf(released, now, new Date().toISOString().slice(0, 10))).toEqual([]);
    expect(faultsOfDeprecations(now)).toEqual([]);
  });

  test('stands in the changelog: every query, change and subscription that is new, as npm run schema lists it', async () => {
    const released = buildSchema(await textOf('schema/released.graphql'));
    const now = await schemaOfServer();
    const changelog = await textOf('schema/changelog.md');
    expect(withWhatIsNew(changelog, released, now)).toBe(changelog);
    for (const name of ['importReports', 'externalReferences', 'askForExport'])
      expect(changelog).toMatch(new RegExp(`^- \`${name}\`: [A-Z].+[.]$`, 'm'));
  });
});

describe('the codes of errors', () => {
  test('stand at the head of the schema, each with its meaning', async () => {
    expect(await textOf('schema/schema.graphql')).toContain('- OPERATION_TOO_LARGE: It asks for more rows');
    for (const code of Object.keys(errorCodes)) expect(schemaDescription).toContain(`- ${code}: `);
  });

  test('are all that the server gives', async () => {
    const given = new Set<string>();
    for (const file of globSync('server/{http,reading,resolvers,access,live}/**/*.ts')) {
      for (const [, code] of (await readFile(file, 'utf8')).matchAll(/extensions: \{ code: '([A-Z_]+)'/g))
        given.add(code!);
      for (const [, code] of (await readFile(file, 'utf8')).matchAll(/problem\([^)]*'([A-Z_]+)'\)/g))
        given.add(code!);
    }
    expect(given.size).toBeGreaterThan(4);
    expect([...given].filter((code) => !(code in errorCodes))).toEqual([]);
  });
});
