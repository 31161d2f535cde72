import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allWritten } from '../support/all-written.ts';
import {
  against,
  noiseReport,
  openedCase,
  openingNoise,
  riskAnswers,
  type Step,
  take,
  taken,
} from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let theirs: { report: Data; case: Data };
let undecided: Data;
let action: Data;
beforeAll(async () => {
  landlord = await openLandlord();
  const lead = landlord.as('service-lead');
  theirs = await openedCase(landlord, lead);
  undecided = (await taken(lead, 'receiveReport', noiseReport(landlord))).report;
  action = (await taken(lead, 'recordAction', { caseId: theirs.case.id, type: 'FACILITATED_CONVERSATION' }))
    .action;
});
afterAll(() => landlord?.close());

describe('somebody of another service', () => {
  const attempts = (): [Step, object, string][] => [
    ['receiveReport', noiseReport(landlord), 'NOT_FOUND'],
    ['receiveReport', noiseReport(landlord, { propertyId: null }), 'NOT_FOUND'],
    ['triageReport', { reportId: undecided.id, openCase: openingNoise }, 'NOT_FOUND'],
    ['triageReport', { reportId: undecided.id, redirect: { target: 'SERVICE_COMPLAINT' } }, 'NOT_FOUND'],
    ['addParty', { caseId: theirs.case.id, person: { name: 'Somebody' }, role: 'WITNESS' }, 'NOT_FOUND'],
    [
      'updateParty',
      { caseId: theirs.case.id, partyId: theirs.case.parties[0].id, informed: false },
      'NOT_FOUND',
    ],
    [
      'removeParty',
      { caseId: theirs.case.id, partyId: theirs.case.parties[0].id, reason: 'Left.' },
      'NOT_FOUND',
    ],
    ['recordExternalReference', { system: 'PYRAMID', reference: 'T-1', caseId: theirs.case.id }, 'NOT_FOUND'],
    ['updatePerson', { personId: theirs.case.parties[0].person.id, name: 'Somebody' }, 'NOT_FOUND'],
    [
      'identifyPerson',
      { unknownId: theirs.case.parties[0].person.id, knownId: theirs.case.parties[0].person.id },
      'NOT_FOUND',
    ],
    [
      'recordHousehold',
      { caseId: theirs.case.id, members: [{ person: { name: 'Somebody' }, relation: 'OTHER' }] },
      'NOT_FOUND',
    ],
    ['linkCases', { caseId: theirs.case.id, otherCaseId: theirs.case.id, kind: 'SAME_PLACE' }, 'NOT_FOUND'],
    ['recordContact', { caseId: theirs.case.id, method: 'PHONE', reached: true }, 'NOT_FOUND'],
    ['recordAction', { caseId: theirs.case.id, type: 'FACILITATED_CONVERSATION' }, 'NOT_FOUND'],
    ['completeAction', { actionId: action.id }, 'NOT_FOUND'],
    [
      'recordIncident',
      { caseId: theirs.case.id, occurredAt: '2026-03-01T09:00:00Z', behaviour: 'FOULING' },
      'NOT_FOUND',
    ],
    [
      'assessRisk',
      { caseId: theirs.case.id, partyId: theirs.case.parties[0].id, answers: riskAnswers(), level: 'LOW' },
      'NOT_FOUND',
    ],
    [
      'assessOccupantRisk',
      { personId: theirs.case.parties[0].person.id, answers: riskAnswers('OCCUPANT'), level: 'LOW' },
      'NOT_FOUND',
    ],
    [
      'agreeActionPlan',
      {
        caseId: theirs.case.id,
        agreedWithId: theirs.case.parties[0].id,
        agreedBy: 'PHONE',
        expectations: 'We can.',
        items: [{ description: 'Call.', by: 'LANDLORD', dueOn: '2026-04-01' }],
        reviewOn: ['2026-04-01'],
      },
      'NOT_FOUND',
    ],
    ['closeCase', { caseId: theirs.case.id, outcome: 'PARTY_MOVED', reason: 'Moved.' }, 'NOT_FOUND'],
  ];

  test.each(['welsh-support-worker', 'welsh-area-manager'] as const)(
    'cannot change anything there, and leaves nothing behind by trying: %s',
    async (who) => {
      const before = await allWritten(landlord);
      for (const [step, input, rule] of attempts()) {
        const payload = await take(landlord.as(who), step, input as Record<string, unknown>);
        expect(payload.refusals.length, step).toBe(1);
        expect(payload.refusals[0].rule, step).toContain(rule);
        expect(payload.refusals[0].clause).toBe('12.1');
      }
      expect(await allWritten(landlord)).toBe(before);
    },
  );

  test('is told which place is not theirs, of what hangs on nothing else', async () => {
    const wales = landlord.as('welsh-area-manager');
    const serviceId = landlord.ids['Harbour House'];
    const report = noiseReport(landlord, { propertyId: null });
    expect(against(await take(wales, 'receiveReport', report))).toEqual(['serviceId NOT_FOUND 12.1']);
    const held = { type: 'COMMUNITY_ENGAGEMENT', serviceId, heldOn: '2026-02-27', summary: 'Coffee.' };
    const prevention = await wales.query(
      'mutation ($input: RecordPreventionInput!) { recordPreventionActivity(input: $input) { refusals { field rule clause } } }',
      { input: held },
    );
    expect(against(prevention.recordPreventionActivity)).toEqual(['serviceId NOT_FOUND 12.1']);
  });

  test('is told the same of a case that is not theirs and of one that does not exist', async () => {
    const wales = landlord.as('welsh-support-worker');
    const attempt = (caseId: string) =>
      take(wales, 'recordContact', { caseId, method: 'PHONE', reached: true });
    const [notTheirs, nowhere, nonsense] = [
      await attempt(theirs.case.id),
      await attempt('00000000-0000-7000-8000-00000000ffff'),
      await attempt('not an identity'),
    ];
    expect(notTheirs).toEqual(nowhere);
    expect(notTheirs).toEqual(nonsense);
  });

  test('cannot draw a foreign person, party or home into a case of their own', async () => {
    const wales = landlord.as('welsh-support-worker');
    const own = await openedCase(landlord, wales, {
      serviceId: landlord.ids['Tŷ Bryn'],
      propertyId: landlord.ids['1 Heol y Bryn'],
    });
    const foreign = theirs.case.parties[0];
    const before = await allWritten(landlord);
    expect(
      against(
        await take(wales, 'addParty', { caseId: own.case.id, personId: foreign.person.id, role: 'WITNESS' }),
      ),
    ).toEqual(['personId NOT_FOUND 12.1']);
    expect(
      against(
        await take(wales, 'recordContact', {
          caseId: own.case.id,
          partyId: foreign.id,
          method: 'PHONE',
          reached: true,
        }),
      ),
    ).toEqual(['partyId NOT_FOUND 12.1']);
    expect(
      against(
        await take(wales, 'recordAction', {
          caseId: own.case.id,
          partyId: foreign.id,
          type: 'FACILITATED_CONVERSATION',
        }),
      ),
    ).toEqual(['partyId NOT_FOUND 12.1']);
    const report = noiseReport(landlord, { serviceId: landlord.ids['Tŷ Bryn'] });
    expect(against(await take(wales, 'receiveReport', report))).toEqual(['propertyId NOT_FOUND 12.1']);
    expect(
      against(
        await take(wales, 'receiveReport', {
          ...report,
          propertyId: null,
          reporter: null,
          reporterId: foreign.person.id,
        }),
      ),
    ).toEqual(['reporterId NOT_FOUND 12.1']);
    expect(await allWritten(landlord)).toBe(before);
  });
});

describe('a housing support worker', () => {
  test('works their own case and cannot touch a colleague’s, of the same service though it is', async () => {
    const [mine, colleague] = [landlord.as('housing-support-worker'), landlord.as('other-support-worker')];
    const own = await openedCase(landlord, mine);
    await taken(mine, 'recordContact', { caseId: own.case.id, method: 'PHONE', reached: true });
    expect(
      against(
        await take(colleague, 'recordContact', { caseId: own.case.id, method: 'PHONE', reached: true }),
      ),
    ).toEqual(['caseId NOT_FOUND 12.1']);
  });

  test('may decide any report of the service that nobody has decided, and none afterwards', async () => {
    const { report } = await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    await taken(landlord.as('other-support-worker'), 'triageReport', {
      reportId: report.id,
      openCase: openingNoise,
    });
    expect(
      against(
        await take(landlord.as('housing-support-worker'), 'triageReport', {
          reportId: report.id,
          redirect: { target: 'SERVICE_COMPLAINT' },
        }),
      ),
    ).toEqual(['reportId NOT_FOUND 12.1']);
  });
});

describe('a leaver', () => {
  test('reads and writes nothing from the moment they have left, with the session still in hand', async () => {
    const worker = landlord.as('other-support-worker');
    const { case: own } = await openedCase(landlord, worker);
    const mine = `{ node(id: "${own.id}") { id } cases { totalCount } places { id } }`;
    expect((await worker.query(mine)).node).toEqual({ id: own.id });
    await landlord.admin.query(`update staff set left_on = current_date - 1 where id = $1`, [worker.staffId]);
    expect(await worker.query(mine)).toEqual({ node: null, cases: { totalCount: 0 }, places: [] });
    const before = await allWritten(landlord);
    const report = await take(worker, 'receiveReport', noiseReport(landlord));
    expect(report.refusals.length).toBe(1);
    expect(await allWritten(landlord)).toBe(before);
  });

  test('is not let in again with a new token', async () => {
    const token = await landlord.tokenOf('other-support-worker', 300);
    const response = await fetch(`${landlord.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ viewer { name } }"}',
    });
    expect(response.status).toBe(401);
  });

  test('of one role only loses its rows at once: a session does not outlive a change of role', async () => {
    const lead = landlord.as('service-lead');
    expect((await lead.query('{ cases { totalCount } }')).cases.totalCount).toBeGreaterThan(0);
    await landlord.admin.query('update staff_grant set service_id = $1 where staff_id = $2', [
      landlord.ids['Tŷ Bryn'],
      lead.staffId,
    ]);
    expect((await lead.query('{ cases { totalCount } }')).cases.totalCount).toBe(0);
  });
});
