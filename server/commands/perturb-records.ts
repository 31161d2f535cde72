import { parseArgs } from 'node:util';
import { type PerturbRequest, perturbFile } from '../disclosure/perturb-file.ts';
import { reportFault } from '../start/report-fault.ts';
import { StartError } from '../start/start-error.ts';
import { fromHere } from './from-here.ts';

const USAGE =
  'Usage: npm run disclosure -- --micro FILE.csv --ptable FILE.csv[.gz] --by COLUMN,COLUMN… [--threshold 10]';

/** Counts a file of records by the method of the Office for National Statistics and prints the table as CSV. */
try {
  const { lines, keysOutside } = await perturbFile(readRequest(process.argv.slice(2)));
  process.stdout.write(`${lines.join('\n')}\n`);
  if (keysOutside > 0)
    console.error(`${keysOutside} record keys lie outside the keys of the table: is it the right one?`);
} catch (fault) {
  reportFault(fault);
  process.exitCode = 1;
}

function readRequest(args: string[]): PerturbRequest {
  const options = { type: 'string' } as const;
  const {
    micro,
    ptable,
    by,
    threshold = '10',
  } = read(() =>
    parseArgs({ args, options: { micro: options, ptable: options, by: options, threshold: options } }),
  );
  const columns = by?.split(',').map((column) => column.trim());
  if (!micro || !ptable || !columns?.every((column) => column !== '') || !/^\d{1,6}$/.test(threshold))
    throw new StartError(USAGE);
  if (new Set(columns).size < columns.length) throw new StartError(`A column is named twice. ${USAGE}`);
  return { micro: fromHere(micro), ptable: fromHere(ptable), by: columns, threshold: Number(threshold) };
}

function read<T>(parse: () => { values: T }): T {
  try {
    return parse().values;
  } catch {
    throw new StartError(USAGE);
  }
}
