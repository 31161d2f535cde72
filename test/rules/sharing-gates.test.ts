import { describe, expect, it } from 'vitest';
import {
  type AgencyEntry,
  type Coverage,
  isActive,
  keepsEntry,
  ruleOnAgency,
} from '../../schema/agency/agency-rules.ts';
import { ruleOnCaseLead } from '../../schema/case/case-lead.ts';
import {
  type OpeningRestriction,
  type RestrictionFacts,
  ruleOnLifting,
  ruleOnRestricting,
  ruleOnRestrictingAsOpened,
} from '../../schema/case/restriction-rules.ts';
import {
  type ReferralFacts,
  type ReferralReviewFacts,
  ruleOnReferring,
  ruleOnReviewing,
} from '../../schema/disclosure/referral-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  ruleOnAgreement,
  ruleOnEndingAgreement,
} from '../../schema/sharing-agreement/sharing-agreement-rules.ts';
import {
  type PermissionTerms,
  ruleOnPermission,
  ruleOnWithdrawing,
} from '../../schema/sharing-permission/sharing-permission-rules.ts';
import {
  AgencyKind,
  DataCategory,
  DisclosureBasis,
  LandlordRole,
  LawfulBasis,
  OffenceCondition,
  PermissionForm,
  SharingPurpose,
  SpecialCategoryCondition,
  StaffRole,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const now = new Date('2026-03-02T10:00:00Z');
const later = new Date(now.getTime() + 1);
const today = '2026-03-02';

describe('the directory of agencies (#59, #138)', () => {
  const grant = (role: StaffRole, areaId: string | null, service: string | null = null) => ({
    role,
    areaId,
    service: service ? { id: service, areaId: 'north' } : null,
  });
  const north = { areaIds: ['north'], services: [] };
  const house = { areaIds: [], services: [{ id: 'house', areaId: 'north' }] };
  const everything = { areaIds: [], services: [] };

  it.each([
    ['a service lead, their own service', grant(StaffRole.SERVICE_LEAD, null, 'house'), house, true],
    ['a service lead, their own area', grant(StaffRole.SERVICE_LEAD, null, 'house'), north, true],
    ['a service lead, another service', grant(StaffRole.SERVICE_LEAD, null, 'court'), house, false],
    ['an area manager, a service of the area', grant(StaffRole.AREA_MANAGER, 'north'), house, true],
    ['an area manager, another area', grant(StaffRole.AREA_MANAGER, 'south'), north, false],
    ['an area manager, what covers everything', grant(StaffRole.AREA_MANAGER, 'north'), everything, false],
    ['the head of service, everything', grant(StaffRole.HEAD_OF_SERVICE, null), everything, true],
    [
      'a housing support worker, their own service',
      grant(StaffRole.HOUSING_SUPPORT_WORKER, null, 'house'),
      house,
      false,
    ],
    ['an analyst, everything', grant(StaffRole.ANALYST, null), everything, false],
  ])('is kept by who answers for it: %s', (_who, held, coverage, may) => {
    expect(keepsEntry([held], coverage)).toBe(may);
  });

  const entry: AgencyEntry = { name: 'Shore Mediation', activeFrom: today, lastCheckedOn: today };
  it.each<[Partial<AgencyEntry>, 'allowed' | string[]]>([
    [{}, 'allowed'],
    [{ name: ' ' }, ['NAME_NEEDED']],
    [{ email: 'nonsense' }, ['MAIL_ADDRESS']],
    [{ website: 'http://example.org' }, ['WEB_ADDRESS']],
    [{ website: 'javascript:alert(1)' }, ['WEB_ADDRESS']],
    [{ website: 'https://example.org/help' }, 'allowed'],
    [{ activeTo: '2026-03-01' }, ['ENDS_AFTER_IT_BEGINS']],
    [{ activeTo: today }, 'allowed'],
    [{ lastCheckedOn: '2026-03-03' }, ['NOT_IN_THE_FUTURE']],
    [{ powers: 'x'.repeat(4_001) }, ['TEXT_TOO_LONG']],
  ])('says what is right: %o', (change, expected) => {
    const grants = [grant(StaffRole.HEAD_OF_SERVICE, null)];
    expect(verdict(ruleOnAgency({ ...entry, ...change }, null, north, grants, today))).toEqual(expected);
  });

  it('is not taken from those who keep it', () => {
    const grants = [grant(StaffRole.AREA_MANAGER, 'north')];
    const south = { areaIds: ['south'], services: [] };
    const hall = { areaIds: [], services: [{ id: 'hall', areaId: 'south' }] };
    const refused = (before: Coverage | null, after: Coverage) => {
      const answer = ruleOnAgency(entry, before, after, grants, today);
      return answer.ok ? [] : answer.refusals.map(({ field, rule }) => `${field} ${rule}`);
    };
    const at = (...fields: string[]) => fields.map((field) => `${field} KEPT_BY_WHO_ANSWERS_FOR_IT`);
    expect(refused(south, north), 'what others keep').toEqual(at('agencyId'));
    expect(refused(south, south)).toEqual(at('agencyId'));
    expect(refused(null, south), 'what would be for others to keep').toEqual(at('areaIds'));
    expect(refused(null, hall)).toEqual(at('serviceIds'));
    expect(refused(null, { ...south, services: hall.services })).toEqual(at('areaIds', 'serviceIds'));
    expect(refused(null, { areaIds: [], services: [] }), 'everything').toEqual(at('areaIds'));
    expect(refused(north, south)).toEqual(at('areaIds'));
    const both = { areaIds: ['north'], services: hall.services };
    expect(refused(both, hall), 'the area taken out').toEqual(at('areaIds'));
    expect(refused({ areaIds: [], services: house.services }, hall)).toEqual(at('serviceIds'));
    expect(refused(both, north)).toEqual([]);
  });

  it('names agencies from their first day to their last', () => {
    const times = { activeFrom: '2026-03-02', activeTo: '2026-03-04' };
    expect(
      ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'].map((day) => isActive(times, day)),
    ).toEqual([false, true, true, false]);
  });
});

describe('an information sharing agreement (#134)', () => {
  const terms = {
    title: 'Shore protocol',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    purposes: [SharingPurpose.SUPPORT],
    categories: [DataCategory.IDENTITY],
    documentReference: 'DMS-1',
  };
  it.each([
    [{}, 'allowed'],
    [{ title: ' ' }, ['NAME_NEEDED']],
    [{ documentReference: '' }, ['SIGNED_DOCUMENT_NEEDED']],
    [{ validTo: '2025-12-31' }, ['ENDS_AFTER_IT_BEGINS']],
    [{ validTo: '2026-01-01' }, 'allowed'],
    [{ purposes: [] }, ['AGREEMENT_ALLOWS_SOMETHING']],
    [{ categories: [] }, ['AGREEMENT_ALLOWS_SOMETHING']],
  ])('says for what, how long and where it is kept: %o', (change, expected) => {
    expect(verdict(ruleOnAgreement({ ...terms, ...change }))).toEqual(expected);
  });

  it('is ended once, with a reason, and not after its last day', () => {
    const running = { ...terms, endedAt: null };
    expect(verdict(ruleOnEndingAgreement(running, 'Merged into another.', '2026-12-31'))).toBe('allowed');
    expect(verdict(ruleOnEndingAgreement(running, ' ', today))).toEqual(['REASON_NEEDED']);
    expect(verdict(ruleOnEndingAgreement(running, 'Too late.', '2027-01-01'))).toEqual([
      'AGREEMENT_HAS_ENDED',
    ]);
    expect(verdict(ruleOnEndingAgreement({ ...terms, endedAt: now }, 'Again.', today))).toEqual([
      'AGREEMENT_HAS_ENDED',
    ]);
  });
});

describe('express permission (#20, #135)', () => {
  const written: PermissionTerms = {
    giverPersonId: 'giver',
    recipientPersonId: null,
    categories: [DataCategory.IDENTITY],
    form: PermissionForm.WRITTEN,
    givenAt: now,
    expiresAt: null,
    documentReference: 'DMS-2',
    witnessId: null,
    recordedById: 'worker',
  };
  const spoken = { form: PermissionForm.SPOKEN, documentReference: null };
  it.each<[Partial<PermissionTerms>, 'allowed' | string[]]>([
    [{}, 'allowed'],
    [{ documentReference: ' ' }, ['WRITTEN_PERMISSION_KEPT']],
    [{ ...spoken, witnessId: 'colleague' }, 'allowed'],
    [spoken, ['SECOND_WITNESS_NEEDED']],
    [{ ...spoken, witnessId: 'worker' }, ['SECOND_WITNESS_NEEDED']],
    [{ categories: [] }, ['PERMISSION_SAYS_WHAT']],
    [{ recipientPersonId: 'giver' }, ['NOT_TO_ONESELF']],
    [{ givenAt: later }, ['NOT_IN_THE_FUTURE']],
    [{ expiresAt: now }, ['ENDS_AFTER_IT_BEGINS']],
    [{ expiresAt: later }, 'allowed'],
  ])('is given for something, and can be shown: %o', (change, expected) => {
    expect(verdict(ruleOnPermission({ ...written, ...change }, now))).toEqual(expected);
  });

  it('is withdrawn once, between its giving and now', () => {
    const earlier = new Date(now.getTime() - 1);
    expect(verdict(ruleOnWithdrawing({ givenAt: now }, now, now))).toBe('allowed');
    expect(verdict(ruleOnWithdrawing({ givenAt: now }, later, now))).toEqual(['NOT_IN_THE_FUTURE']);
    expect(verdict(ruleOnWithdrawing({ givenAt: now }, earlier, now))).toEqual(['ENDS_AFTER_IT_BEGINS']);
    expect(verdict(ruleOnWithdrawing({ givenAt: now, withdrawnAt: now }, now, now))).toEqual([
      'PERMISSION_WITHDRAWN',
    ]);
  });
});

describe('a referral without permission (#132)', () => {
  const referral: ReferralFacts = {
    agency: { kind: AgencyKind.SOCIAL_SERVICES, activeFrom: '2026-01-01' },
    reason: 'A child is at risk tonight.',
    confidentialityStatement: 'Asking first would raise the risk; only what is needed is told.',
    text: 'A child may be at risk.',
    items: [{ category: DataCategory.IDENTITY, personId: 'child', reference: null }],
    lawfulBasis: LawfulBasis.ARTICLE_6_1_D_VITAL_INTERESTS,
    specialCategoryCondition: null,
    offenceCondition: null,
  };
  const refer = (change: Partial<ReferralFacts>) =>
    verdict(ruleOnReferring({ ...referral, ...change }, opy872v3.sharing, today));

  it.each(Object.values(AgencyKind))('goes to social services or the police, not to %s', (kind) => {
    const may = kind === AgencyKind.SOCIAL_SERVICES || kind === AgencyKind.POLICE;
    expect(refer({ agency: { ...referral.agency, kind } })).toEqual(
      may ? 'allowed' : ['SOCIAL_SERVICES_OR_POLICE'],
    );
  });

  it.each<[Partial<ReferralFacts>, string[]]>([
    [{ reason: ' ' }, ['REASON_NEEDED']],
    [{ confidentialityStatement: '' }, ['CONFIDENTIALITY_CONSIDERED']],
    [{ text: '' }, ['SAY_WHAT_IS_SHARED']],
    [{ items: [] }, ['SAY_WHAT_IS_SHARED']],
    [{ items: [{ ...referral.items[0]!, personId: null }] }, ['ITEM_SAYS_WHOM']],
    [
      { items: [{ ...referral.items[0]!, category: DataCategory.ALLEGATIONS }] },
      ['ARTICLE_10_CONDITION_NEEDED'],
    ],
    [{ lawfulBasis: LawfulBasis.ARTICLE_6_1_A_CONSENT }, ['NOT_BY_CONSENT']],
    [
      { specialCategoryCondition: SpecialCategoryCondition.ARTICLE_9_2_A_EXPLICIT_CONSENT },
      ['NOT_BY_CONSENT'],
    ],
    [{ offenceCondition: OffenceCondition.SCHEDULE_1_CONSENT }, ['NOT_BY_CONSENT']],
    [{ agency: { ...referral.agency, activeTo: '2026-03-01' } }, ['AGENCY_IS_ACTIVE']],
  ])('says why, how confidentiality was considered, and rests on no consent: %o', (change, expected) => {
    expect(refer(change)).toEqual(expected);
  });

  const review: ReferralReviewFacts = {
    basis: DisclosureBasis.REFERRAL_WITHOUT_PERMISSION,
    reviewedAt: null,
    madeById: 'worker',
    by: { staffId: 'manager', rolesHere: [StaffRole.AREA_MANAGER] },
    note: 'The situation supported it.',
  };
  it.each<[Partial<ReferralReviewFacts>, 'allowed' | string[]]>([
    [{}, 'allowed'],
    [{ note: '' }, ['REVIEW_SAYS_WHY']],
    [{ reviewedAt: now }, ['REVIEWED_ONCE']],
    [{ basis: DisclosureBasis.COURT_REQUIREMENT }, ['REFERRAL_IS_REVIEWED']],
    [{ madeById: 'manager' }, ['REVIEWER_IS_NOT_REFERRER']],
    [{ by: { staffId: 'lead', rolesHere: [StaffRole.SERVICE_LEAD] } }, ['AREA_MANAGER_REVIEWS']],
  ])('is reviewed afterwards by somebody else who may advise (#136): %o', (change, expected) => {
    expect(verdict(ruleOnReviewing({ ...review, ...change }, opy872v3.sharing))).toEqual(expected);
  });
});

describe('a restricted case (#133)', () => {
  const owner = { id: 'owner', rolesHere: [StaffRole.HOUSING_SUPPORT_WORKER] };
  const manager = { id: 'manager', rolesHere: [StaffRole.AREA_MANAGER] };
  const facts: RestrictionFacts = {
    ownerId: 'owner',
    named: [owner, manager],
    reason: 'Somebody of the service knows the family.',
    by: { staffId: 'manager', rolesHere: [StaffRole.AREA_MANAGER] },
  };
  const head = { staffId: 'head', rolesHere: [StaffRole.HEAD_OF_SERVICE] };
  it.each<[string, Partial<RestrictionFacts>, 'allowed' | string[]]>([
    ['its owner and a manager', {}, 'allowed'],
    ['nobody to lead it, and a manager', { ownerId: null, named: [manager] }, 'allowed'],
    ['a manager alone, who leads it', { ownerId: 'manager', named: [manager] }, 'allowed'],
    ['without its owner', { named: [manager] }, ['OWNER_IS_NAMED']],
    ['without whoever restricts it', { by: head }, ['NOT_LOCKED_OUT']],
    [
      'without a manager',
      { named: [owner, { ...manager, rolesHere: [StaffRole.SERVICE_LEAD] }] },
      ['A_MANAGER_IS_NAMED'],
    ],
    [
      'with somebody of another service',
      { named: [owner, manager, { id: 'x', rolesHere: [] }] },
      ['NAMED_STAFF_WORK_THE_SERVICE'],
    ],
    [
      'with an analyst',
      { named: [owner, manager, { id: 'x', rolesHere: [StaffRole.ANALYST] }] },
      ['NAMED_STAFF_WORK_THE_SERVICE'],
    ],
    ['for no reason', { reason: ' ' }, ['REASON_NEEDED']],
    [
      'by a service lead',
      { by: { staffId: 'manager', rolesHere: [StaffRole.SERVICE_LEAD] } },
      ['MANAGER_RESTRICTS'],
    ],
  ])('is read by named staff: %s', (_who, change, expected) => {
    expect(verdict(ruleOnRestricting({ ...facts, ...change }, opy872v3))).toEqual(expected);
  });

  it('may be so from its first moment where hate was perceived or staff are the victims, and only there', () => {
    const asOpened = (change: Partial<OpeningRestriction>) =>
      verdict(
        ruleOnRestrictingAsOpened(
          {
            hatePerceived: true,
            staffVictim: false,
            ownerId: 'owner',
            named: [owner, manager],
            by: { staffId: 'owner' },
            ...change,
          },
          opy872v3,
        ),
      );
    expect(asOpened({})).toBe('allowed');
    expect(asOpened({ hatePerceived: false, staffVictim: true })).toBe('allowed');
    expect(asOpened({ hatePerceived: false })).toEqual(['RESTRICTED_WITH_REASON']);
    expect(asOpened({ named: [owner] })).toEqual(['A_MANAGER_IS_NAMED']);
    expect(asOpened({ ownerId: 'other' })).toEqual(['OWNER_IS_NAMED']);
    expect(asOpened({ by: head })).toEqual(['NOT_LOCKED_OUT']);
  });

  it('is opened again by a manager, with a reason', () => {
    const lift = (change: object) =>
      verdict(
        ruleOnLifting(
          { restricted: true, reason: 'Over.', rolesHere: [StaffRole.AREA_MANAGER], ...change },
          opy872v3,
        ),
      );
    expect(lift({})).toBe('allowed');
    expect(lift({ restricted: false })).toEqual(['CASE_IS_RESTRICTED']);
    expect(lift({ reason: '' })).toEqual(['REASON_NEEDED']);
    expect(lift({ rolesHere: [StaffRole.HOUSING_SUPPORT_WORKER] })).toEqual(['MANAGER_RESTRICTS']);
  });
});

describe('who leads a case (#88)', () => {
  it.each([
    [LandlordRole.LEAD, null, 'allowed'],
    [LandlordRole.LEAD, { active: true }, ['ONE_LEADS']],
    [LandlordRole.SUPPORT, null, ['LEAD_AGENCY_NEEDED']],
    [LandlordRole.SUPPORT, { active: true }, 'allowed'],
    [LandlordRole.SUPPORT, { active: false }, ['AGENCY_IS_ACTIVE']],
  ] as const)('is one: %s with %o', (role, agency, expected) => {
    expect(verdict(ruleOnCaseLead(role, agency))).toEqual(expected);
  });
});
