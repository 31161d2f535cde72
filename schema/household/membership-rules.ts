import { type Refusal, refusal } from '../ruling.ts';
import { MembershipRelation, PersonKind } from '../vocabulary.ts';

export interface Joining {
  personId: string;
  kind: PersonKind;
  relation: MembershipRelation | null;
  fromOn: string | null;
  /** Null for a household. */
  group: { id: string; kind: PersonKind } | null;
  /** Belongs to it already, on this day. */
  belongs: boolean;
}

const { GROUP, ORGANISATION } = PersonKind;

/** Whether somebody may be written down as belonging to a household or group (#25). */
export function refuseJoining(
  { personId, kind, relation, fromOn, group, belongs }: Joining,
  field: string,
  today: string,
): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (of: string, rule: string, message: string) =>
    refusals.push(refusal(of, rule, '2.2', message));
  if (group && group.kind !== GROUP) {
    refuse('groupId', 'GROUP_HAS_MEMBERS', 'Only a group has members.');
  }
  if (group?.id === personId) {
    refuse(field, 'MEMBER_OF_ANOTHER', 'A group is not a member of itself.');
  }
  if (kind === ORGANISATION || kind === GROUP) {
    refuse(field, 'PEOPLE_BELONG', 'People belong to a household or group, not groups or organisations.');
  }
  if (!group && (!relation || relation === MembershipRelation.GROUP_MEMBER)) {
    refuse(`${field}.relation`, 'RELATION_NEEDED', 'Say what the person is to the household.');
  }
  if (group && relation && relation !== MembershipRelation.GROUP_MEMBER) {
    refuse(`${field}.relation`, 'MEMBER_OF_GROUP', 'Of a group somebody is a member.');
  }
  if (fromOn && fromOn > today) {
    refuse(`${field}.fromOn`, 'NOT_IN_THE_FUTURE', 'Nobody belongs to it from a day to come.');
  }
  if (belongs) {
    refuse(field, 'BELONGS_ONCE', 'This person belongs to it already.');
  }
  return refusals;
}

export function refuseLeaving(
  { fromOn, toOn, ended }: { fromOn: string | null; toOn: string; ended: boolean },
  today: string,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (ended) {
    refusals.push(refusal('membershipId', 'LEFT_ONCE', '2.2', 'This person has left it already.'));
  }
  if (toOn > today) {
    refusals.push(refusal('toOn', 'NOT_IN_THE_FUTURE', '2.2', 'Nobody has left on a day to come.'));
  }
  if (fromOn && toOn < fromOn) {
    refusals.push(refusal('toOn', 'ENDS_AFTER_IT_BEGAN', '2.2', 'Nobody leaves before they came.'));
  }
  return refusals;
}
