import { writeFile } from 'node:fs/promises';
import { schemaText } from '../schema-text.ts';
import { schemaOfServer } from '../schema-of-server.ts';

await writeFile('schema/schema.graphql', schemaText(await schemaOfServer()));
