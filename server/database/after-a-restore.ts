import type pg from 'pg';

/** A gap no follower's place can lie beyond: more than was written after the copy was taken. */
const GAP = 2n ** 32n;

/**
 * A copy of the database in another cluster finds a count of transactions that lies behind what it has written down. It
 * is moved ahead, once, so that what comes now is told behind what there is, to whoever goes on from where they stood.
 */
export async function goOnAfterRestore(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ last: string | null; now: string; before: string }>(`
    select greatest((select max(txid::text::bigint) from (select txid from case_event order by txid desc limit 1) e),
                    (select max(txid::text::bigint) from (select txid from audit_entry where seq is null) a))::text as last,
           app.this_transaction()::text as now,
           coalesce((select value from app.setting where name = 'transactions_before'), '0') as before`);
  const { last, now, before } = rows[0]!;
  if (last === null || BigInt(last) < BigInt(now)) return;
  await client.query(
    `insert into app.setting (name, value) values ('transactions_before', $1)
     on conflict (name) do update set value = excluded.value`,
    [String(BigInt(before) + BigInt(last) - BigInt(now) + GAP)],
  );
}
