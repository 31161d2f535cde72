import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { breaksOf, faultsOfDeprecations } from '../schema-changes.ts';

/** Compares the API as text with the last release’s: what breaks a client that was written for it fails `npm run check`. */
const read = async (file: string) => buildSchema(await readFile(file, 'utf8'));
const [released, now] = [await read('schema/released.graphql'), await read('schema/schema.graphql')];
const today = new Date().toISOString().slice(0, 10);
const faults = [...(await breaksOf(released, now, today)), ...faultsOfDeprecations(now)];
for (const fault of faults) console.error(`  - ${fault}`);
if (faults.length > 0) {
  console.error('This breaks clients of the last release (schema/released.graphql).');
  process.exitCode = 1;
}
