import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseToReview, reviewNeeded } from '../../schema/lead-review/review-queue-rules.ts';
import { reviewQueueSql } from '../../schema/lead-review/review-queue-sql.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let lead: Asker;
let area: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  lead = landlord.as('service-lead');
  area = landlord.as('area-manager');
  await takeOverCaseLoad(landlord, { cases: 400, reports: 300 });
});
afterAll(() => landlord?.close());

const toReview = async (): Promise<Data[]> => {
  const { reviewQueue } = await lead.query('{ reviewQueue(first: 40) { edges { node { case { id } } } } }');
  return reviewQueue.edges.map(({ node }: Data) => node);
};

describe('over many cases', () => {
  const policy = opy872v3.leadReview;

  test('the statement and the rule agree on every case, and pages follow one another without gap (#142, #143)', async () => {
    landlord.clock.at('2026-02-25T10:00');
    for (const decision of ['AGREE', 'ESCALATE']) {
      for (const { case: of } of (await toReview()).slice(0, 20)) {
        await taken(lead, 'recordReview', { caseId: of.id, decision, note: 'Looked at.' });
      }
    }
    landlord.clock.at('2026-03-20T10:00');
    const now = landlord.clock.now;
    for (const who of ['area-manager', 'service-lead', 'welsh-area-manager'] as const) {
      const pages: Data[] = [];
      let after: string | null = null;
      do {
        const { reviewQueue }: Data = await landlord
          .as(who)
          .query(
            'query ($a: String) { reviewQueue(first: 17, after: $a) { totalCount edges { cursor node { reasons score dueAt case { id } } } pageInfo { hasNextPage endCursor } } }',
            { a: after },
          );
        pages.push(...reviewQueue.edges.map(({ node }: Data) => node));
        after = reviewQueue.pageInfo.hasNextPage ? reviewQueue.pageInfo.endCursor : null;
        // Time passing between two pages does not disturb their order.
        landlord.clock.now = new Date(landlord.clock.now.getTime() + 86_400_000 * 30);
        if (!after) expect(reviewQueue.totalCount).toBe(pages.length);
      } while (after);
      landlord.clock.now = now;
      expect(pages.length).toBeGreaterThan(20);
      expect(new Set(pages.map((one) => one.case.id)).size).toBe(pages.length);
      const scores = pages.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));

      const first = 10_000;
      const staffId = landlord.ids[who]!;
      const sql = reviewQueueSql(policy, { staffId, now, filter: {}, first, after: null });
      const { json_build_object: told } = (await landlord.admin.query(sql.text, sql.values)).rows[0];
      for (const row of told.rows) {
        const facts = Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            name.endsWith('At') && value ? new Date(value as string) : value,
          ]),
        ) as unknown as CaseToReview;
        expect(reviewNeeded(facts, policy, now)?.score).toBe(row.score);
      }
    }
  });

  test('the coverage says who reviewed how much, and shows leads only their own (#142, #143)', async () => {
    landlord.clock.at('2026-03-20T10:00');
    const document =
      '{ reviewCoverage(period: { from: "2026-02-01", to: "2026-02-28" }) { role cases reviewed overdue reviewsMade reviewedLate staff { name } } }';
    const { reviewCoverage: own } = await lead.query(document);
    expect(own.map((one: Data) => one.staff.name)).toEqual(['Bethan Ashworth']);
    const { rows } = await landlord.admin.query(
      `select count(*)::int as made, count(distinct case_id)::int as cases, (count(*) filter (where reviewed_at > due_at))::int as late
         from lead_review where reviewed_by_id = $1 and reviewed_at >= '2026-02-01' and reviewed_at < '2026-03-01'`,
      [lead.staffId],
    );
    expect(own[0]).toMatchObject({
      role: 'SERVICE_LEAD',
      reviewed: rows[0].cases,
      reviewsMade: rows[0].made,
      reviewedLate: rows[0].late,
    });
    expect(own[0].cases).toBeGreaterThan(own[0].reviewed);
    expect(own[0].overdue).toBeGreaterThan(0);
    const { reviewCoverage: below } = await area.query(document);
    expect(below.map((one: Data) => one.staff.name).sort()).toEqual(['Bethan Ashworth', 'Nasreen Chowdhury']);
    const { reviewCoverage: all } = await landlord.as('head-of-service').query(document);
    expect(all.length).toBe(3);
    const { leadReviews } = await area.query(
      'query ($id: ID!) { leadReviews(filter: { reviewedById: [$id], late: true }) { totalCount } }',
      { id: lead.staffId },
    );
    expect(leadReviews.totalCount).toBeGreaterThan(0);
  });

  test('the queue of one service reads that service by its indexes', async () => {
    await landlord.admin.query('analyze');
    const sql = reviewQueueSql(policy, {
      staffId: lead.staffId,
      now: landlord.clock.now,
      filter: {},
      first: 20,
      after: null,
    });
    const client = await landlord.admin.connect();
    // A table as small as the test's is read as a whole otherwise.
    await client.query('begin');
    await client.query('set local enable_seqscan = off');
    const { rows } = await client.query(`explain ${sql.text}`, sql.values);
    await client.query('rollback');
    client.release();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    for (const index of ['asb_case_running', 'lead_review_case', 'deadline_case', 'case_event_case']) {
      expect(plan).toContain(index);
    }
  });
});
