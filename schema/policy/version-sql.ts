/** What a version of the policy says of itself by the versions beside it, over a row of `policy_version`. */
export const dayInForceSql = (t: string): string => `(${t}.in_force_at at time zone 'Europe/London')::date`;

/** The version after it; the number decides, as a later version never begins before an earlier one. */
export const replacedAtSql = (t: string): string =>
  `(select n.in_force_at from policy_version n where n.number > ${t}.number order by n.number limit 1)`;

export const versionStatusSql = (t: string): string =>
  `case when ${t}.in_force_at > now() then 'PLANNED'
     when ${replacedAtSql(t)} <= now() then 'REPLACED' else 'IN_FORCE' end`;

/** Counted from its own authorisation, in its own years (19). */
export const nextReviewSql = (t: string): string =>
  `((${t}.document ->> 'authorisedOn')::date
     + make_interval(years => (${t}.document -> 'reviewEveryYears' ->> 'value')::int))::date`;

/** The document in force now. */
export const policyInForceSql =
  '(select p.document from policy_version p where p.in_force_at <= now() order by p.number desc limit 1)';
