import { perceptionSql } from '../perception/perception-sql.ts';
import { CategoryCode, Nation, ServiceType, type Stock } from '../vocabulary.ts';
import type { TsmEdition } from './tsm-editions.ts';
import { type MeasuredStock, measuredStocks, type TsmCounts } from './tsm-measures.ts';

interface Year {
  key: string;
  from: string;
  to: string;
}

/** Answers a statement with its only value. */
export type Ask = (statement: { text: string; values: unknown[] }) => Promise<unknown>;

/** Counts what the measures of a reporting year are made of; asked by whoever sees every row. */
export async function countTsm(
  ask: Ask,
  { key, from, to }: Year,
  { hateStrands }: TsmEdition,
): Promise<TsmCounts> {
  const cases = (await ask({
    text: casesSql,
    values: [
      from,
      to,
      Nation.ENGLAND,
      ServiceType.HOUSING,
      CategoryCode.DOMESTIC_ABUSE,
      hateStrands,
      CategoryCode.HATE_CRIME,
    ],
  })) as Pick<TsmCounts, 'cases' | 'hateCases'>;
  const homes = (await ask({
    text: `select coalesce(json_object_agg(stock, homes), '{}') from homes_owned where year = $1`,
    values: [key],
  })) as Partial<TsmCounts['homes']>;
  const answers = (await ask(perceptionSql(from, to))) as ({
    stock: Stock;
  } & TsmCounts['perception'][MeasuredStock])[];
  const ofStock = <T>(give: (stock: MeasuredStock) => T) =>
    Object.fromEntries(measuredStocks.map((stock) => [stock, give(stock)])) as Record<MeasuredStock, T>;
  return {
    ...cases,
    homes: ofStock((stock) => homes[stock] ?? null),
    perception: ofStock((stock) => {
      const {
        satisfied = 0,
        answered = 0,
        notApplicable = 0,
      } = answers.find((each) => each.stock === stock) ?? {};
      return { satisfied, answered, notApplicable };
    }),
  };
}

/** What an import brought of other bodies is not the landlord's to tell. A crime of hate whose strand nobody said counts. */
const casesSql = `
  select json_build_object(
           'cases', count(*),
           'hateCases', count(*) filter (where c.hate_strands && $6::text[]
                                            or (c.category = $7 and cardinality(c.hate_strands) = 0)))
    from asb_case c join service s on s.id = c.service_id
   where s.nation = $3 and s.type = $4 and s.import_id is null and c.category <> $5
     and c.opened_at >= $1::date::timestamp at time zone 'Europe/London'
     and c.opened_at < ($2::date + 1)::timestamp at time zone 'Europe/London'`;
