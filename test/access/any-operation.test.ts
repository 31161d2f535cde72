import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayKnow } from '../../server/access/abilities.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { operationsOf } from '../support/any-operation.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { staff } from '../support/landlord-people.ts';
import { oneOfEachRole } from '../support/one-of-each-role.ts';
import { dice } from '../support/seeded.ts';

/** Of each role; a night's run asks more. */
const operations = Number(process.env.ANY_OPERATIONS ?? 2_000);
const atOnce = 40;

/** Where somebody is named or quoted: what is shown of it to whoever may not know is a leak. */
const name = 'canary-name-5e1f';
const words = 'canary-words-90ab';

let landlord: Landlord;
let ids: string[];
beforeAll(async () => {
  landlord = await openLandlord();
  const load = await takeOverCaseLoad(landlord, { cases: 60, reports: 80 });
  ids = Object.values(load).flatMap((rows) => rows.slice(0, 30).map(({ id }) => id as string));
  ids.push(...Object.values(landlord.ids));
  await landlord.admin.query(
    `update person set name = '${name}'; update report set description = '${words}'`,
  );
});
afterAll(() => landlord?.close());

/** What only a program says: of the database, of its files, of a fault of ours. */
const ofOurInside =
  /syntax error|violates|relation "|column "|select .* from |node_modules|\.ts:\d|at \w+ \(|pg_|Something went wrong/i;

test.each(Object.values(oneOfEachRole))(
  `${operations} operations by the dice as %s: none fails on our side or tells what is not theirs`,
  async (who) => {
    const schema = await schemaOfServer();
    const next = operationsOf(schema, dice(872 + who.length), ids);
    const roles = [staff[who].role];
    let answered = 0;
    for (let asked = 0; asked < operations; asked += atOnce) {
      const documents = Array.from({ length: Math.min(atOnce, operations - asked) }, next);
      const answers = await Promise.all(documents.map((document) => landlord.as(who).answer(document)));
      for (const [n, answer] of answers.entries()) {
        const text = JSON.stringify({ data: answer.data, errors: answer.errors });
        expect(answer.status, documents[n]).toBeLessThan(500);
        for (const { message } of answer.errors ?? []) expect(message, documents[n]).not.toMatch(ofOurInside);
        if (!mayKnow({ roles }, 'IDENTITY')) expect(text, documents[n]).not.toContain(name);
        if (!mayKnow({ roles }, 'NARRATIVE') && !mayKnow({ roles }, 'REPORTED'))
          expect(text, documents[n]).not.toContain(words);
        if (answer.data) answered += 1;
      }
    }
    // Most of what a role may not ask is refused; of the rest enough is answered for the test to mean something.
    expect(answered).toBeGreaterThan(operations / 50);
  },
);
