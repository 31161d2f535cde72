import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import type { Person } from '../person/person.ts';
import { Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { ActionArea, EventKind, PartyRole } from '../vocabulary.ts';
import type { ConsiderOptionInput } from './formal-action-inputs.ts';
import { PartnershipOption } from './partnership-option.ts';
import { type LedgerLine, partnershipLedger, refuseConsidering } from './partnership-rules.ts';

/** Writes down that an option of partnership work was used, or considered and why not (#129). */
export async function considerOption(
  em: EntityManager,
  input: ConsiderOptionInput,
  act: Act,
): Promise<PartnershipOption> {
  const of = await findOpenCase(em, input);
  const party = await findParty(em, of, input.partyId);
  const { option, choice, agency } = input;
  const refusals = refuseConsidering(
    { option, choice, reason: input.reason, agency, nation: of.service.nation },
    act.policy.document,
  );
  if (party.role !== PartyRole.ALLEGED_PERPETRATOR) {
    const message = 'The options are considered for an alleged perpetrator of the case.';
    refusals.push(refusal('partyId', 'AGAINST_ALLEGED_PERPETRATOR', '11.7', message));
  }
  if (refusals.length > 0) throw new Refused(refusals);
  const considered = em.create(PartnershipOption, {
    case: of,
    party,
    option,
    choice,
    reason: input.reason.trim(),
    agency,
    recordedBy: em.getReference(Staff, act.by.staffId),
    recordedAt: act.now,
  });
  const facts = { considered: considered.id, party: party.id, option, choice, agency };
  recordEvent(em, { case: of }, EventKind.PARTNERSHIP_OPTION_CONSIDERED, facts, act);
  return considered;
}

/** What became of each option with one person in one case. */
export async function ledgerOf(
  em: EntityManager,
  of: Case,
  person: Person,
  { policy, now, calendar }: Pick<Act, 'policy' | 'now' | 'calendar'>,
): Promise<LedgerLine[]> {
  const withPerson = { case: of, party: { person } };
  const [considered, actions] = [
    await em.find(PartnershipOption, withPerson),
    await em.find(Action, { ...withPerson, area: ActionArea.FORMAL_AND_LEGAL }),
  ];
  const today = localDay(now, calendar).toString();
  return partnershipLedger({ nation: of.service.nation, considered, actions }, policy.document, today);
}
