import type { PoolClient } from 'pg';

type Kind = 'REP' | 'ASB';

/**
 * Takes as many numbers as there are days in each of their years, at once and before the rows are loaded: the counter
 * of a year is a row that everybody waits for, and numbers that a killed run leaves unused do no harm.
 */
export async function takeReferences(
  client: PoolClient,
  kind: Kind,
  days: string[],
): Promise<(day: string) => string> {
  const wanted = new Map<string, number>();
  for (const day of days) wanted.set(day.slice(0, 4), (wanted.get(day.slice(0, 4)) ?? 0) + 1);
  const next = new Map<string, number>();
  for (const [year, count] of wanted) {
    const { rows } = await client.query<{ first: number }>(
      'select app.take_references($1, $2, $3) as first',
      [kind, Number(year), count],
    );
    next.set(year, rows[0]?.first ?? 1);
  }
  return (day) => {
    const year = day.slice(0, 4);
    const number = next.get(year) ?? 1;
    next.set(year, number + 1);
    return `${kind}-${year}-${String(number).padStart(6, '0')}`;
  };
}

/** Rows that brought their references with them: the counters go on after the highest of each year. */
export async function referencesTaken(client: PoolClient, kind: Kind, references: string[]): Promise<void> {
  const highest = new Map<number, number>();
  for (const reference of references) {
    const [, prefix, year, number] = /^([A-Z]+)-(\d{4})-(\d{6,9})$/.exec(reference) ?? [];
    if (prefix === kind) highest.set(Number(year), Math.max(highest.get(Number(year)) ?? 0, Number(number)));
  }
  await client.query(
    `insert into app.reference_counter as c (kind, year, last)
     select $1, * from unnest($2::int[], $3::int[])
     on conflict (kind, year) do update set last = greatest(c.last, excluded.last)`,
    [kind, [...highest.keys()], [...highest.values()]],
  );
}
