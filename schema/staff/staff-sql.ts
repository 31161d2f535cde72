import { caseWorkers } from './case-workers.ts';

const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Whether a member of staff `t` has access today, or would have by their roles. */
export const stillHereSql = (t: string) =>
  `(${t}.access_ended_at is null and (${t}.left_on is null or ${t}.left_on >= (statement_timestamp() at time zone 'Europe/London')::date))`;

/** The role that a grant `g` gives counts over the service `s`. */
export const grantCoversSql = (g: string, s: string) =>
  `(${g}.service_id = ${s}.id or ${g}.area_id = ${s}.area_id or num_nulls(${g}.service_id, ${g}.area_id) = 2)`;

/** Whether somebody goes on working the cases of a service: of anywhere, where none is named. */
const goesOnSql = (staff: string, service: string | null) => `exists (
  select from staff w join staff_grant g on g.staff_id = w.id and g.state = 'HELD' and g.role in (${listed(caseWorkers)})
    ${service ? `join service s on s.id = ${service} and ${grantCoversSql('g', 's')}` : ''}
   where w.id = ${staff} and w.left_on is null and w.access_ended_at is null)`;

/** An open case whose lead leaves, has left, or no longer works the cases of its service. */
export const caseToHandOverSql = (t: string) =>
  `(${t}.status <> 'CLOSED' and ${t}.owner_id is not null and not ${goesOnSql(`${t}.owner_id`, `${t}.service_id`)})`;

/** A visit that is planned by somebody who leaves, has left, or no longer visits people. */
export const visitToHandOverSql = (t: string) =>
  `(${t}.status = 'PLANNED' and not ${goesOnSql(`${t}.staff_id`, null)})`;
