import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, take } from '../support/casework.ts';
import { accusedCase, approvedAction, injunction, stepped, triedEarly } from '../support/formal-casework.ts';
import { type Asker, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

describe('whoever formal action names', () => {
  test('stays in the case while it waits, is approved or runs, and may leave once it has ended (#124)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const leave = { caseId: accused.case.id, partyId: accused.party.id, reason: 'It was not him.' };
    const refused = ['partyId FORMAL_ACTION_NAMES_THEM 11.2'];
    const { action: waiting } = await stepped(worker, 'proposeFormalAction', injunction(accused));
    expect(against(await take(worker, 'removeParty', leave))).toEqual(refused);
    await stepped(worker, 'cancelFormalAction', { actionId: waiting.id, reason: 'Too early.' });
    const approved = await approvedAction(landlord, worker, injunction(accused));
    expect(against(await take(worker, 'removeParty', leave))).toEqual(refused);
    await stepped(worker, 'startFormalAction', { actionId: approved.id });
    expect(against(await take(worker, 'removeParty', leave))).toEqual(refused);
    await stepped(worker, 'dischargeFormalAction', {
      actionId: approved.id,
      reason: 'It was somebody else.',
    });
    expect(against(await take(worker, 'removeParty', leave))).toEqual([]);
  });
});
