import type { ChildProcess } from 'node:child_process';
import { demonstrationTokenOf } from './demonstration-token.ts';
import { messageOf, startProcess } from './processes.ts';
import { type Question, toAmity, toPostgraphile } from './questions.ts';

/** A server that takes its turns. */
export interface Contender {
  name: string;
  process: ChildProcess;
  url: string;
  headers(): Promise<Record<string, string>>;
  body(question: Question, value: string): string;
}

/** Each with as many connections to PostgreSQL as it takes when nobody says otherwise: ten, all three. */
export async function startContenders(databaseUrl: string): Promise<Contender[]> {
  const start = async (name: string, module: string, nodeOptions: string[] = []) => {
    const process = startProcess(`servers/${module}`, nodeOptions);
    process.send({ databaseUrl });
    const { url } = await messageOf<{ url: string }>(process);
    return { name, process, url };
  };
  const amity = await start('amity', 'amity-server.ts', profiling());
  const limit = await start('limit', 'limit-server.ts');
  const postgraphile = await start('postgraphile', 'postgraphile-server.ts');
  const noHeaders = async () => ({});
  return [
    {
      ...amity,
      url: `${amity.url}/graphql`,
      headers: () => demonstrationTokenOf(amity.url, 'demo-area-manager'),
      body: (question, value) => JSON.stringify({ query: toAmity[question], variables: { value } }),
    },
    {
      ...limit,
      headers: noHeaders,
      body: (question, value) => JSON.stringify({ question, values: [value] }),
    },
    {
      ...postgraphile,
      headers: noHeaders,
      body: (question, value) => JSON.stringify({ query: toPostgraphile[question], variables: { value } }),
    },
  ];
}

/** BENCH_PROFILE=folder leaves a CPU profile of Amity there. */
function profiling(): string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}
