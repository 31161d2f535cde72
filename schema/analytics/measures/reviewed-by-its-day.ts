import type { Facts } from '../measure-definition.ts';

/** Reviews of cases by whoever answers for them, made in the period: which of them by their day. */
export const reviewedByItsDay = (role: 'SERVICE_LEAD' | 'AREA_MANAGER'): Facts => ({
  kind: 'LEAD_REVIEW',
  within: `t.role = '${role}' and t.reviewed_at >= b.starts and t.reviewed_at < b.ends`,
  counts: 't.reviewed_at <= t.due_at',
});
