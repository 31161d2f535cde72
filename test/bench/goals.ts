import type { ImportFigures } from './measure-import.ts';
import type { ReadFigures, ReadsAt } from './measure-reads.ts';
import type { Question } from './questions.ts';

export interface Goal {
  what: string;
  goal: string;
  reached: string;
  met: boolean;
}

/** What was set as the goal, beside what one run reached. All are ratios within that run, but for memory. */
export function goalsOf(reads: ReadsAt[], imports: ImportFigures | undefined): Goal[] {
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
  if (imports)
    goals.push(
      atLeast('import of COPY, rows per second', 0.4, imports.importPerSecond / imports.copyPerSecond),
    );
  return goals;
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
