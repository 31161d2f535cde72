import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findNamed } from '../find-named.ts';
import { identity } from '../identity.ts';
import { newPerson } from '../person/new-person.ts';
import { Person } from '../person/person.ts';
import { stillKnown } from '../person/still-known.ts';
import { Property } from '../place/property.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { EventKind, MembershipRelation } from '../vocabulary.ts';
import { findHousehold } from './find-household.ts';
import { Household } from './household.ts';
import { Membership } from './membership.ts';
import type {
  AddMemberInput,
  EndMembershipInput,
  MemberInput,
  RecordHouseholdInput,
} from './membership-input.ts';
import { refuseJoining, refuseLeaving } from './membership-rules.ts';

type Joined = { household: Household } | { group: Person };
const today = (act: Act) => localDay(act.now, act.calendar).toString();

/** Writes down who lives together, as it came to light in a case (#25). */
export async function recordHousehold(
  em: EntityManager,
  input: RecordHouseholdInput,
  act: Act,
): Promise<Household> {
  const of = await findOpenCase(em, input);
  if (input.members.length < 1 || input.members.length > 20) {
    const message = 'A household is written down with 1 to 20 people; add others afterwards.';
    throw new Refused([refusal('members', 'ONE_TO_TWENTY', '2.2', message)]);
  }
  const property = await findNamed(em, Property, input.propertyId, 'propertyId', 'property');
  const household = em.create(Household, { property, recordedAt: act.now });
  for (const [index, member] of input.members.entries()) {
    await join(em, { household }, member, `members.${index}`, act);
  }
  recordEvent(em, { case: of }, EventKind.HOUSEHOLD_CHANGED, { household: household.id }, act);
  return household;
}

/** Somebody more belongs to a household, or is found to belong to a group. */
export async function addMember(em: EntityManager, input: AddMemberInput, act: Act): Promise<Membership> {
  const of = await findOpenCase(em, input);
  if (Boolean(input.householdId) === Boolean(input.groupId)) {
    const message = 'Name a household or a group; one of the two.';
    throw new Refused([refusal('householdId', 'HOUSEHOLD_OR_GROUP', '2.2', message)]);
  }
  const to: Joined = input.householdId
    ? { household: await findHousehold(em, input.householdId) }
    : { group: await onRecord(em, input.groupId!, 'groupId') };
  const membership = await join(em, to, input.member, 'member', act);
  recordEvent(em, { case: of }, EventKind.HOUSEHOLD_CHANGED, { membership: membership.id }, act);
  return membership;
}

/** Somebody has left; that they belonged stays written down. */
export async function endMembership(
  em: EntityManager,
  input: EndMembershipInput,
  act: Act,
): Promise<Membership> {
  const of = await findOpenCase(em, input);
  const id = identity(input.membershipId, 'membershipId', 'membership');
  const membership = found(await em.findOne(Membership, id), 'membershipId', 'membership');
  const toOn = input.toOn ?? today(act);
  const { fromOn = null } = membership;
  insist(ruling(refuseLeaving({ fromOn, toOn, ended: membership.toOn != null }, today(act)), {}));
  membership.toOn = toOn;
  recordEvent(em, { case: of }, EventKind.HOUSEHOLD_CHANGED, { membership: membership.id, toOn }, act);
  return membership;
}

const onRecord = async (em: EntityManager, personId: string, field: string): Promise<Person> =>
  found(
    await em.findOne(Person, { id: identity(personId, field, 'person'), ...stillKnown }),
    field,
    'person',
  );

async function join(
  em: EntityManager,
  to: Joined,
  member: MemberInput,
  field: string,
  act: Act,
): Promise<Membership> {
  if (Boolean(member.personId) === Boolean(member.person)) {
    const message = 'Name somebody on record by identity, or a new person; one of the two.';
    throw new Refused([refusal(field, 'ONE_PERSON', '8.4', message)]);
  }
  const person = member.person
    ? await newPerson(em, member.person, `${field}.person`, act)
    : await onRecord(em, member.personId!, `${field}.personId`);
  const group = 'group' in to ? to.group : null;
  const belongs = member.person ? 0 : await em.count(Membership, { ...to, person, toOn: null });
  insist(
    ruling(
      refuseJoining(
        {
          personId: person.id,
          kind: person.kind,
          relation: member.relation ?? null,
          fromOn: member.fromOn ?? null,
          group,
          belongs: belongs > 0,
        },
        field,
        today(act),
      ),
      {},
    ),
  );
  return em.create(Membership, {
    ...to,
    person,
    relation: group ? MembershipRelation.GROUP_MEMBER : member.relation!,
    fromOn: member.fromOn ?? null,
    recordedAt: act.now,
  });
}
