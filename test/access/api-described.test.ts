import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ability, may } from '../../server/access/abilities.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody, staff } from '../support/landlord-people.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

const described = async (who: (typeof everybody)[number]) =>
  buildClientSchema((await landlord.as(who).query(getIntrospectionQuery())) as IntrospectionQuery);

test.each(everybody)('To %s the API describes what their role may ask, and no other door', async (who) => {
  const whole = await schemaOfServer();
  const own = await described(who);
  const roles = [staff[who].role];
  for (const of of ['Query', 'Mutation', 'Subscription'] as const) {
    const theirs = Object.keys(
      { Query: own.getQueryType(), Mutation: own.getMutationType(), Subscription: own.getSubscriptionType() }[
        of
      ]?.getFields() ?? {},
    );
    const all = Object.values((whole.getType(of) as { getFields(): object }).getFields()) as {
      name: string;
      extensions: { allow?: Ability };
    }[];
    const allowed = all.filter(({ extensions: { allow } }) => allow && may({ roles }, allow));
    expect(theirs.sort(), of).toEqual(allowed.map(({ name }) => name).sort());
  }
});

test('Somebody of an outside agency does not learn what a case is made of', async () => {
  const text = printSchema(await described('partner-user'));
  expect(text).toContain('viewer');
  expect(text).not.toContain('safeContact');
  expect(text).not.toContain('type Case ');
});

test('The description is asked for by itself, and by name', async () => {
  const worker = landlord.as('housing-support-worker');
  const { errors } = await worker.answer('{ viewer { name } __type(name: "Case") { name } }');
  expect(errors).toMatchObject([
    { message: 'Ask for the description of the API by itself.', extensions: { code: 'BAD_REQUEST' } },
  ]);
  const behindFragment = '{ viewer { name } ...more } fragment more on Query { __schema { types { name } } }';
  expect((await worker.answer(behindFragment)).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  const document = 'query ($name: String!) { __type(name: $name) { name } }';
  expect((await worker.query(document, { name: 'Case' })).__type).toEqual({ name: 'Case' });
  expect((await landlord.as('partner-user').query(document, { name: 'Case' })).__type).toBeNull();
});
