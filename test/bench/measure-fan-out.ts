import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { signedToken } from '../support/signed-token.ts';
import { dropDatabase, makeCaseLoad } from './bench-case-load.ts';
import type { FollowSetting, Heard } from './follower-process.ts';
import { cpuSeconds, endProcess, messageOf, peakMemory, startProcess } from './processes.ts';

export interface FanOutFigures {
  server: 'amity' | 'broadcast';
  subscribers: number;
  perSecond: number;
  /** Of what each was entitled to. */
  delivered: number;
  due: number;
  misplaced: number;
  p50: number;
  p99: number;
  /** CPU of the server’s process for each delivery, in µs; absent where there is no /proc. */
  serverMicros?: number | undefined;
  peakMegabytes?: number | undefined;
}

const SUBSCRIBERS = 1_000;
const SOCKETS_OF_ONE = 5;
const PER_SECOND = 100;
const query =
  'subscription { caseUpdates { cursor event { id kind occurredAt facts case { reference status } } } }';

/** Where each of the two hundred stands, in turn: mixed roles, over services, areas and everything. */
const posts = [
  ['SERVICE_LEAD', 'service'],
  ['AREA_MANAGER', 'area'],
  ['HOUSING_MANAGER', 'area'],
  ['HEAD_OF_SERVICE', null],
  ['ANALYST', null],
  ['INTEGRATOR', 'area'],
] as const;

/**
 * A thousand subscribers over graphql-ws in mixed roles, each told of every event in their scope, while a hundred events a
 * second are written: beside a server that sends as many bytes to as many sockets and asks nobody who they are.
 */
export async function measureFanOut(
  adminUrl: string,
  { seconds, say }: { seconds: number; say: (line: string) => void },
): Promise<FanOutFigures[]> {
  const databaseUrl = await makeCaseLoad(adminUrl, 1_000, 'bench_fan_out');
  const admin = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const amity = startProcess('servers/amity-server.ts', profiling());
  const broadcast = startProcess('servers/broadcast-server.ts');
  const [ours, bare] = [startProcess('follower-process.ts'), startProcess('follower-process.ts')];
  try {
    amity.send({ databaseUrl });
    const { url } = await messageOf<{ url: string }>(amity);
    broadcast.send({});
    const { url: bareUrl } = await messageOf<{ url: string }>(broadcast);
    const staff = await employ(admin);
    const tokens = await Promise.all(staff.map(({ subject }) => signedToken(admin, url, subject, 3_600)));
    const open = async (process: typeof ours, setting: FollowSetting) => {
      process.send({ open: setting });
      await messageOf(process);
    };
    say(`opening ${SUBSCRIBERS} sockets …`);
    await open(ours, {
      address: `${url.replace('http', 'ws')}/graphql`,
      tokens: Array.from({ length: SUBSCRIBERS }, (_, n) => tokens[Math.floor(n / SOCKETS_OF_ONE)]!),
      query,
    });
    await open(bare, { address: bareUrl, tokens: Array.from({ length: SUBSCRIBERS }, () => null), query });
    const cases = (
      await admin.query<{ id: string; readers: string[] }>(
        `select id, readers from asb_case where status = 'OPEN' order by md5(reference) limit 200`,
      )
    ).rows;
    const toldOf = (readers: string[]) =>
      SOCKETS_OF_ONE * staff.filter(({ keys }) => keys.some((key) => readers.includes(key))).length;
    const of = async (server: FanOutFigures['server'], listener: typeof ours, length: number) => {
      const own = server === 'amity' ? amity : broadcast;
      listener.send({ begin: true });
      await messageOf(listener);
      const before = cpuSeconds(own.pid!);
      const written: { readers: string[] }[] = [];
      const begun = performance.now();
      for (let n = 1; n <= length * PER_SECOND; n += 1) {
        const late = begun + (n * 1_000) / PER_SECOND - performance.now();
        if (late > 0) await wait(late);
        const { id, readers } = cases[n % cases.length]!;
        written.push({ readers });
        if (server === 'amity') {
          await admin.query(
            `insert into case_event (case_id, kind, occurred_at, facts) values ($1, 'STAGE_CHANGED', now(),
               jsonb_build_object('n', $2::int, 'at', (extract(epoch from clock_timestamp()) * 1000)::bigint))`,
            [id, n],
          );
          void admin.query(`select pg_notify('amity_written', '')`);
        } else own.send({ text: frameOf(n), to: toldOf(readers) });
      }
      const due = written.reduce((sum, { readers }) => sum + toldOf(readers), 0);
      // Whatever is still on its way comes within these seconds, or counts as lost.
      let heard: Heard;
      for (let looks = 0; ; looks += 1) {
        await wait(500);
        listener.send({ end: true });
        heard = await messageOf<Heard>(listener);
        if (heard.told.reduce((sum, each) => sum + each, 0) >= due || looks === 40) break;
      }
      const delivered = heard.told.reduce((sum, each) => sum + each, 0);
      const after = cpuSeconds(own.pid!);
      return {
        server,
        subscribers: SUBSCRIBERS,
        perSecond: PER_SECOND,
        delivered,
        due,
        misplaced: heard.misplaced,
        p50: heard.p50,
        p99: heard.p99,
        serverMicros:
          before === undefined || after === undefined ? undefined : ((after - before) * 1e6) / delivered,
        peakMegabytes: peakMemory(own.pid!),
      } satisfies FanOutFigures;
    };
    // The first seconds only make everything warm.
    await of('amity', ours, 3);
    await of('broadcast', bare, 1);
    const figures = [await of('amity', ours, seconds * 2), await of('broadcast', bare, seconds * 2)];
    say('fan-out: measured');
    return figures;
  } finally {
    await Promise.all([ours, bare, amity, broadcast].map(endProcess));
    await admin.end();
    await dropDatabase(adminUrl, databaseUrl);
  }
}

/** As many bytes as Amity sends of such an event. */
const frameOf = (n: number) =>
  JSON.stringify({
    id: String(n % SUBSCRIBERS),
    type: 'next',
    payload: {
      data: {
        caseUpdates: {
          cursor: 'MTIzNDU2fDEyMzQ1Ng',
          event: {
            id: '019a0000-0000-7000-8000-000000000000',
            kind: 'STAGE_CHANGED',
            occurredAt: '2026-11-30T12:00:00.000Z',
            facts: { n, at: Date.now() },
            case: { reference: 'ASB-2026-000001', status: 'OPEN' },
          },
        },
      },
    },
  });

/** Two hundred people in mixed posts, and the keys that each is to have. */
async function employ(admin: pg.Pool): Promise<{ subject: string; keys: string[] }[]> {
  const { rows: services } = await admin.query<{ id: string; area: string }>(
    'select id, area_id as area from service order by id',
  );
  const areas = [...new Set(services.map(({ area }) => area))];
  const everything = '00000000-0000-7000-8000-000000000001';
  const staff: { subject: string; keys: string[] }[] = [];
  for (let n = 0; n < SUBSCRIBERS / SOCKETS_OF_ONE; n += 1) {
    const [role, over] = posts[n % posts.length]!;
    const service = services[n % services.length]!;
    const area = areas[n % areas.length]!;
    const subject = `bench-${n}`;
    await admin.query(
      `with s as (insert into staff (issuer, subject, name) values ($1, $2, $2) returning id)
       insert into staff_grant (staff_id, role, service_id, area_id) select id, $3, $4, $5 from s`,
      [
        DEMONSTRATION_ISSUER,
        subject,
        role,
        over === 'service' ? service.id : null,
        over === 'area' ? area : null,
      ],
    );
    const keys =
      over === 'service'
        ? [service.id]
        : over === 'area'
          ? services.filter((each) => each.area === area).map(({ id }) => id)
          : [everything];
    staff.push({ subject, keys });
  }
  return staff;
}

/** BENCH_PROFILE=folder leaves a CPU profile of Amity there. */
const profiling = () =>
  process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
