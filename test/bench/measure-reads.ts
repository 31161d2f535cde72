import type { ChildProcess } from 'node:child_process';
import { asOwner } from './bench-case-load.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { type Contender, startContenders } from './contenders.ts';
import type { TurnResult } from './load.ts';
import { median } from './median.ts';
import { cpuSeconds, endProcess, messageOf, peakMemory, startProcess } from './processes.ts';
import type { Question } from './questions.ts';
import { withoutRules } from './rules-switch.ts';
import { checkSameAnswers } from './same-answers.ts';

export interface ReadFigures {
  server: string;
  question: Question;
  perSecond: number;
  /** CPU per request, of the server's process and of PostgreSQL; absent where there is no /proc. */
  serverMs?: number | undefined;
  postgresMs?: number | undefined;
  p50: number;
  p99: number;
  kilobytes: number;
}

export interface ReadsAt {
  cases: number;
  figures: ReadFigures[];
  /** The most memory Amity's process held. */
  peakMegabytes?: number | undefined;
}

export interface ReadSetting {
  rounds: number;
  seconds: number;
  connections: number;
  say: (line: string) => void;
}

/** Every server answers each question in turn, round by round, alone while it does so. */
export async function measureReads(
  cluster: BenchCluster,
  databaseUrl: string,
  cases: number,
  { rounds, seconds, connections, say }: ReadSetting,
): Promise<ReadsAt> {
  const values = await readValues(databaseUrl);
  const load = startProcess('load-process.ts');
  const contenders = await startContenders(databaseUrl);
  const [amity] = contenders as [Contender, ...Contender[]];
  try {
    await checkSameAnswers(contenders, values);
    const taken = new Map<string, ReadFigures[]>();
    for (let round = 0; round <= rounds; round += 1) {
      for (const question of ['Q1', 'Q2'] as const) {
        for (const [name, turn] of turnsOf(contenders, round)) {
          const run = () =>
            takeTurn(load, turn, question, values[question], {
              connections,
              seconds,
              postmaster: cluster.pid,
            });
          const figures =
            name === amity.name || turn !== amity ? await run() : await withoutRules(databaseUrl, run);
          // The first round only makes everything warm: caches, plans, compiled code.
          if (round > 0)
            taken.set(`${name} ${question}`, [
              ...(taken.get(`${name} ${question}`) ?? []),
              { ...figures, server: name },
            ]);
        }
      }
      if (round > 0) say(`reads at ${cases} cases: round ${round} of ${rounds}`);
    }
    return {
      cases,
      figures: [...taken.values()].map(medians),
      peakMegabytes: peakMemory(amity.process.pid!),
    };
  } finally {
    await Promise.all([load, ...contenders.map(({ process }) => process)].map(endProcess));
  }
}

/** Another one begins each round, so that what a turn leaves behind does not always meet the same one. */
function turnsOf(contenders: Contender[], round: number): [string, Contender][] {
  const turns: [string, Contender][] = contenders.map((contender) => [contender.name, contender]);
  turns.push(['amity without rules', contenders[0]!]);
  return turns.map((_, place) => turns[(place + round) % turns.length]!);
}

async function takeTurn(
  load: ChildProcess,
  contender: Contender,
  question: Question,
  values: string[],
  { connections, seconds, postmaster }: { connections: number; seconds: number; postmaster: number },
): Promise<ReadFigures> {
  load.send({
    url: contender.url,
    headers: await contender.headers(),
    bodies: values.map((value) => contender.body(question, value)),
    connections,
    warmUpMs: 400,
    ms: seconds * 1000,
  });
  await messageOf(load);
  const cpu = () => [cpuSeconds(contender.process.pid!), cpuSeconds(postmaster, true)] as const;
  const before = cpu();
  const { result } = await messageOf<{ result: TurnResult }>(load);
  const after = cpu();
  if (result.faults.length > 0)
    throw new Error(`${contender.name} failed at ${question}: ${result.faults[0]}`);
  const perRequest = (part: 0 | 1) =>
    before[part] === undefined || after[part] === undefined
      ? undefined
      : ((after[part] - before[part]) * 1000) / result.requests;
  return {
    server: contender.name,
    question,
    perSecond: result.requests / result.seconds,
    serverMs: perRequest(0),
    postgresMs: perRequest(1),
    p50: result.p50,
    p99: result.p99,
    kilobytes: result.bytes / result.requests / 1000,
  };
}

function medians(turns: ReadFigures[]): ReadFigures {
  const [first] = turns as [ReadFigures];
  const of = (read: (turn: ReadFigures) => number) => median(turns.map(read));
  const known = first.serverMs !== undefined;
  return {
    ...first,
    perSecond: of((turn) => turn.perSecond),
    serverMs: known ? of((turn) => turn.serverMs!) : undefined,
    postgresMs: known ? of((turn) => turn.postgresMs!) : undefined,
    p50: of((turn) => turn.p50),
    p99: of((turn) => turn.p99),
    kilobytes: of((turn) => turn.kilobytes),
  };
}

/** References and services of the area whose manager asks, spread over the whole case-load. */
async function readValues(databaseUrl: string): Promise<Record<Question, string[]>> {
  return await asOwner(databaseUrl, async (client) => {
    const inArea = `service_id in (select s.id from service s join area a on a.id = s.area_id where a.name = 'Area 1')`;
    const cases = await client.query(
      `select reference from asb_case where ${inArea} order by md5(reference) limit 2000`,
    );
    const services = await client.query(
      `select id from service where area_id = (select id from area where name = 'Area 1')`,
    );
    return { Q1: cases.rows.map((row) => row.reference), Q2: services.rows.map((row) => row.id) };
  });
}
