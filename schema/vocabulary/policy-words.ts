import { words } from './words.ts';

export enum PolicyVersionStatus {
  PLANNED = 'PLANNED',
  IN_FORCE = 'IN_FORCE',
  REPLACED = 'REPLACED',
}

export enum PolicyDraftStatus {
  DRAFT = 'DRAFT',
  ACTIVATED = 'ACTIVATED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum PolicyChangeKind {
  DRAFTED = 'DRAFTED',
  CHANGED = 'CHANGED',
  ACTIVATED = 'ACTIVATED',
  WITHDRAWN = 'WITHDRAWN',
}

/** How the policy itself is kept (policy 19, 20). */
export const policyWords = {
  PolicyVersionStatus: words(PolicyVersionStatus, 'Where a version of the policy stands (policy 20).', {
    PLANNED: 'Approved, and in force from a later moment.',
    IN_FORCE: 'In force: what is decided now is decided by it.',
    REPLACED: 'Replaced by a later one; what was decided under it stays so.',
  }),
  PolicyDraftStatus: words(PolicyDraftStatus, 'What became of a draft of the policy (policy 19).', {
    DRAFT: 'Being worked on; there is one at most.',
    ACTIVATED: 'Approved: it became a version of the policy.',
    WITHDRAWN: 'Given up.',
  }),
  PolicyChangeKind: words(PolicyChangeKind, 'What was done to a draft of the policy (policy 20).', {
    DRAFTED: 'Begun from the latest version.',
    CHANGED: 'Changed.',
    ACTIVATED: 'Approved by somebody who had no part in it.',
    WITHDRAWN: 'Given up.',
  }),
};
