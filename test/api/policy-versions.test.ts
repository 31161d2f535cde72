import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { against, noiseReport, openedCase, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { keep, kept, newPolicy } from '../support/policy-keeping.ts';

let landlord: Landlord;
let worker: Asker;
let author: Asker;
let head: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  author = landlord.as('area-manager');
  head = landlord.as('head-of-service');
});
afterAll(() => landlord?.close());

const TALK = 'responseTimes.talkAndAgreeApproach.workingDays';
const talkOf = ({ deadlines }: Data) =>
  deadlines.find(({ type }: Data) => type === 'TALK_AND_AGREE_APPROACH').dueAt;
const day = (instant: string) => instant.slice(0, 10);
const policyNow = async (by: Asker = worker) =>
  (await by.query('{ policy { number title inForceAt document } }')).policy;

/** Everything a policy could have to do with, as it lies in the database. */
const everything = async () => {
  const tables = [
    'policy_version',
    'policy_draft',
    'policy_change',
    'deadline',
    'asb_case',
    'report',
    'case_event',
  ];
  const sums = await Promise.all(
    tables.map((table) =>
      landlord.admin.query(`select md5(string_agg(x::text, '|' order by x.id)) as sum from ${table} x`),
    ),
  );
  return sums.map(({ rows }) => rows[0].sum);
};

describe('a new version of the policy', () => {
  test('is the policy for what comes after it: the old case keeps five working days, the new report has four (#150)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const old = await openedCase(landlord, worker);
    expect(day(talkOf(old.report))).toBe('2026-03-09');
    const version = await newPolicy(author, head, { [TALK]: 4 });
    expect(version).toMatchObject({
      number: 2,
      title: 'OPY872 Version 4',
      validFrom: '2026-03-02',
      summary: 'Shorter times.',
      reviewedOn: '2026-03-02',
      nextReviewDueOn: '2028-03-02',
      draftedBy: { name: 'Nasreen Chowdhury' },
      approvedBy: { name: 'Ifeoma Bramwell' },
    });
    landlord.clock.at('2026-03-02T10:05');
    const { report } = await taken(
      worker,
      'receiveReport',
      noiseReport(landlord, { reporter: { name: 'Tom Arkwright' } }),
    );
    expect(day(talkOf(report))).toBe('2026-03-06');
    const { case: kept5 } = await worker.query(
      'query ($id: ID!) { case(id: $id) { policyVersion { number } deadlines { type dueAt policyVersion { number } } } }',
      { id: old.case.id },
    );
    expect(kept5.policyVersion.number).toBe(1);
    expect(day(talkOf(kept5))).toBe('2026-03-09');
    for (const deadline of kept5.deadlines) expect(deadline.policyVersion.number).toBe(1);
  });

  test('holds at once in every process, and not a moment before it begins (#150)', async () => {
    const replica = await landlord.replica();
    const there = replica.as('housing-support-worker');
    landlord.clock.at('2026-03-03T10:00');
    expect((await policyNow(there)).number).toBe(2);
    await newPolicy(author, head, { [TALK]: 3 }, '2026-03-03T12:00:00Z');
    expect((await policyNow(there)).document.responseTimes.talkAndAgreeApproach.workingDays).toBe(4);
    landlord.clock.at('2026-03-03T11:59:59.999Z');
    expect((await policyNow(there)).number).toBe(2);
    landlord.clock.at('2026-03-03T12:00');
    expect((await policyNow(there)).number).toBe(3);
    const { report } = await taken(
      there,
      'receiveReport',
      noiseReport(landlord, { reporter: { name: 'Ada Brook' } }),
    );
    expect(day(talkOf(report))).toBe('2026-03-06');
  });

  test('can change what is an emergency and how many parties are too many (#150, #101, #63)', async () => {
    landlord.clock.at('2026-03-04T10:00');
    const behaviours = [...opy872v3.emergency.behaviours, 'EXCESSIVE_NOISE'];
    const before = await taken(
      worker,
      'receiveReport',
      noiseReport(landlord, { reporter: { name: 'Ivy Marsh' } }),
    );
    expect(before.report.urgency).toBe('NON_EMERGENCY');
    await newPolicy(author, head, { 'emergency.behaviours': behaviours, 'parties.threshold': 3 });
    landlord.clock.at('2026-03-04T10:05');
    const { report } = await taken(
      worker,
      'receiveReport',
      noiseReport(landlord, { reporter: { name: 'Ivo Marsh' } }),
    );
    expect(report.urgency).toBe('EMERGENCY');
    const kept = await worker.query('query ($id: ID!) { report(id: $id) { urgency } }', {
      id: before.report.id,
    });
    expect(kept.report.urgency).toBe('NON_EMERGENCY');
    expect((await policyNow()).document.parties.threshold).toBe(3);
    await newPolicy(author, head, {
      'emergency.behaviours': opy872v3.emergency.behaviours,
      'parties.threshold': 2,
    });
  });

  test('is approved by somebody who neither drafted nor changed it, and never from the past (#150)', async () => {
    landlord.clock.at('2026-03-05T10:00');
    const own = await kept(head, 'draftPolicy', { summary: 'My own.' });
    const approve = (draft: Data, changes = {}) =>
      keep(head, 'activatePolicy', { draftId: draft.id, version: draft.version, ...changes });
    expect(against(await approve(own.draft))).toEqual(['draftId AUTHOR_MAY_NOT_APPROVE 20']);
    const other = await kept(author, 'draftPolicy', { summary: 'Another.', replacesDraftId: own.draft.id });
    expect(against(await approve(own.draft))).toEqual(['draftId DRAFT_HAS_ENDED 19']);
    expect(against(await approve(other.draft, { inForceAt: '2026-03-05T09:59:59Z' }))).toEqual([
      'inForceAt NOT_IN_THE_PAST 19',
    ]);
    const changed = await kept(head, 'changePolicyDraft', {
      draftId: other.draft.id,
      version: other.draft.version,
      changes: [{ path: TALK, value: 2 }],
    });
    expect(against(await approve(changed.draft))).toEqual(['draftId AUTHOR_MAY_NOT_APPROVE 20']);
    expect(changed.draft.changes).toEqual([
      { kind: 'DRAFTED', paths: [], by: { name: 'Nasreen Chowdhury' } },
      { kind: 'CHANGED', paths: [TALK], by: { name: 'Ifeoma Bramwell' } },
    ]);
    await kept(author, 'withdrawPolicyDraft', { draftId: changed.draft.id, reason: 'Not now.' });
  });

  test('that switches guards of the landlord off is approved by whoever names each of them (#150)', async () => {
    landlord.clock.at('2026-03-05T14:00');
    const { draft: begun } = await kept(author, 'draftPolicy', { summary: 'Fewer guards.' });
    const { draft } = await kept(author, 'changePolicyDraft', {
      draftId: begun.id,
      version: begun.version,
      changes: [
        { path: 'guards.closingNeedsUpdatesGiven', value: false },
        { path: 'guards.closingNeedsRiskReview', value: false },
      ],
    });
    const { policyPreview } = await head.query(
      'query ($id: ID!) { policyPreview(draftId: $id) { guardsOff } }',
      { id: draft.id },
    );
    expect(policyPreview.guardsOff).toEqual(['closingNeedsRiskReview', 'closingNeedsUpdatesGiven']);
    const before = await everything();
    const approve = (guardsOffAcknowledged?: string[]) =>
      keep(head, 'activatePolicy', { draftId: draft.id, version: draft.version, guardsOffAcknowledged });
    for (const [known, missing] of [
      [undefined, 'closingNeedsRiskReview, closingNeedsUpdatesGiven'],
      [['closingNeedsRiskReview'], 'closingNeedsUpdatesGiven'],
      [['closingNeedsUpdatesGiven', 'overdueUpdates'], 'closingNeedsRiskReview'],
    ] as const) {
      const tried = await approve(known && [...known]);
      expect(against(tried)).toEqual(['guardsOffAcknowledged GUARDS_OFF_KNOWN 19']);
      expect(tried.refusals[0].message).toMatch(new RegExp(`know of ${missing}\\.$`));
    }
    expect(await everything()).toEqual(before);
    expect((await approve(policyPreview.guardsOff)).refusals).toEqual([]);
    expect((await policyNow()).document.guards.closingNeedsRiskReview).toBe(false);
    landlord.clock.at('2026-03-05T14:05');
    await newPolicy(author, head, {
      'guards.closingNeedsUpdatesGiven': true,
      'guards.closingNeedsRiskReview': true,
    });
  });

  test('cannot be changed once it is approved, by the API or beneath it (#150)', async () => {
    landlord.clock.at('2026-03-06T10:00');
    const { draft } = await kept(author, 'draftPolicy', { summary: 'Another.' });
    const approved = await kept(head, 'activatePolicy', { draftId: draft.id, version: draft.version });
    const change = { draftId: draft.id, changes: [{ path: TALK, value: 2 }] };
    expect(against(await keep(author, 'changePolicyDraft', change))).toEqual(['draftId DRAFT_HAS_ENDED 19']);
    const update = `update policy_version set title = 'Mine' where id = '${approved.policyVersion.id}'`;
    const roleOf = new URL(landlord.databaseUrl).pathname.slice(1);
    await expect(landlord.asLogin('api', [`set local role "${roleOf}_user"`, update])).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('a draft of the policy', () => {
  test('is refused with the path of every fault, and then nothing of it is written (#150)', async () => {
    landlord.clock.at('2026-03-09T10:00');
    const { draft } = await kept(author, 'draftPolicy', { summary: 'Faulty.' });
    const read = { draftId: draft.id, version: draft.version };
    const changes = [
      { path: 'parties.threshold', value: 0 },
      { path: 'emergency.behaviours', value: ['SHOUTING'] },
      { path: 'nothing.there', value: 1 },
    ];
    const refused = await keep(author, 'changePolicyDraft', { ...read, changes });
    expect(against(refused)).toEqual([
      'document.emergency.behaviours.0 POLICY_FAULT 19',
      'document.nothing.there POLICY_FAULT 19',
      'document.parties.threshold POLICY_FAULT 19',
    ]);
    const whole = await keep(author, 'changePolicyDraft', { ...read, document: { title: 'x' } });
    expect(whole.refusals.length).toBeGreaterThan(20);
    const { policyDrafts } = await author.query(
      '{ policyDrafts(filter: {status: [DRAFT]}) { edges { node { id version document } } } }',
    );
    expect(policyDrafts.edges).toEqual([{ node: { id: draft.id, version: 1, document: draft.document } }]);
    const again = await kept(author, 'changePolicyDraft', { draftId: draft.id, document: draft.document });
    expect(again.draft.document).toEqual(draft.document);
    await kept(author, 'withdrawPolicyDraft', { draftId: draft.id, reason: 'Enough.' });
  });

  test('shows two people who change it at once both values (#150)', async () => {
    const { draft } = await kept(author, 'draftPolicy', { summary: 'Of two.' });
    const change = (by: Asker, value: number) =>
      keep(by, 'changePolicyDraft', {
        draftId: draft.id,
        version: draft.version,
        changes: [{ path: TALK, value }],
      });
    expect((await change(author, 2)).refusals).toEqual([]);
    const second = await change(head, 7);
    expect(against(second)).toEqual([
      `document.${TALK} CHANGED_MEANWHILE 15.1`,
      'version CHANGED_MEANWHILE 15.1',
    ]);
    expect(second.refusals.find(({ field }: Data) => field !== 'version')).toMatchObject({
      yours: '7',
      current: '2',
    });
    await kept(author, 'withdrawPolicyDraft', { draftId: draft.id, reason: 'Enough.' });
  });

  test('is the only one: another takes its place or it is given up (#150)', async () => {
    const { draft } = await kept(author, 'draftPolicy', { summary: 'One.' });
    expect(against(await keep(head, 'draftPolicy', { summary: 'Two.' }))).toEqual([
      'replacesDraftId ONE_DRAFT_AT_A_TIME 19',
    ]);
    expect(against(await keep(head, 'draftPolicy', { summary: ' ' }))).toEqual(['summary SUMMARY_NEEDED 20']);
    expect(against(await keep(head, 'withdrawPolicyDraft', { draftId: draft.id, reason: '' }))).toEqual([
      'reason REASON_NEEDED 20',
    ]);
    const { draft: ended } = await kept(head, 'withdrawPolicyDraft', {
      draftId: draft.id,
      reason: 'Not needed.',
    });
    expect(ended.status).toBe('WITHDRAWN');
  });
});

describe('a preview', () => {
  test('says what would change and counts whom it would touch, each in their own rows, and changes nothing (#150)', async () => {
    landlord.clock.at('2026-03-10T10:00');
    await openedCase(landlord, worker, { reporter: { name: 'Joan Teasdale' } });
    const { draft } = await kept(author, 'draftPolicy', { summary: 'To look at.' });
    await kept(author, 'changePolicyDraft', {
      draftId: draft.id,
      version: draft.version,
      changes: [
        { path: TALK, value: 6 },
        { path: 'categories.NOISE_NUISANCE.harm', value: ['SERIOUS'] },
        { path: 'emergency.categories', value: [...opy872v3.emergency.categories, 'NOISE_NUISANCE'] },
        { path: 'approvals.solicitor.approves', value: ['HOUSING_MANAGER'] },
        { path: 'interventions.INJUNCTION.validTo', value: '2027-01-01' },
      ],
    });
    const before = await everything();
    const look = async (by: Asker) =>
      (
        await by.query(
          `query ($id: ID!) { policyPreview(draftId: $id) { differences { path words before after clause }
            deadlines { type count } casesOfOtherPriority casesOfOtherUrgency casesOfOtherRole approvalsChanged
            actionsAwaitingOthers powersAdded powersEnded } }`,
          { id: draft.id },
        )
      ).policyPreview;
    const seen = await look(author);
    expect(await everything()).toEqual(before);
    expect(seen.differences.map(({ path }: Data) => path)).toEqual(
      expect.arrayContaining([
        'version',
        TALK,
        'approvals.solicitor.approves',
        'categories.NOISE_NUISANCE.harm',
      ]),
    );
    expect(seen.differences.find(({ path }: Data) => path === TALK)).toMatchObject({
      before: '3',
      after: '6',
      clause: '8.6',
    });
    const { rows } = await landlord.admin.query(
      `select count(*)::int as n from deadline where status = 'PENDING' and type = 'TALK_AND_AGREE_APPROACH'`,
    );
    expect(seen.deadlines).toEqual([{ type: 'TALK_AND_AGREE_APPROACH', count: rows[0].n }]);
    expect(seen).toMatchObject({
      casesOfOtherPriority: 2,
      casesOfOtherUrgency: 2,
      casesOfOtherRole: 2,
      approvalsChanged: 1,
      actionsAwaitingOthers: 0,
      powersAdded: 0,
      powersEnded: 1,
    });
    // The manager of the other area counts nothing of these.
    expect(await look(landlord.as('welsh-area-manager'))).toMatchObject({
      deadlines: [],
      casesOfOtherPriority: 0,
    });
    await kept(author, 'withdrawPolicyDraft', { draftId: draft.id, reason: 'Looked at.' });
  });
});

describe('the history of the policy', () => {
  test('tells every version with its number, dates, state, author and what it changed (#150)', async () => {
    const { policyVersions } = await head.query(
      `{ policyVersions(first: 50) { totalCount edges { node { id number title status inForceAt replacedAt summary reviewedOn
        nextReviewDueOn draftedBy { name } } } } }`,
    );
    const versions = policyVersions.edges.map(({ node }: Data) => node);
    expect(versions.at(-1)).toMatchObject({
      number: 1,
      title: 'OPY872 Version 3',
      status: 'REPLACED',
      replacedAt: '2026-03-02T10:00:00+00:00',
      reviewedOn: '2024-02-28',
      nextReviewDueOn: '2026-02-28',
      draftedBy: null,
    });
    expect(versions[0]).toMatchObject({ status: 'IN_FORCE', replacedAt: null });
    const { policyVersion } = await worker.query(
      'query ($id: ID!) { policyVersion(id: $id) { number document } }',
      {
        id: versions.at(-1).id,
      },
    );
    expect(policyVersion).toEqual({ number: 1, document: opy872v3 });
  });

  test('keeps who wrote it from those who may not know who works on what (#150)', async () => {
    const { policyVersions } = await landlord
      .as('analyst')
      .query(
        '{ policyVersions(first: 1) { edges { node { number draftedBy { name } approvedBy { name } } } } }',
      );
    expect(policyVersions.edges[0].node).toMatchObject({ draftedBy: null, approvedBy: null });
  });

  test('answers for any moment, and not for one before there was a policy (#150)', async () => {
    const at = (moment: string) =>
      worker.answer('query ($at: DateTime) { policy(at: $at) { number title } }', { at: moment });
    expect((await at('2026-03-02T09:59:59Z')).data.policy).toEqual({ number: 1, title: 'OPY872 Version 3' });
    expect((await at('2026-03-02T10:00:00Z')).data.policy.number).toBe(2);
    expect((await at('2020-01-01T00:00:00Z')).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
