import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { handOf } from '../delegation/same-hand.ts';
import { insist, insistAll, Refused, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { PolicyChangeKind, PolicyDraftStatus } from '../vocabulary.ts';
import { findDraft, latestVersion, note } from './draft-policy.ts';
import { refuseEnded, ruleOnApproval, ruleOnDocument } from './draft-rules.ts';
import { PolicyChange } from './policy-change.ts';
import type { PolicyDraft } from './policy-draft.ts';
import type { ActivatePolicyInput } from './policy-draft-inputs.ts';
import { PolicyVersion } from './policy-version.ts';
import { guardsOff } from './what-stands.ts';

/**
 * Approves a draft: from its moment on it is the policy, and it can never be changed. What was decided or set under an
 * earlier version keeps that one (#150).
 */
export async function activatePolicy(
  em: EntityManager,
  input: ActivatePolicyInput,
  act: Act,
): Promise<{ version: PolicyVersion; draft: PolicyDraft }> {
  const draft = await findDraft(em, input.draftId);
  insist(ruling(refuseEnded(draft), {}));
  refuseIfChanged(draft, input.version, {}, 'version');
  const latest = await latestVersion(em);
  if (latest.id !== draft.basedOn.id) {
    const message = 'Another version has been approved since this was drafted: begin anew from that.';
    throw new Refused([refusal('draftId', 'CHANGED_MEANWHILE', '20', message)]);
  }
  const written = await em.find(PolicyChange, { draft });
  const versions = await em.find(PolicyVersion, {}, { fields: ['title'] });
  const inForceAt = input.inForceAt ?? act.now;
  const authorisedOn = localDay(act.now, act.calendar).toString();
  const title = `${draft.document.number} Version ${draft.document.version}`;
  const approval = {
    authors: await Promise.all(written.map(({ by, at }) => handOf(em, act.by.staffId, by.id, at))),
    by: act.by.staffId,
    inForceAt,
    title,
    ...knownOf(draft, input),
  };
  const soFar = { latestInForceAt: latest.inForceAt, titles: versions.map((one) => one.title) };
  const { document } = insistAll(
    ruleOnDocument({ ...draft.document, authorisedOn }, []),
    ruleOnApproval(approval, soFar, act.now),
  );
  const version = em.create(PolicyVersion, {
    number: latest.number + 1,
    title,
    inForceAt,
    summary: draft.summary,
    document,
    draftedBy: draft.draftedBy,
    approvedBy: em.getReference(Staff, act.by.staffId),
    approvedAt: act.now,
  } as never);
  draft.status = PolicyDraftStatus.ACTIVATED;
  draft.endedAt = act.now;
  draft.became = version;
  note(em, draft, PolicyChangeKind.ACTIVATED, [], act);
  return { version, draft };
}

const knownOf = ({ document }: PolicyDraft, { guardsOffAcknowledged }: ActivatePolicyInput) => ({
  guardsOff: guardsOff(document),
  acknowledged: guardsOffAcknowledged ?? [],
});
