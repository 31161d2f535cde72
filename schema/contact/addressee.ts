import type { EntityManager } from '@mikro-orm/postgresql';
import { knownPerson, type PersonOfCase } from '../disclosure/known-people.ts';
import type { Party } from '../party/party.ts';
import { PartyPermission } from '../permission/party-permission.ts';
import { PartyRole } from '../vocabulary.ts';
import type { Addressee } from './contact-rules.ts';

/** Whom a contact is with that names nobody: the reporter, where there is only one. */
export function soleReporter(parties: readonly Party[]): Party | null {
  const reporters = parties.filter(({ role }) => role === PartyRole.REPORTER);
  return reporters.length === 1 ? reporters[0]! : null;
}

/** What the rules must know of whoever is to be told something. */
export async function addresseeOf(
  em: EntityManager,
  party: Party,
  people: readonly PersonOfCase[],
  at: Date,
): Promise<Addressee> {
  const { person } = party;
  const permissions = await em.find(
    PartyPermission,
    { case: party.case, toParty: { person }, withdrawnAt: null, givenAt: { $lte: at } },
    { populate: ['party'] },
  );
  const open = new Set([person.id, ...permissions.map(({ party: giver }) => giver.person.id)]);
  return {
    wish: person,
    ended: party.endedAt != null,
    permitted:
      party.role !== PartyRole.REPRESENTATIVE ||
      (!party.represents?.endedAt &&
        permissions.some(({ party: giver }) => giver.id === party.represents?.id)),
    people: people.map((one) => knownPerson(one, () => open.has(one.person.id))),
  };
}
