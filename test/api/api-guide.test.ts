import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StaffRole } from '../../schema/vocabulary.ts';
import { apiExamples } from '../../server/docs/api-examples.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { noiseReport, taken } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

const person: Partial<Record<StaffRole, Parameters<Landlord['as']>[0]>> = {
  [StaffRole.INTEGRATOR]: 'integrator',
  [StaffRole.HOUSING_SUPPORT_WORKER]: 'housing-support-worker',
  [StaffRole.ANALYST]: 'analyst',
};

/** What stands for a row in the guide has its identity here. */
const filled = (variables: object = {}): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(variables)
      .replace('"SERVICE"', `"${landlord.ids['Harbour House']}"`)
      .replace('"PROPERTY"', `"${landlord.ids['1 Harbour Row']}"`),
  );

describe('the guide to the API', () => {
  test.each(apiExamples)('$title: is answered as it stands', async ({ name, role, document, variables }) => {
    expect(validate(await schemaOfServer(), parse(document))).toEqual([]);
    const by = landlord.as(person[role]!);
    if (document.startsWith('subscription')) {
      const after = await cursorOfNow(landlord);
      const stream = follow(landlord.url, by.token, document, { after });
      await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
      expect((await stream.next()).data.caseUpdates.event.kind).toBe('REPORT_RECEIVED');
      await stream.close();
      return;
    }
    const data = await by.query(document, filled(variables));
    expect(Object.keys(data).length, name).toBe(1);
    const refused: Data[] = [];
    JSON.stringify(data, (key, value) => {
      if (key === 'refusals') refused.push(...value);
      return value;
    });
    expect(refused).toEqual([]);
  });

  test('brings what it says: the report under its reference, at the home that was named', async () => {
    const found = await landlord
      .as('integrator')
      .query(
        '{ externalReferences(filter: {reference: ["CALL-7781"]}) { edges { node { report { status } } } } }',
      );
    expect(found.externalReferences.edges).toEqual([{ node: { report: { status: 'RECEIVED' } } }]);
  });

  test('is served to everybody, whole, with every example, word and operation, and without a script', async () => {
    const pages: Record<string, string> = {};
    for (const path of ['/docs', '/docs/operations', '/docs/types']) {
      const response = await fetch(`${landlord.url}${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      pages[path] = await response.text();
      expect(pages[path]).not.toMatch(/<script|javascript:|style=/i);
      expect(pages[path]).toContain('<main>');
    }
    for (const { name, document } of apiExamples) {
      expect(pages['/docs']).toContain(`id="${name}"`);
      expect(pages['/docs']).toContain(document.split('\n')[0]!.replaceAll('"', '&quot;'));
    }
    const schema = await schemaOfServer();
    for (const name of Object.keys(schema.getMutationType()!.getFields()))
      expect(pages['/docs/operations']).toContain(`id="${name}"`);
    for (const [, target] of pages['/docs/operations']!.matchAll(/href="\/docs\/types#(\w+)"/g))
      expect(pages['/docs/types']).toContain(`id="${target}"`);
    const css = await fetch(`${landlord.url}/docs/guide.css`);
    expect(css.headers.get('content-type')).toContain('text/css');
    expect(await (await fetch(`${landlord.url}/docs/schema.graphql`)).text()).toContain('type Mutation {');
  });
});
