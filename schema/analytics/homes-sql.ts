import { EVERYTHING } from '../access/row-scope.ts';
import { type AnalyticsConditions, conditionFacets } from './analytics-conditions.ts';
import type { Parameters } from './analytics-sql.ts';
import { Dimension } from './analytics-words.ts';
import type { Facet } from './facets.ts';

const columns: Partial<Record<Facet, string>> = {
  [Dimension.AREA]: 'h.area_id',
  [Dimension.SERVICE]: 'h.id',
  [Dimension.NATION]: 'h.nation',
};

/**
 * The homes of the landlord's services that a figure is of, as SQL: those that the session counts, that the filter
 * names, and that stand under the same keys. Null where one of them has not recorded how many it has.
 */
export function homesSql(
  filter: AnalyticsConditions,
  keys: { facet: Facet; key: string }[],
  { wholeLandlord }: { wholeLandlord: boolean },
  { add }: Parameters,
): string {
  const conditions = (['areaId', 'serviceId', 'nation'] as const).flatMap((name) => {
    const { facet, cast } = conditionFacets[name];
    return filter[name] ? [`${columns[facet]} = any(${add(filter[name], cast)})`] : [];
  });
  const same = keys.flatMap(({ facet, key }) => (columns[facet] ? [`${columns[facet]}::text = ${key}`] : []));
  const counted = wholeLandlord ? [] : [`array['${EVERYTHING}'::uuid, h.id] && (select app.figure_keys())`];
  const where = ['h.import_id is null', ...counted, ...conditions, ...same].join(' and ');
  return `(select case when count(*) = count(h.homes) then sum(h.homes)::int end from service h where ${where})`;
}
