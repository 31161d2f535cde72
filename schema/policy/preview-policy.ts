import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { UrgencyFacts } from '../report/urgency-rules.ts';
import type { DeadlineType } from '../vocabulary.ts';
import { findDraft } from './draft-policy.ts';
import { type Difference, differencesBetween } from './policy-differences.ts';
import type { PolicyDocument } from './policy-document.ts';
import { PolicyVersion } from './policy-version.ts';
import {
  approvalsAmong,
  catalogueChanges,
  dueOtherwise,
  emergencyOtherwise,
  judgedOtherwise,
  type RunningCases,
  type RunningDeadlines,
} from './preview-counts.ts';
import { guardsOff } from './what-stands.ts';

export interface PolicyPreview {
  differences: Difference[];
  guardsOff: string[];
  deadlines: { type: DeadlineType; count: number }[];
  casesOfOtherPriority: number;
  casesOfOtherUrgency: number;
  casesOfOtherRole: number;
  approvalsChanged: number;
  actionsAwaitingOthers: number;
  powersAdded: number;
  powersEnded: number;
}

/** What a draft would change, in the policy and in what runs now within the viewer's rows (#150). Changes nothing. */
export async function previewPolicy(
  em: EntityManager,
  draftId: string,
  { policy }: Act,
): Promise<PolicyPreview> {
  const { document, basedOn } = await findDraft(em, draftId);
  const versions = await em.find(PolicyVersion, {});
  const documents = new Map(versions.map((version) => [version.id, version.document]));
  const differences = differencesBetween(documents.get(basedOn.id)!, document);
  const now = policy.document;
  const judged = judgedOtherwise(await runningCases(em), now, document);
  const catalogue = catalogueChanges(now.interventions, document.interventions);
  return {
    differences,
    guardsOff: guardsOff(document),
    deadlines: dueOtherwise(await runningDeadlines(em), documents, document),
    casesOfOtherPriority: judged.priority,
    casesOfOtherUrgency: emergencyOtherwise(await reportsOfRunningCases(em), now, document),
    casesOfOtherRole: judged.role,
    approvalsChanged: approvalsAmong(differences),
    actionsAwaitingOthers: await awaitingOthers(em, now, document),
    powersAdded: catalogue.added,
    powersEnded: catalogue.ended,
  };
}

const runningDeadlines = (em: EntityManager) =>
  em.execute<RunningDeadlines[]>(`
    select d.type, d.policy_version_id as "policyVersionId", r.level, d.case_id is not null as "ofCase", count(*)::int as count
      from deadline d left join risk_assessment r on r.id = d.risk_assessment_id
     where d.status = 'PENDING' group by 1, 2, 3, 4`);

const runningCases = (em: EntityManager) =>
  em.execute<RunningCases[]>(`
    select c.category, c.harm_rating as "harmRating", c.risk_level as "riskLevel", c.priority_by_hand as "byHand", count(*)::int as count
      from asb_case c where c.status <> 'CLOSED' group by 1, 2, 3, 4`);

/** Whose urgency somebody has set by hand keeps it whatever the policy says. */
async function reportsOfRunningCases(em: EntityManager): Promise<{ caseId: string; facts: UrgencyFacts }[]> {
  const rows = await em.execute<(UrgencyFacts & { caseId: string })[]>(`
    select c.id as "caseId", c.category, r.behaviour, r.danger_now as "dangerNow", r.violence, cardinality(r.hate_strands) > 0 as "hatePerceived"
      from asb_case c join report r on r.case_id = c.id
     where c.status <> 'CLOSED' and c.urgency_reason is null`);
  return rows.map(({ caseId, ...facts }) => ({ caseId, facts }));
}

/** Formal actions whose next step would fall to other roles (11.2). */
async function awaitingOthers(
  em: EntityManager,
  now: PolicyDocument,
  draft: PolicyDocument,
): Promise<number> {
  const steps = [
    ['AWAITING_HOUSING_MANAGER_SUPPORT', 'supports'],
    ['AWAITING_AREA_MANAGER_APPROVAL', 'approves'],
  ] as const;
  const moved = steps
    .filter(([, step]) => said(now, step) !== said(draft, step))
    .map(([status]) => status as string);
  if (moved.length === 0) return 0;
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from action where status in (${moved.map(() => '?').join(', ')})`,
    moved,
  );
  return row!.count;
}

const said = ({ approvals }: PolicyDocument, step: 'supports' | 'approves') =>
  [...approvals.formalAction[step]].sort().join(' ');
