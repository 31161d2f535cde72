import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { findMatches, isFirstReport } from '../report/find-matches.ts';
import { Report } from '../report/report.ts';
import { maySelfResolve } from '../report/self-resolution-rules.ts';
import { Refused, refusal } from '../ruling.ts';
import { insistOnProtectedStaff } from '../staff-protection/protect-staff.ts';
import { ActionArea, ActionType } from '../vocabulary.ts';
import { areaOf } from './action-areas.ts';

const movingOn: readonly ActionArea[] = [ActionArea.EARLY_INTERVENTION, ActionArea.FORMAL_AND_LEGAL];

/** What must wait: a case of a staff victim moves on when they are protected (#94), self-resolution is for the safe (#64). */
export async function refuseTooEarly(
  em: EntityManager,
  of: Case,
  { type, selfResolution }: { type: ActionType; selfResolution?: { safe: boolean } | null },
  act: Act,
): Promise<void> {
  if (movingOn.includes(areaOf(type))) await insistOnProtectedStaff(em, of, act);
  if (type === ActionType.SELF_RESOLUTION)
    await insistOnSelfResolution(em, of, selfResolution?.safe ?? null, act);
}

/** The latest answer about safety counts: the one given with the action before the one in the report. */
async function insistOnSelfResolution(
  em: EntityManager,
  of: Case,
  safe: boolean | null,
  act: Act,
): Promise<void> {
  const reports = await em.find(
    Report,
    { case: of },
    { populate: ['reporter', 'property', 'case'], orderBy: { receivedAt: 'asc' } },
  );
  const [first] = reports;
  const alone = reports.length <= 1;
  const firstReport = first
    ? alone && (await isFirstReport(em, first, await findMatches(em, first, act), act))
    : true;
  const answer = maySelfResolve(
    {
      category: of.category,
      urgency: of.urgency,
      hatePerceived: (of.hateStrands ?? []).length > 0,
      safeguardingPriority: of.safeguardingPriority,
      firstReport,
      safe:
        safe ?? reports.find(({ safeToSelfResolve }) => safeToSelfResolve != null)?.safeToSelfResolve ?? null,
    },
    act.policy.document,
  );
  if (answer.offered) return;
  throw new Refused([refusal('type', answer.rule, answer.clause, answer.reason)]);
}
