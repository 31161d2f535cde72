import { createServer } from 'node:net';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import pg from 'pg';
import { openDatabase } from '../../server/database.ts';
import { DEMONSTRATION_ISSUER, demonstrationPeople } from '../../server/demonstration/people.ts';
import { signIn } from '../../server/sign-in/sign-in.ts';
import type { SignInConfig } from '../../server/sign-in/sign-in-config.ts';
import { createTestDatabase } from '../support/database.ts';

export interface SignInServer {
  url: string;
  config: SignInConfig;
  app: FastifyInstance;
  /** A second replica of the same server over the same database. */
  replica: FastifyInstance;
  admin: pg.Pool;
  /** The login that sign-in has to make do with. */
  gate: pg.Pool;
  close(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server that knows who somebody is and says it at /who, as anything behind sign-in would ask. */
export async function startApp(config: SignInConfig, gate: pg.Pool): Promise<FastifyInstance> {
  const app = fastify();
  await app.register(signIn({ config, gate, log: app.log }));
  const who = async (request: FastifyRequest) => {
    const signedIn = await request.signedIn();
    return { name: signedIn?.viewer.name ?? null, roles: signedIn?.viewer.roles ?? [] };
  };
  app.get('/who', who);
  app.post('/who', who);
  return app;
}

export async function employ(admin: pg.Pool, issuer: string, subject: string, name: string, role: string) {
  await admin.query(
    `with employed as (insert into staff (issuer, subject, name) values ($1, $2, $3) returning id)
     insert into staff_grant (staff_id, role) select id, $4 from employed`,
    [issuer, subject, name, role],
  );
}

export async function startSignInServer(): Promise<SignInServer> {
  const database = await createTestDatabase();
  const admin = new pg.Pool({ connectionString: database.url, max: 4 });
  for (const { subject, name, role } of demonstrationPeople) {
    await employ(admin, DEMONSTRATION_ISSUER, subject, name, role);
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config: SignInConfig = { mode: 'demonstration', publicUrl: url, oidcAudience: `${url}/graphql` };
  const { gate, close } = await openDatabase(database.url);
  const app = await startApp(config, gate);
  const replica = await startApp(config, gate);
  await app.listen({ port, host: '127.0.0.1' });
  await replica.ready();
  return {
    url,
    config,
    app,
    replica,
    admin,
    gate,
    async close() {
      await app.close();
      await replica.close();
      await close();
      await admin.end();
      await database.drop();
    },
  };
}
