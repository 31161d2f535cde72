import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { markDue } from '../../jobs/due-scan.ts';
import { against, assessed, noiseReport, openedCase, riskAnswers, take, taken } from '../support/casework.ts';
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

const instant = (text: string) => new Date(text).toISOString();
const victimOf = (of: Data) => of.parties.find(({ role }: Data) => role === 'VICTIM');
const reviewsOf = async (id: string): Promise<string[]> => {
  const { case: found } = await worker.query(
    'query ($id: ID!) { case(id: $id) { deadlines { type status dueAt } } }',
    { id },
  );
  return found.deadlines
    .filter(({ type }: Data) => type === 'RISK_REVIEW')
    .map(({ status, dueAt }: Data) => `${status} ${instant(dueAt).slice(0, 10)}`);
};

describe('the risk to somebody in a case', () => {
  test('is assessed by the policy’s matrix, kept with its answers and version, and is the case’s level (#12, #105)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    expect(of.stage).toBe('INITIAL_INTERVIEW');
    const { riskAssessment, case: after } = await taken(worker, 'assessRisk', {
      caseId: of.id,
      partyId: victimOf(of).id,
      answers: riskAnswers('EXPERIENCING', {
        FREQUENCY: 'MOST_WEEKS',
        AFFECTED: 'EXTREMELY',
        FRIENDS_AND_FAMILY: 'ISOLATED',
        TARGETED: 'FAMILY',
      }),
      level: 'MEDIUM',
    });
    expect(riskAssessment).toMatchObject({
      assessedAs: 'EXPERIENCING',
      score: 13,
      computedLevel: 'MEDIUM',
      level: 'MEDIUM',
      reasons: [],
      answers: { FREQUENCY: ['MOST_WEEKS'], FRIENDS_AND_FAMILY: ['ISOLATED'] },
      policyVersion: { number: 1 },
    });
    expect(after).toMatchObject({ riskLevel: 'MEDIUM', stage: 'RISK_ASSESSMENT' });
    // Medium: ten working days.
    expect(await reviewsOf(of.id)).toEqual(['PENDING 2026-03-16']);
    const { case: told } = await worker.query(
      'query ($id: ID!) { case(id: $id) { events { kind facts } riskAssessments { person { name } assessedBy { name } } } }',
      { id: of.id },
    );
    expect(told.riskAssessments).toEqual([
      { person: { name: 'Maud Penhaligon' }, assessedBy: { name: 'Callum Prosser' } },
    ]);
    const event = told.events.find(({ kind }: Data) => kind === 'RISK_ASSESSED');
    expect(event.facts).toMatchObject({ level: 'MEDIUM', assessedAs: 'EXPERIENCING' });
    expect(JSON.stringify(event.facts)).not.toMatch(/Penhaligon|MOST_WEEKS|Prosser/);
  });

  test('is asked in the words of the matrix, which says whose it is (#105)', async () => {
    const { policy } = await worker.query('{ policy { document } }');
    expect(policy.document.riskMatrix.source).toMatch(/no official matrix/);
    const asked = policy.document.riskMatrix.questions.map(({ code }: Data) => code);
    expect(asked).toEqual(
      expect.arrayContaining(['FRIENDS_AND_FAMILY', 'PROFESSIONAL_SUPPORT', 'SAFE_TONIGHT']),
    );
  });

  test('is decided by an officer with a reason, and never below what holds whatever the score (#105)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const assess = (input: object) =>
      take(worker, 'assessRisk', {
        caseId: of.id,
        partyId: victimOf(of).id,
        answers: riskAnswers(),
        ...input,
      });
    expect(against(await assess({ level: 'HIGH' }))).toEqual(['levelReason OTHER_LEVEL_NEEDS_REASON 8.7']);
    expect((await assess({ level: 'HIGH', levelReason: 'She hides what she fears.' })).case.riskLevel).toBe(
      'HIGH',
    );
    const answers = riskAnswers('EXPERIENCING', { HATE: 'YES', VULNERABILITY: 'YES' });
    for (const level of ['LOW', 'MEDIUM']) {
      expect(against(await assess({ answers, level, levelReason: 'It seems less to me.' })), level).toEqual([
        'level NOT_BELOW_HARD_RULE 8.7',
      ]);
    }
    const { riskAssessment } = await assess({ answers, level: 'HIGH' });
    expect(riskAssessment).toMatchObject({ computedLevel: 'HIGH', reasons: ['VULNERABLE_AND_HATE', 'HATE'] });
  });

  test('knows of the violence that the case tells of, whatever is answered (#105)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker, { violence: true });
    const low = { caseId: of.id, partyId: victimOf(of).id, answers: riskAnswers(), level: 'LOW' };
    expect(against(await take(worker, 'assessRisk', low))).toEqual(['level NOT_BELOW_HARD_RULE 8.7']);
  });

  test('is refused with what is wrong with the answers, and nothing is kept (#105)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const assess = (answers: object[], more: object = {}) =>
      take(worker, 'assessRisk', { caseId: of.id, partyId: victimOf(of).id, answers, level: 'LOW', ...more });
    const [first, ...rest] = riskAnswers();
    expect(against(await assess(rest))).toEqual(['answers.FREQUENCY QUESTION_NEEDS_ANSWER 8.7']);
    expect(against(await assess([...rest, { question: 'FREQUENCY', answers: ['SOMETIMES'] }]))).toEqual([
      'answers.FREQUENCY ANSWER_OF_THE_MATRIX 8.7',
    ]);
    expect(against(await assess([first!, ...rest, { question: 'WEATHER', answers: ['GOOD'] }]))).toEqual([
      'answers QUESTION_OF_THE_MATRIX 8.7',
    ]);
    expect(against(await assess([first!, first!, ...rest]))).toEqual(['answers ANSWERED_ONCE 8.7']);
    expect(against(await assess([first!, ...rest], { notes: 'x'.repeat(20_001) }))).toEqual([
      'notes TEXT_TOO_LONG 8.4',
    ]);
    expect(await reviewsOf(of.id)).toEqual([]);
  });

  test('is each person’s own, and the case has the highest of them (#105)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const { party } = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { name: 'Percy Lowther' },
      role: 'ALLEGED_PERPETRATOR',
    });
    await assessed(worker, of);
    const accused = (level: string, changes: Record<string, string>) =>
      taken(worker, 'assessRisk', {
        caseId: of.id,
        partyId: party.id,
        answers: riskAnswers('ALLEGED_PERPETRATOR', changes),
        level,
      });
    const high = await accused('HIGH', { VULNERABILITY: 'YES', FRIENDS_AND_FAMILY: 'ISOLATED' });
    expect(high.riskAssessment.assessedAs).toBe('ALLEGED_PERPETRATOR');
    expect(high.case.riskLevel).toBe('HIGH');
    expect((await accused('LOW', {})).case.riskLevel).toBe('LOW');
    const { riskAssessments } = await worker.query(
      'query ($id: [ID!]) { riskAssessments(filter: { caseId: $id, current: true }) { totalCount } }',
      { id: [of.id] },
    );
    expect(riskAssessments.totalCount).toBe(2);
    const speaker = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { name: 'Ada Quill' },
      role: 'REPRESENTATIVE',
      representsPartyId: victimOf(of).id,
    });
    const asked = { caseId: of.id, partyId: speaker.party.id, answers: riskAnswers(), level: 'LOW' };
    expect(against(await take(worker, 'assessRisk', asked))).toEqual(['partyId WHOSE_RISK 8.7']);
  });
});

test('whoever is no longer in the case is not assessed for it again (#106)', async () => {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of } = await openedCase(landlord, worker);
  const { party } = await taken(worker, 'addParty', {
    caseId: of.id,
    person: { name: 'Percy Lowther' },
    role: 'ALLEGED_PERPETRATOR',
  });
  await assessed(worker, of);
  const answers = riskAnswers('ALLEGED_PERPETRATOR', { VULNERABILITY: 'YES' });
  const high = { caseId: of.id, partyId: party.id, answers, level: 'HIGH', levelReason: 'He is alone.' };
  expect((await taken(worker, 'assessRisk', high)).case.riskLevel).toBe('HIGH');
  expect((await reviewsOf(of.id)).sort()).toEqual(['PENDING 2026-03-09', 'PENDING 2026-03-30']);
  await taken(worker, 'removeParty', { caseId: of.id, partyId: party.id, reason: 'It was not him.' });
  expect((await reviewsOf(of.id)).sort()).toEqual(['CANCELLED 2026-03-09', 'PENDING 2026-03-30']);
  const { case: found } = await worker.query('query ($id: ID!) { case(id: $id) { riskLevel } }', {
    id: of.id,
  });
  expect(found.riskLevel).toBe('LOW');
});

describe('the risk is looked at again', () => {
  test.each([
    ['HIGH', { VULNERABILITY: 'YES', VIOLENCE: 'USED' }, '2026-03-09'],
    ['MEDIUM', { FREQUENCY: 'DAILY' }, '2026-03-16'],
    ['LOW', {}, '2026-03-30'],
    ['MEDIUM', { SAFE_TONIGHT: 'NO' }, '2026-03-02'],
  ])('%s, by its own time (%j): by %s (#106)', async (level, changes, due) => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    await taken(worker, 'assessRisk', {
      caseId: of.id,
      partyId: victimOf(of).id,
      answers: riskAnswers('EXPERIENCING', changes as Record<string, string>),
      level,
    });
    expect(await reviewsOf(of.id)).toEqual([`PENDING ${due}`]);
  });

  test('the next assessment of the same person meets the review and starts the next (#106)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    await assessed(worker, of);
    landlord.clock.at('2026-03-31T10:00');
    await assessed(worker, of);
    expect(await reviewsOf(of.id)).toEqual(['MET_LATE 2026-03-30', 'PENDING 2026-04-30']);
  });

  test('soon when there is another incident or report, once (#106)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const incident = {
      caseId: of.id,
      occurredAt: '2026-03-05T22:00:00Z',
      endedAt: '2026-03-05T23:30:00Z',
      behaviour: 'EXCESSIVE_NOISE',
    };
    landlord.clock.at('2026-03-06T10:00');
    await taken(worker, 'recordIncident', { ...incident, occurredAt: '2026-03-01T22:00:00Z' });
    expect(await reviewsOf(of.id)).toEqual([]);
    await assessed(worker, of);
    const { incident: made } = await taken(worker, 'recordIncident', incident);
    expect(made).toMatchObject({ behaviour: 'EXCESSIVE_NOISE', againstStaff: false });
    await taken(worker, 'recordIncident', incident);
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    await taken(worker, 'triageReport', { reportId: report.id, linkToCase: { caseId: of.id } });
    // From Friday, the next working day is Monday.
    expect(await reviewsOf(of.id)).toEqual(['PENDING 2026-03-09', 'PENDING 2026-04-07']);
    landlord.clock.at('2026-03-09T10:00');
    await assessed(worker, of);
    expect((await reviewsOf(of.id)).slice(0, 2)).toEqual(['MET 2026-03-09', 'MET 2026-04-07']);
    landlord.clock.at('2026-03-10T10:00');
    await taken(worker, 'recordIncident', incident);
    expect(await reviewsOf(of.id)).toContain('PENDING 2026-03-11');
  });

  test('after another report that is linked (#106)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    await assessed(worker, of);
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    await taken(worker, 'triageReport', { reportId: report.id, linkToCase: { caseId: of.id } });
    expect(await reviewsOf(of.id)).toEqual(['PENDING 2026-03-03', 'PENDING 2026-03-30']);
    const { riskAssessments } = await worker.query(
      'query ($id: [ID!], $by: DateTime) { riskAssessments(filter: { caseId: $id, reviewDueBefore: $by }) { edges { node { reviewOwedAt } } } }',
      { id: [of.id], by: '2026-03-04T10:00:00Z' },
    );
    expect(riskAssessments.edges.map(({ node }: Data) => instant(node.reviewOwedAt))).toEqual([
      '2026-03-03T23:59:59.999Z',
    ]);
  });

  test('an incident cannot lie in the future, end before it began, or say nothing (#106)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const record = (input: object) =>
      take(worker, 'recordIncident', { caseId: of.id, occurredAt: '2026-03-02T10:00:00Z', ...input });
    expect(against(await record({}))).toEqual(['description SAY_WHAT_HAPPENED 3.6']);
    expect(against(await record({ behaviour: 'FOULING', occurredAt: '2026-03-02T10:01:00Z' }))).toEqual([
      'occurredAt NOT_IN_THE_FUTURE 8.7',
    ]);
    expect(against(await record({ behaviour: 'FOULING', endedAt: '2026-03-02T09:59:00Z' }))).toEqual([
      'endedAt ENDED_AFTER_BEGUN 8.7',
    ]);
    expect((await record({ behaviour: 'FOULING', endedAt: '2026-03-02T10:00:00Z' })).refusals).toEqual([]);
  });

  test('before closing when it is overdue; closing ends what is still to come (#66, #106)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    await taken(worker, 'recordContact', {
      caseId: of.id,
      method: 'PHONE',
      reached: true,
      approachAgreed: true,
    });
    await assessed(worker, of);
    landlord.clock.at('2026-03-10T10:00');
    await taken(worker, 'recordIncident', {
      caseId: of.id,
      occurredAt: '2026-03-10T09:00:00Z',
      behaviour: 'EXCESSIVE_NOISE',
    });
    const close = () =>
      take(worker, 'closeCase', {
        caseId: of.id,
        outcome: 'REPORTER_WITHDREW',
        reason: 'They ask us to leave it.',
        closureNoticeAt: '2026-03-10T09:00:00Z',
        reviewRightInformedAt: '2026-03-10T09:00:00Z',
      });
    landlord.clock.at('2026-03-12T10:00');
    expect(against(await close())).toEqual(['riskAssessments RISK_CHECK_NEEDED 8.7']);
    await assessed(worker, of);
    expect((await close()).refusals).toEqual([]);
    expect((await reviewsOf(of.id)).sort()).toEqual([
      'CANCELLED 2026-04-13',
      'MET 2026-03-30',
      'MET_LATE 2026-03-11',
    ]);
    expect(
      against(
        await take(worker, 'recordIncident', {
          caseId: of.id,
          occurredAt: '2026-03-12T09:00:00Z',
          behaviour: 'FOULING',
        }),
      ),
    ).toEqual(['caseId CASE_IS_CLOSED 3.6']);
  });
});

describe('the risk assessment of an occupant', () => {
  const occupant = async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    return { of, personId: victimOf(of).person.id };
  };

  test('is kept up to date outside any case, with the day of its review (#70)', async () => {
    const { of, personId } = await occupant();
    const assess = (input: object) =>
      take(worker, 'assessOccupantRisk', {
        personId,
        answers: riskAnswers('OCCUPANT'),
        level: 'LOW',
        ...input,
      });
    expect(against(await assess({ reviewOn: '2026-03-01' }))).toEqual(['reviewOn DUE_FROM_TODAY 4.2']);
    expect(against(await assess({ reviewOn: '2026-09-03' }))).toEqual(['reviewOn REVIEWED_IN_TIME 4.2']);
    const { riskAssessment } = await assess({ reviewOn: '2026-09-02' });
    expect(instant(riskAssessment.reviewDueAt)).toBe('2026-09-02T22:59:59.999Z');
    const sooner = await assess({ reviewOn: '2026-03-20' });
    expect(instant(sooner.riskAssessment.reviewOwedAt)).toBe('2026-03-20T23:59:59.999Z');
    const { person } = await worker.query(
      'query ($id: ID!) { person(id: $id) { riskAssessments(first: 5) { level replacedAt case { id } deadlines { status } } } }',
      { id: personId },
    );
    expect(person.riskAssessments.map(({ replacedAt, deadlines }: Data) => [!replacedAt, deadlines])).toEqual(
      [
        [false, [{ status: 'MET' }]],
        [true, [{ status: 'PENDING' }]],
      ],
    );
    // It says nothing about the case the occupant happens to be in.
    const { case: found } = await worker.query('query ($id: ID!) { case(id: $id) { riskLevel stage } }', {
      id: of.id,
    });
    expect(found).toEqual({ riskLevel: null, stage: 'INITIAL_INTERVIEW' });
  });

  test('says how those who visit are kept from harm where there is a danger to staff (#68, #70)', async () => {
    const { personId } = await occupant();
    const assess = (input: object) =>
      take(worker, 'assessOccupantRisk', {
        personId,
        answers: riskAnswers('OCCUPANT', { DANGER_TO_STAFF: 'WITHIN_A_YEAR' }),
        level: 'HIGH',
        ...input,
      });
    expect(against(await assess({}))).toEqual(['controlMeasures CONTROL_MEASURES_NEEDED 4.1']);
    const { riskAssessment } = await assess({ controlMeasures: 'Two of staff, by appointment.' });
    expect(riskAssessment).toMatchObject({
      controlMeasures: 'Two of staff, by appointment.',
      reasons: ['RECENT_DANGER_TO_STAFF', 'DANGER_TO_STAFF'],
    });
  });

  test('is missed when nobody looks at it again, found by whoever may know the person, and by nobody else (#70)', async () => {
    const { personId } = await occupant();
    await taken(worker, 'assessOccupantRisk', {
      personId,
      answers: riskAnswers('OCCUPANT'),
      level: 'LOW',
      reviewOn: '2026-03-20',
    });
    await markDue(landlord.admin);
    const overdue = `query ($id: [ID!]) { riskAssessments(filter: { personId: $id, assessedAs: [OCCUPANT], reviewDueBefore: "2026-03-21T10:00:00Z" }) {
      edges { node { reviewOwedAt deadlines { status } } } } }`;
    const asked = async (who: Parameters<Landlord['as']>[0]) =>
      (await landlord.as(who).query(overdue, { id: [personId] })).riskAssessments.edges;
    expect((await asked('service-lead')).map(({ node }: Data) => node.deadlines)).toEqual([
      [{ status: 'MISSED' }],
    ]);
    expect(await asked('welsh-area-manager')).toEqual([]);
    expect(await asked('other-support-worker')).toEqual([]);
    // Handed to a colleague, the case takes the knowledge of its people along.
    await landlord.admin.query('update asb_case set owner_id = $1 where owner_id = $2', [
      landlord.ids['other-support-worker'],
      worker.staffId,
    ]);
    expect((await asked('other-support-worker')).length).toBe(1);
    expect(await asked('housing-support-worker')).toEqual([]);
    const { deadlines } = await landlord
      .as('other-support-worker')
      .query(
        'query { deadlines(filter: { type: [RISK_REVIEW], status: [MISSED] }) { edges { node { riskAssessment { person { id } } case { id } } } } }',
      );
    expect(deadlines.edges.map(({ node }: Data) => node)).toContainEqual({
      riskAssessment: { person: { id: personId } },
      case: null,
    });
  });
});
