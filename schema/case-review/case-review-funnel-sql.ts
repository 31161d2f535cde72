export interface FunnelAsked {
  /** First and last day, Europe/London, on which applications were received. */
  from: string;
  to: string;
  areaId: readonly string[] | null;
  serviceId: readonly string[] | null;
  localAuthorityId: readonly string[] | null;
}

/**
 * What became of the applications that were received in a period, and how the time limits of each authority were kept.
 * Each step counts applications of the step before, so that the funnel only narrows.
 */
export function caseReviewFunnelSql(asked: FunnelAsked): { text: string; values: unknown[] } {
  const values: unknown[] = [asked.from, asked.to];
  const given = (value: readonly string[]) => `$${values.push(value)}::uuid[]`;
  const ofCase = (condition: string) =>
    `exists (select from asb_case c join service s on s.id = c.service_id where c.id = r.case_id and ${condition})`;
  const conditions = [
    `r.received_at >= ($1::date)::timestamp at time zone 'Europe/London'`,
    `r.received_at < ($2::date + 1)::timestamp at time zone 'Europe/London'`,
    ...(asked.localAuthorityId ? [`r.local_authority_id = any(${given(asked.localAuthorityId)})`] : []),
    ...(asked.areaId ? [ofCase(`s.area_id = any(${given(asked.areaId)})`)] : []),
    ...(asked.serviceId ? [ofCase(`s.id = any(${given(asked.serviceId)})`)] : []),
  ];
  const step = (condition: string) => `count(*) filter (where ${condition})`;
  const carriedOut = `r.decision = 'THRESHOLD_MET' and r.reviewed_at is not null`;
  const text = `
    with r as (select r.* from case_review r where ${conditions.join(' and ')}),
    x as (select x.case_review_id, count(*) as made, count(*) filter (where x.status = 'MADE') as unanswered,
                 count(*) filter (where x.status in ('ACCEPTED', 'CARRIED_OUT')) as accepted,
                 count(*) filter (where x.status = 'NOT_ACCEPTED') as not_accepted,
                 count(*) filter (where x.status = 'CARRIED_OUT') as done
            from recommendation x where x.case_review_id in (select id from r) group by 1),
    l as (select d.type, d.status, r.local_authority_id,
                 extract(epoch from d.met_at - d.starts_at) / 86400 as days
            from deadline d join r on r.id = d.case_review_id
           where d.type in ('CASE_REVIEW_ACKNOWLEDGEMENT', 'CASE_REVIEW_DECISION', 'CASE_REVIEW_MEETING')
             and d.status <> 'CANCELLED')
    select json_build_object(
      'applied', (select count(*) from r),
      'undecided', (select ${step(`r.decision = 'PENDING'`)} from r),
      'thresholdMet', (select ${step(`r.decision = 'THRESHOLD_MET'`)} from r),
      'thresholdNotMet', (select ${step(`r.decision = 'THRESHOLD_NOT_MET'`)} from r),
      'carriedOut', (select ${step(carriedOut)} from r),
      'withRecommendations', (select count(*) from r join x on x.case_review_id = r.id where ${carriedOut}),
      'recommendations', (select coalesce(sum(made), 0) from x),
      'unanswered', (select coalesce(sum(unanswered), 0) from x),
      'accepted', (select coalesce(sum(accepted), 0) from x),
      'notAccepted', (select coalesce(sum(not_accepted), 0) from x),
      'done', (select coalesce(sum(done), 0) from x),
      'authorities', (select coalesce(json_agg(y order by applied desc, id), '[]') from (
        select r.local_authority_id as id, count(*) as applied from r group by 1) y),
      'limits', (select coalesce(json_agg(y), '[]') from (
        select local_authority_id as id, type,
               ${step(`status = 'MET'`)} as "inTime", ${step(`status in ('MET_LATE', 'MISSED')`)} as late,
               ${step(`status = 'PENDING'`)} as running,
               percentile_cont(0.5) within group (order by days) as "medianDays"
          from l group by 1, 2 order by 1, 2) y))`;
  return { text, values };
}
