import { type AppraisedPart, appraisalSql } from '../../schema/lead-review/appraisal-extract.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';

export interface Appraisal {
  name: string;
  parts: AppraisedPart[];
  from: string;
  to: string;
  dataTo: Date;
}

const LONGEST_DAYS = 400;

/** What is wrong with the days of an extract; null when nothing is. */
export function faultOfDays(from: string, to: string): string | null {
  if (to < from) return 'must not be before the first day.';
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days > LONGEST_DAYS ? `must be within ${LONGEST_DAYS} days of the first.` : null;
}

/** The reviews of somebody for their appraisal; null for whoever is neither they nor of the line above them. */
export async function readAppraisal(
  context: Context,
  staffId: string,
  from: string,
  to: string,
): Promise<Appraisal | null> {
  const { sid, database, viewer } = context;
  const now = context.clock();
  const policy = (await context.policies.at(now, sid)).document.leadReview;
  const sql = appraisalSql(policy, { staffId, viewerId: viewer.staffId, now, from, to });
  const told = await askOverview(database, { sid, role: database.roles.user }, sql);
  return told ? { ...(JSON.parse(told) as Pick<Appraisal, 'name' | 'parts'>), from, to, dataTo: now } : null;
}
