import pg from 'pg';
import { type Logger, pino } from 'pino';
import type { KeyService } from '../schema/secret/key-service.ts';
import { type Config, reachFrom } from '../server/config.ts';
import { rolesOf } from '../server/database/roles.ts';
import { type FileSettings, openKeptFiles } from '../server/evidence/kept-files.ts';
import { postgresSignal, redisSignal } from '../server/live/signal.ts';
import { beginPlanned } from './begin-planned.ts';
import { countAskedReports } from './count-reports.ts';
import { retryAsked, runAsked } from './do-asked.ts';
import { markDue } from './due-scan.ts';
import { eraseAsked } from './erase-asked.ts';
import { listenForAsked } from './listen-for-asked.ts';
import { warnSeldom } from './log.ts';
import { openMailServer } from './mail-server.ts';
import { openQueueDoor } from './queue.ts';
import { repeat } from './repeat.ts';
import { standingOf } from './report-standing.ts';
import { runIfDue } from './run-schedule.ts';
import { schedules } from './schedules.ts';
import { type AuditDesk, keepCheckpoint, sealAudit } from './seal-audit.ts';
import { sendMails } from './send-mails.ts';
import { tellOfDelegations } from './tell-of-delegations.ts';
import { tellOfElevations } from './tell-of-elevations.ts';
import { tellOfEmergencies } from './tell-of-emergencies.ts';
import { tellOfFindings } from './tell-of-findings.ts';
import { tellOfHolds } from './tell-of-holds.ts';
import { tellOfOnlineReports } from './tell-of-online-reports.ts';
import { tellOfRoles } from './tell-of-roles.ts';
import { tellOfSubjectAccess } from './tell-of-subject-access.ts';
import { tendQueue } from './tend-queue.ts';
import { tendWebhooks } from './tend-webhooks.ts';
import { throwAwayHeldFiles } from './throw-away-held-files.ts';
import { type ExportDesk, writeExports } from './write-exports.ts';
import { writeMails } from './write-mails.ts';

export interface RunningWorker {
  /** Whether its loop goes on, even if what it needs is away: if not, only a new process helps. */
  alive(): boolean;
  /** Whether it has looked for what is due a moment ago, and the queue would wake it. */
  ready(): Promise<boolean>;
  /** Ends what is under way, but waits for nothing longer than a moment: what is cut off is taken up by another. */
  close(): Promise<void>;
}

export interface WorkerParts {
  /** The owner's address; the worker logs in as itself. */
  databaseUrl: string;
  /** The keys of what is kept apart and of webhooks; without them another worker sees to these. */
  secrets?: KeyService;
  /** Writes exports as their askers read; without it another worker does. */
  exports?: ExportDesk;
  /** With whose key and where the audit is sealed; without it another worker does. */
  audit?: AuditDesk;
  /** Where it says what it does; standard output by default. */
  log?: Logger;
  /** How often it looks for itself, in milliseconds; tests are in a hurry. */
  pace?: Partial<Pace>;
}

interface Pace {
  deadlines: number;
  schedules: number;
  queue: number;
  mails: number;
  audit: number;
  checkpoints: number;
  standing: number;
  tallies: number;
  webhooks: number;
}

const USUAL_PACE: Pace = {
  deadlines: 1_000,
  schedules: 30_000,
  queue: 60_000,
  mails: 5_000,
  audit: 1_000,
  checkpoints: 60_000,
  standing: 5_000,
  tallies: 60_000,
  webhooks: 1_000,
};
const LONGEST_CLOSE_MS = 2_000;
/** No round takes longer, by the limits of its questions, while PostgreSQL is away or silent. */
const LONGEST_ROUND_MS = 90_000;
/** With more rows than this to be added up, the night is not waited for. */
const FRESH_AT_MOST = 5_000;

/**
 * A worker process: looks for what is due every second, runs what a schedule asks for, and lets the queue wake it in
 * between. Any number of them work side by side, and none needs another, nor the queue, for anything to be done.
 */
export async function startWorker(
  config: Pick<Config, 'logLevel' | 'redisUrl' | 'mode' | 'publicUrl' | 'mailFrom' | 'smtpUrl'> &
    Partial<Pick<Config, 'webhookAllowedNetworks'>> &
    FileSettings,
  {
    databaseUrl,
    log = pino({ name: 'worker', level: config.logLevel }),
    pace,
    audit,
    secrets,
    exports,
  }: WorkerParts,
): Promise<RunningWorker> {
  const every = { ...USUAL_PACE, ...pace };
  const roles = rolesOf(databaseUrl);
  const url = roles.urlOf('worker');
  const files = openKeptFiles(config);
  const pools = openPools(url, warnSeldom(log, 'database: connection broken'));
  const signal = config.redisUrl ? await redisSignal(config.redisUrl, log) : await postgresSignal(url, log);
  const look = async (deadlineId?: string) => {
    const { missed, steps, more } = await markDue(pools.short, deadlineId);
    const begun = deadlineId === undefined ? await beginPlanned(pools.short) : 0;
    if (missed > 0 || steps > 0 || begun > 0) signal.send();
    return more ? 'MORE' : undefined;
  };

  /** Whoever has a page open is told that there may be notices. */
  const tell = (done: boolean | number) => {
    if (done) signal.send();
  };

  const deadlines = repeat('deadlines', { everyMs: every.deadlines, log }, () => look());
  // A demonstration's people are invented, and so are their addresses.
  const mailServer =
    config.smtpUrl && config.mode === 'production'
      ? openMailServer(config.smtpUrl, config.mailFrom)
      : undefined;
  const desk = { publicUrl: config.publicUrl, sends: mailServer !== undefined };
  const mails = repeat('mails', { everyMs: every.mails, log }, async () => {
    const told = await tellOfEmergencies(pools.short, desk);
    await tellOfFindings(pools.short, desk);
    const roles = await tellOfRoles(pools.short, desk);
    await tellOfHolds(pools.short, desk);
    await tellOfSubjectAccess(pools.short, desk);
    await tellOfElevations(pools.short, desk);
    const delegations = await tellOfDelegations(pools.short, desk);
    const online = await tellOfOnlineReports(pools.short, desk);
    const written = await writeMails(pools.short, desk);
    const sent = mailServer ? await sendMails(pools.short, mailServer, log) : false;
    return told || roles || delegations || online || written || sent ? 'MORE' : undefined;
  });
  const sealing = repeat('audit', { everyMs: every.audit, log }, async () =>
    audit && (await sealAudit(pools.short, audit)) ? 'MORE' : undefined,
  );
  const checkpoints = repeat('checkpoints', { everyMs: every.checkpoints, log }, async () => {
    if (audit) await keepCheckpoint(pools.short, audit);
    return undefined;
  });
  const catchUp = repeat('schedules', { everyMs: every.schedules, log }, async () => {
    const faults: unknown[] = [];
    for (const schedule of schedules) {
      await runIfDue(schedule, pools.long, log, files).then(tell, (error) => faults.push(error));
    }
    await countAskedReports(pools.long, log, secrets).then(tell, (error) => faults.push(error));
    await eraseAsked(pools.long, log, files).catch((error) => faults.push(error));
    await throwAwayHeldFiles(pools.short, files).catch((error) => faults.push(error));
    if (exports) await writeExports(pools.long, log, exports).catch((error) => faults.push(error));
    if (faults.length > 0) throw faults[0];
    return undefined;
  });
  const queue = tendQueue({
    open: () => openQueueDoor({ databaseUrl: url, redisUrl: config.redisUrl, log }),
    everyMs: every.queue,
    log,
    pool: pools.short,
    processors: {
      deadlines: async ({ deadlineId }) => void (await look(deadlineId)),
      schedules: async (wake) => {
        const schedule = schedules.find(({ name }) => name === wake.schedule);
        if (schedule) tell(await runIfDue(schedule, pools.long, log, files));
      },
      webhooks: async ({ deliveryId }) => await webhooks?.send(deliveryId),
    },
  });
  const webhooks =
    secrets &&
    tendWebhooks({
      pool: pools.hooks,
      userRole: roles.names.user,
      secrets,
      reach: reachFrom(config),
      mails: desk,
      queues: queue.queues,
      log,
    });
  const sending = repeat('webhooks', { everyMs: every.webhooks, log }, async () => webhooks?.round());

  const standing = standingOf(pools.short);
  const reports = repeat('standing', { everyMs: every.standing, log }, async () => {
    await standing.report(queue.queues());
    return undefined;
  });
  // Figures stay quick on a day of bulk loads too.
  const tallies = repeat('tallies', { everyMs: every.tallies, log }, async () => {
    await pools.short.query('select app.fold_tally($1)', [FRESH_AT_MOST]);
    return undefined;
  });
  const stopListening = listenForAsked(signal, log, async () => {
    tell(await runAsked(pools.long, log, files));
    await eraseAsked(pools.long, log, files);
    tell(await countAskedReports(pools.long, log, secrets));
    if (exports) await writeExports(pools.long, log, exports);
    const queues = queue.queues();
    if (queues) await retryAsked(pools.short, queues, log);
  });

  let closing: Promise<unknown> | undefined;
  return {
    alive: () => deadlines.endedWithin(LONGEST_ROUND_MS + every.deadlines),
    ready: async () => deadlines.succeededWithin(10 * every.deadlines) && (await queue.isReady()),
    async close() {
      closing ??= (async () => {
        // Once nothing is marked any more this worker is not up, whatever else takes its time to end.
        await Promise.all([reports.stop(), deadlines.stop()]);
        await Promise.all([
          standing.ended().catch(() => {}),
          stopListening(),
          mails.stop(),
          sealing.stop(),
          checkpoints.stop(),
          tallies.stop(),
          sending.stop(),
          catchUp.stop(),
          queue.close(),
        ]);
        mailServer?.close();
        await exports?.close();
        await Promise.all([pools.short.end(), pools.long.end(), pools.hooks.end(), signal.close()]);
      })();
      await withinAMoment(closing);
    },
  };
}

/** One pool for work that takes moments, where silence is a fault; one for work that may take minutes. */
function openPools(connectionString: string, warn: (error: unknown) => void) {
  const common = {
    connectionString,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    // A worker that is frozen must not keep a case locked.
    options: '-c timezone=UTC -c jit=off -c idle_in_transaction_session_timeout=10000 -c lock_timeout=5000',
  };
  const short = new pg.Pool({ ...common, max: 6, query_timeout: 15_000 });
  const long = new pg.Pool({ ...common, max: 3 });
  // Whoever waits for receivers must not take connections from deadlines.
  const hooks = new pg.Pool({ ...common, max: 3, query_timeout: 15_000 });
  for (const pool of [short, long, hooks]) pool.on('error', warn);
  return { short, long, hooks };
}

async function withinAMoment(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const moment = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_CLOSE_MS);
  });
  await Promise.race([work, moment]);
  clearTimeout(timer);
}
