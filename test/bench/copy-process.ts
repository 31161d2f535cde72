import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';

/** COPY of a file into a table, as fast as the connection takes it. */
process.once('message', async ({ url, table, file }: Record<'url' | 'table' | 'file', string>) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const started = performance.now();
  const copy = client.query(from(`copy ${table} from stdin`));
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), copy);
  const seconds = (performance.now() - started) / 1000;
  await client.end();
  process.send!({ rows: copy.rowCount, seconds });
});
process.once('disconnect', () => process.exit());
