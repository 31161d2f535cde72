import type { ClientBase } from 'pg';
import type { EqualityDocument } from '../schema/equality-figures/equality-document.ts';
import { type PooledYears, pooledOf, YEARS_POOLED } from '../schema/equality-figures/pooled-years.ts';

type Counted = Pick<EqualityDocument, 'plan' | 'figures'>;

/** Three years together, from what is signed of the two before; null where one of them is not. */
export async function pooledWithYearsBefore(
  client: ClientBase,
  { period, name }: { period: string; name: string },
  { plan, figures }: Counted,
): Promise<PooledYears | null> {
  if (Object.keys(figures).length === 0) return null;
  const years = Array.from({ length: YEARS_POOLED - 1 }, (_unused, index) =>
    String(Number(period) - 1 - index),
  );
  const { rows } = await client.query<{ document: EqualityDocument }>(
    `select document from management_report
      where kind = 'EQUALITY_SUMMARY' and status = 'SIGNED' and period = any($1) order by period`,
    [years],
  );
  if (rows.length < years.length) return null;
  return {
    years: [...rows.map(({ document }) => document.periodName), name],
    figures: pooledOf(
      plan,
      figures,
      rows.map(({ document }) => document.figures),
    ),
  };
}
