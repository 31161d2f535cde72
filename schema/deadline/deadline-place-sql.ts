/** A condition on the case `c`, report `c` or file of evidence `c` that a deadline is about. */
type About = (column: 'service_id' | 'owner_id') => string;

/**
 * Where a deadline lies: at the service of its case; before there is one, at that of the report or the evidence. Lists
 * of identities rather than joins, so that each is read once and not for every deadline.
 */
export const deadlineLiesSql = (t: string, fits: About): string =>
  `(${t}.case_id in (select c.id from asb_case c where ${fits('service_id')})
    or (${t}.case_id is null and (${t}.report_id in (select c.id from report c where ${fits('service_id')})
      or ${t}.evidence_id in (select c.id from evidence c where ${fits('service_id')}))))`;

export const deadlineAtServiceSql = (t: string, services: string): string =>
  deadlineLiesSql(t, (column) => `c.${column} = any(${services})`);

export const deadlineInAreaSql = (t: string, areas: string): string =>
  deadlineLiesSql(
    t,
    (column) => `c.${column} in (select s.id from service s where s.area_id = any(${areas}))`,
  );

/** Of a case that any of these lead. */
export const deadlineOfOwnerSql = (t: string, owners: string): string =>
  `${t}.case_id in (select c.id from asb_case c where c.owner_id = any(${owners}))`;

/** A manager set this day in place of another, and said why (policy 15.3). */
export const overriddenSql = (t: string): string =>
  `exists (select from deadline b where b.id = ${t}.replaces_id and b.end_reason = 'OVERRIDDEN')`;

/** Of a case that is closed these are done all the same. */
const outliving = [
  'CASE_REVIEW_ACKNOWLEDGEMENT',
  'CASE_REVIEW_DECISION',
  'CASE_REVIEW_MEETING',
  'RECOMMENDATION_DUE',
  'DISCLOSURE_REVIEW',
];

/** Pending, or missed and still to be done: what ended without it, or was missed in a case since closed, nobody can do any more. */
export const toDoSql = (t: string): string =>
  `(${t}.status in ('PENDING', 'MISSED') and ${t}.end_reason is null
    and (${t}.status = 'PENDING' or ${t}.case_id is null or ${t}.type in (${outliving.map((type) => `'${type}'`).join(', ')})
      or exists (select from asb_case c where c.id = ${t}.case_id and c.status <> 'CLOSED')))`;
