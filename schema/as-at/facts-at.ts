import type { Facts } from '../analytics/measure-definition.ts';

/** The same facts at a moment: where they speak of now, they speak of then. SQL of the moment. */
export function factsAt(facts: Facts, moment: string): Facts {
  const then = (sql: string) =>
    sql
      .replaceAll('now()', () => moment)
      .replaceAll(
        /app\.asked_about_equality\(([^)]*)\)/g,
        (_all, person) => `app.asked_about_equality_at(${person}, ${moment})`,
      );
  const { joins, within, counts, days, live } = facts;
  return {
    ...facts,
    within: then(within),
    ...(joins ? { joins: then(joins) } : {}),
    ...(counts ? { counts: then(counts) } : {}),
    ...(days ? { days: then(days) } : {}),
    ...(live ? { live: then(live) } : {}),
  };
}
