import { tablesAt } from '../as-at/tables-at-sql.ts';

/**
 * What all tenants think, by stock: those satisfied of those who could say (TP12). It reads its own table and no other:
 * what people say whose case was handled is never in it.
 */
export function perceptionSql(from: string, to: string, asAt: Date | null = null) {
  const told = `select coalesce(json_agg(x order by x.stock), '[]') from (
    select stock, (count(*) filter (where answer in ('VERY_SATISFIED', 'FAIRLY_SATISFIED')))::int as satisfied,
           (count(*) filter (where answer <> 'NOT_APPLICABLE'))::int as answered,
           (count(*) filter (where answer = 'NOT_APPLICABLE'))::int as "notApplicable"
      from perception_response where responded_on between $1::date and $2::date group by stock) x`;
  const then = asAt ? `with ${tablesAt('$3::timestamptz', 'user', told)} ` : '';
  return { text: `${then}${told}`, values: [from, to, ...(asAt ? [asAt.toISOString()] : [])] };
}
