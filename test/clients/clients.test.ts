import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type WebSocket from 'ws';
import { writeExports } from '../../jobs/write-exports.ts';
import { openExportDesk } from '../../server/bulk-export/open-export-desk.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { noiseReport, openedCase, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { cursorOfNow } from '../support/socket.ts';
import { ask } from './fetch-client.ts';
import { everyUpdate, type Told } from './following-client.ts';

const run = promisify(execFile);
const here = (file: string) => new URL(file, import.meta.url).pathname;

let landlord: Landlord;
let link: Asker;
let folder: string;
// biome-ignore lint/suspicious/noExplicitAny: made while the test runs, so no type is known before
let documents: any;
beforeAll(async () => {
  landlord = await openLandlord();
  link = landlord.as('integrator');
  folder = await mkdtemp(join(tmpdir(), 'amity-client-'));
  await run('node_modules/.bin/graphql-codegen', ['--config', 'test/clients/client-codegen.ts'], {
    env: { ...process.env, AMITY_CLIENT: folder },
  });
  documents = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'documents.ts')).href);
  await openedCase(landlord, landlord.as('service-lead'));
});
afterAll(async () => {
  await landlord?.close();
  await rm(folder, { recursive: true, force: true });
});

const environment = () => ({ ...process.env, AMITY_URL: landlord.url, AMITY_TOKEN: link.token });

describe('the client that npm run client makes', () => {
  test('says what an answer looks like: whoever reads what is not there is told before anything runs', async () => {
    const use = async (field: string) => {
      const file = join(folder, 'use.ts');
      await writeFile(
        file,
        `import type { OpenCasesQuery } from './documents.ts';\nexport const told = (data: OpenCasesQuery) => data.cases.edges[0]?.node.${field};\n`,
      );
      const options = [
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--allowImportingTsExtensions',
      ];
      const resolved = ['--module', 'nodenext', '--target', 'es2022', '--types', ''];
      return run('node_modules/.bin/tsc', [...options, ...resolved, file]).then(
        () => 'FITS',
        ({ stdout }) => String(stdout),
      );
    };
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    expect(await use('reference')).toBe('FITS');
    expect(await use('surname')).toContain("Property 'surname' does not exist");
  });

  test('is a package', async () => {
    const made = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    expect(made).toMatchObject({ name: 'amity-client', type: 'module', exports: './documents.ts' });
  });
});

describe('a connected system can use', () => {
  test('fetch', async () => {
    const { viewer } = await ask<Data>(landlord.url, link.token, '{ viewer { name roles } }');
    expect(viewer).toEqual({ name: 'Housing system link', roles: ['INTEGRATOR'] });
    await expect(ask(landlord.url, link.token, '{ analytics }')).rejects.toThrow(
      /^GRAPHQL_VALIDATION_FAILED: /,
    );
    await expect(ask(landlord.url, 'a.b.c', '{ viewer { name } }')).rejects.toThrow(/^UNAUTHENTICATED: /);
  });

  test('urql', async () => {
    const client = new Client({
      url: `${landlord.url}/graphql`,
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: false,
      fetchOptions: { headers: { authorization: `Bearer ${link.token}` } },
    });
    const { data, error } = await client.query(documents.OpenCasesDocument, { after: null }).toPromise();
    expect(error).toBeUndefined();
    expect(data.cases.edges[0].node).toMatchObject({ service: { name: 'Harbour House' } });
    const sent = { reference: 'UH-1', propertyId: landlord.ids['1 Harbour Row'] };
    const first = await client.mutation(documents.NameHomeDocument, sent).toPromise();
    expect(first.data.recordExternalReference.refusals).toEqual([]);
    const second = await client.mutation(documents.NameHomeDocument, sent).toPromise();
    expect(second.data.recordExternalReference.refusals[0].rule).toBe('REFERENCE_TAKEN');
  });

  test('Apollo Client', async () => {
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({
        uri: `${landlord.url}/graphql`,
        headers: { authorization: `Bearer ${link.token}` },
      }),
    });
    const { data } = await client.query<Data>({
      query: documents.OpenCasesDocument,
      variables: { after: null },
    });
    expect(data.cases.edges[0].node).toMatchObject({ service: { name: 'Harbour House' } });
    const found = await client.query<Data>({
      query: documents.FindByReferenceDocument,
      variables: { reference: 'nowhere' },
    });
    expect(found.data.externalReferences.edges).toEqual([]);
    client.stop();
  });

  test('graphql-ws, and loses nothing when its socket breaks', async () => {
    const after = await cursorOfNow(landlord);
    const sockets: WebSocket[] = [];
    const updates = everyUpdate(landlord.url, link.token, after, (socket) => sockets.push(socket));
    const heard: Told[] = [];
    const take = async () => {
      const { value } = await updates.next();
      heard.push(value as Told);
    };
    const lead = landlord.as('service-lead');
    await taken(lead, 'receiveReport', noiseReport(landlord));
    await take();
    sockets[0]!.terminate();
    await taken(lead, 'receiveReport', noiseReport(landlord));
    const { caseEvents } = await link.query(
      `query ($after: String) { caseEvents(first: 100, after: $after, orderBy: {field: FEED, direction: ASC}) { edges { cursor node { id kind } } } }`,
      { after },
    );
    while (heard.length < caseEvents.edges.length) await take();
    await updates.return(undefined);
    expect(sockets.length).toBeGreaterThan(1);
    expect(heard).toEqual(caseEvents.edges.map(({ cursor, node }: Data) => ({ cursor, event: node })));
  });

  test('Python with nothing but its standard library, and goes on from the cursor that it kept', async () => {
    const cursor = join(folder, 'cursor');
    const changes = async (): Promise<Data[]> => {
      const { stdout } = await run('python3', [here('fetch_changes.py'), cursor], { env: environment() });
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    };
    const all = await changes();
    expect(all.map(({ kind }) => kind)).toContain('CASE_OPENED');
    expect(await changes()).toEqual([]);
    const { report } = await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    expect((await changes())[0]).toMatchObject({
      kind: 'REPORT_RECEIVED',
      report: { reference: report.reference },
    });
    const stranger = run('python3', [here('fetch_changes.py'), cursor], {
      env: { ...environment(), AMITY_TOKEN: 'a.b.c' },
    });
    await expect(stranger).rejects.toMatchObject({ stderr: expect.stringContaining('UNAUTHENTICATED') });
  });

  test('curl, for a file that is fetched in two goes', async () => {
    const asked = await link.query(
      `mutation { askForExport(input: {kinds: [REPORTS], purpose: "Load.", lawfulBasis: "Legitimate interests"}) { bulkExport { id } } }`,
    );
    const worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker') });
    const desk = openExportDesk({ dataDir: landlord.dataDir }, landlord.databaseUrl);
    expect(await writeExports(worker, heardLog().log, desk)).toBe(1);
    await Promise.all([desk.close(), worker.end()]);
    const { bulkExports } = await link.query(
      '{ bulkExports(first: 1) { edges { node { id path bytes sha256 } } } }',
    );
    const one = bulkExports.edges[0].node;
    expect(one.id).toBe(asked.askForExport.bulkExport.id);
    const file = join(folder, 'reports.ndjson');
    const fetched = () => run('sh', [here('fetch-export.sh'), one.path, file], { env: environment() });
    await fetched();
    const whole = await readFile(file, 'utf8');
    expect(Buffer.byteLength(whole)).toBe(one.bytes);
    // A file that broke off half way.
    await writeFile(file, whole.slice(0, 200));
    await fetched();
    expect(await readFile(file, 'utf8')).toBe(whole);
  });
});
