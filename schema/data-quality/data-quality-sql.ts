import { DataQualityRule } from './data-quality-rule.ts';

const running = (t: string) => `${t}.status <> 'CLOSED'`;
const withinAYear = (moment: string) => `${moment} > now() - interval '1 year'`;
const has = (what: string) => `exists (select from ${what})`;

/** Which cases a rule finds, `t` being the case. Each begins with what an index narrows. */
export const dataQualitySql: Record<DataQualityRule, (t: string) => string> = {
  [DataQualityRule.NO_OWNER]: (t) => `${running(t)} and ${t}.owner_id is null`,
  [DataQualityRule.NO_RISK_ASSESSMENT]: (t) =>
    `${running(t)} and not ${has(`risk_assessment x where x.case_id = ${t}.id`)}`,
  [DataQualityRule.NO_ACTION_PLAN]: (t) =>
    `${running(t)} and ${t}.opened_at < now() - interval '4 weeks' and not ${has(`action_plan x where x.case_id = ${t}.id`)}`,
  [DataQualityRule.NO_HOME]: (t) => `${running(t)} and ${t}.property_id is null`,
  [DataQualityRule.NOBODY_ACCUSED]: (t) =>
    `${running(t)} and not ${has(`party x where x.case_id = ${t}.id and x.role = 'ALLEGED_PERPETRATOR' and x.ended_at is null`)}`,
  [DataQualityRule.HAPPENED_IN_THE_FUTURE]: (t) =>
    `${running(t)} and (${has(`incident x where x.case_id = ${t}.id and x.occurred_at > now()`)} or ${has(`contact x where x.case_id = ${t}.id and x.occurred_at > now()`)})`,
  [DataQualityRule.HAPPENED_AFTER_CLOSING]: (t) =>
    `${t}.status = 'CLOSED' and ${withinAYear(`${t}.closed_at`)} and ${has(`incident x where x.case_id = ${t}.id and x.occurred_at > ${t}.closed_at`)}`,
  [DataQualityRule.RECORDED_LATE]: (t) =>
    `${withinAYear(`${t}.opened_at`)} and ${has(`report x where x.case_id = ${t}.id and x.import_id is null and x.recorded_at > x.received_at + interval '3 days'`)}`,
  [DataQualityRule.SAME_NAME_TWICE]: (t) =>
    `${running(t)} and ${has(`party x join person p on p.id = x.person_id join party y on y.case_id = x.case_id and y.person_id > x.person_id
        join person q on q.id = y.person_id where x.case_id = ${t}.id and x.ended_at is null and y.ended_at is null
         and p.merged_into_id is null and q.merged_into_id is null and lower(trim(p.name)) = lower(trim(q.name))`)}`,
};

/** Rules that compare who people are: only for those who may know it. */
export const rulesAboutIdentity: readonly DataQualityRule[] = [DataQualityRule.SAME_NAME_TWICE];
const others = Object.values(DataQualityRule).filter((rule) => !rulesAboutIdentity.includes(rule));

/** Whether a case is found by the rule of that name; never by one that compares who people are. */
export const foundByRuleSql = (t: string, rule: string): string =>
  `case ${rule} ${others.map((each) => `when '${each}' then (${dataQualitySql[each](t)})`).join(' ')} else false end`;

/** How many cases each rule finds at each service. */
export function dataQualityCountsSql(
  rules: readonly DataQualityRule[],
  asked: { areaId: readonly string[] | null; serviceId: readonly string[] | null },
): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const place = [
    ...(asked.areaId
      ? [
          `t.service_id in (select s.id from service s where s.area_id = any($${values.push(asked.areaId)}::uuid[]))`,
        ]
      : []),
    ...(asked.serviceId ? [`t.service_id = any($${values.push(asked.serviceId)}::uuid[])`] : []),
  ];
  const counts = rules.map(
    (rule) => `select '${rule}' as rule, t.service_id, count(*) as many from asb_case t
      where ${[dataQualitySql[rule]('t'), ...place].join(' and ')} group by t.service_id`,
  );
  const text = `select coalesce(json_agg(json_build_object('rule', c.rule, 'service', json_build_object('id', s.id, 'name', s.name), 'cases', c.many)
      order by s.name, s.id), '[]') from (${counts.join(' union all ')}) c join service s on s.id = c.service_id`;
  return { text, values };
}
