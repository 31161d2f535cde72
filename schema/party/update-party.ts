import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { findOpenCase } from '../case/find-case.ts';
import { endUpdates, oweUpdate } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import { findHousehold } from '../household/find-household.ts';
import { PartyPermission } from '../permission/party-permission.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { EventKind } from '../vocabulary.ts';
import { reportOf } from './add-party.ts';
import type { UpdatePartyInput } from './change-party-input.ts';
import { findParty } from './find-party.ts';
import { Party } from './party.ts';
import { contradict, ruleOnNoLongerInforming, ruleOnStanding } from './party-rules.ts';

/** Changes how somebody stands in a case. */
export async function updateParty(em: EntityManager, input: UpdatePartyInput, act: Act): Promise<Party> {
  const of = await findOpenCase(em, input);
  const party = await findParty(em, of, input.partyId);
  const wanted: Partial<Party> = {};
  if (input.informed != null) wanted.informed = input.informed;
  const noLonger = party.informed && input.informed === false;
  if (noLonger) wanted.informedReason = input.informedReason?.trim() || null;
  if (input.relationToHousehold !== undefined) {
    wanted.relationToHousehold = input.relationToHousehold?.trim() || null;
  }
  if (input.householdId !== undefined) {
    wanted.household = input.householdId ? await findHousehold(em, input.householdId) : null;
  }
  if (input.reportId !== undefined) {
    wanted.report = input.reportId ? await reportOf(em, of, input.reportId) : null;
  }
  refuseOverwriting(party, input.partyVersion, wanted, 'partyVersion');
  insist(ruling(refuseText('relationToHousehold', input.relationToHousehold ?? null, 500), {}));
  if (party.endedAt) {
    const message = 'This person is no longer a party of the case.';
    throw new Refused([refusal('partyId', 'PARTY_HAS_ENDED', '8.4', message)]);
  }
  if (noLonger) insist(ruleOnNoLongerInforming(party.role, input.informedReason ?? null));
  const informedBefore = party.informed;
  const changed = Object.keys(wanted).filter(
    (name) => wanted[name as keyof Party] !== party[name as keyof Party],
  );
  em.assign(party, wanted as never);
  await insistOnStanding(em, party);
  if (changed.length === 0) return party;
  recordEvent(
    em,
    { case: of },
    EventKind.PARTY_CHANGED,
    { party: party.id, changed, informed: changed.includes('informed') ? party.informed : undefined },
    act,
  );
  if (party.informed && !informedBefore) await oweUpdate(em, party, act.now, act);
  if (!party.informed && informedBefore) await endUpdates(em, party, act);
  return party;
}

async function insistOnStanding(em: EntityManager, party: Party): Promise<void> {
  const { person, role, represents, informed } = party;
  const speaksFor = represents ? await findParty(em, party.case, represents.id) : null;
  const permissions = speaksFor
    ? await em.count(PartyPermission, { party: speaksFor, toParty: party, withdrawnAt: null })
    : 0;
  insist(
    ruleOnStanding({
      personId: person.id,
      kind: person.kind,
      role,
      represents: speaksFor && {
        personId: speaksFor.person.id,
        role: speaksFor.role,
        ended: speaksFor.endedAt != null,
      },
      permitted: permissions > 0,
      informed,
    }),
  );
  const others = await em.find(Party, { case: party.case, person, endedAt: null, id: { $ne: party.id } });
  const asFacts = (one: Party) => ({
    personId: person.id,
    role: one.role,
    reportId: one.report?.id ?? null,
  });
  if (others.some((other) => contradict(asFacts(party), asFacts(other)))) {
    const message = 'One person cannot be both harmed and accused by the same report.';
    throw new Refused([refusal('reportId', 'NOT_HARMED_AND_ACCUSED', '1.4', message)]);
  }
}
