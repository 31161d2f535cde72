import type { Client } from 'pg';
import { categoryPolicy } from '../../schema/policy/category-advice.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import { judgeUrgency } from '../../schema/report/urgency-rules.ts';
import { type Behaviour, type CategoryCode, RedirectTarget } from '../../schema/vocabulary.ts';
import type { RowDraft } from './compile-mapping.ts';
import type { Say } from './row-rules.ts';

/** A version of the policy, with the moment from which it is in force. */
export interface DatedPolicy {
  id: string;
  inForceAt: Date;
  document: PolicyDocument;
}

/** Latest first. */
export async function readPolicies(client: Client): Promise<DatedPolicy[]> {
  const { rows } = await client.query<DatedPolicy>(
    `select id, in_force_at as "inForceAt", document from policy_version order by number desc`,
  );
  return rows;
}

/** The policy under which a case was opened; for one older than all we know, the oldest. */
export function policyAt(at: number, policies: DatedPolicy[]): DatedPolicy {
  const policy = policies.find(({ inForceAt }) => inForceAt.getTime() <= at) ?? policies.at(-1);
  if (!policy) throw new Error('the database holds no policy');
  return policy;
}

/** What the policy says of a row where the file is silent: the harm of a category and the urgency of a case. */
export function applyPolicy(draft: RowDraft, policies: DatedPolicy[], say: Say): void {
  const { report, case: asbCase } = draft;
  for (const [field, category] of [
    ['report.category', report?.category],
    ['case.category', asbCase?.category],
  ] as const) {
    if (category && isRestricted(category as CategoryCode, policies)) {
      say(
        field,
        'belongs to a procedure of its own, with named readers that a file cannot name (policy, Scope)',
      );
    }
  }
  if (!asbCase) return;
  const category = asbCase.category as CategoryCode;
  const { document } = policyAt(asbCase.openedAt.at, policies);
  const { harm } = categoryPolicy(category, document);
  if (asbCase.harmRating === null && harm.length > 1) {
    say(
      'case.harmRating',
      `must be given: the policy leaves ${harm.join(' or ')} open for this category (3.9)`,
    );
  }
  asbCase.harmRating ??= harm[0] ?? null;
  asbCase.urgency ??= judgeUrgency(
    {
      category,
      behaviour: (report?.behaviour ?? null) as Behaviour | null,
      dangerNow: null,
      violence: null,
      hatePerceived: asbCase.hateStrands === null ? null : asbCase.hateStrands.length > 0,
    },
    document,
  ).urgency;
}

const isRestricted = (category: CategoryCode, policies: DatedPolicy[]): boolean =>
  policies.some(
    ({ document }) => categoryPolicy(category, document).redirectTo === RedirectTarget.DOMESTIC_ABUSE,
  );
