import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { generateCases } from '../demonstration/generate-cases.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { showProgress } from '../start/progress.ts';
import { StartError } from '../start/start-error.ts';
import { withDatabase } from '../start/with-database.ts';

/** `npm run generate -- --cases N [--seed N]`: fills an empty database with invented cases, to measure speed on. */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const number = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 5_000_000) {
    throw new StartError(`--${name} needs a whole number from 1 to 5000000, not ${text}.`);
  }
  return value;
};
const cases = number('cases', values.cases);
const seed = values.seed === undefined ? undefined : number('seed', values.seed);

const config = readConfig(process.env);
await withDatabase(config, async (databaseUrl) => {
  const started = performance.now();
  await generateCases(databaseUrl, {
    cases,
    now: new Date(),
    seed,
    secrets: await openSecrets(config),
    progress: showProgress('Generating cases …'),
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${cases} cases in ${seconds.toFixed(1)} s.`);
});
