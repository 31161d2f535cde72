import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { hasEnded } from '../action/action-life-rules.ts';
import { findRunningAction } from '../action/find-action.ts';
import { localDay } from '../calendar/working-days.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { insist } from '../ruling.ts';
import { EventKind } from '../vocabulary.ts';
import type { RecordConsentInput } from './consent-input.ts';
import { ruleOnConsent } from './consent-rules.ts';
import { consentsOf, keepConsent } from './keep-consent.ts';

/** Writes down that a party agreed to an action or signed it, refused or withdrew. */
export async function recordConsent(em: EntityManager, input: RecordConsentInput, act: Act): Promise<Action> {
  const action = await findRunningAction(em, input);
  const party = await findParty(em, action.case, input.consent.partyId, 'consent.partyId');
  const today = localDay(act.now, act.calendar).toString();
  const { answer } = input.consent;
  const answeredOn = input.consent.answeredOn ?? today;
  const earlier = (await consentsOf(em, action)).filter(({ partyId }) => partyId === party.id);
  insist(
    ruleOnConsent({ type: action.type, ended: hasEnded(action.status), answer, answeredOn }, earlier, today),
  );
  const consent = keepConsent(em, action, { party, answer, answeredOn }, act);
  const facts = { action: action.id, consent: consent.id, party: party.id, answer, answeredOn };
  recordEvent(em, { case: action.case }, EventKind.CONSENT_RECORDED, facts, act);
  return action;
}
