import type { Asker, Data } from './landlord.ts';

type Fields = Record<string, unknown>;

const draft =
  'draft { id version status summary document basedOn { number } draftedBy { name } changes { kind paths by { name } } }';
const payloads: Record<string, [input: string, answer: string]> = {
  draftPolicy: ['DraftPolicyInput', draft],
  changePolicyDraft: ['ChangePolicyDraftInput', draft],
  withdrawPolicyDraft: ['WithdrawPolicyDraftInput', draft],
  activatePolicy: [
    'ActivatePolicyInput',
    `policyVersion { id number title validFrom inForceAt summary reviewedOn nextReviewDueOn approvedAt approvedBy { name } draftedBy { name } } ${draft}`,
  ],
  keepGuide: ['KeepGuideInput', 'guide { id version title url withdrawnAt }'],
  withdrawGuide: ['WithdrawGuideInput', 'guide { id version withdrawnAt withdrawnReason }'],
  keepLetterTemplate: ['KeepLetterTemplateInput', 'template { id kind number validFrom welshMissing }'],
  previewLetter: ['PreviewLetterInput', 'heading text language againstPreference safeContactNoted'],
  recordLetter: [
    'RecordLetterInput',
    'contact { id method reached toldThem letterTemplate { id number } party { id } } case { id }',
  ],
};

/** One step of keeping the policy and its papers; its payload, refusals and all. */
export async function keep(by: Asker, step: string, input: Fields): Promise<Data> {
  const [type, answer] = payloads[step]!;
  const document = `mutation ($input: ${type}!) { ${step}(input: $input) { refusals { field rule clause message yours current } ${answer} } }`;
  return (await by.query(document, { input }))[step];
}

/** One step that must be allowed. */
export async function kept(by: Asker, step: string, input: Fields): Promise<Data> {
  const payload = await keep(by, step, input);
  if (payload.refusals.length > 0) throw new Error(JSON.stringify(payload.refusals));
  return payload;
}

/** A version with these values, drafted by one and approved by another. */
export async function newPolicy(
  author: Asker,
  approver: Asker,
  values: Record<string, unknown>,
  inForceAt: string | null = null,
): Promise<Data> {
  const { draft: begun } = await kept(author, 'draftPolicy', { summary: 'Shorter times.' });
  const changes = Object.entries(values).map(([path, value]) => ({ path, value }));
  const { draft: changed } = await kept(author, 'changePolicyDraft', {
    draftId: begun.id,
    version: begun.version,
    changes,
  });
  const { policyVersion } = await kept(approver, 'activatePolicy', {
    draftId: changed.id,
    version: changed.version,
    inForceAt,
  });
  return policyVersion;
}
