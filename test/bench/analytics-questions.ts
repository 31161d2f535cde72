import { readFile } from 'node:fs/promises';

export const pages = ['quarterly', 'reports-received'] as const;
export type Page = (typeof pages)[number];

/** The last whole quarter and year of the bench's case-load. */
const quarter = { from: '2026-01-01', to: '2026-03-31' };
const eightQuarters = { from: '2024-04-01', to: '2026-03-31' };
const year = { from: '2025-04-01', to: '2026-03-31' };

/** What the portal asks for a page: its own document, word for word. */
export async function askedBy(page: Page): Promise<string> {
  const folder = new URL(`../../portal/pages/${page}/`, import.meta.url);
  const query = await readFile(new URL(`${page}.graphql`, folder), 'utf8');
  const variables = page === 'quarterly' ? { quarter, eightQuarters } : { period: year };
  return JSON.stringify({ query, variables });
}

const months = (from: string, to: string) => `month >= '${from}' and month <= '${to}'`;
const threePeriods = `(values ('now', date '2026-01-01', date '2026-04-01'), ('before', '2025-10-01', '2026-01-01'),
  ('year', '2025-01-01', '2025-04-01')) p (name, starts, ends)`;
const clocks = `('EMERGENCY_CONTACT', 'TALK_AND_AGREE_APPROACH', 'FACE_TO_FACE_INTERVIEW')`;
const rows = (select: string) => `(select json_agg(x) from (${select}) x)`;
const within = (p: string) => `t.month >= ${p}.starts and t.month < ${p}.ends`;

/** The same figures, written by hand as bare sums of the counts that are kept: no rules, no names, no intervals. */
export const bareStatements: Record<Page, string> = {
  quarterly: `select json_build_object(
    'flow', ${rows(`select p.name, t.fact, sum(t.n) as n, sum(t.hits) as hits from ${threePeriods} join app.tally t on ${within('p')}
      and t.fact in ('OPENED', 'CLOSED', 'EMERGENCY_CONTACT', 'TALK_AND_AGREE_APPROACH', 'FACE_TO_FACE_INTERVIEW') group by 1, 2`)},
    'open', ${rows(`select p.name, sum(case t.fact when 'OPENED' then t.n else -t.n end) as n from ${threePeriods}
      join app.tally t on t.fact in ('OPENED', 'CLOSED') and t.month < p.ends group by 1`)},
    'days', ${rows(`select p.name, t.days, sum(t.n) as n from ${threePeriods} join app.tally t on t.fact = 'DAYS' and ${within('p')} group by 1, 2`)},
    'run', ${rows(`select date_trunc('quarter', month) as q, fact, sum(n) as n, sum(hits) as hits from app.tally
      where fact in ('OPENED', 'CLOSED', 'EMERGENCY_CONTACT', 'TALK_AND_AGREE_APPROACH', 'FACE_TO_FACE_INTERVIEW') and ${months('2024-04-01', '2026-03-01')} group by 1, 2`)},
    'openRun', ${rows(`select month, sum(case fact when 'OPENED' then n else -n end) as n from app.tally
      where fact in ('OPENED', 'CLOSED') and month < '2026-04-01' group by 1`)},
    'live', ${rows(`select type, count(*) from deadline where status = 'PENDING' and due_at < now() and type in ${clocks} group by 1`)},
    'category', ${rows(`select p.name, t.category, sum(t.n) as n from ${threePeriods} join app.tally t on t.fact = 'OPENED' and ${within('p')} group by 1, 2`)},
    'outcome', ${rows(`select p.name, t.outcome, sum(t.n) as n from ${threePeriods} join app.tally t on t.fact = 'OUTCOME' and ${within('p')} group by 1, 2`)})`,
  'reports-received': `select json_build_object(${[
    ['total', '1'],
    ['month', 't.month'],
    ['area', 's.area_id'],
    ['category', 't.category'],
    ['source', 't.source'],
    ['monthAndArea', 't.month, s.area_id'],
  ]
    .map(
      ([name, by]) =>
        `'${name}', ${rows(`select ${by}, sum(t.n) as n from app.tally t join service s on s.id = t.service_id
          where t.fact = 'REPORT' and ${months('2025-04-01', '2026-03-01')} group by ${by === '1' ? '1' : by}`)}`,
    )
    .join(', ')})`,
};
