import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, startApi } from '../../server/api.ts';
import { readConfig } from '../../server/config.ts';
import { appointAdministrator } from '../../server/database/appoint-administrator.ts';
import { migrate } from '../../server/database.ts';
import { openingNoise } from '../support/casework.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';
import { type Data, freePort } from '../support/landlord.ts';
import { type LandlordsIssuer, openLandlordsIssuer, signedInBy } from '../support/landlords-issuer.ts';
import { makeTestDirectory, type TestDirectory } from '../support/test-directory.ts';

const publicUrl = 'https://amity.harbour-and-vale.example';
const portal = {
  id: 'amity-portal',
  secret: 'kept-by-the-landlord',
  callback: `${publicUrl}/sign-in/callback`,
};

let database: TestDatabase;
let directory: TestDirectory;
let issuer: LandlordsIssuer;
let api: Api;
let reachedAt: string;
beforeAll(async () => {
  database = await createEmptyDatabase();
  directory = await makeTestDirectory();
  issuer = await openLandlordsIssuer(portal);
});
afterAll(async () => {
  await api?.close();
  await issuer?.close();
  await database?.drop();
  await directory?.remove();
});

/** Somebody who signs in to the portal, and whose programs ask by a token of the landlord's sign-in service. */
async function at(subject: string) {
  const { status } = await signedInBy(publicUrl, reachedAt, subject);
  const authorization = `Bearer ${await issuer.tokenOf(subject, `${publicUrl}/graphql`)}`;
  const ask = async (query: string, variables: object = {}): Promise<Data> => {
    const answer = await fetch(`${reachedAt}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: Data[] };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const change = async (name: string, input: object, answer = ''): Promise<Data> => {
    const type = { confirmGrant: 'GrantInput' }[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { refusals { field rule message } ${answer} } }`;
    const { [name]: made } = await ask(document, { input });
    expect(made.refusals, name).toEqual([]);
    return made;
  };
  return { status, ask, change };
}

describe('a landlord installs Amity', () => {
  test('from an empty production database to the first case, as the README says', async () => {
    // The database, and the two who will let everybody else in.
    await migrate(database.url);
    const person = (subject: string, name: string) => ({ issuer: issuer.url, subject, name });
    await appointAdministrator(database.url, { ...person('robin', 'Robin Amherst'), another: false });
    await appointAdministrator(database.url, { ...person('sasha', 'Sasha Pemberton'), another: true });

    const port = await freePort();
    const config = readConfig({
      AMITY_MODE: 'production',
      DATABASE_URL: database.url,
      PUBLIC_URL: publicUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: directory.path,
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: portal.id,
      OIDC_CLIENT_SECRET: portal.secret,
      OIDC_AUDIENCE: `${publicUrl}/graphql`,
      SECRETS_KEY: randomBytes(32).toString('base64'),
      AUDIT_KEY: randomBytes(32).toString('base64'),
      LOG_LEVEL: 'silent',
    });
    api = await startApi(config, { databaseUrl: database.url, portalFolder: '/nowhere' });
    reachedAt = `http://127.0.0.1:${port}`;

    // Nobody comes in whom the landlord has not let in, whoever vouches for them.
    expect((await at('anybody')).status).toBe(403);
    const robin = await at('robin');
    expect((await robin.ask('{ viewer { name roles } }')).viewer).toEqual({
      name: 'Robin Amherst',
      roles: ['SYSTEM_ADMIN'],
    });

    // Places.
    const { area } = await robin.change('recordArea', { name: 'North Shore' }, 'area { id }');
    const { service } = await robin.change(
      'recordService',
      { areaId: area.id, name: 'Harbour House', type: 'HOUSING', nation: 'ENGLAND' },
      'service { id }',
    );

    // People and roles: what reaches everything waits for the second of the two.
    const staffed = async (subject: string, name: string, role: string, over: object = {}) => {
      const { staff } = await robin.change('recordStaff', { name, subject }, 'staff { id }');
      const { grant } = await robin.change(
        'grantRole',
        { staffId: staff.id, role, ...over },
        'grant { id state }',
      );
      return grant;
    };
    await staffed('callum', 'Callum Prosser', 'HOUSING_SUPPORT_WORKER', { serviceId: service.id });
    await staffed('bethan', 'Bethan Ashworth', 'SERVICE_LEAD', { serviceId: service.id });
    await staffed('nasreen', 'Nasreen Chowdhury', 'AREA_MANAGER', { areaId: area.id });
    const head = await staffed('ifeoma', 'Ifeoma Bramwell', 'HEAD_OF_SERVICE');
    const protection = await staffed('marged', 'Marged Lewin', 'DATA_PROTECTION_OFFICER');
    expect([head.state, protection.state]).toEqual(['PROPOSED', 'PROPOSED']);
    expect((await at('ifeoma')).status).toBe(403);
    const sasha = await at('sasha');
    for (const { id } of [head, protection]) await sasha.change('confirmGrant', { grantId: id });
    expect((await at('ifeoma')).status).toBe(200);

    // Homes, by whoever answers for them; and the first report and case.
    const bethan = await at('bethan');
    const { property } = await bethan.change(
      'recordProperty',
      { serviceId: service.id, address: '1 Harbour Row', postcode: 'M1 1AE' },
      'property { id }',
    );
    const callum = await at('callum');
    const { report } = await callum.change(
      'receiveReport',
      {
        serviceId: service.id,
        propertyId: property.id,
        channel: 'MAIN_OFFICE',
        reporterType: 'NEIGHBOUR',
        reporter: { name: 'Maud Penhaligon' },
        behaviour: 'EXCESSIVE_NOISE',
        description: 'Drums at night, every night.',
        dangerNow: false,
      },
      'report { id }',
    );
    const opened = await callum.change(
      'triageReport',
      { reportId: report.id, openCase: openingNoise },
      'case { reference owner { name } }',
    );
    expect(opened.case).toMatchObject({ owner: { name: 'Callum Prosser' } });
    expect((await bethan.ask('{ cases { totalCount } }')).cases.totalCount).toBe(1);

    // Whoever runs the system reads none of it, and the data protection officer reads who gave what.
    await expect(robin.ask('{ cases { totalCount } }')).rejects.toThrow('your role may not do this');
    const marged = await at('marged');
    const { auditEntries } = await marged.ask(
      '{ auditEntries(first: 50, filter: { kind: [ROLES_CHANGED] }) { edges { node { facts staff { name } } } } }',
    );
    const gave = auditEntries.edges.map(({ node }: Data) => [
      node.staff?.name ?? null,
      node.facts.role,
      node.facts.state,
    ]);
    expect(gave).toContainEqual([null, 'SYSTEM_ADMIN', 'HELD']);
    expect(gave).toContainEqual(['Robin Amherst', 'HEAD_OF_SERVICE', 'PROPOSED']);
    expect(gave).toContainEqual(['Sasha Pemberton', 'HEAD_OF_SERVICE', 'HELD']);
  });

  test('with commands and settings that the README names, and that are there', () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const section = /## Installing it for a landlord\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const commands = [...section.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(commands).toEqual(
      expect.arrayContaining(['migrate', 'appoint-administrator', 'start:api', 'start:worker']),
    );
    for (const command of commands) expect(scripts, command).toHaveProperty([command]);
    for (const change of [...section.matchAll(/`(record\w+|grantRole|confirmGrant)`/g)].map(
      ([, name]) => name,
    )) {
      expect(readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8')).toMatch(
        new RegExp(`^  ${change}\\(`, 'm'),
      );
    }
  });
});
