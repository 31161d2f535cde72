import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import { hasEnded } from '../action/action-life-rules.ts';
import { findOpenCase } from '../case/find-case.ts';
import { endUpdates } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import { endRiskOfParty } from '../risk-assessment/end-risk-of-party.ts';
import { insist } from '../ruling.ts';
import { ActionArea, EventKind } from '../vocabulary.ts';
import type { RemovePartyInput } from './change-party-input.ts';
import { findParty } from './find-party.ts';
import { Party } from './party.ts';
import { ruleOnRemovingParty } from './party-rules.ts';
import { tellOfInforming } from './tell-of-informing.ts';

/** Ends somebody's part in a case. Nothing is deleted, and whoever speaks for them is told nothing more. */
export async function removeParty(em: EntityManager, input: RemovePartyInput, act: Act): Promise<Party> {
  const of = await findOpenCase(em, input);
  const party = await findParty(em, of, input.partyId);
  const { role } = party;
  const formal = await em.find(Action, { case: of, party, area: ActionArea.FORMAL_AND_LEGAL });
  const underFormalAction = formal.some(({ status }) => !hasEnded(status));
  insist(ruleOnRemovingParty({ role, ended: party.endedAt != null, underFormalAction }, input.reason));
  await endUpdates(em, party, act);
  party.endedAt = act.now;
  party.endedReason = input.reason.trim();
  party.enteredByMistake = input.enteredByMistake ?? false;
  await endRiskOfParty(em, party, act);
  recordEvent(
    em,
    { case: of },
    EventKind.PARTY_REMOVED,
    { party: party.id, role, byMistake: party.enteredByMistake, riskLevel: of.riskLevel ?? null },
    act,
  );
  for (const speaker of await em.find(Party, {
    case: of,
    represents: party,
    informed: true,
    endedAt: null,
  })) {
    speaker.informed = false;
    await endUpdates(em, speaker, act);
    tellOfInforming(em, speaker, act);
  }
  return party;
}
