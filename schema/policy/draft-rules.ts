import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { PolicyDraftStatus } from '../vocabulary.ts';
import { checkDocument, type DocumentFault } from './document-faults.ts';
import type { PolicyDocument } from './policy-document.ts';

/** The first name that no version has had: after 3 comes 4, after 3a comes 3a.1. */
export function nextVersionName(last: string): string {
  const digits = /^\d{1,6}$/.test(last);
  return digits ? String(Number(last) + 1) : `${last}.1`;
}

export const refuseSummary = (summary: string): Refusal[] => [
  ...refuseText('summary', summary, 4_000),
  ...(isBlank(summary)
    ? [refusal('summary', 'SUMMARY_NEEDED', '20', 'Say what the new version is to change, and why.')]
    : []),
];

/** Nothing is changed that has been approved or given up (19). */
export const refuseEnded = ({ status }: { status: PolicyDraftStatus }): Refusal[] =>
  status === PolicyDraftStatus.DRAFT
    ? []
    : [refusal('draftId', 'DRAFT_HAS_ENDED', '19', 'This draft was approved or given up: begin another.')];

export const faultsRefused = (faults: readonly DocumentFault[]): Refusal[] =>
  faults.map(({ path, message, clause }) =>
    refusal(path ? `document.${path}` : 'document', 'POLICY_FAULT', clause ?? '19', message),
  );

/** Whether what somebody would put into a draft can be a policy (#150). */
export function ruleOnDocument(
  value: unknown,
  before: readonly DocumentFault[],
): Ruling<{ document: PolicyDocument }> {
  const { document, faults } = checkDocument(value);
  return ruling(faultsRefused([...before, ...faults]), { document: document as PolicyDocument });
}

export interface Approval {
  /** Everybody who drafted it or changed it. */
  authors: readonly string[];
  by: string;
  inForceAt: Date;
  /** Of the document, as `OPY872 Version 4`. */
  title: string;
  /** Guards of ours that it switches off, and those that whoever approves says they know of. */
  guardsOff: readonly string[];
  acknowledged: readonly string[];
}

/** What there is already. */
export interface VersionsSoFar {
  latestInForceAt: Date;
  titles: readonly string[];
}

/** Whether a draft may become the policy from a moment on (#150). */
export function ruleOnApproval(approval: Approval, so: VersionsSoFar, now: Date): Ruling {
  const refusals: Refusal[] = [];
  if (approval.authors.includes(approval.by)) {
    const message = 'Whoever drafted or changed a version does not approve it: somebody else must.';
    refusals.push(refusal('draftId', 'AUTHOR_MAY_NOT_APPROVE', '20', message));
  }
  if (approval.inForceAt < now) {
    const message = 'A version is in force from now or later: what was decided in the past stays so.';
    refusals.push(refusal('inForceAt', 'NOT_IN_THE_PAST', '19', message));
  }
  if (approval.inForceAt < so.latestInForceAt) {
    const message = 'A later version begins already after that: this one may begin with it, or after it.';
    refusals.push(refusal('inForceAt', 'VERSIONS_IN_ORDER', '20', message));
  }
  const unknown = approval.guardsOff.filter((guard) => !approval.acknowledged.includes(guard));
  if (unknown.length > 0) {
    const message = `It switches guards off: look at the preview, and say that you know of ${unknown.join(', ')}.`;
    refusals.push(refusal('guardsOffAcknowledged', 'GUARDS_OFF_KNOWN', '19', message));
  }
  if (so.titles.includes(approval.title)) {
    const message = 'There is a version of that name already: give it another (document.version).';
    refusals.push(refusal('document.version', 'VERSION_NAMED_ONCE', '20', message));
  }
  return ruling(refusals, {});
}
