import { readFile, writeFile } from 'node:fs/promises';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { withWhatIsNew } from '../changelog.ts';
import { schemaOfServer } from '../schema-of-server.ts';
import { schemaText } from '../schema-text.ts';

const file = 'schema/schema.graphql';
const changelog = 'schema/changelog.md';

/**
 * Writes the API down as text. A change that breaks somebody who uses it is refused, unless it is meant:
 * `npm run schema -- --breaking`.
 */
const schema = await schemaOfServer();
const before = await readFile(file, 'utf8').catch(() => undefined);
const changes = before ? await diff(buildSchema(before), schema) : [];
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
if (breaking.length > 0 && !process.argv.includes('--breaking')) {
  console.error('This would break those who use the API:');
  for (const { message } of breaking) console.error(`  - ${message}`);
  console.error('If it is meant: npm run schema -- --breaking');
  process.exitCode = 1;
} else {
  await writeFile(file, schemaText(schema));
  const released = buildSchema(await readFile('schema/released.graphql', 'utf8'));
  await writeFile(changelog, withWhatIsNew(await readFile(changelog, 'utf8'), released, schema));
  console.log(`${file}: ${changes.length} change(s)`);
}
