import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedCase } from '../support/casework.ts';
import { type Asker, type Landlord, openLandlord } from '../support/landlord.ts';
import { keep, newPolicy } from '../support/policy-keeping.ts';
import { closedCase, night, placed, rules, toldOf, workerTellsOfHolds } from '../support/retention.ts';

let landlord: Landlord;
let worker: Asker;
let officer: Asker;
let head: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  officer = landlord.as('data-protection-officer');
  head = landlord.as('head-of-service');
});
afterAll(() => landlord?.close());

describe('A hold that is to be reviewed', () => {
  test('is told once to whoever protects data, by its reference and no name (#133)', async () => {
    const of = await closedCase(landlord, worker);
    await placed(officer, { caseReference: of.reference });
    // A worker goes by the clock of the database.
    const reviewedOn = (day: string) =>
      landlord.admin.query(`update retention_hold set review_on = ${day} where case_reference = $1`, [
        of.reference,
      ]);
    const mails = async () =>
      (
        await landlord.admin.query(
          `select staff_id as to, title, body from mail where title like '%reviewed' and body like '%' || $1 || '%'`,
          [of.reference],
        )
      ).rows;
    await reviewedOn('current_date + 2');
    await workerTellsOfHolds(landlord);
    expect(await mails()).toEqual([]);
    await reviewedOn('current_date - 2');
    await workerTellsOfHolds(landlord);
    await workerTellsOfHolds(landlord);
    const told = await mails();
    expect(told).toMatchObject([{ to: officer.staffId, title: 'A hold is to be reviewed' }]);
    expect(told[0].body).toContain(`${of.reference}: LEGAL_CLAIM`);
    expect(told[0].body).not.toMatch(/Penhaligon|Lowther|claim is announced/);
  });
});

describe('A wall', () => {
  test('stands before the officer too: what is behind it is neither told nor held by them (#133)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: running } = await openedCase(landlord, worker);
    const { reference } = (
      await worker.query('query ($id: ID!) { case(id: $id) { reference } }', { id: running.id })
    ).case;
    const { raiseWall } = await head.query(
      `mutation ($input: RaiseWallInput!) { raiseWall(input: $input) { refusals { rule } wall { id } } }`,
      {
        input: {
          caseId: running.id,
          staffId: officer.staffId,
          kind: 'RELATED',
          explanation: 'Their brother is accused.',
        },
      },
    );
    expect(raiseWall.refusals).toEqual([]);
    await landlord.admin.query(
      `update asb_case set status = 'CLOSED', stage = 'CLOSED', closed_at = '2026-03-03', outcome = 'UNRESOLVED' where id = $1`,
      [running.id],
    );
    expect(await toldOf(officer, reference)).toBeUndefined();
    expect(rules(await placed(officer, { caseReference: reference }))).toEqual([
      'caseReference NOT_FOUND 12.1',
    ]);
    expect((await placed(head, { caseReference: reference })).refusals).toEqual([]);
    const { retentionHolds } = await officer.query(
      'query ($id: ID!) { retentionHolds(filter: {caseId: [$id]}) { edges { node { id } } } }',
      { id: running.id },
    );
    expect(retentionHolds.edges).toEqual([]);
  });
});

describe('How long something is kept', () => {
  test('is the policy’s to say: another version, another time, and none shorter than reports are compared (#133, 20)', async () => {
    const area = landlord.as('area-manager');
    const of = await closedCase(landlord, worker);
    landlord.clock.at('2026-03-06T10:00');
    const { draft } = await keep(area, 'draftPolicy', { summary: 'Longer, for a claim takes its time.' });
    const change = (value: number) =>
      keep(area, 'changePolicyDraft', {
        draftId: draft.id,
        version: draft.version,
        changes: [{ path: 'retention.periods.CASE.months', value }],
      });
    expect((await change(11)).refusals).toHaveLength(1);
    await keep(area, 'withdrawPolicyDraft', { draftId: draft.id, version: draft.version, reason: 'A slip.' });
    await newPolicy(area, head, { 'retention.periods.CASE.months': 84 });
    landlord.clock.at('2026-03-07T10:00');
    const due = await toldOf(officer, of.reference);
    expect(due.dueAt.slice(0, 4)).toBe('2033');
    expect((await night(landlord, '2032-03-04T04:30:00Z')).gone).toEqual({});
    expect((await night(landlord, '2033-03-04T04:30:00Z')).gone).toEqual({ CASE: 1 });
    const { case: gone } = await worker.query('query ($id: ID!) { case(id: $id) { minimisedAfterMonths } }', {
      id: of.id,
    });
    expect(gone).toEqual({ minimisedAfterMonths: 84 });
  });
});
