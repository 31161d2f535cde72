import { StaffRole } from '../vocabulary.ts';
import type { PolicyDocument, PolicyGuards } from './policy-document.ts';

/** Something that no draft may take away, since the law or the policy's own words ask for it. */
export interface Standing {
  path: string;
  clause: string;
  message: string;
}

type Guard = keyof PolicyGuards;

/** Guards that are the policy's own words, not ours. */
const standing: Partial<Record<Guard, Omit<Standing, 'path'>>> = {
  proposerMayNotApprove: {
    clause: '11.2',
    message: 'Nobody approves what they proposed: this is not switched off (11.2).',
  },
  earlyActionBeforePersistentRoute: {
    clause: '11.6',
    message: 'Non-legal action is tried before the persistent route: this is not switched off (11.6).',
  },
};

/** An area manager decides, or whoever stands above one. */
const areaManagers: readonly StaffRole[] = [StaffRole.AREA_MANAGER, StaffRole.HEAD_OF_SERVICE];

/** What a draft takes away and must not: the two people of 11.2, the area manager's advice of 12.2. */
export function takenAway({ guards, approvals }: PolicyDocument): Standing[] {
  const { formalAction, disclosureAdvice } = approvals;
  const taken = (Object.keys(standing) as Guard[])
    .filter((guard) => !guards[guard])
    .map((guard) => ({ path: `guards.${guard}`, ...standing[guard]! }));
  if (!formalAction.approves.every((role) => areaManagers.includes(role))) {
    taken.push({
      path: 'approvals.formalAction.approves',
      clause: '11.2',
      message: 'Formal action is approved by the area manager or whoever stands above one (11.2).',
    });
  }
  if (!formalAction.supports.includes(StaffRole.HOUSING_MANAGER)) {
    taken.push({
      path: 'approvals.formalAction.supports',
      clause: '11.2',
      message: 'Formal action has the support of the housing manager (11.2).',
    });
  }
  if (!disclosureAdvice.advises.every((role) => areaManagers.includes(role))) {
    taken.push({
      path: 'approvals.disclosureAdvice.advises',
      clause: '12.2',
      message: 'The area manager, or whoever stands above one, advises before anything is shared (12.2).',
    });
  }
  return taken;
}

/** Guards of ours that a document switches off: a landlord may, knowing it. */
export const guardsOff = ({ guards }: PolicyDocument): string[] =>
  (Object.keys(guards) as Guard[]).filter((guard) => !guards[guard] && !standing[guard]).sort();
