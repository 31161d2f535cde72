import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeAtPaths } from '../../schema/policy/change-at-path.ts';
import { checkDocument } from '../../schema/policy/document-faults.ts';
import { nextVersionName, ruleOnApproval } from '../../schema/policy/draft-rules.ts';
import { faultsByExample, missingFrom } from '../../schema/policy/faults-by-example.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { differencesBetween } from '../../schema/policy/policy-differences.ts';
import { catalogueChanges, emergencyOtherwise, judgedOtherwise } from '../../schema/policy/preview-counts.ts';
import { guardsOff } from '../../schema/policy/what-stands.ts';
import { CategoryCode, HarmRating, RiskLevel } from '../../schema/vocabulary.ts';

/** The shipped policy with other values, as it would come back from the database. */
const policy = (values: Record<string, unknown> = {}) => {
  const changes = Object.entries(values).map(([path, value]) => ({ path, value }));
  const { document, faults } = changeAtPaths(opy872v3, changes);
  expect(faults).toEqual([]);
  return document;
};
const faultsOf = (value: unknown) => checkDocument(value).faults.map(({ path }) => path);

describe('a document of the policy (#150)', () => {
  test('is the shipped one as it stands', () => {
    expect(checkDocument(opy872v3).faults).toEqual([]);
    expect(checkDocument(JSON.parse(JSON.stringify(opy872v3))).faults).toEqual([]);
  });

  test.each([
    ['responseTimes.emergencyContact.workingDays', 0],
    ['responseTimes.emergencyContact.workingDays', 1.5],
    ['responseTimes.talkAndAgreeApproach.workingDays', '5'],
    ['parties.threshold', null],
    ['parties.clause', ''],
    ['emergency.behaviours', ['SHOUTING']],
    ['approvals.formalAction.approves', []],
    ['formalAction.temporaryExclusion.hours', 49],
    ['formalAction.temporaryExclusion.times', 4],
    ['dayHours.from', '25:00'],
    ['nextFullReviewDue', '2027-13'],
    ['guards.assessmentBeforePlan', 'yes'],
    ['title', 'A title\0 with nothing in it'],
  ])('is refused at %s where it says %j', (path, value) => {
    expect(faultsOf(policy({ [path]: value }))[0]).toContain(path);
  });

  test.each([
    ['guards.proposerMayNotApprove', false, '11.2'],
    ['guards.earlyActionBeforePersistentRoute', false, '11.6'],
    ['approvals.formalAction.approves', ['SERVICE_LEAD'], '11.2'],
    ['approvals.formalAction.approves', ['AREA_MANAGER', 'HOUSING_SUPPORT_WORKER'], '11.2'],
    ['approvals.formalAction.supports', ['SERVICE_LEAD'], '11.2'],
    ['approvals.disclosureAdvice.advises', ['ANALYST'], '12.2'],
  ])('#124 #136 does not take away what the policy itself asks for: %s %j', (path, value, clause) => {
    expect(checkDocument(policy({ [path]: value })).faults).toMatchObject([{ path, clause }]);
  });

  test('#5 leaves whistleblowing to somebody whose role reads what is confided', () => {
    const keptBy = (...roles: string[]) => faultsOf(policy({ 'whistleblowing.keptBy': roles }));
    expect(keptBy('DATA_PROTECTION_OFFICER')).toEqual([]);
    for (const role of ['SMT', 'ANALYST', 'AREA_MANAGER', 'SYSTEM_ADMIN']) {
      expect(keptBy(role), role).toEqual(['whistleblowing.keptBy']);
      expect(keptBy('DATA_PROTECTION_OFFICER', role), role).toEqual(['whistleblowing.keptBy']);
    }
    const hiddenFrom = [...opy872v3.whistleblowing.hiddenFrom, 'DATA_PROTECTION_OFFICER'];
    expect(faultsOf(policy({ 'whistleblowing.hiddenFrom': hiddenFrom }))).toEqual([
      'whistleblowing.hiddenFrom',
    ]);
  });

  test('may switch other guards off, and says which', () => {
    const without = policy({ 'guards.assessmentBeforePlan': false, 'guards.closingNeedsRiskReview': false });
    expect(faultsOf(without)).toEqual([]);
    expect(guardsOff(without)).toEqual(['assessmentBeforePlan', 'closingNeedsRiskReview']);
    expect(guardsOff(opy872v3)).toEqual([]);
  });

  test('is told every fault at once, what it does not know included, and no fault repeats what was written', () => {
    const told = checkDocument({
      ...policy({ 'parties.threshold': 'Maud Penhaligon' }),
      somewhere: 1,
      guards: null,
    });
    expect(told.faults.map(({ path }) => path).sort()).toEqual(['guards', 'parties.threshold', 'somewhere']);
    expect(JSON.stringify(told.faults)).not.toContain('Maud');
  });

  test('has each of the twelve categories once, and a matrix that can be used', () => {
    expect(faultsOf({ ...opy872v3, categories: opy872v3.categories.slice(1) })).toEqual(['categories']);
    expect(faultsOf({ ...opy872v3, categories: [...opy872v3.categories, opy872v3.categories[0]] })).toEqual([
      'categories',
    ]);
    const { riskMatrix } = opy872v3;
    expect(
      faultsOf({ ...opy872v3, riskMatrix: { ...riskMatrix, questions: [riskMatrix.questions[0]] } })[0],
    ).toBe('riskMatrix');
  });

  test('looks at a higher risk no later than at a lower one, and a power ends no earlier than it begins', () => {
    expect(faultsOf(policy({ 'riskReviewWorkingDays.HIGH': 10 }))).toEqual([]);
    expect(faultsOf(policy({ 'riskReviewWorkingDays.HIGH': 11 }))).toEqual(['riskReviewWorkingDays']);
    const dated = (validTo: string) =>
      policy({ 'interventions.0.validFrom': '2026-03-02', 'interventions.0.validTo': validTo });
    expect(faultsOf(dated('2026-03-02'))).toEqual([]);
    expect(faultsOf(dated('2026-03-01'))).toEqual(['interventions.0.validTo']);
  });

  test('holds a part that nobody has described yet to what the shipped document has there', () => {
    const example = { days: 5, words: ['a'], on: true, clause: null, inner: { title: 'x' } };
    const faults = (value: object) => faultsByExample(value, example, ['part']).map(({ path }) => path);
    expect(faults(example)).toEqual([]);
    expect(faults({ ...example, days: 6, clause: '3.6', words: [] })).toEqual([]);
    expect(faults({ ...example, days: -1 })).toEqual(['part.days']);
    expect(faults({ ...example, days: '5', on: 1, words: [2], inner: { title: '' } })).toEqual([
      'part.days',
      'part.words.0',
      'part.on',
      'part.inner.title',
    ]);
    expect(faults({ ...example, more: 1 })).toEqual(['part']);
    const { days: _, ...without } = example;
    expect(missingFrom(without, example).map(({ path }) => path)).toEqual(['days']);
  });

  test.each([null, 7, 'policy', [], {}])('is not %j', (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });
});

describe('a change at a path (#150)', () => {
  test.each(['nothing.here', '__proto__.polluted', 'constructor', 'categories.99', 'title.length', ''])(
    'is refused where the policy has nothing: %s',
    (path) => {
      const { document, faults } = changeAtPaths(opy872v3, [{ path, value: 1 }]);
      expect(faults).toHaveLength(1);
      expect(document).toEqual(opy872v3);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  test('leaves the document it was taken from as it was', () => {
    const before = JSON.stringify(opy872v3);
    policy({ 'categories.NOISE_NUISANCE.harm': ['SERIOUS'] });
    expect(JSON.stringify(opy872v3)).toBe(before);
  });
});

describe('what a draft would change (#150)', () => {
  test('is said in words, with the old value, the new one and the clause', () => {
    expect(
      differencesBetween(opy872v3, policy({ 'responseTimes.talkAndAgreeApproach.workingDays': 4 })),
    ).toEqual([
      {
        path: 'responseTimes.talkAndAgreeApproach.workingDays',
        words: 'Response times: talk and agree approach: working days',
        before: '5',
        after: '4',
        clause: '8.6',
      },
    ]);
  });

  test('is exactly what was changed, whatever that was, and looking at it changes neither document', () => {
    const paths = [
      'responseTimes.emergencyContact.workingDays',
      'responseTimes.talkAndAgreeApproach.workingDays',
      'parties.threshold',
      'parties.windowMonths',
      'updates.everyWorkingDays',
      'escalation.reports',
    ];
    const values = fc.dictionary(fc.constantFrom(...paths), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(values, (wanted) => {
        const after = policy(wanted);
        const asIs = [JSON.stringify(opy872v3), JSON.stringify(after)];
        const told = differencesBetween(opy872v3, after);
        catalogueChanges(opy872v3.interventions, after.interventions);
        expect([JSON.stringify(opy872v3), JSON.stringify(after)]).toEqual(asIs);
        for (const { path, after: now } of told) expect(now).toBe(String(wanted[path]));
        expect(differencesBetween(after, after)).toEqual([]);
        expect(told.length).toBeLessThanOrEqual(Object.keys(wanted).length);
        expect(checkDocument(after).faults).toEqual([]);
      }),
    );
  });

  test('is nothing when keys and rows merely stand in another order', () => {
    const turned = Object.fromEntries(Object.entries(opy872v3).reverse()) as unknown as typeof opy872v3;
    expect(
      differencesBetween(opy872v3, { ...turned, categories: [...opy872v3.categories].reverse() }),
    ).toEqual([]);
  });

  test('finds a row of a table again by what it is called, and tells of new ones', () => {
    const [first, ...rest] = opy872v3.interventions;
    const told = differencesBetween(opy872v3, { ...opy872v3, interventions: rest });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ after: null, clause: first!.clause });
    const ended = { ...opy872v3, interventions: [{ ...first!, validTo: '2027-01-01' }, ...rest] };
    expect(catalogueChanges(opy872v3.interventions, ended.interventions)).toEqual({ added: 0, ended: 1 });
    expect(catalogueChanges(opy872v3.interventions, rest)).toEqual({ added: 0, ended: 1 });
    expect(catalogueChanges(rest, opy872v3.interventions)).toEqual({ added: 1, ended: 0 });
  });

  test('counts a case whose category weighs more, unless somebody has set its priority by hand', () => {
    const noise = {
      category: CategoryCode.NOISE_NUISANCE,
      harmRating: HarmRating.MEDIUM,
      riskLevel: null,
      count: 3,
    };
    const graver = policy({ 'categories.NOISE_NUISANCE.harm': ['SERIOUS'] });
    const count = (rows: Parameters<typeof judgedOtherwise>[0]) => judgedOtherwise(rows, opy872v3, graver);
    expect(count([{ ...noise, byHand: null }])).toEqual({ priority: 3, role: 3 });
    expect(count([{ ...noise, byHand: 'MEDIUM' as never }])).toEqual({ priority: 0, role: 0 });
    expect(count([{ ...noise, byHand: null, riskLevel: RiskLevel.HIGH }])).toEqual({ priority: 0, role: 0 });
  });

  test('counts a case once that would be an emergency, however many reports it has', () => {
    const facts = {
      category: CategoryCode.NOISE_NUISANCE,
      behaviour: null,
      dangerNow: null,
      violence: null,
      hatePerceived: null,
    };
    const urgent = policy({ 'emergency.categories': [...opy872v3.emergency.categories, 'NOISE_NUISANCE'] });
    const two = [
      { caseId: 'one', facts },
      { caseId: 'one', facts },
      { caseId: 'two', facts: { ...facts, violence: true } },
    ];
    expect(emergencyOtherwise(two, opy872v3, urgent)).toBe(1);
    expect(emergencyOtherwise(two, opy872v3, opy872v3)).toBe(0);
  });
});

describe('approving a draft (#150)', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const soFar = { latestInForceAt: new Date('2024-02-28'), titles: ['OPY872 Version 3'] };
  const approval = {
    authors: ['a'],
    by: 'b',
    inForceAt: now,
    title: 'OPY872 Version 4',
    guardsOff: [] as string[],
    acknowledged: [] as string[],
  };
  const rules = (changes: Partial<typeof approval>, so: Partial<typeof soFar> = {}) => {
    const answer = ruleOnApproval({ ...approval, ...changes }, { ...soFar, ...so }, now);
    return answer.ok ? [] : answer.refusals.map(({ rule }) => rule);
  };

  test('is done by somebody who had no part in it', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ authors: ['a', 'b'] })).toEqual(['AUTHOR_MAY_NOT_APPROVE']);
  });

  test('says that it knows of each guard that is switched off', () => {
    const off = ['assessmentBeforePlan', 'closingNeedsRiskReview'];
    expect(rules({ guardsOff: off })).toEqual(['GUARDS_OFF_KNOWN']);
    expect(rules({ guardsOff: off, acknowledged: off.slice(1) })).toEqual(['GUARDS_OFF_KNOWN']);
    expect(rules({ guardsOff: off, acknowledged: off })).toEqual([]);
  });

  test('is for now or later, and not for before a version that is already approved', () => {
    expect(rules({ inForceAt: new Date(now.getTime() - 1) })).toEqual(['NOT_IN_THE_PAST']);
    const later = new Date('2026-04-01T00:00:00Z');
    expect(rules({ inForceAt: later }, { latestInForceAt: later })).toEqual([]);
    expect(rules({}, { latestInForceAt: later })).toEqual(['VERSIONS_IN_ORDER']);
  });

  test('gives it a name of its own', () => {
    expect(rules({ title: 'OPY872 Version 3' })).toEqual(['VERSION_NAMED_ONCE']);
    expect([nextVersionName('3'), nextVersionName('9'), nextVersionName('3a')]).toEqual(['4', '10', '3a.1']);
  });
});
