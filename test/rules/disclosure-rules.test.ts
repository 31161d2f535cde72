import { describe, expect, it } from 'vitest';
import { type BasisFacts, refuseWithoutBasis } from '../../schema/disclosure/basis-gates.ts';
import { dataGuides } from '../../schema/disclosure/data-classes.ts';
import {
  type AdviceFacts,
  type ProposalFacts,
  ruleOnAdvising,
  ruleOnProposing,
  ruleOnTakingBack,
} from '../../schema/disclosure/disclosure-rules.ts';
import { type MakingFacts, ruleOnMaking } from '../../schema/disclosure/making-rules.ts';
import { refuseRecipient, sameRecipient } from '../../schema/disclosure/recipient-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  DataCategory,
  DisclosureAdvice,
  DisclosureBasis,
  DisclosureStatus,
  FindingSeverity,
  LawfulBasis,
  OffenceCondition,
  RecipientKind,
  SharingPurpose,
  SpecialCategoryCondition,
  StaffRole,
  TextFindingKind,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const now = new Date('2026-03-02T10:00:00Z');
const later = new Date(now.getTime() + 1);
const earlier = new Date(now.getTime() - 1);
const today = '2026-03-02';
const {
  INFORMATION_SHARING_PROTOCOL,
  EXPRESS_PERMISSION,
  COURT_REQUIREMENT,
  REFERRAL_WITHOUT_PERMISSION,
  SUBJECT_ACCESS,
} = DisclosureBasis;

const to = (kind: RecipientKind, id = 'them') => ({
  kind,
  agencyId: kind === RecipientKind.AGENCY ? id : null,
  personId: kind === RecipientKind.PARTY ? id : null,
  name: kind === RecipientKind.AGENCY || kind === RecipientKind.PARTY ? null : id,
});
const item = (category: DataCategory, personId: string | null = 'somebody') => ({
  category,
  personId,
  reference: null,
});

const proposal: ProposalFacts = {
  basis: INFORMATION_SHARING_PROTOCOL,
  recipient: to(RecipientKind.AGENCY),
  purpose: SharingPurpose.PREVENT_OR_TACKLE_ASB,
  lawfulBasis: LawfulBasis.ARTICLE_6_1_E_PUBLIC_TASK,
  specialCategoryCondition: null,
  offenceCondition: null,
  items: [item(DataCategory.CASE_SUMMARY, null)],
  text: 'A case of noise is being worked.',
  internalNote: null,
  courtReference: null,
  courtDocumentReference: null,
};
const propose = (change: Partial<ProposalFacts>) => verdict(ruleOnProposing({ ...proposal, ...change }));

describe('proposing to share', () => {
  const recipients = Object.values(RecipientKind);
  it.each(
    Object.values(DisclosureBasis).flatMap((basis) => recipients.map((kind) => [basis, kind] as const)),
  )('#134 #135 on %s to %s is possible only where the policy knows it', (basis, kind) => {
    const expected =
      basis === REFERRAL_WITHOUT_PERMISSION
        ? ['REFER_WITHOUT_PERMISSION']
        : basis === SUBJECT_ACCESS
          ? ['ACCESS_IS_ANSWERED_APART']
          : basis === INFORMATION_SHARING_PROTOCOL && kind !== RecipientKind.AGENCY
            ? ['PROTOCOL_IS_WITH_AGENCIES']
            : 'allowed';
    expect(propose({ basis, recipient: to(kind), items: [item(DataCategory.CASE_SUMMARY)] })).toEqual(
      expected,
    );
  });

  it('#13 says what is shared, and about whom where it is about somebody', () => {
    expect(propose({ items: [] })).toEqual(['SAY_WHAT_IS_SHARED']);
    expect(propose({ text: ' ' })).toEqual(['SAY_WHAT_IS_SHARED']);
    expect(propose({ text: 'x'.repeat(20_001) })).toEqual(['TEXT_TOO_LONG']);
    for (const { category, aboutSomebody, dataClass } of dataGuides) {
      const conditions = {
        specialCategoryCondition: SpecialCategoryCondition.ARTICLE_9_2_G_STATUTORY_PURPOSES,
        offenceCondition: OffenceCondition.SCHEDULE_1_STATUTORY_PURPOSES,
      };
      const items = [{ category, personId: null, reference: 'CCTV-1' }];
      expect(propose({ items, ...conditions }), category).toEqual(
        aboutSomebody ? ['ITEM_SAYS_WHOM'] : 'allowed',
      );
      const needs =
        dataClass === 'SPECIAL_CATEGORY'
          ? ['ARTICLE_9_CONDITION_NEEDED']
          : dataClass === 'CRIMINAL_OFFENCE'
            ? ['ARTICLE_10_CONDITION_NEEDED']
            : 'allowed';
      expect(propose({ items: [{ category, personId: 'x', reference: 'CCTV-1' }] }), category).toEqual(needs);
    }
    expect(propose({ items: [item(DataCategory.EVIDENCE)] })).toEqual(['EVIDENCE_IS_NAMED']);
    expect(propose({ items: [item(DataCategory.IDENTITY), item(DataCategory.IDENTITY)] })).toEqual([
      'EACH_ITEM_ONCE',
    ]);
    expect(
      propose({ items: Array.from({ length: 51 }, (_, n) => item(DataCategory.IDENTITY, `${n}`)) }),
    ).toEqual(['TOO_MANY_ITEMS']);
  });

  it('#20 from one side to the other is always about somebody, whose permission decides', () => {
    const items = [item(DataCategory.CASE_SUMMARY, null)];
    expect(propose({ basis: EXPRESS_PERMISSION, recipient: to(RecipientKind.PARTY), items })).toEqual([
      'ITEM_SAYS_WHOM',
    ]);
    expect(propose({ basis: COURT_REQUIREMENT, recipient: to(RecipientKind.PARTY), items })).toEqual([
      'ITEM_SAYS_WHOM',
    ]);
  });

  it.each([
    [{ kind: RecipientKind.AGENCY, agencyId: 'a' }, 0],
    [{ kind: RecipientKind.AGENCY, name: 'Police' }, 1],
    [{ kind: RecipientKind.AGENCY, agencyId: 'a', name: 'Police' }, 1],
    [{ kind: RecipientKind.PARTY, partyId: 'p' }, 0],
    [{ kind: RecipientKind.PARTY, agencyId: 'a' }, 1],
    [{ kind: RecipientKind.COURT, name: 'County Court' }, 0],
    [{ kind: RecipientKind.OTHER, name: ' ' }, 1],
    [{ kind: RecipientKind.OTHER, partyId: 'p' }, 1],
  ])('#135 names one recipient in one way: %o', (recipient, refusals) => {
    expect(refuseRecipient(recipient).length).toBe(refusals);
  });

  it('#135 does not take permission to tell one for permission to tell another', () => {
    expect(sameRecipient(to(RecipientKind.AGENCY, 'a'), to(RecipientKind.AGENCY, 'b'))).toBe(false);
    expect(sameRecipient(to(RecipientKind.OTHER, ' Ann Hale'), to(RecipientKind.OTHER, 'ann hale'))).toBe(
      true,
    );
    expect(sameRecipient(to(RecipientKind.OTHER, 'x'), to(RecipientKind.COURT, 'x'))).toBe(false);
  });
});

const agreement = {
  validFrom: '2026-03-02',
  validTo: '2026-03-02',
  purposes: [SharingPurpose.PREVENT_OR_TACKLE_ASB],
  categories: [DataCategory.CASE_SUMMARY],
  endedAt: null,
};
const permission = {
  giverPersonId: 'somebody',
  recipient: to(RecipientKind.PARTY),
  categories: [DataCategory.IDENTITY],
  givenAt: now,
};
const court = { courtReference: 'Order 12', courtDocumentReference: 'DMS-7' };
const facts: BasisFacts = {
  basis: INFORMATION_SHARING_PROTOCOL,
  recipient: to(RecipientKind.AGENCY),
  purpose: SharingPurpose.PREVENT_OR_TACKLE_ASB,
  items: [item(DataCategory.CASE_SUMMARY)],
  agency: { activeFrom: '2026-01-01' },
  agreements: [agreement],
  permissions: [],
  courtReference: null,
  courtDocumentReference: null,
};
const byPermission: Partial<BasisFacts> = {
  basis: EXPRESS_PERMISSION,
  recipient: to(RecipientKind.PARTY),
  items: [item(DataCategory.IDENTITY)],
  agency: null,
  agreements: [],
  permissions: [permission],
};
const byCourt = { basis: COURT_REQUIREMENT, recipient: to(RecipientKind.COURT), agreements: [], ...court };

describe('the basis of a disclosure, at the moment it is made', () => {
  it.each<[string, Partial<BasisFacts>, string[]]>([
    ['a protocol in date that covers it', {}, []],
    ['no protocol at all', { agreements: [] }, ['AGREEMENT_IN_DATE_NEEDED']],
    [
      'a protocol that begins tomorrow',
      { agreements: [{ ...agreement, validFrom: '2026-03-03', validTo: '2026-03-09' }] },
      ['AGREEMENT_IN_DATE_NEEDED'],
    ],
    [
      'a protocol that ran out yesterday',
      { agreements: [{ ...agreement, validFrom: '2026-03-01', validTo: '2026-03-01' }] },
      ['AGREEMENT_IN_DATE_NEEDED'],
    ],
    [
      'a protocol ended this moment',
      { agreements: [{ ...agreement, endedAt: now }] },
      ['AGREEMENT_IN_DATE_NEEDED'],
    ],
    ['a protocol ended a moment later', { agreements: [{ ...agreement, endedAt: later }] }, []],
    ['a protocol for something else', { purpose: SharingPurpose.MEDIATION }, ['AGREEMENT_COVERS_PURPOSE']],
    [
      'a protocol for less',
      { items: [item(DataCategory.CASE_SUMMARY), item(DataCategory.ADDRESS)] },
      ['AGREEMENT_COVERS_CATEGORY'],
    ],
    [
      'two protocols that do not add up over purposes',
      {
        items: [item(DataCategory.ADDRESS)],
        agreements: [
          agreement,
          { ...agreement, purposes: [SharingPurpose.SUPPORT], categories: [DataCategory.ADDRESS] },
        ],
      },
      ['AGREEMENT_COVERS_CATEGORY'],
    ],
    [
      'an agency that has gone',
      { agency: { activeFrom: '2026-01-01', activeTo: '2026-03-01' } },
      ['AGENCY_IS_ACTIVE'],
    ],
    [
      'a protocol with somebody who is no agency',
      { recipient: to(RecipientKind.LEGAL_ADVISER) },
      ['PROTOCOL_IS_WITH_AGENCIES'],
    ],
    ['permission in force', byPermission, []],
    ['no permission', { ...byPermission, permissions: [] }, ['EXPRESS_PERMISSION_NEEDED']],
    [
      'permission of somebody else',
      { ...byPermission, permissions: [{ ...permission, giverPersonId: 'another' }] },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    [
      'permission to tell somebody else',
      { ...byPermission, permissions: [{ ...permission, recipient: to(RecipientKind.PARTY, 'another') }] },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    [
      'permission for something else',
      { ...byPermission, permissions: [{ ...permission, categories: [DataCategory.ADDRESS] }] },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    [
      'permission withdrawn this moment',
      { ...byPermission, permissions: [{ ...permission, withdrawnAt: now }] },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    [
      'permission withdrawn a moment later',
      { ...byPermission, permissions: [{ ...permission, withdrawnAt: later }] },
      [],
    ],
    [
      'permission run out this moment',
      { ...byPermission, permissions: [{ ...permission, givenAt: earlier, expiresAt: now }] },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    [
      'permission given a moment later',
      { ...byPermission, permissions: [{ ...permission, givenAt: later }] },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    [
      'permission of one of two',
      { ...byPermission, items: [item(DataCategory.IDENTITY), item(DataCategory.IDENTITY, 'another')] },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    [
      'what is about the reader alone',
      { ...byPermission, permissions: [], items: [item(DataCategory.CASE_SUMMARY, 'them')] },
      [],
    ],
    [
      'what is about nobody said',
      { ...byPermission, permissions: [], items: [item(DataCategory.CASE_SUMMARY, null)] },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    [
      'a protocol where permission is claimed',
      {
        ...byPermission,
        recipient: to(RecipientKind.AGENCY),
        agency: facts.agency,
        agreements: [agreement],
        permissions: [],
      },
      ['EXPRESS_PERMISSION_NEEDED'],
    ],
    ['an order with its copy', byCourt, []],
    ['an order without its reference', { ...byCourt, courtReference: ' ' }, ['COURT_ORDER_NEEDED']],
    ['an order without its copy', { ...byCourt, courtDocumentReference: null }, ['COURT_ORDER_EVIDENCED']],
    [
      'a court, and nothing more',
      { ...byCourt, courtReference: null, courtDocumentReference: null },
      ['COURT_ORDER_NEEDED', 'COURT_ORDER_EVIDENCED'],
    ],
    ['a referral without permission', { basis: REFERRAL_WITHOUT_PERMISSION }, ['REFER_WITHOUT_PERMISSION']],
  ])('#20 #134 #135 with %s', (_what, change, rules) => {
    expect(refuseWithoutBasis({ ...facts, ...change }, now, today).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('making a disclosure', () => {
  const finding = (severity: FindingSeverity) => ({
    id: `STAFF_NAME:${severity}`,
    kind: TextFindingKind.STAFF_NAME,
    severity,
    start: 0,
    end: 1,
  });
  const ready: MakingFacts = {
    ...facts,
    status: DisclosureStatus.ADVISED,
    advice: DisclosureAdvice.PROCEED,
    advisedById: 'adviser',
    requestedById: 'requester',
    findings: [],
    confirmedFindings: [],
  };
  const bases: [DisclosureBasis, Partial<MakingFacts>][] = [
    [INFORMATION_SHARING_PROTOCOL, {}],
    [EXPRESS_PERMISSION, byPermission],
    [COURT_REQUIREMENT, byCourt],
  ];
  const gates: [string, Partial<MakingFacts>, 'allowed' | string[]][] = [
    ['advised on', {}, 'allowed'],
    ['not advised on', { status: DisclosureStatus.REQUESTED, advice: null }, ['ADVICE_NEEDED']],
    ['advised to be changed', { advice: DisclosureAdvice.CHANGE }, ['ADVICE_IS_TO_PROCEED']],
    ['declined', { status: DisclosureStatus.DECLINED }, ['NOT_SHARED_YET']],
    ['taken back', { status: DisclosureStatus.WITHDRAWN }, ['NOT_SHARED_YET']],
    ['shared already', { status: DisclosureStatus.MADE }, ['NOT_SHARED_YET']],
    ['advised on by nobody', { advisedById: null }, ['ADVISER_IS_NOT_REQUESTER']],
    ['advised on by whoever asked', { advisedById: 'requester' }, ['ADVISER_IS_NOT_REQUESTER']],
    [
      'in a text that gives somebody away',
      { findings: [finding(FindingSeverity.BLOCK)], confirmedFindings: ['STAFF_NAME:BLOCK'] },
      ['TEXT_GIVES_NOBODY_AWAY'],
    ],
    [
      'with a warning that nobody looked at',
      { findings: [finding(FindingSeverity.WARN)], confirmedFindings: ['something else'] },
      ['WARNINGS_CONFIRMED'],
    ],
    [
      'with a warning that was looked at',
      { findings: [finding(FindingSeverity.WARN)], confirmedFindings: ['STAFF_NAME:WARN'] },
      'allowed',
    ],
  ];
  it.each(bases.flatMap(([basis, base]) => gates.map((gate) => [basis, base, ...gate] as const)))(
    '#14 #136 on %s (%o): %s',
    (_basis, base, _name, change, expected) => {
      expect(verdict(ruleOnMaking({ ...ready, ...base, ...change }, now, today))).toEqual(expected);
    },
  );
});

describe('advice before anything is shared', () => {
  const asked: AdviceFacts = {
    status: DisclosureStatus.REQUESTED,
    requestedById: 'requester',
    requesterRoles: [StaffRole.HOUSING_SUPPORT_WORKER],
    by: { staffId: 'adviser', rolesHere: [StaffRole.AREA_MANAGER] },
    advice: DisclosureAdvice.PROCEED,
    reason: 'It is needed, and no more than is needed.',
  };
  const advise = (change: Partial<AdviceFacts>) =>
    ruleOnAdvising({ ...asked, ...change }, opy872v3.approvals.disclosureAdvice);

  it('#136 is the area manager’s, with a reason, once', () => {
    expect(verdict(advise({}))).toBe('allowed');
    expect(verdict(advise({ reason: ' ' }))).toEqual(['REASON_NEEDED']);
    for (const role of Object.values(StaffRole).filter((each) => each !== StaffRole.AREA_MANAGER)) {
      expect(verdict(advise({ by: { staffId: 'x', rolesHere: [role] } })), role).toEqual([
        'AREA_MANAGER_ADVISES',
      ]);
    }
    for (const status of Object.values(DisclosureStatus).filter((each) => each !== 'REQUESTED')) {
      expect(verdict(advise({ status })), status).toEqual(['WAITS_FOR_ADVICE']);
    }
  });

  it('#136 is never one’s own: what an area manager asks for, the head of service may advise on', () => {
    const requesterRoles = [StaffRole.AREA_MANAGER];
    expect(verdict(advise({ requesterRoles, requestedById: 'adviser' }))).toEqual([
      'ADVISER_IS_NOT_REQUESTER',
    ]);
    expect(
      verdict(advise({ requesterRoles, by: { staffId: 'head', rolesHere: [StaffRole.HEAD_OF_SERVICE] } })),
    ).toBe('allowed');
  });

  it('#136 ends it when it is not to share', () => {
    expect(advise({})).toMatchObject({ status: 'ADVISED' });
    expect(advise({ advice: DisclosureAdvice.CHANGE })).toMatchObject({ status: 'ADVISED' });
    expect(advise({ advice: DisclosureAdvice.DO_NOT_SHARE })).toMatchObject({ status: 'DECLINED' });
  });

  it.each(Object.values(DisclosureStatus))(
    '#136 what is %s is taken back only before it has left',
    (status) => {
      const running = status === DisclosureStatus.REQUESTED || status === DisclosureStatus.ADVISED;
      expect(verdict(ruleOnTakingBack({ status }))).toEqual(running ? 'allowed' : ['NOT_SHARED_YET']);
    },
  );
});
