import { describe, expect, it } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { type OpeningFacts, refuseOpening, refuseUnasked } from '../../schema/report/opening-rules.ts';
import {
  Behaviour,
  CategoryCode,
  DefinitionLimb,
  HateStrand,
  PerpetratorRelation,
  StaffRole,
} from '../../schema/vocabulary.ts';

const noise: OpeningFacts = {
  category: CategoryCode.NOISE_NUISANCE,
  behaviour: Behaviour.EXCESSIVE_NOISE,
  limbs: [DefinitionLimb.RESIDENTIAL_NUISANCE],
  whyUnreasonable: 'Every night until four.',
  perpetratorRelation: null,
  hateStrands: null,
  safeguardingPriority: false,
  incidentReference: null,
  staffVictim: false,
  stillToBeTold: [],
};
const open = (facts: Partial<OpeningFacts>) =>
  refuseOpening({ ...noise, ...facts }, opy872v3).map(({ rule }) => rule);

describe('what must be known before there is a case', () => {
  it.each(Object.values(DefinitionLimb))(
    '#17 the limb %s needs a reason unless somebody is harmed',
    (limb) => {
      const relation = { perpetratorRelation: PerpetratorRelation.RESIDENT };
      const harmed = limb === DefinitionLimb.HARASSMENT_ALARM_DISTRESS;
      expect(open({ limbs: [limb], ...relation })).toEqual([]);
      expect(open({ limbs: [limb], whyUnreasonable: ' ', ...relation })).toEqual(
        harmed ? [] : ['WHY_UNREASONABLE'],
      );
      const both = [limb, DefinitionLimb.HARASSMENT_ALARM_DISTRESS];
      expect(open({ limbs: both, whyUnreasonable: null, ...relation })).toEqual([]);
    },
  );

  it('#17 the reason is short enough to be read', () => {
    expect(open({ whyUnreasonable: 'x'.repeat(2_000) })).toEqual([]);
    expect(open({ whyUnreasonable: 'x'.repeat(2_001) })).toEqual(['TEXT_TOO_LONG']);
  });

  it.each(Object.values(PerpetratorRelation))(
    '#25 the extended definition says what they are to the household: %s',
    (perpetratorRelation) => {
      const limbs = [DefinitionLimb.EXTENDED_POLICY];
      expect(open({ limbs, perpetratorRelation })).toEqual([]);
      expect(open({ limbs })).toEqual(['RELATION_TO_HOUSEHOLD']);
    },
  );

  it('#34 #118 hate is asked about where people are targeted; none is an answer, except in a hate crime', () => {
    const behaviour = Behaviour.TARGETING_IDENTIFIED_GROUP;
    expect(open({ behaviour })).toEqual(['HATE_ASKED_FIRST']);
    expect(open({ behaviour, hateStrands: [] })).toEqual([]);
    const category = CategoryCode.HATE_CRIME;
    expect(open({ category })).toEqual(['HATE_STRAND_NEEDED']);
    expect(open({ category, hateStrands: [] })).toEqual(['HATE_STRAND_NEEDED']);
    expect(open({ category, hateStrands: [HateStrand.RACE] })).toEqual([]);
  });

  it('#26 danger has the reference of its incident', () => {
    expect(open({ safeguardingPriority: true })).toEqual(['INCIDENT_REFERENCE_NEEDED']);
    expect(open({ safeguardingPriority: true, incidentReference: ' ' })).toEqual([
      'INCIDENT_REFERENCE_NEEDED',
    ]);
    expect(open({ safeguardingPriority: true, incidentReference: 'IMS-1' })).toEqual([]);
    expect(open({ incidentReference: 'x'.repeat(101) })).toEqual(['TEXT_TOO_LONG']);
  });

  it('#93 a member of staff who is the victim has told the service lead and an area manager', () => {
    const stillToBeTold = [StaffRole.AREA_MANAGER];
    expect(open({ staffVictim: true, stillToBeTold })).toEqual(['STAFF_VICTIM_TOLD']);
    expect(open({ staffVictim: true })).toEqual([]);
  });

  it('#26 #34 #93 the same is asked of a report that joins a case', () => {
    const asked = { ...noise, behaviour: Behaviour.TARGETING_IDENTIFIED_GROUP, safeguardingPriority: true };
    const told = { staffVictim: true, stillToBeTold: [StaffRole.SERVICE_LEAD] };
    expect(refuseUnasked({ ...asked, ...told }, opy872v3)).toMatchObject([
      { field: 'hateStrands', rule: 'HATE_ASKED_FIRST', clause: '10.1' },
      { field: 'incidentReference', rule: 'INCIDENT_REFERENCE_NEEDED', clause: '2.3' },
      { field: 'told', rule: 'STAFF_VICTIM_TOLD', clause: '8.2' },
    ]);
    expect(refuseUnasked({ ...noise, category: null }, opy872v3)).toEqual([]);
  });
});
