/** A list of words that names nothing holds for everything. */
const holdsFor = (list: string, word: string): string => `(${list} = '{}' or ${word} = any(${list}))`;
const holdsWhere = (one: string, where: string): string => `(${one} is null or ${one} = ${where})`;

/** Whether a guide holds on a day and nobody has withdrawn it. */
export const guideHoldsSql = (t: string, day: string): string =>
  `(${t}.withdrawn_at is null and ${t}.valid_from <= ${day} and coalesce(${t}.valid_to >= ${day}, true))`;

export const guideForSql = (list: string, words: string): string => `(${list} = '{}' or ${list} && ${words})`;

/** Whether a guide fits a case: its category, its stage, its nation and its kind of service. */
export const guideFitsCaseSql = (t: string, of: string): string =>
  [
    guideHoldsSql(t, `(now() at time zone 'Europe/London')::date`),
    holdsFor(`${t}.categories`, `${of}.category`),
    holdsFor(`${t}.stages`, `${of}.stage`),
    `exists (select from service s where s.id = ${of}.service_id and ${holdsWhere(`${t}.nation`, 's.nation')} and ${holdsWhere(`${t}.service_type`, 's.type')})`,
  ].join(' and ');
