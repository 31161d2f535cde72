/** Courts decide on days, not at moments. */
export const decidedInPeriod = `t.decided_on >= (b.starts at time zone 'Europe/London')::date
  and t.decided_on < (b.ends at time zone 'Europe/London')::date`;
