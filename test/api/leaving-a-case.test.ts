import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, assessed, openedCase, riskAnswers, take, taken } from '../support/casework.ts';
import { closing } from '../support/closing-casework.ts';
import { accusedCase, approvedAction, injunction, stepped, triedEarly } from '../support/formal-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

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

describe('whoever reported or is harmed', () => {
  test('is no longer kept informed for a reason only, kept as words and in no event (#58, 3.6)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    for (const { id: partyId } of of.parties) {
      const stop = (informedReason?: string) =>
        take(worker, 'updateParty', { caseId: of.id, partyId, informed: false, informedReason });
      const refused = ['informedReason WHY_NO_LONGER_INFORMED 3.6'];
      expect(against(await stop())).toEqual(refused);
      expect(against(await stop(' '))).toEqual(refused);
      const { party } = await stop('Asked not to be rung.');
      expect(party).toMatchObject({ informed: false, informedReason: 'Asked not to be rung.' });
    }
    const { rows } = await landlord.admin.query('select facts::text from case_event where case_id = $1', [
      of.id,
    ]);
    expect(rows.filter(({ facts }) => facts.includes('informedReason')).length).toBe(of.parties.length);
    expect(JSON.stringify(rows)).not.toContain('rung');
    const read = `query ($id: ID!) { case(id: $id) { parties { informed informedReason } } }`;
    const { case: seen } = await landlord.as('analyst').query(read, { id: of.id });
    expect(seen.parties[0]).toEqual({ informed: false, informedReason: null });
  });

  /** Reported and talked over, the one who reported assessed; somebody else who is harmed is taken out of the case. */
  async function victimGone(leaving: object, assess: 'FIRST' | 'NOT'): Promise<{ id: string; gone: Data }> {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    await assessed(worker, of);
    const harmed = { person: { name: 'Ottilie Crane' }, role: 'VICTIM' };
    const { party: gone } = await taken(worker, 'addParty', { caseId: of.id, ...harmed });
    if (assess === 'FIRST') await assessedAs(of.id, gone);
    await taken(worker, 'removeParty', { caseId: of.id, partyId: gone.id, ...leaving });
    landlord.clock.at('2026-03-03T10:00');
    const talk = { method: 'PHONE', reached: true, approachAgreed: true };
    await taken(worker, 'recordContact', { caseId: of.id, ...talk });
    return { id: of.id, gone };
  }
  const assessedAs = (caseId: string, { id: partyId }: Data) =>
    taken(worker, 'assessRisk', { caseId, partyId, answers: riskAnswers(), level: 'LOW' });
  const close = async (of: { id: string }) =>
    against(await take(worker, 'closeCase', closing(of, { outcome: 'PERPETRATOR_UNIDENTIFIED' })));

  test('is asked after at closing though they have left unassessed (#66, 8.7)', async () => {
    const of = await victimGone({ reason: 'Has moved away.' }, 'NOT');
    expect(await close(of)).toEqual(['riskAssessments RISK_CHECK_NEEDED 8.7']);
    await assessedAs(of.id, of.gone);
    expect(await close(of)).toEqual([]);
  });

  test('but not where their risk was looked at before they left, nor where they were put down by mistake (#66, 8.7)', async () => {
    expect(await close(await victimGone({ reason: 'Has moved away.' }, 'FIRST'))).toEqual([]);
    const mistaken = { reason: 'Another Maud.', enteredByMistake: true };
    expect(await close(await victimGone(mistaken, 'NOT'))).toEqual([]);
  });
});
