import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { readConfig } from '../config.ts';
import { type ImportRequest, prepareImport, runImport, type Summary } from '../importing/import-file.ts';
import { importOccupants, OCCUPANTS } from '../importing/import-occupants.ts';
import { placesFile } from '../importing/import-places.ts';
import { importProgress } from '../importing/import-progress.ts';
import { importSettingUp } from '../importing/import-setting-up.ts';
import { staffFile } from '../importing/import-staff.ts';
import { reportFault } from '../start/report-fault.ts';
import { StartError } from '../start/start-error.ts';
import { withDatabase } from '../start/with-database.ts';
import { fromHere } from './from-here.ts';

const USAGE = 'Usage: npm run import -- FILE [--mapping NAME|FILE] [--dry-run] [--errors FILE]';

// Rows live for a moment; a small nursery keeps the process at a third of the memory that V8 would take for them.
setFlagsFromString('--max-semi-space-size=8');

/** Imports a file of reports or cases. Ends with 0 when every row was dealt with, rejected or not, and with 1 otherwise. */
try {
  const config = readConfig(process.env);
  const asked = { ...readArguments(), by: operator() };
  const own: Record<string, (url: string) => Promise<Summary>> = {
    [OCCUPANTS]: (url) => importOccupants(url, asked),
    places: (url) => importSettingUp(url, asked, placesFile),
    staff: (url) => importSettingUp(url, asked, staffFile(config.oidcIssuer)),
  };
  const take = own[asked.mapping ?? ''];
  const summary = take ? await withDatabase(config, take) : await importRows(asked);
  if (asked.dryRun) console.log('Dry run: nothing was written. A real run would come to this.');
  console.log(`mapping: ${summary.mapping}`);
  console.log(`read: ${summary.read}`);
  console.log(`imported: ${summary.imported}`);
  console.log(`filtered: ${summary.filtered}`);
  console.log(`already there: ${summary.alreadyThere}`);
  console.log(`rejected: ${summary.rejected}`);
  if (summary.errorsFile) console.log(`The rejected rows and the reasons are in ${summary.errorsFile}`);
  if (summary.mapping === OCCUPANTS && summary.rejected > 0)
    throw new StartError('Nothing was imported: who lives in the homes is taken in whole or not at all.');
} catch (fault) {
  reportFault(fault);
  process.exitCode = 1;
}

async function importRows(asked: ImportRequest): Promise<Summary> {
  const progress = importProgress(process.stderr);
  const prepared = await prepareImport({ ...asked, progress: progress.show });
  return await withDatabase(readConfig(process.env), (url) => runImport(url, prepared)).finally(() =>
    progress.stop(),
  );
}

function readArguments() {
  try {
    const options = {
      mapping: { type: 'string' },
      errors: { type: 'string' },
      'dry-run': { type: 'boolean' },
    } as const;
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new StartError(USAGE);
    return {
      file: fromHere(file),
      mapping: values.mapping?.match(/[./\\]/) ? fromHere(values.mapping) : values.mapping,
      dryRun: values['dry-run'] ?? false,
      errorsFile: values.errors === undefined ? undefined : fromHere(values.errors),
    };
  } catch (fault) {
    throw fault instanceof StartError
      ? fault
      : new StartError(`${(fault as Error).message.split('. ')[0]}. ${USAGE}`);
  }
}

function operator(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
