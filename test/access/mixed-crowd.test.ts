import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseLoad, inScope, takeOverCaseLoad } from '../support/case-load.ts';
import { type Answer, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody, type PersonOfStaff } from '../support/landlord-people.ts';
import { dice } from '../support/seeded.ts';

let landlord: Landlord;
let load: CaseLoad;
beforeAll(async () => {
  landlord = await openLandlord();
  load = await takeOverCaseLoad(landlord, { cases: 150, reports: 200 });
});
afterAll(() => landlord?.close());

const questions = 10_000;
const atOnce = 60;

test(`${questions} questions of everybody at once bring nobody a row that is not theirs`, async () => {
  const { pick, upTo } = dice(2026);
  const scopes = new Map(
    everybody.map((who) => {
      const scope = inScope(landlord, load, who);
      const of = (table: string) => new Set(scope[table]!.map(({ id }) => id as string));
      return [
        who,
        { cases: of('asb_case'), reports: of('report'), parties: of('party'), deadlines: of('deadline') },
      ];
    }),
  );
  const kinds = ['cases', 'reports', 'parties', 'deadlines'] as const;
  const ask = async (): Promise<{ who: PersonOfStaff; kind: (typeof kinds)[number]; answer: Answer }> => {
    const who = pick(everybody);
    const kind = pick(kinds);
    const document = pick([
      `query ($n: Int) { list: ${kind}(first: $n) { totalCount edges { node { id } } } }`,
      `query ($n: Int) { viewer { staffId } list: ${kind}(last: $n) { totalCount edges { node { id ...row } } } } fragment row on Node { id }`,
      `query ($n: Int) { list: ${kind}(first: $n) { edges { node { id __typename } } totalCount } places { services { id } } }`,
    ]);
    return { who, kind, answer: await landlord.as(who).answer(document, { n: 1 + upTo(100) }) };
  };
  let rows = 0;
  for (let asked = 0; asked < questions; asked += atOnce) {
    for (const { who, kind, answer } of await Promise.all(Array.from({ length: atOnce }, ask))) {
      const scope = scopes.get(who)!;
      if (answer.errors) {
        expect(answer.errors[0]!.extensions.code, `${who} ${kind}`).toBe('FORBIDDEN');
        expect(scope[kind].size === 0 || who === 'partner-user', `${who} ${kind}`).toBe(true);
        continue;
      }
      expect(answer.data.list.totalCount, `${who} ${kind}`).toBe(scope[kind].size);
      for (const { node } of answer.data.list.edges as Data[]) {
        expect(scope[kind].has(node.id), `${who} ${kind} ${node.id}`).toBe(true);
        rows += 1;
      }
      if (answer.data.viewer) expect(answer.data.viewer.staffId).toBe(landlord.ids[who]);
    }
  }
  expect(rows).toBeGreaterThan(questions);
});
