import type { AnalyticsFigures } from './measure-analytics.ts';
import type { DeadlineFigures } from './measure-deadlines.ts';
import type { FanOutFigures } from './measure-fan-out.ts';
import type { ImportFigures } from './measure-import.ts';
import type { PortalFigures } from './measure-portal.ts';
import type { ReadFigures, ReadsAt } from './measure-reads.ts';
import type { Question } from './questions.ts';

export interface Goal {
  what: string;
  goal: string;
  reached: string;
  met: boolean;
}

/** What was set as the goal, beside what one run reached. All are ratios within that run, but for memory. */
export function goalsOf(
  reads: ReadsAt[],
  analytics: AnalyticsFigures[],
  imports: ImportFigures | undefined,
  deadlines: DeadlineFigures | undefined,
  fanOut: FanOutFigures[],
  portal: PortalFigures | undefined,
): Goal[] {
  const goals: Goal[] = [];
  for (const { cases, figures, peakMegabytes } of reads) {
    const at = `at ${cases} cases`;
    const perSecond = (server: string, question: Question) => figuresOf(figures, server, question).perSecond;
    for (const [question, ofLimit, ofPostgraphile] of [
      ['Q1', 0.75, 2.3],
      ['Q2', 0.85, 2],
    ] as const) {
      const amity = perSecond('amity', question);
      goals.push(
        atLeast(`${question} of the limit ${at}`, ofLimit, amity / perSecond('limit', question)),
        atLeast(
          `${question} of PostGraphile ${at}`,
          ofPostgraphile,
          amity / perSecond('postgraphile', question),
        ),
      );
    }
    if (peakMegabytes) goals.push(atMost(`memory of the server ${at}, MB`, 300, peakMegabytes, 0));
  }
  goals.push(...goalsOfAnalytics(analytics));
  if (imports)
    goals.push(
      atLeast('import of COPY, rows per second', 0.4, imports.importPerSecond / imports.copyPerSecond),
    );
  if (deadlines) {
    const [few, ...more] = deadlines.sweeps;
    for (const many of more)
      goals.push(
        atMost(
          `sweep of ${many.due} at ${many.open} open deadlines, of its time at ${few!.open}`,
          1.3,
          many.ms / few!.ms,
          2,
        ),
      );
    for (const { backend, lagP99 } of deadlines.queues)
      goals.push(atMost(`lag at 200 a second, queue in ${backend}, p99 in s`, 5, lagP99, 2));
  }
  const [told, bare] = fanOut;
  if (told && bare)
    goals.push(
      atLeast('updates delivered, of what each may be told', 1, told.delivered / told.due),
      atMost('updates told twice or out of order', 0, told.misplaced, 0),
      atMost('updates, p99 in ms', 100, told.p99, 0),
    );
  if (portal) goals.push(...goalsOfPortal(portal));
  return goals;
}

/** The budgets of the portal: what people wait for, in ms. */
function goalsOfPortal({ pages, interactions, filter, turned, opened, api }: PortalFigures): Goal[] {
  const at = (line: string) => pages.filter((each) => each.line === line).map(({ largest }) => largest);
  return [
    atMost('largest thing in sight at a desk, slowest page, ms', 1_000, Math.max(...at('office')), 0),
    atMost('largest thing in sight, 4G phone, slowest page, ms', 2_000, Math.max(...at('4G phone')), 0),
    atMost(
      'things that move by themselves, most of a page',
      0.02,
      Math.max(...pages.map(({ shifted }) => shifted)),
      3,
    ),
    atMost('something done to the next picture, p75, ms', 150, interactions.p75, 0),
    atMost('a filter to figures, p95, ms', 400, filter.p95, 0),
    atMost('of which the API, p95, ms', 150, api.p95, 0),
    atMost('next page of cases, p95, ms', 300, turned.p95, 0),
    atMost('a case file from the list, p95, ms', 300, opened.p95, 0),
  ];
}

/** The work in PostgreSQL beside that of the bare sums, and how an answer grows from the smallest case-load to the largest. */
function goalsOfAnalytics(analytics: AnalyticsFigures[]): Goal[] {
  const sizes = analytics.map(({ cases }) => cases);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return analytics
    .filter(({ server }) => server === 'amity')
    .flatMap(({ cases, page, p50, postgresMs }) => {
      const other = (server: string, of: number) =>
        analytics.find((each) => each.server === server && each.page === page && each.cases === of)!;
      const bare = other('bare', cases);
      const goals = [
        atMost(`${page} of the bare sums at ${cases} cases, whole answer`, 1.5, p50 / bare.p50, 2),
      ];
      if (postgresMs !== undefined && bare.postgresMs)
        goals.push(
          atMost(
            `${page} of the bare sums at ${cases} cases, PostgreSQL alone`,
            1.5,
            postgresMs / bare.postgresMs,
            2,
          ),
        );
      if (cases === most && most > least)
        goals.push(
          atMost(`${page} at ${most} cases of its time at ${least}`, 1.3, p50 / other('amity', least).p50, 2),
        );
      return goals;
    });
}

export function figuresOf(figures: ReadFigures[], server: string, question: Question): ReadFigures {
  return figures.find((each) => each.server === server && each.question === question)!;
}

const atLeast = (what: string, goal: number, reached: number): Goal => ({
  what,
  goal: `≥ ${goal}`,
  reached: reached.toFixed(2),
  met: reached >= goal,
});

const atMost = (what: string, goal: number, reached: number, digits: number): Goal => ({
  what,
  goal: `≤ ${goal}`,
  reached: reached.toFixed(digits),
  met: reached <= goal,
});
