import { createServer } from 'node:net';
import pg from 'pg';
import { type Api, type ApiParts, startApi } from '../../server/api.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { type PersonOfStaff, type Post, places, staff } from './landlord-people.ts';
import { signedToken } from './signed-token.ts';
import { makeTestDirectory } from './test-directory.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its query asks for
export type Data = any;

export interface Answer {
  status: number;
  headers: Headers;
  data: Data;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

export interface Asker {
  /** The data of an answer without errors. */
  query(document: string, variables?: object): Promise<Data>;
  /** Whatever comes back. */
  answer(document: string, variables?: object): Promise<Answer>;
  token: string;
  staffId: string;
}

/** What hangs on the test's wall: nobody but the test moves it. */
export class Clock {
  now = new Date('2026-03-02T09:00:00Z');

  /** `at('2026-03-09T10:00')`, in UTC, which is London's time in winter. */
  at(moment: string): void {
    this.now = new Date(moment.length > 16 ? moment : `${moment}:00Z`);
  }
}

export interface Landlord {
  url: string;
  api: Api;
  clock: Clock;
  /** The administrator of the database, for looking at what is really there. */
  admin: pg.Pool;
  databaseUrl: string;
  /** Where files of evidence lie. */
  dataDir: string;
  /** Identities of areas, services and homes, by the names in `landlord-people.ts`. */
  ids: Record<string, string>;
  as(who: PersonOfStaff): Asker;
  /** A token that runs out when the test wants it to. */
  tokenOf(who: PersonOfStaff, seconds?: number): Promise<string>;
  /** Another replica over the same database. */
  replica(): Promise<{ url: string; as(who: PersonOfStaff): Asker; api: Api }>;
  /** One question by one of the logins of the API's process, in one transaction, as an attacker inside it could. */
  asLogin(
    login: 'api' | 'gate' | 'worker',
    statements: (string | [string, unknown[]])[],
  ): Promise<pg.QueryResult>;
  close(): Promise<void>;
}

/** A landlord of three services with somebody in every role, and the real API in front of a database of its own. */
export async function openLandlord(
  settings: Record<string, string> = {},
  own?: TestDatabase,
  parts: Pick<ApiParts, 'patienceMs'> = {},
): Promise<Landlord> {
  const database = own ?? (await createTestDatabase());
  const admin = new pg.Pool({ connectionString: database.url, max: 4 });
  admin.on('error', () => {});
  const clock = new Clock();
  const ids = await settle(admin);
  const port = await freePort();
  const data = await makeTestDirectory();
  const config = readConfig({
    PORT: String(port),
    LOG_LEVEL: 'silent',
    // Tests ask more than people do.
    POINTS_PER_MINUTE: '100000000',
    AMITY_MODE: 'demonstration',
    DATA_DIR: data.path,
    ...settings,
  });
  const start = (own: Config) =>
    startApi(own, { databaseUrl: database.url, clock: () => clock.now, portalFolder: '/nowhere', ...parts });
  const apis = [await start(config)];
  const url = `http://127.0.0.1:${port}`;
  const tokenOf = async (who: PersonOfStaff, seconds = 600) =>
    signedToken(admin, url, `demo-${who}`, seconds);
  const tokens = Object.fromEntries(
    await Promise.all(Object.keys(staff).map(async (who) => [who, await tokenOf(who as PersonOfStaff)])),
  ) as Record<PersonOfStaff, string>;
  const askerAt =
    (at: string) =>
    (who: PersonOfStaff): Asker =>
      asker(at, tokens[who], ids[who]!);

  return {
    url,
    api: apis[0]!,
    clock,
    admin,
    databaseUrl: database.url,
    dataDir: data.path,
    ids,
    as: askerAt(url),
    tokenOf,
    async replica() {
      const own = await freePort();
      // A replica stands behind the same public name, whatever port it listens on.
      const api = await start({ ...config, port: own });
      apis.push(api);
      const at = `http://127.0.0.1:${own}`;
      return { url: at, as: askerAt(at), api };
    },
    async asLogin(login, statements) {
      const client = new pg.Client({ connectionString: rolesOf(database.url).urlOf(login) });
      await client.connect();
      try {
        await client.query('begin');
        let result: pg.QueryResult | undefined;
        for (const statement of statements) {
          result = await (typeof statement === 'string'
            ? client.query(statement)
            : client.query(statement[0], statement[1]));
        }
        return result!;
      } finally {
        await client.end();
      }
    },
    async close() {
      await Promise.all(apis.map((api) => api.close()));
      await admin.end();
      await database.drop();
      await data.remove();
    },
  };
}

/** Somebody who asks with a token: of the landlord, or signed in anew. */
export function asker(url: string, token: string, staffId: string): Asker {
  const answer = async (query: string, variables?: object): Promise<Answer> => {
    const response = await post(url, JSON.stringify({ query, variables }), {
      authorization: `Bearer ${token}`,
    });
    const body = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
    return { status: response.status, headers: response.headers, ...body };
  };
  return {
    token,
    staffId,
    answer,
    async query(document, variables) {
      const { data, errors } = await answer(document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

export const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body,
  });

async function settle(admin: pg.Pool): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  const add = async (name: string, sql: string, values: unknown[]) => {
    ids[name] = (await admin.query<{ id: string }>(`${sql} returning id`, values)).rows[0]!.id;
  };
  for (const [area, services] of Object.entries(places)) {
    await add(area, 'insert into area (name) values ($1)', [area]);
    for (const { name, type, nation, homes } of services) {
      const sql = 'insert into service (area_id, name, type, nation) values ($1, $2, $3, $4)';
      await add(name, sql, [ids[area], name, type, nation]);
      for (const address of homes) {
        const home =
          'insert into property (service_id, address, postcode, lsoa_code) values ($1, $2, $3, $4)';
        await add(address, home, [ids[name], address, 'ZZ1 1ZZ', 'E01000001']);
      }
    }
  }
  for (const [who, { name, role, area, service }] of Object.entries<Post>(staff)) {
    await add(who, 'insert into staff (issuer, subject, name) values ($1, $2, $3)', [
      DEMONSTRATION_ISSUER,
      `demo-${who}`,
      name,
    ]);
    await admin.query(
      'insert into staff_grant (staff_id, role, area_id, service_id) values ($1, $2, $3, $4)',
      [ids[who], role, area ? ids[area] : null, service ? ids[service] : null],
    );
  }
  return ids;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
