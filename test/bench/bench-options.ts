import { parseArgs } from 'node:util';
import { StartError } from '../../server/start/start-error.ts';

export const parts = ['reads', 'analytics', 'import', 'deadlines', 'versions', 'fan-out', 'portal'] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  json: boolean;
  only: Part[];
  cases: number[];
  /** So many open deadlines, for the deadlines. */
  open: number[];
  rounds: number;
  seconds: number;
  connections: number;
}

const USAGE = `Usage: npm run bench -- [--json] [--only ${parts.join(',')}] [--cases 10000,100000,1000000] [--open 10000,1000000] [--rounds 3] [--seconds 4] [--connections 16]`;

export function readOptions(args: string[]): BenchOptions {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string', default: parts.join(',') },
        cases: { type: 'string', default: '10000,100000' },
        open: { type: 'string', default: '10000,1000000' },
        rounds: { type: 'string', default: '3' },
        seconds: { type: 'string', default: '4' },
        connections: { type: 'string', default: '16' },
      },
    });
    const only = values.only.split(',') as Part[];
    if (!only.every((part) => parts.includes(part))) throw new Error(USAGE);
    return {
      json: values.json,
      only,
      cases: values.cases.split(',').map(positive),
      open: values.open.split(',').map(positive),
      rounds: positive(values.rounds),
      seconds: positive(values.seconds),
      connections: positive(values.connections),
    };
  } catch {
    throw new StartError(USAGE);
  }
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(text);
  return number;
}
