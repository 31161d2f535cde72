import { readConfig } from '../config.ts';
import { exportCases } from '../importing/write-case-export.ts';
import { reportFault } from '../start/report-fault.ts';
import { StartError } from '../start/start-error.ts';
import { withDatabase } from '../start/with-database.ts';
import { fromHere } from './from-here.ts';

/** Writes the cases to a CSV file that `npm run import` reads again. */
try {
  const config = readConfig(process.env);
  const [name, ...others] = process.argv.slice(2);
  if (name === undefined || others.length > 0) throw new StartError('Usage: npm run export-cases -- FILE');
  const file = fromHere(name);
  const { exported, leftOut } = await withDatabase(config, (url) => exportCases(url, file)).catch((fault) => {
    const { code, syscall } = fault as NodeJS.ErrnoException;
    throw syscall === 'open' ? new StartError(`${file} cannot be written (${code}).`) : fault;
  });
  console.log(`exported: ${exported}`);
  console.log(`left out because restricted: ${leftOut}`);
} catch (fault) {
  reportFault(fault);
  process.exitCode = 1;
}
