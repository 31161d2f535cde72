import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { sideOf } from '../action/action-side.ts';
import type { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import type { ConsentAnswer } from '../vocabulary.ts';
import { ActionConsent } from './action-consent.ts';
import type { Consent } from './consent-rules.ts';

/** Writes down what a party said. */
export const keepConsent = (
  em: EntityManager,
  action: Action,
  { party, answer, answeredOn }: { party: Party; answer: ConsentAnswer; answeredOn: string },
  act: Act,
): ActionConsent =>
  em.create(ActionConsent, {
    case: action.case,
    action,
    party,
    answer,
    answeredOn,
    recordedAt: act.now,
    recordedBy: em.getReference(Staff, act.by.staffId),
  });

export const consentOf = ({
  party,
  answer,
  answeredOn,
}: Pick<ActionConsent, 'party' | 'answer' | 'answeredOn'>): Consent => ({
  partyId: party.id,
  side: sideOf(party.role),
  answer,
  answeredOn,
});

/** What was said to an action so far, in the order in which it was. */
export async function consentsOf(em: EntityManager, action: Action): Promise<Consent[]> {
  const rows = await em.find(
    ActionConsent,
    { action },
    { orderBy: { answeredOn: 'asc', recordedAt: 'asc', id: 'asc' }, populate: ['party'] },
  );
  return rows.map(consentOf);
}
