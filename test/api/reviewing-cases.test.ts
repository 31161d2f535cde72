import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
let area: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  lead = landlord.as('service-lead');
  area = landlord.as('area-manager');
});
afterAll(() => landlord?.close());
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const queueOf = async (by: Asker, more = ''): Promise<Data[]> => {
  const document = `{ reviewQueue(first: 100${more}) { edges { node { role reasons score dueAt reviewedAt happenings case { id reference owner { name } } } } } }`;
  return (await by.query(document)).reviewQueue.edges.map(({ node }: Data) => node);
};
const entryOf = async (by: Asker, id: string) => (await queueOf(by)).find((one) => one.case.id === id);

describe('the review queue', () => {
  test('holds a case until each who answers for it has reviewed it, and again when the next review is due (#142, #143)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    landlord.clock.at('2026-03-03T10:00');
    expect(await entryOf(lead, of.id)).toMatchObject({
      role: 'SERVICE_LEAD',
      reasons: ['NEVER_REVIEWED'],
      reviewedAt: null,
      case: { reference: of.reference, owner: { name: 'Callum Prosser' } },
    });
    expect(await entryOf(area, of.id)).toMatchObject({ role: 'AREA_MANAGER' });
    expect(await entryOf(landlord.as('welsh-area-manager'), of.id)).toBeUndefined();
    const { leadReview } = await taken(lead, 'recordReview', { caseId: of.id, decision: 'AGREE' });
    expect(leadReview).toMatchObject({ role: 'SERVICE_LEAD', decision: 'AGREE', late: false });
    expect(await entryOf(lead, of.id)).toBeUndefined();
    expect(await entryOf(area, of.id)).toMatchObject({ reasons: ['NEVER_REVIEWED'] });
    landlord.clock.at('2026-03-11T10:00');
    expect((await entryOf(lead, of.id)).reasons).toEqual(['DEADLINE_MISSED']);
    landlord.clock.at('2026-04-01T10:00');
    expect((await entryOf(lead, of.id)).reasons).toEqual(['DEADLINE_MISSED', 'STALLED', 'REVIEW_DUE']);
    const { leadReview: late } = await taken(lead, 'recordReview', {
      caseId: of.id,
      decision: 'ESCALATE',
      note: 'Nobody has been spoken to for a month.',
    });
    expect(late.late).toBe(true);
    expect((await entryOf(area, of.id)).reasons[0]).toBe('ESCALATED');
    const { case: read } = await area.query(
      'query ($id: ID!) { case(id: $id) { leadReviews { decision note reviewedBy { name } } events(last: 1) { kind facts } } }',
      { id: of.id },
    );
    expect(read.leadReviews[1]).toEqual({
      decision: 'ESCALATE',
      note: 'Nobody has been spoken to for a month.',
      reviewedBy: { name: 'Bethan Ashworth' },
    });
    expect(read.events[0]).toMatchObject({
      kind: 'LEAD_REVIEW_RECORDED',
      facts: { role: 'SERVICE_LEAD', decision: 'ESCALATE' },
    });
    expect(JSON.stringify(read.events[0].facts)).not.toContain('Nobody');
  });

  test('puts a late emergency and what is getting worse above the rest (#75, #143)', async () => {
    landlord.clock.at('2026-05-04T10:00');
    const { case: calm } = await openedCase(landlord, worker);
    const { case: worse } = await openedCase(landlord, worker);
    const { case: urgent } = await openedCase(landlord, worker, { behaviour: 'VIOLENCE', violence: true });
    for (const day of ['05', '06']) {
      landlord.clock.at(`2026-05-${day}T10:00`);
      const at = `2026-05-${day}T01:00:00Z`;
      const happened = { occurredAt: at, behaviour: 'EXCESSIVE_NOISE', description: 'Drums again.' };
      await taken(worker, 'recordIncident', { caseId: worse.id, ...happened });
    }
    landlord.clock.at('2026-05-07T10:00');
    const order = (await queueOf(lead)).map((one) => one.case.id);
    expect(order.indexOf(urgent.id)).toBe(0);
    expect(order.indexOf(worse.id)).toBeLessThan(order.indexOf(calm.id));
    expect((await entryOf(lead, worse.id)).reasons[0]).toBe('ESCALATING');
    expect(await entryOf(lead, urgent.id)).toMatchObject({ reasons: ['EMERGENCY_LATE', 'NEVER_REVIEWED'] });
    const only = await queueOf(lead, ', reason: [EMERGENCY_LATE]');
    expect(only.map((one) => one.case.id)).toEqual([urgent.id]);
    expect(await queueOf(lead, `, serviceId: ["${landlord.ids['Lantern Court']}"]`)).toEqual([]);
  });

  test('is nothing to somebody who does not answer for the case, and takes no made-up cursor', async () => {
    landlord.clock.at('2026-05-07T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const denied = await take(landlord.as('welsh-area-manager'), 'recordReview', {
      caseId: of.id,
      decision: 'AGREE',
    });
    expect(against(denied)).toEqual(['caseId NOT_FOUND 12.1']);
    expect(against(await take(lead, 'recordReview', { caseId: of.id, decision: 'ACT' }))).toEqual([
      'note SAY_WHAT_IS_TO_BE_DONE 15.2',
    ]);
    for (const after of ['nonsense', Buffer.from('2026-01-01|1|x').toString('base64')]) {
      const { errors } = await lead.answer('query ($a: String) { reviewQueue(after: $a) { totalCount } }', {
        a: after,
      });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    }
  });
});
