import { figuresOf, type Goal } from './goals.ts';
import type { AnalyticsFigures } from './measure-analytics.ts';
import type { DeadlineFigures } from './measure-deadlines.ts';
import type { FanOutFigures } from './measure-fan-out.ts';
import type { ImportFigures } from './measure-import.ts';
import type { PortalFigures } from './measure-portal.ts';
import type { ReadsAt } from './measure-reads.ts';
import type { VersionFigures } from './measure-versions.ts';
import { asked } from './questions.ts';

/** Tables for a person; `--json` has the same figures. */
export function printReport(
  reads: ReadsAt[],
  analytics: AnalyticsFigures[],
  imports: ImportFigures | undefined,
  deadlines: DeadlineFigures | undefined,
  versions: VersionFigures | undefined,
  fanOut: FanOutFigures[],
  portal: PortalFigures | undefined,
  goals: Goal[],
): void {
  for (const { cases, figures } of reads) {
    for (const question of ['Q1', 'Q2'] as const) {
      const limit = figuresOf(figures, 'limit', question);
      const rows = figures
        .filter((each) => each.question === question)
        .sort((a, b) => b.perSecond - a.perSecond)
        .map((each) => [
          each.server,
          each.perSecond.toFixed(0),
          (each.perSecond / limit.perSecond).toFixed(2),
          each.serverMs?.toFixed(2) ?? '–',
          each.postgresMs?.toFixed(2) ?? '–',
          each.p50.toFixed(1),
          each.p99.toFixed(1),
          each.kilobytes.toFixed(1),
        ]);
      const head = ['server', 'a second', 'of limit', 'server ms', 'postgres ms', 'p50 ms', 'p99 ms', 'kB'];
      printTable(`${question}, ${asked[question]}, at ${cases} cases`, head, rows);
    }
  }
  if (analytics.length > 0)
    printTable(
      'Pages of figures, one asked after the other',
      ['page', 'cases', 'server', 'p50 ms', 'p99 ms', 'server ms', 'postgres ms'],
      analytics.map((each) => [
        each.page,
        String(each.cases),
        each.server,
        each.p50.toFixed(2),
        each.p99.toFixed(2),
        each.serverMs?.toFixed(2) ?? '–',
        each.postgresMs?.toFixed(2) ?? '–',
      ]),
    );
  if (imports) {
    printTable(
      'Import of the half-year police file',
      ['', 'rows a second', 'peak MB'],
      [
        ['import', imports.importPerSecond.toFixed(0), imports.peakMegabytes.toFixed(0)],
        ['COPY', imports.copyPerSecond.toFixed(0), '–'],
      ],
    );
  }
  if (deadlines) {
    printTable(
      'A sweep of what is due',
      ['open deadlines', 'due', 'ms'],
      deadlines.sweeps.map(({ open, due, ms }) => [String(open), String(due), ms.toFixed(0)]),
    );
    printTable(
      'Waking, and lag at 200 deadlines a second',
      ['queue in', 'wakes a second', 'p50 s', 'p99 s'],
      deadlines.queues.map(({ backend, wakesPerSecond, lagP50, lagP99 }) => [
        backend,
        wakesPerSecond.toFixed(0),
        lagP50.toFixed(2),
        lagP99.toFixed(2),
      ]),
    );
  }
  if (versions) {
    printTable(
      'Writing the life of a case',
      ['', 'ms'],
      [
        ['versions kept', versions.kept.toFixed(2)],
        ['not kept', versions.notKept.toFixed(2)],
      ],
    );
  }
  if (fanOut.length > 0)
    printTable(
      `Updates told to ${fanOut[0]!.subscribers} subscribers, ${fanOut[0]!.perSecond} events a second`,
      ['server', 'due', 'delivered', 'misplaced', 'p50 ms', 'p99 ms', 'server µs each', 'peak MB'],
      fanOut.map((each) => [
        each.server,
        String(each.due),
        String(each.delivered),
        String(each.misplaced),
        each.p50.toFixed(0),
        each.p99.toFixed(0),
        each.serverMicros?.toFixed(1) ?? '–',
        each.peakMegabytes?.toFixed(0) ?? '–',
      ]),
    );
  if (portal) {
    printTable(
      `Pages of the portal at ${portal.cases} cases, as whoever has never been there`,
      ['page', 'read from', 'largest thing, ms', 'moved by itself'],
      portal.pages.map(({ page, line, largest, shifted }) => [
        page,
        line,
        largest.toFixed(0),
        shifted.toFixed(3),
      ]),
    );
    const both = (name: string, { p50, p95 }: { p50: number; p95: number }) => [
      name,
      p50.toFixed(0),
      p95.toFixed(0),
    ];
    printTable(
      'What people wait for there',
      ['', 'p50 ms', 'p95 ms'],
      [
        both('a filter to figures', portal.filter),
        both('the same question to the API', portal.api),
        both('the next page of cases', portal.turned),
        both('a case file from the list', portal.opened),
      ],
    );
  }
  printTable(
    'Goals',
    ['', 'goal', 'reached', ''],
    goals.map(({ what, goal, reached, met }) => [what, goal, reached, met ? 'met' : 'MISSED']),
  );
}

function printTable(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((cell, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? cell).length)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  console.log([`\n${title}`, line(head), ...rows.map(line)].join('\n'));
}
