import { describe, expect, it } from 'vitest';
import { type Joining, refuseJoining, refuseLeaving } from '../../schema/household/membership-rules.ts';
import { MembershipRelation, PersonKind } from '../../schema/vocabulary.ts';

const today = '2026-03-02';
const join = (change: Partial<Joining>) =>
  refuseJoining(
    {
      personId: 'ann',
      kind: PersonKind.INDIVIDUAL,
      relation: MembershipRelation.PARTNER,
      fromOn: today,
      group: null,
      belongs: false,
      ...change,
    },
    'member',
    today,
  ).map(({ rule }) => rule);
const gang = { id: 'gang', kind: PersonKind.GROUP };

describe('belonging to a household or group (#25)', () => {
  it('is of people, in a relation, from a day that has come, and once', () => {
    expect(join({})).toEqual([]);
    expect(join({ kind: PersonKind.UNKNOWN })).toEqual([]);
    expect(join({ fromOn: '2026-03-03' })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(join({ relation: null })).toEqual(['RELATION_NEEDED']);
    expect(join({ relation: MembershipRelation.GROUP_MEMBER })).toEqual(['RELATION_NEEDED']);
    expect(join({ belongs: true })).toEqual(['BELONGS_ONCE']);
    for (const kind of [PersonKind.GROUP, PersonKind.ORGANISATION]) {
      expect(join({ kind }), kind).toEqual(['PEOPLE_BELONG']);
    }
  });

  it('of a group is being a member, and only a group has any', () => {
    expect(join({ group: gang, relation: null })).toEqual([]);
    expect(join({ group: gang, relation: MembershipRelation.GROUP_MEMBER })).toEqual([]);
    expect(join({ group: gang })).toEqual(['MEMBER_OF_GROUP']);
    expect(join({ group: { ...gang, kind: PersonKind.INDIVIDUAL }, relation: null })).toEqual([
      'GROUP_HAS_MEMBERS',
    ]);
    expect(join({ group: { ...gang, id: 'ann' }, relation: null })).toEqual(['MEMBER_OF_ANOTHER']);
  });

  it('ends once, not before it began and not on a day to come', () => {
    const leave = (toOn: string, fromOn: string | null = '2026-03-01', ended = false) =>
      refuseLeaving({ fromOn, toOn, ended }, today).map(({ rule }) => rule);
    expect(leave('2026-03-01')).toEqual([]);
    expect(leave(today)).toEqual([]);
    expect(leave('2026-03-03')).toEqual(['NOT_IN_THE_FUTURE']);
    expect(leave('2026-02-28')).toEqual(['ENDS_AFTER_IT_BEGAN']);
    expect(leave('2026-02-28', null)).toEqual([]);
    expect(leave(today, null, true)).toEqual(['LEFT_ONCE']);
  });
});
