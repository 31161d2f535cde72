import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import Fastify, { LogController } from 'fastify';
import { openQueueDoor } from '../jobs/queue.ts';
import { englandAndWales } from '../schema/calendar/working-calendar.ts';
import { serveCaseList } from './bulk-export/serve-case-list.ts';
import { serveExports } from './bulk-export/serve-exports.ts';
import { type Config, reachFrom } from './config.ts';
import type { Context } from './context.ts';
import type { ReplicaTally } from './database/replicas.ts';
import { rolesOf } from './database/roles.ts';
import { openDatabase } from './database.ts';
import { serveDiary } from './diary/serve-diary.ts';
import { serveDocs } from './docs/serve-docs.ts';
import { serveEvidence } from './evidence/serve-evidence.ts';
import { AuditTrail } from './http/audit-trail.ts';
import { serveEventStreams } from './http/event-streams.ts';
import { lateness } from './http/lateness.ts';
import { observe } from './http/observe.ts';
import { Purse } from './http/points.ts';
import { servePortal } from './http/portal-files.ts';
import { notReady } from './http/readiness.ts';
import { sendSecurityHeaders } from './http/security-headers.ts';
import { serveGraphql } from './http/serve-graphql.ts';
import { serveSockets } from './http/sockets.ts';
import { SocketsHeld } from './http/sockets-held.ts';
import { SharedFeed } from './live/shared-feed.ts';
import { postgresSignal, redisSignal } from './live/signal.ts';
import { serveAppraisalFiles } from './management-report/serve-appraisal-files.ts';
import { servePapers } from './management-report/serve-papers.ts';
import { serveReportFiles } from './management-report/serve-report-files.ts';
import { serveReportForm } from './online-report/serve-report-form.ts';
import { Policies } from './policies.ts';
import { findBrowser } from './printing/find-browser.ts';
import { Printer } from './printing/printer.ts';
import { servePublication } from './publication/serve-publication.ts';
import { Reader } from './reading/reader.ts';
import { readShapes } from './reading/shapes.ts';
import { schemaOfServer } from './schema-of-server.ts';
import { openSecrets } from './secrets/open-secrets.ts';
import { DoorBook } from './sign-in/door-book.ts';
import type { SignedIn } from './sign-in/session.ts';
import { signIn } from './sign-in/sign-in.ts';
import { serveSubjectAccess } from './subject-access/serve-subject-access.ts';

export interface Api {
  url: string;
  /** What replicas have answered, and what the primary had to instead. */
  overviews: Readonly<ReplicaTally>;
  /** From here on `/readyz` says no, while whoever is being served is served. */
  drain(): void;
  close(): Promise<void>;
}

export interface ApiParts {
  databaseUrl: string;
  /** The clock; tests set it. */
  clock?: () => Date;
  /** Where the built portal lies. */
  portalFolder?: string;
  /** How long whoever follows updates may leave them unread. */
  patienceMs?: number;
}

const builtPortal = fileURLToPath(new URL('../portal', import.meta.url));

/** The API process: database, schema, sign-in, GraphQL over HTTP and sockets, and the portal's files. */
export async function startApi(
  config: Config,
  { databaseUrl, clock = () => new Date(), portalFolder = builtPortal, patienceMs = 30_000 }: ApiParts,
): Promise<Api> {
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    trustProxy: config.trustProxy as boolean,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 100 * 1024,
    forceCloseConnections: true,
  });
  const database = await openDatabase(databaseUrl, {
    poolSize: config.databasePoolSize,
    statementTimeoutMs: config.statementTimeoutMs,
    replicaUrls: config.databaseReplicaUrls,
    log: app.log,
  });
  const ownUrl = rolesOf(databaseUrl).urlOf('api');
  const signal = config.redisUrl
    ? await redisSignal(config.redisUrl, app.log)
    : await postgresSignal(ownUrl, app.log);
  const queue = openQueueDoor({ databaseUrl: ownUrl, redisUrl: config.redisUrl, log: app.log as never });
  const secrets = await openSecrets(config);
  const printOf = (who: string) => secrets.fingerprint('at the door', who);
  const door = new DoorBook(database.gate, printOf, app.log);
  const trail = new AuditTrail(database.reads, database.roles.user, app.log as never);
  const schema = await schemaOfServer();
  const shapes = readShapes(schema, database.orm);
  const reader = new Reader(schema, shapes, database);
  const policies = new Policies(database.reads, database.roles.user);
  const contextOf = ({ sid, viewer }: SignedIn): Context => ({
    sid,
    viewer,
    database,
    reader,
    policies,
    calendar: englandAndWales,
    clock,
    log: app.log as never,
    secrets,
    webhookReach: reachFrom(config),
    trail,
    signal,
  });

  let stopping = false;
  observe(app);
  await sendSecurityHeaders(app, config.publicUrl);
  await app.register(signIn({ config, gate: database.gate, log: app.log, door, signal }));
  app.get('/healthz', () => ({ status: 'up' }));
  app.get('/readyz', async (_request, reply) => {
    const fault = stopping ? 'stopping' : await notReady(database, queue);
    return reply.code(fault ? 503 : 200).send({ status: fault ?? 'ready' });
  });
  app.get('/healthz/deadlines', async (_request, reply) => {
    const fault = await lateness(database.gate);
    return reply.code(fault ? 503 : 200).send({ status: fault ?? 'in time' });
  });
  const purse = new Purse(config.pointsPerMinute);
  const apollo = await serveGraphql(app, schema, contextOf, purse);
  const held = new SocketsHeld({ most: 5, sessions: app.sessions, signal, door, log: app.log });
  const together = { feed: new SharedFeed(database.reads, signal, app.log), shapes, contextOf };
  const streams = serveEventStreams(app, { schema, contextOf, door, held, purse, together, patienceMs });
  await serveEvidence(app, config, contextOf);
  await serveSubjectAccess(app, config, contextOf);
  serveReportFiles(app, config, contextOf);
  const printer = new Printer(() => findBrowser(config), new URL(config.publicUrl).origin);
  servePapers(app, printer, contextOf);
  serveAppraisalFiles(app, contextOf);
  serveExports(app, config, contextOf);
  serveCaseList(app, schema, contextOf);
  servePublication(app, database.gate);
  serveDocs(app, schema);
  await serveReportForm(app, config, { gate: database.gate, secrets, clock });
  await serveDiary(app, config, { gate: database.gate, secrets, clock, door });
  await servePortal(app, portalFolder, config.mode);
  const sockets = serveSockets(app.server, {
    schema,
    log: app.log as never,
    identify: (upgrade, params) => app.identifySocket(upgrade, params),
    contextOf,
    door,
    purse,
    held,
    patienceMs,
    together,
  });
  const url = await app.listen({ port: config.port, host: config.host });
  const drain = () => {
    stopping = true;
  };
  return {
    url,
    overviews: database.overviews.tally,
    drain,
    async close() {
      drain();
      streams.close();
      await sockets.close();
      await printer.close();
      await app.close();
      await apollo.stop();
      await trail.close();
      await door.close();
      await signal.close();
      await queue.close();
      await database.close();
    },
  };
}
