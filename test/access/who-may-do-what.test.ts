import { readFile } from 'node:fs/promises';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columns, rootFields, sensitiveLines } from '../../server/access/who-may-do-what.ts';
import { whoMayDoWhat } from '../../server/access/who-may-do-what-text.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { rootsOf, shortest } from '../support/asking-anything.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { oneOfEachRole } from '../support/one-of-each-role.ts';
import { probeRoots } from '../support/probing-roots.ts';
import { probeSensitive, type SensitiveRows, sensitiveRows } from '../support/probing-sensitive.ts';
import { follow } from '../support/socket.ts';
import { peopleAtSpots, spotsOfRows } from '../support/spots.ts';

let landlord: Landlord;
let schema: GraphQLSchema;
let lying: ReturnType<typeof spotsOfRows>;
let rows: SensitiveRows;
beforeAll(async () => {
  landlord = await openLandlord();
  const load = await takeOverCaseLoad(landlord, { cases: 160, reports: 260 });
  lying = spotsOfRows(landlord, load);
  lying.person = await peopleAtSpots(landlord, lying, 12);
  rows = await sensitiveRows(landlord, load, lying);
  schema = await schemaOfServer();
});
afterAll(() => landlord?.close());

test('the table that people read is the one that is proven: npm run who-may', async () => {
  expect(await readFile('server/access/who-may-do-what.md', 'utf8')).toBe(whoMayDoWhat());
});

test('has a line for every query, change and subscription, and for none that there is not', () => {
  const fields = rootsOf(schema).map(({ field }) => field.name);
  expect([...rootFields.keys()].sort()).toEqual(fields.sort());
});

describe.each(columns)('%s', (column) => {
  test('is shown of what is sensitive exactly what the table says, in their own scope and in another', async () => {
    const found = await probeSensitive(landlord.as(oneOfEachRole[column]), rows);
    expect(found).toEqual(
      Object.fromEntries(
        sensitiveLines.map(({ what, own, foreign }) => [
          what,
          { own: own[column], foreign: foreign[column] },
        ]),
      ),
    );
  });

  test('may ask for exactly what the table says, and reaches exactly that far', async () => {
    const found = await probeRoots(landlord.as(oneOfEachRole[column]), schema, lying);
    const written = Object.fromEntries(
      Object.keys(found).map((field) => [field, rootFields.get(field)?.[column].replace('grant', 'area')]),
    );
    expect(found).toEqual(written);
  });

  test('follows exactly the updates that the table says', async () => {
    for (const { kind, field } of rootsOf(schema)) {
      if (kind !== 'subscription' || rootFields.get(field.name)![column] !== '–') continue;
      const stream = follow(landlord.url, landlord.as(oneOfEachRole[column]).token, shortest(kind, field));
      expect((await stream.next()).errors?.[0]?.extensions.code, field.name).toBe('FORBIDDEN');
      await stream.close();
    }
    if (rootFields.get('unreadNotices')![column] === '–') return;
    const document = 'subscription { unreadNotices { unread } }';
    const stream = follow(landlord.url, landlord.as(oneOfEachRole[column]).token, document);
    expect((await stream.next()).errors).toBeUndefined();
    await stream.close();
  });
});
