import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, assessed, openedCase, take, taken } from '../support/casework.ts';
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

const day = (instant: string | null) => instant && new Date(instant).toISOString().slice(0, 10);
const look = async (id: string): Promise<Data> => {
  const { case: found } = await worker.query(
    `query ($id: ID!) { case(id: $id) { stage events { kind facts } deadlines { type status party { id } }
       parties { id role informed nextUpdateDueAt endedAt person { name } } } }`,
    { id },
  );
  return found;
};
const dueTo = async (id: string) =>
  Object.fromEntries(
    (await look(id)).parties.map(({ role, nextUpdateDueAt }: Data) => [role, day(nextUpdateDueAt)]),
  );

/** A neighbour reports, and somebody is accused; both are kept informed. */
async function withAccused(accused: object = {}) {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of, report } = await openedCase(landlord, worker);
  landlord.clock.at('2026-03-04T10:00');
  const added = await taken(worker, 'addParty', {
    caseId: of.id,
    person: { name: 'Percy Lowther' },
    role: 'ALLEGED_PERPETRATOR',
    ...accused,
  });
  const reporter = of.parties.find(({ role }: Data) => role === 'REPORTER');
  const contact = (input: object) =>
    take(worker, 'recordContact', { caseId: of.id, method: 'PHONE', reached: true, ...input });
  return { of, report, reporter, accused: added.party, contact };
}

describe('everybody who is kept informed', () => {
  test('is owed an update of their own, from when they joined, met only by reaching them (#58, #77, #110)', async () => {
    const { of, accused, contact } = await withAccused();
    expect(day(accused.nextUpdateDueAt)).toBe('2026-03-18');
    expect(await dueTo(of.id)).toEqual({
      REPORTER: '2026-03-16',
      VICTIM: '2026-03-16',
      ALLEGED_PERPETRATOR: '2026-03-18',
    });
    landlord.clock.at('2026-03-05T10:00');
    await contact({ partyId: accused.id });
    expect(await dueTo(of.id)).toMatchObject({ REPORTER: '2026-03-16', ALLEGED_PERPETRATOR: '2026-03-19' });
    // Without a name it was the reporter, who is one person in two roles and is told once.
    await contact({ method: 'EMAIL' });
    expect(await dueTo(of.id)).toMatchObject({ VICTIM: '2026-03-19', ALLEGED_PERPETRATOR: '2026-03-19' });
    const { deadlines, events } = await look(of.id);
    expect(
      deadlines.filter(({ type, status }: Data) => type === 'UPDATE_DUE' && status === 'PENDING').length,
    ).toBe(2);
    const told = events.filter(({ kind }: Data) => kind === 'UPDATE_GIVEN');
    expect(told.map(({ facts }: Data) => facts.party)[0]).toBe(accused.id);
    await contact({ partyId: accused.id, reached: false });
    expect((await look(of.id)).events.filter(({ kind }: Data) => kind === 'UPDATE_GIVEN').length).toBe(2);
  });

  test('stops being owed one when they are no longer informed or leave, and the case closes without it (#58, #77)', async () => {
    const { of, accused, reporter, contact } = await withAccused();
    await contact({ approachAgreed: true });
    await assessed(worker, of);
    landlord.clock.at('2026-03-19T10:00');
    const told = {
      caseId: of.id,
      outcome: 'NO_FURTHER_INCIDENTS',
      reason: 'Quiet.',
      closureNoticeAt: '2026-03-19T09:00:00Z',
      reviewRightInformedAt: '2026-03-19T09:00:00Z',
    };
    const tried = await take(worker, 'closeCase', told);
    expect(against(tried)).toEqual(['clocks UPDATE_OVERDUE 3.6', 'clocks UPDATE_OVERDUE 3.6']);
    expect(tried.refusals.map(({ message }: Data) => message).sort()).toEqual([
      'An update is overdue to the alleged perpetrator: give it before closing.',
      'An update is overdue to the reporter: give it before closing.',
    ]);
    await contact({ partyId: reporter.id, method: 'LETTER' });
    expect(against(await take(worker, 'closeCase', told))).toEqual(['clocks UPDATE_OVERDUE 3.6']);
    const { party } = await taken(worker, 'updateParty', {
      caseId: of.id,
      partyId: accused.id,
      informed: false,
    });
    expect(party).toMatchObject({ informed: false, nextUpdateDueAt: null });
    expect((await taken(worker, 'closeCase', told)).case.status).toBe('CLOSED');
    expect((await look(of.id)).parties.every(({ nextUpdateDueAt }: Data) => nextUpdateDueAt === null)).toBe(
      true,
    );
  });

  test('is somebody known: nobody unknown can be informed, and an anonymous report leaves nobody to tell (#77)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker, { reporterType: 'ANONYMOUS', reporter: null });
    expect(of.parties).toEqual([]);
    const unknown = { caseId: of.id, person: { kind: 'UNKNOWN' }, role: 'ALLEGED_PERPETRATOR' };
    expect(against(await take(worker, 'addParty', { ...unknown, informed: true }))).toEqual([
      'informed KNOWN_TO_BE_INFORMED 1.4',
    ]);
    expect((await taken(worker, 'addParty', unknown)).party).toMatchObject({
      informed: false,
      nextUpdateDueAt: null,
    });
    expect((await look(of.id)).deadlines.some(({ type }: Data) => type === 'UPDATE_DUE')).toBe(false);
  });

  test('and an update told of late does not move the next one back (#110)', async () => {
    const { of, reporter, contact } = await withAccused();
    landlord.clock.at('2026-03-10T10:00');
    await contact({ partyId: reporter.id });
    await contact({ partyId: reporter.id, occurredAt: '2026-03-03T10:00:00Z' });
    expect(await dueTo(of.id)).toMatchObject({ REPORTER: '2026-03-24' });
  });
});

describe('what one party is told', () => {
  test('says nothing of another, either way, and what is written for staff stays with staff (#20, #77)', async () => {
    const { reporter, accused, contact } = await withAccused();
    const told = (toldThem: string, partyId: string) =>
      contact({ partyId, toldThem, summary: 'Maud asked.' });
    for (const text of ['Maud Penhaligon reported you.', 'mrs penhaligon: MAUD PENHALIGON', '01632960001']) {
      expect(against(await told(text, accused.id)), text).toEqual([
        'toldThem CONFIDENTIAL_BETWEEN_PARTIES 1.4',
      ]);
    }
    expect(against(await told('Percy Lowther has been spoken to.', reporter.id))).toEqual([
      'toldThem CONFIDENTIAL_BETWEEN_PARTIES 1.4',
    ]);
    const payload = await told('Please turn it down after ten.', accused.id);
    expect(payload.contact).toMatchObject({
      toldThem: 'Please turn it down after ten.',
      summary: 'Maud asked.',
      party: { id: accused.id },
    });
  });

  test('may name another who has expressly allowed it, until they withdraw it (#20)', async () => {
    const { of, reporter, accused, contact } = await withAccused();
    const allow = {
      caseId: of.id,
      partyId: reporter.id,
      toPartyId: accused.id,
      permission: { form: 'SIGNED', what: 'That I asked for mediation.' },
    };
    expect(
      against(
        await take(worker, 'recordPermission', {
          ...allow,
          permission: { form: 'SPOKEN', givenAt: '2026-03-04T10:01:00Z' },
        }),
      ),
    ).toEqual(['permission.givenAt NOT_IN_THE_FUTURE 1.4']);
    expect(against(await take(worker, 'recordPermission', { ...allow, toPartyId: reporter.id }))).toEqual([
      'toPartyId PERMISSION_BETWEEN_TWO 1.4',
    ]);
    const { permission } = await taken(worker, 'recordPermission', allow);
    expect(permission).toMatchObject({ form: 'SIGNED', what: 'That I asked for mediation.' });
    const told = { partyId: accused.id, toldThem: 'Maud Penhaligon would like mediation.' };
    expect((await contact(told)).refusals).toEqual([]);
    // It goes one way only.
    expect(against(await contact({ partyId: reporter.id, toldThem: 'Percy Lowther agrees.' }))).toEqual([
      'toldThem CONFIDENTIAL_BETWEEN_PARTIES 1.4',
    ]);
    await taken(worker, 'withdrawPermission', { caseId: of.id, permissionId: permission.id });
    expect(against(await contact(told))).toEqual(['toldThem CONFIDENTIAL_BETWEEN_PARTIES 1.4']);
    expect(
      against(await take(worker, 'withdrawPermission', { caseId: of.id, permissionId: permission.id })),
    ).toEqual(['permissionId WITHDRAWN_ONCE 1.4']);
  });
});

describe('a representative', () => {
  test('speaks for somebody, and hears nothing before that person has expressly allowed it (#20)', async () => {
    const { of, reporter, contact } = await withAccused();
    const advocate = { caseId: of.id, person: { name: 'Ffion Advocate' }, role: 'REPRESENTATIVE' };
    expect(against(await take(worker, 'addParty', advocate))).toEqual([
      'representsPartyId REPRESENTS_SOMEBODY 1.4',
    ]);
    const speaking = { ...advocate, representsPartyId: reporter.id };
    expect(against(await take(worker, 'addParty', { ...speaking, informed: true }))).toEqual([
      'informed PERMISSION_NEEDED 1.4',
    ]);
    const { party } = await taken(worker, 'addParty', speaking);
    expect(party).toMatchObject({ informed: false, nextUpdateDueAt: null, represents: { id: reporter.id } });
    expect(against(await contact({ partyId: party.id, approachAgreed: true }))).toEqual([
      'partyId PERMISSION_NEEDED 1.4',
    ]);
    expect(
      against(await take(worker, 'updateParty', { caseId: of.id, partyId: party.id, informed: true })),
    ).toEqual(['informed PERMISSION_NEEDED 1.4']);
    const { permission } = await taken(worker, 'recordPermission', {
      caseId: of.id,
      partyId: reporter.id,
      toPartyId: party.id,
      permission: { form: 'SIGNED', givenAt: '2026-03-04T09:00:00Z' },
    });
    expect(permission.toParty.informed).toBe(true);
    expect(day(permission.toParty.nextUpdateDueAt)).toBe('2026-03-18');
    // The complainant is talked to through whoever speaks for them.
    const talk = await contact({ partyId: party.id, approachAgreed: true });
    expect(talk.contact.isInitialInterview).toBe(true);
    expect(talk.case.deadlines.find(({ type }: Data) => type === 'TALK_AND_AGREE_APPROACH').status).toBe(
      'MET',
    );
    const withdrawn = await taken(worker, 'withdrawPermission', {
      caseId: of.id,
      permissionId: permission.id,
    });
    expect(withdrawn.permission.toParty).toMatchObject({ informed: false, nextUpdateDueAt: null });
    expect(against(await contact({ partyId: party.id }))).toEqual(['partyId PERMISSION_NEEDED 1.4']);
  });

  test('may be added together with the permission (#20)', async () => {
    const { of, reporter } = await withAccused();
    const { party } = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { name: 'Ffion Advocate' },
      role: 'REPRESENTATIVE',
      representsPartyId: reporter.id,
      permission: { form: 'WRITTEN' },
    });
    expect(party.informed).toBe(true);
    expect(day(party.nextUpdateDueAt)).toBe('2026-03-18');
  });
});

describe('the response clocks', () => {
  test('are settled by talking to the complainant, not to the accused or a witness (#100, #101, #103)', async () => {
    const { of, accused, reporter, contact } = await withAccused();
    const clock = ({ case: { deadlines } }: Data) =>
      deadlines.find(({ type }: Data) => type === 'TALK_AND_AGREE_APPROACH').status;
    const visit = await contact({ partyId: accused.id, method: 'IN_PERSON', approachAgreed: true });
    expect(clock(visit)).toBe('PENDING');
    expect(visit.contact.isInitialInterview).toBe(false);
    expect(visit.case.stage).toBe('INITIAL_INTERVIEW');
    const { party: witness } = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { name: 'Wil Witness' },
      role: 'WITNESS',
    });
    expect(clock(await contact({ partyId: witness.id, approachAgreed: true }))).toBe('PENDING');
    const talk = await contact({ partyId: reporter.id, approachAgreed: true });
    expect(clock(talk)).toBe('MET');
    expect(talk.contact.isInitialInterview).toBe(true);
    expect(talk.case.stage).toBe('RISK_ASSESSMENT');
    expect((await contact({ partyId: reporter.id })).contact.isInitialInterview).toBe(false);
    expect((await look(of.id)).events.filter(({ kind }: Data) => kind === 'STAGE_CHANGED').length).toBe(1);
  });

  test('a meeting that is declined says why (#104)', async () => {
    const { contact } = await withAccused();
    expect(against(await contact({ faceToFaceDeclined: true }))).toEqual([
      'faceToFaceReason REASON_OF_DECLINING 8.6',
    ]);
    const { case: of } = await contact({ faceToFaceDeclined: true, faceToFaceReason: 'Works nights.' });
    expect(of.deadlines.find(({ type }: Data) => type === 'FACE_TO_FACE_INTERVIEW').status).toBe('CANCELLED');
  });
});

describe('somebody leaves a case', () => {
  test('with a reason; what was written down stays, and they may come back (#99)', async () => {
    const { of, accused, reporter, contact } = await withAccused();
    const remove = (partyId: string, reason: string) =>
      take(worker, 'removeParty', { caseId: of.id, partyId, reason });
    expect(against(await remove(reporter.id, 'Asked to.'))).toEqual(['partyId REPORTER_STAYS 8.4']);
    expect(against(await remove(accused.id, ' '))).toEqual(['reason REASON_NEEDED 8.4']);
    await contact({ partyId: accused.id, summary: 'Denied it.' });
    const { party } = await remove(accused.id, 'Named by mistake.');
    expect(party).toMatchObject({ endedReason: 'Named by mistake.', nextUpdateDueAt: null });
    expect(against(await remove(accused.id, 'Again.'))).toEqual(['partyId PARTY_HAS_ENDED 8.4']);
    expect(against(await contact({ partyId: accused.id }))).toEqual(['partyId PARTY_HAS_ENDED 1.4']);
    const seen = await look(of.id);
    expect(seen.parties.find(({ id }: Data) => id === accused.id)).toMatchObject({
      role: 'ALLEGED_PERPETRATOR',
      person: { name: 'Percy Lowther' },
    });
    expect(seen.events.at(-1).kind).toMatch(/PARTY_REMOVED|DEADLINE_CANCELLED/);
    const back = await taken(worker, 'addParty', {
      caseId: of.id,
      personId: accused.person.id,
      role: 'ALLEGED_PERPETRATOR',
    });
    expect(back.party.id).not.toBe(accused.id);
  });

  test('and two people at one party do not overwrite each other in silence (15.1)', async () => {
    const { of, accused } = await withAccused();
    const change = { caseId: of.id, partyId: accused.id, partyVersion: accused.version };
    await taken(worker, 'updateParty', { ...change, relationToHousehold: 'Brother' });
    const { refusals } = await take(worker, 'updateParty', { ...change, relationToHousehold: 'Lodger' });
    expect(refusals.map(({ field, rule }: Data) => `${field} ${rule}`)).toEqual([
      'partyVersion CHANGED_MEANWHILE',
      'relationToHousehold CHANGED_MEANWHILE',
    ]);
  });
});
