import type { Report } from './report.ts';
import type { TriagedReport } from './triage-rules.ts';
import type { EndedReport } from './urgency-rules.ts';

/** What every decision must know of the report it decides. */
export const factsOfTriaged = (report: Report): TriagedReport & EndedReport => ({
  status: report.status,
  outOfScope: report.redirectTarget ?? null,
  urgency: report.urgency ?? null,
  safeguardingPriority: report.safeguardingPriority,
});
