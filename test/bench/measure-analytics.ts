import type { ChildProcess } from 'node:child_process';
import { askedBy, type Page, pages } from './analytics-questions.ts';
import { asOwner, dropDatabase, makeCaseLoad } from './bench-case-load.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { demonstrationTokenOf } from './demonstration-token.ts';
import type { TurnResult } from './load.ts';
import type { ReadSetting } from './measure-reads.ts';
import { median } from './median.ts';
import { cpuSeconds, endProcess, messageOf, startProcess } from './processes.ts';

/** How a page of the portal is answered, beside the bare sums of the counts that are kept. */
export interface AnalyticsFigures {
  cases: number;
  page: Page;
  server: 'amity' | 'bare';
  p50: number;
  p99: number;
  serverMs?: number | undefined;
  postgresMs?: number | undefined;
}

/** Every case has its report; what has run out is marked, as a worker does within seconds. */
export const withReports = `
set session_replication_role = replica;
insert into report (id, readers, reference, received_at, channel, reporter_type, service_id, category, urgency, status, case_id)
select id, readers, replace(reference, 'ASB', 'REP'), opened_at - interval '1 hour', 'WEBSITE', 'OCCUPANT', service_id, category, urgency, 'CASE_OPENED', id
  from asb_case;
set session_replication_role = origin;
update deadline set status = 'MISSED', wake_at = null where status = 'PENDING' and due_at < now();
select app.fold_tally(0)`;

/** One connection asks one page after the other, first of one server, then of the other, round by round. */
export async function measureAnalytics(
  cluster: BenchCluster,
  cases: number,
  { rounds, seconds, say }: ReadSetting,
): Promise<AnalyticsFigures[]> {
  say(`making ${cases} cases with reports …`);
  const databaseUrl = await makeCaseLoad(cluster.adminUrl, cases, `bench_figures_${cases}`, withReports);
  const wrong = await asOwner(databaseUrl, (client) => client.query('select * from app.tally_differences()'));
  if (wrong.rows.length > 0) throw new Error(`${wrong.rows.length} counts are wrong`);
  const load = startProcess('load-process.ts');
  const servers = await Promise.all(
    (['amity', 'bare'] as const).map(async (name) => {
      const process = startProcess(`servers/${name === 'amity' ? 'amity' : 'tally'}-server.ts`);
      process.send({ databaseUrl });
      const { url } = await messageOf<{ url: string }>(process);
      return { name, process, url };
    }),
  );
  try {
    const taken = new Map<string, AnalyticsFigures[]>();
    for (let round = 0; round <= rounds; round += 1) {
      for (const page of pages)
        for (const { name, process, url } of servers) {
          const turn =
            name === 'amity'
              ? {
                  url: `${url}/graphql`,
                  headers: await demonstrationTokenOf(url, 'demo-head-of-service'),
                  bodies: [await askedBy(page)],
                }
              : { url, headers: {}, bodies: [JSON.stringify({ page })] };
          const figures = await takeTurn(load, process, turn, { seconds, postmaster: cluster.pid });
          // The first round only makes everything warm.
          if (round === 0) continue;
          const all = taken.get(`${page} ${name}`) ?? [];
          taken.set(`${page} ${name}`, [...all, { cases, page, server: name, ...figures }]);
        }
      if (round > 0) say(`analytics at ${cases} cases: round ${round} of ${rounds}`);
    }
    return [...taken.values()].map((turns) => ({
      ...turns[0]!,
      p50: median(turns.map(({ p50 }) => p50)),
      p99: median(turns.map(({ p99 }) => p99)),
      serverMs: turns[0]!.serverMs === undefined ? undefined : median(turns.map(({ serverMs }) => serverMs!)),
      postgresMs:
        turns[0]!.postgresMs === undefined ? undefined : median(turns.map(({ postgresMs }) => postgresMs!)),
    }));
  } finally {
    await Promise.all([load, ...servers.map(({ process }) => process)].map(endProcess));
    await dropDatabase(cluster.adminUrl, databaseUrl);
  }
}

async function takeTurn(
  load: ChildProcess,
  server: ChildProcess,
  turn: { url: string; headers: Record<string, string>; bodies: string[] },
  { seconds, postmaster }: { seconds: number; postmaster: number },
) {
  load.send({ ...turn, connections: 1, warmUpMs: 400, ms: seconds * 1000 });
  await messageOf(load);
  const cpu = () => [cpuSeconds(server.pid!), cpuSeconds(postmaster, true)] as const;
  const before = cpu();
  const { result } = await messageOf<{ result: TurnResult }>(load);
  const after = cpu();
  if (result.faults.length > 0) throw new Error(`${turn.url}: ${result.faults[0]}`);
  const each = (part: 0 | 1) =>
    before[part] === undefined || after[part] === undefined
      ? undefined
      : ((after[part] - before[part]) * 1000) / result.requests;
  return { p50: result.p50, p99: result.p99, serverMs: each(0), postgresMs: each(1) };
}
