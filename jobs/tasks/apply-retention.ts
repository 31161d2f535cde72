import type { ClientBase } from 'pg';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import { kindsInOrder, overBy, retentionKinds } from '../../schema/retention/retention-kinds.ts';
import { MinimisedUnder, type RetentionKind } from '../../schema/vocabulary.ts';
import { minimise } from '../minimise.ts';
import { transactionOn } from '../with-client.ts';
import type { Task } from './task.ts';
import { removeStrays } from './tend-evidence.ts';

/** So many cases and reports are taken in one transaction: short enough for whoever works at night. */
const AT_ONCE = 100;

interface Run {
  id: string;
  policyVersion: string;
  months: Record<RetentionKind, number>;
}

/**
 * Takes identity, words and files from what has been kept for its time (#133; UK GDPR, Article 5(1)(e)). Each batch is one
 * transaction with its entries in the log and its count in the run: what is cut off in the middle has done nothing, and
 * the next attempt goes on with the same run.
 */
export const applyRetention: Task = async ({ client, now, files, log }) => {
  const run = await runUnderWay(client, now);
  if (!run) return { needsAttention: true, result: { code: 'NO_POLICY' } };
  for (const kind of kindsInOrder) {
    while (await transactionOn(client, () => takeBatch(client, kind, run, now)));
  }
  await removeStrays(client, files);
  const { rows } = await client.query(finishSql, [run.id, JSON.stringify(await keptBy(client, run, now))]);
  const result = { run: run.id, ...rows[0] };
  log.info(result, 'retention carried out');
  return { needsAttention: false, result };
};

/** The run that was cut off, or a new one under the policy in force. */
async function runUnderWay(client: ClientBase, now: Date): Promise<Run | undefined> {
  const found = await client.query<Run>(
    'select id, policy_version_id as "policyVersion", months from retention_run where finished_at is null',
  );
  if (found.rows[0]) return found.rows[0];
  const policies = await client.query<{ id: string; document: PolicyDocument }>(
    'select id, document from policy_version where in_force_at <= $1 order by number desc limit 1',
    [now],
  );
  const policy = policies.rows[0];
  if (!policy) return undefined;
  const months = monthsOf(policy.document);
  const { rows } = await client.query<Run>(
    `insert into retention_run (started_at, policy_version_id, months) values (statement_timestamp(), $1, $2)
     returning id, policy_version_id as "policyVersion", months`,
    [policy.id, JSON.stringify(months)],
  );
  return rows[0];
}

export const monthsOf = ({ retention }: Pick<PolicyDocument, 'retention'>) =>
  Object.fromEntries(kindsInOrder.map((kind) => [kind, retention.periods[kind].months])) as Run['months'];

/** Whether there was anything to take. */
async function takeBatch(client: ClientBase, kind: RetentionKind, run: Run, now: Date): Promise<boolean> {
  const kept = retentionKinds[kind];
  const free = `cardinality(${kept.keptBecause('$2')}) = 0`;
  const over = `from ${kept.table} t where ${overBy(kept, '$1', '$2::timestamptz')} and ${free}`;
  const months = run.months[kind];
  const locked = await client.query<{ id: string }>(
    `select t.id ${over} order by ${kept.since}, t.id limit ${AT_ONCE} for update of t skip locked`,
    [months, now],
  );
  // Asked again now that nobody else can change them: a hold may have been placed in between.
  const still = await client.query<{ id: string }>(`select t.id ${over} and t.id = any($3)`, [
    months,
    now,
    locked.rows.map(({ id }) => id),
  ]);
  const ids = still.rows.map(({ id }) => id);
  if (ids.length === 0) return false;
  const facts = { kind, policyVersion: run.policyVersion, run: run.id };
  const under = MinimisedUnder.RETENTION;
  const taken = await minimise(client, { table: kept.table, ids, under, months, facts });
  await client.query(countSql, [run.id, kind, ids.length, taken.people, taken.files]);
  return true;
}

const countSql = `
  update retention_run set people = people + $4, files = files + $5,
         gone = gone || jsonb_build_object($2::text, coalesce((gone ->> $2::text)::int, 0) + $3::int)
   where id = $1`;

const finishSql = `
  update retention_run set finished_at = clock_timestamp(), kept = $2 where id = $1
  returning gone, kept, people, files`;

/** What stays although its time is over, by kind and reason: codes and counts. */
async function keptBy(client: ClientBase, { months }: Run, now: Date) {
  const counted: Record<string, Record<string, number>> = {};
  for (const kind of kindsInOrder) {
    const kept = retentionKinds[kind];
    const { rows } = await client.query<{ why: string; n: number }>(
      `select why, count(*)::int as n from ${kept.table} t, unnest(${kept.keptBecause('$2')}) why
        where ${overBy(kept, '$1', '$2::timestamptz')} group by why order by why`,
      [months[kind], now],
    );
    if (rows.length > 0) counted[kind] = Object.fromEntries(rows.map(({ why, n }) => [why, n]));
  }
  return counted;
}
