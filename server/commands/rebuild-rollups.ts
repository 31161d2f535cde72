import pg from 'pg';
import { readConfig } from '../config.ts';
import { withDatabase } from '../start/with-database.ts';

/** `npm run rebuild-rollups`: counts anew what is kept for the figures, and puts right what differs. Nobody waits. */
await withDatabase(readConfig(process.env), async (connectionString) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const started = performance.now();
    const { rows } = await client.query<{ cells: number }>('select app.rebuild_tally() as cells');
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${rows[0]!.cells} counts put right in ${seconds} s.`);
  } finally {
    await client.end();
  }
});
