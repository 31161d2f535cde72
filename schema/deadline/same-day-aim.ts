/**
 * Whether contact in an emergency came on the day of the incident (8.6), as SQL over a case or report `t`: by the
 * contact that met the emergency clock. Unknown while nobody was reached and while the day is not known.
 */
export const sameDayAimSql = (of: string, t: string): string =>
  `(select case when r.occurred_at is null then null
      when d.met_at is not null then (d.met_at at time zone 'Europe/London')::date <= (r.occurred_at at time zone 'Europe/London')::date
      when d.status = 'MISSED' then false end
    from deadline d join report r on r.id = d.report_id
    where ${of} = ${t}.id and d.type = 'EMERGENCY_CONTACT' and d.status <> 'CANCELLED'
    order by d.starts_at, d.id limit 1)`;
