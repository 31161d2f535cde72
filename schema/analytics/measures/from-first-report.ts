/** How long after the first report of a case `t` something was, as SQL; at once where it came before the report. */
export const fromFirstReport = (instant: string): string =>
  `greatest(${instant} - coalesce((select min(r.received_at) from report r where r.case_id = t.id), t.opened_at), interval '0')`;
