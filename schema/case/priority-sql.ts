/** The rule of `priority-rules.ts` over a row, so that lists can be read and filtered by it. */
const computed = (t: string): string =>
  `case when ${t}.harm_rating = 'SERIOUS' or ${t}.risk_level = 'HIGH' then 'HIGH' else 'MEDIUM' end`;

export const prioritySql = (t: string): string => `coalesce(${t}.priority_by_hand, ${computed(t)})`;

/** Who answers for a case of its priority (#74), by the policy under which it was opened. */
export const routedToSql = (t: string): string =>
  `(select v.document -> 'routing' ->> (${prioritySql(t)}) from policy_version v where v.id = ${t}.policy_version_id)`;

export const priorityReasonSql = (t: string): string =>
  `case when ${t}.priority_by_hand is not null then 'Changed by hand.'
     when ${t}.harm_rating = 'SERIOUS' then 'By the harm of its category.'
     when ${t}.risk_level = 'HIGH' then 'Raised by the risk to the person.'
     else 'By the harm of its category.' end`;
