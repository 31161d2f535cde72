import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseIfChanged, refuseOverwriting } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { PolicyChangeKind, PolicyDraftStatus } from '../vocabulary.ts';
import { changeAtPaths } from './change-at-path.ts';
import { nextVersionName, refuseEnded, refuseSummary, ruleOnDocument } from './draft-rules.ts';
import { PolicyChange } from './policy-change.ts';
import { type Difference, differencesBetween } from './policy-differences.ts';
import { PolicyDraft } from './policy-draft.ts';
import type {
  ChangePolicyDraftInput,
  DraftPolicyInput,
  WithdrawPolicyDraftInput,
} from './policy-draft-inputs.ts';
import { PolicyVersion } from './policy-version.ts';

const CHANGES_AT_MOST = 200;

/**
 * Begins the next version from the latest one (#150), one that is approved and still to come included: what it changes
 * would be lost otherwise.
 */
export async function draftPolicy(
  em: EntityManager,
  input: DraftPolicyInput,
  act: Act,
): Promise<PolicyDraft> {
  insist(ruling(refuseSummary(input.summary), {}));
  const standing = await em.findOne(PolicyDraft, { status: PolicyDraftStatus.DRAFT });
  const replaces = input.replacesDraftId
    ? await findDraft(em, input.replacesDraftId, 'replacesDraftId')
    : null;
  if (standing && standing !== replaces) {
    const message = 'There is a draft already: change that one, or say that this takes its place.';
    throw new Refused([refusal('replacesDraftId', 'ONE_DRAFT_AT_A_TIME', '19', message)]);
  }
  if (replaces) {
    insist(ruling(refuseEnded(replaces), {}));
    end(em, replaces, 'Another draft took its place.', act);
    await em.flush();
  }
  const latest = await latestVersion(em);
  const draft = em.create(PolicyDraft, {
    status: PolicyDraftStatus.DRAFT,
    basedOn: latest,
    summary: input.summary.trim(),
    document: { ...latest.document, version: nextVersionName(latest.document.version) },
    draftedAt: act.now,
    draftedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  note(em, draft, PolicyChangeKind.DRAFTED, [], act);
  return draft;
}

/** Changes a draft: the whole document, or values at paths; every fault is told at its path (#150). */
export async function changePolicyDraft(
  em: EntityManager,
  input: ChangePolicyDraftInput,
  act: Act,
): Promise<PolicyDraft> {
  const draft = await findDraft(em, input.draftId);
  insist(ruling([...refuseEnded(draft), ...refuseWays(input)], {}));
  if (input.summary != null) insist(ruling(refuseSummary(input.summary), {}));
  const wanted = input.document
    ? { document: input.document, faults: [] }
    : changeAtPaths(draft.document, input.changes ?? []);
  const { document } = insist(ruleOnDocument(wanted.document, wanted.faults));
  const differences = differencesBetween(draft.document, document);
  refuseOvertaken(draft, input, differences);
  if (differences.length > 0) draft.document = document;
  if (input.summary != null) draft.summary = input.summary.trim();
  note(
    em,
    draft,
    PolicyChangeKind.CHANGED,
    differences.map(({ path }) => path),
    act,
  );
  return draft;
}

export async function withdrawPolicyDraft(
  em: EntityManager,
  input: WithdrawPolicyDraftInput,
  act: Act,
): Promise<PolicyDraft> {
  const draft = await findDraft(em, input.draftId);
  const refusals = [...refuseEnded(draft), ...refuseText('reason', input.reason, 2_000)];
  if (isBlank(input.reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', '20', 'Say why the draft is given up.'));
  }
  insist(ruling(refusals, {}));
  refuseIfChanged(draft, input.version, {}, 'version');
  end(em, draft, input.reason.trim(), act);
  return draft;
}

export const findDraft = async (em: EntityManager, id: string, field = 'draftId'): Promise<PolicyDraft> =>
  found(
    await em.findOne(PolicyDraft, identity(id, field, 'draft of the policy')),
    field,
    'draft of the policy',
  );

export async function latestVersion(em: EntityManager): Promise<PolicyVersion> {
  const [latest] = await em.find(PolicyVersion, {}, { orderBy: { number: 'desc' }, limit: 1 });
  return latest!;
}

export function note(
  em: EntityManager,
  draft: PolicyDraft,
  kind: PolicyChangeKind,
  paths: string[],
  { now, by }: Pick<Act, 'now' | 'by'>,
): void {
  em.create(PolicyChange, { draft, kind, paths, at: now, by: em.getReference(Staff, by.staffId) });
}

function end(em: EntityManager, draft: PolicyDraft, reason: string, act: Act): void {
  draft.status = PolicyDraftStatus.WITHDRAWN;
  draft.endedAt = act.now;
  draft.endedReason = reason;
  note(em, draft, PolicyChangeKind.WITHDRAWN, [], act);
}

function refuseWays({ document, changes, summary }: ChangePolicyDraftInput) {
  const tooMany = (changes?.length ?? 0) > CHANGES_AT_MOST;
  if ((document && changes) || tooMany || (!document && !changes && summary == null)) {
    const message = `Give the whole document or at most ${CHANGES_AT_MOST} changes, not both.`;
    return [refusal('changes', 'DOCUMENT_OR_CHANGES', '19', message)];
  }
  return [];
}

/** Two people at one draft: each path they see differently is shown with both values. */
function refuseOvertaken(
  draft: PolicyDraft,
  { version, summary }: ChangePolicyDraftInput,
  differences: readonly Difference[],
): void {
  const values = (of: 'before' | 'after') =>
    Object.fromEntries(differences.map((each) => [`document.${each.path}`, each[of]]));
  const standing = { ...values('before'), summary: draft.summary, version: draft.version };
  const wanted = { ...values('after'), ...(summary == null ? {} : { summary: summary.trim() }) };
  refuseOverwriting(standing, version, wanted as Partial<typeof standing>, 'version');
}
