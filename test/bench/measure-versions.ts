import type pg from 'pg';
import { keptTables } from '../../schema/as-at/kept-columns.ts';
import { asOwner, dropDatabase, makeCaseLoad } from './bench-case-load.ts';
import { median } from './median.ts';

/** Milliseconds for the writes of one case's life, with its versions kept and without. */
export interface VersionFigures {
  kept: number;
  notKept: number;
}

const CASES = 2_000;
const LIVES = 150;

/** What it costs a writer that versions are kept: the same lives by turns, each life in nine transactions. */
export async function measureVersions(
  clusterUrl: string,
  { rounds, say }: { rounds: number; say: (line: string) => void },
): Promise<VersionFigures> {
  say('lives of cases, with versions and without …');
  const url = await makeCaseLoad(clusterUrl, CASES, 'bench_versions');
  const figures = await asOwner(url, async (client) => {
    // The disk's own pace would hide what is measured.
    await client.query('set synchronous_commit = off');
    const times = { kept: [] as number[], notKept: [] as number[] };
    const { rows } = await client.query<{ service: string; policy: string }>(
      'select (select id from service limit 1) as service, (select id from policy_version limit 1) as policy',
    );
    for (let round = 0; round <= rounds; round += 1) {
      for (const way of round % 2 ? (['kept', 'notKept'] as const) : (['notKept', 'kept'] as const)) {
        for (const table of keptTables)
          await client.query(
            `alter table ${table} ${way === 'kept' ? 'enable always' : 'disable'} trigger zz_keep_past`,
          );
        const ms = await livesIn(client, rows[0]!, `${round}${way}`);
        // The first round warms both.
        if (round > 0) times[way].push(ms);
      }
    }
    return { kept: median(times.kept), notKept: median(times.notKept) };
  });
  await dropDatabase(clusterUrl, url);
  return figures;
}

async function livesIn(
  client: pg.Client,
  { service, policy }: { service: string; policy: string },
  label: string,
): Promise<number> {
  const started = performance.now();
  for (let n = 0; n < LIVES; n += 1) {
    const reference = `${label} ${n}`;
    const opened = await client.query<{ id: string }>(
      `insert into asb_case (reference, category, harm_rating, urgency, service_id, opened_at, policy_version_id)
       values ($1, 'NOISE_NUISANCE', 'MEDIUM', 'NON_EMERGENCY', $2, now(), $3) returning id`,
      [reference, service, policy],
    );
    const { id } = opened.rows[0]!;
    const of = [id];
    await client.query(
      `insert into report (reference, received_at, channel, reporter_type, service_id, case_id) values ($1, now(), 'WEBSITE', 'OCCUPANT', $2, $3)`,
      [reference, service, id],
    );
    await client.query(
      `insert into deadline (case_id, type, status, conditional, starts_at, due_at, policy_version_id, calendar_version)
       select $1, unnest(array['TALK_AND_AGREE_APPROACH', 'UPDATE_DUE', 'FACE_TO_FACE_INTERVIEW']), 'PENDING', false, now(), now() + interval '5 days', $2, 'bench'`,
      [id, policy],
    );
    await client.query(
      `insert into case_event (case_id, kind, occurred_at, facts) values ($1, 'CASE_OPENED', now(), '{}')`,
      of,
    );
    await client.query(
      `update report set category = 'NOISE_NUISANCE', status = 'CASE_OPENED' where case_id = $1`,
      of,
    );
    await client.query(
      `update asb_case set last_contact_at = now(), version = version + 1 where id = $1`,
      of,
    );
    await client.query(
      `update asb_case set category = 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION' where id = $1`,
      of,
    );
    await client.query(`update deadline set status = 'MET', met_at = now() where case_id = $1`, of);
    await client.query(
      `update asb_case set status = 'CLOSED', stage = 'CLOSED', closed_at = now(), outcome = 'NO_FURTHER_INCIDENTS' where id = $1`,
      of,
    );
  }
  return (performance.now() - started) / LIVES;
}
