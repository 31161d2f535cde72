import type { EntityManager } from '@mikro-orm/postgresql';
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
  parties: readonly Party[],
  at: Date,
): Promise<Addressee> {
  const { person } = party;
  const permissions = await em.find(
    PartyPermission,
    { case: party.case, toParty: { person }, withdrawnAt: null, givenAt: { $lte: at } },
    { populate: ['party'] },
  );
  const allowing = new Set(permissions.map(({ party: giver }) => giver.person.id));
  const hidden = parties.filter((one) => one.person.id !== person.id && !allowing.has(one.person.id));
  return {
    wish: person,
    ended: party.endedAt != null,
    permitted:
      party.role !== PartyRole.REPRESENTATIVE ||
      (!party.represents?.endedAt &&
        permissions.some(({ party: giver }) => giver.id === party.represents?.id)),
    others: hidden.map(({ person: { name, phone, email, property } }) => ({
      name,
      phone,
      email,
      // Their home gives them away, unless both live there.
      address: property && property.id !== person.property?.id ? property.address : null,
    })),
  };
}
