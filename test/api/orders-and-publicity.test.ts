import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asRead } from '../support/as-read.ts';
import { against } from '../support/casework.ts';
import {
  accusedCase,
  approvedAction,
  injunction,
  step,
  stepped,
  triedEarly,
} from '../support/formal-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let head: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  head = landlord.as('head-of-service');
});
afterAll(() => landlord?.close());
beforeEach(() => landlord.clock.at('2026-03-02T10:00'));

/** An injunction against somebody, applied for and under way. */
async function appliedFor(person: Record<string, unknown> = {}): Promise<Data> {
  const accused = await accusedCase(landlord, worker, { person });
  await triedEarly(worker, accused);
  const approved = await approvedAction(landlord, worker, injunction(accused));
  return (await stepped(worker, 'startFormalAction', { actionId: approved.id })).action;
}
const granted = (actionId: string, changes: object = {}) => ({
  actionId,
  result: 'GRANTED',
  court: 'County Court at North Shore',
  reference: 'K00NS123',
  decidedOn: '2026-03-02',
  expiresOn: '2026-09-02',
  terms: 'Not to make noise between 23:00 and 07:00.',
  powerOfArrest: true,
  ...changes,
});
const expiries = async (actionId: string): Promise<string[][]> => {
  const { node } = await worker.query(
    'query ($id: ID!) { node(id: $id) { ... on Action { deadlines { type status dueAt } } } }',
    { id: actionId },
  );
  return node.deadlines
    .filter(({ type }: Data) => type === 'ORDER_EXPIRES')
    .map(({ status, dueAt }: Data) => [status, new Date(dueAt).toISOString()]);
};

describe('an order of the court', () => {
  test('is recorded once its action is under way, with terms, and is looked at before it ends', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const approved = await approvedAction(landlord, worker, injunction(accused));
    expect(against(await step(worker, 'recordOrder', granted(approved.id)))).toEqual([
      'actionId ACTION_UNDER_WAY 11.5',
    ]);
    await stepped(worker, 'startFormalAction', { actionId: approved.id });
    const bad = granted(approved.id, {
      court: ' ',
      terms: null,
      decidedOn: '2026-03-03',
      expiresOn: '2026-03-02',
    });
    expect(against(await step(worker, 'recordOrder', bad))).toEqual([
      'court WORDS_NEEDED 11.5',
      'decidedOn NOT_IN_THE_FUTURE 11.5',
      'expiresOn EXPIRES_AFTER_GRANTED 11.5',
      'terms TERMS_NEEDED 11.5',
    ]);
    const early = granted(approved.id, { decidedOn: '2026-03-01' });
    expect(against(await step(worker, 'recordOrder', early))).toEqual(['decidedOn AFTER_IT_BEGAN 11.5']);
    const { order, action } = await stepped(worker, 'recordOrder', granted(approved.id));
    expect(order).toMatchObject({ result: 'GRANTED', state: 'IN_FORCE' });
    expect(action.order).toEqual({ id: order.id, state: 'IN_FORCE' });
    // The last day ends in summer time.
    expect(await expiries(approved.id)).toEqual([['PENDING', '2026-09-02T22:59:59.999Z']]);
    expect(against(await step(worker, 'recordOrder', granted(approved.id)))).toEqual([
      'actionId DECIDED_ONCE 11.5',
    ]);
  });

  test('stands when its case is closed: it is broken and discharged after, and nothing falls due for the case', async () => {
    const action = await appliedFor();
    const { order } = await stepped(worker, 'recordOrder', granted(action.id));
    await landlord.admin.query(
      `update asb_case set status = 'CLOSED', stage = 'CLOSED', outcome = 'RESOLVED_LEGAL_ACTION', closed_at = $2
        where id = (select case_id from action where id = $1)`,
      [action.id, landlord.clock.now],
    );
    landlord.clock.at('2026-03-20T10:00');
    const breach = {
      orderId: order.id,
      happenedOn: '2026-03-19',
      description: 'Drums at two in the morning.',
    };
    expect((await stepped(worker, 'recordOrderBreach', breach)).action.status).toBe('BREACHED');
    const longer = {
      orderId: order.id,
      happenedOn: '2026-03-20',
      reason: 'Broken.',
      discharged: false,
      expiresOn: '2027-03-01',
    };
    await stepped(worker, 'varyOrDischargeOrder', await asRead(worker, longer));
    expect((await expiries(action.id)).filter(([status]) => status === 'PENDING')).toEqual([]);
    const end = { actionId: action.id, reason: 'By the court.' };
    expect((await stepped(worker, 'dischargeFormalAction', end)).action.status).toBe('DISCHARGED');
    expect(against(await step(worker, 'cancelFormalAction', end))).toEqual(['case CASE_IS_CLOSED 3.6']);
  });

  test('is broken, varied and discharged, and its action with it', async () => {
    const action = await appliedFor();
    const { order } = await stepped(worker, 'recordOrder', granted(action.id));
    landlord.clock.at('2026-03-10T10:00');
    const breach = {
      orderId: order.id,
      happenedOn: '2026-03-09',
      description: 'Drums at two in the morning.',
    };
    expect(against(await step(worker, 'recordOrderBreach', { ...breach, happenedOn: '2026-03-11' }))).toEqual(
      ['happenedOn NOT_IN_THE_FUTURE 11.5'],
    );
    expect(against(await step(worker, 'recordOrderBreach', { ...breach, happenedOn: '2026-03-01' }))).toEqual(
      ['happenedOn AFTER_IT_BEGAN 11.5'],
    );
    const broken = await stepped(worker, 'recordOrderBreach', breach);
    expect(broken).toMatchObject({ order: { state: 'IN_FORCE' }, action: { status: 'BREACHED' } });
    const change = {
      orderId: order.id,
      happenedOn: '2026-03-10',
      reason: 'On our application.',
      discharged: false,
    };
    expect(against(await step(worker, 'varyOrDischargeOrder', change))).toEqual([
      'terms SOMETHING_VARIED 11.5',
    ]);
    const varied = { ...change, expiresOn: '2026-12-01', orderVersion: order.version };
    const { order: longer } = await stepped(worker, 'varyOrDischargeOrder', varied);
    expect(longer).toMatchObject({ expiresOn: '2026-12-01', state: 'IN_FORCE' });
    expect(
      against(await step(worker, 'varyOrDischargeOrder', { ...varied, expiresOn: '2026-11-01' })),
    ).toEqual(['expiresOn CHANGED_MEANWHILE 15.1', 'orderVersion CHANGED_MEANWHILE 15.1']);
    expect(await expiries(action.id)).toEqual([
      ['CANCELLED', '2026-09-02T22:59:59.999Z'],
      ['PENDING', '2026-12-01T23:59:59.999Z'],
    ]);
    const over = await stepped(worker, 'varyOrDischargeOrder', { ...change, discharged: true });
    expect(over).toMatchObject({ order: { state: 'DISCHARGED' }, action: { status: 'DISCHARGED' } });
    expect((await expiries(action.id)).map(([status]) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(against(await step(worker, 'recordOrderBreach', breach))).toEqual(['orderId ORDER_IN_FORCE 11.5']);
  });

  test('refused is an outcome too, and both are counted by power and result', async () => {
    const action = await appliedFor();
    const refused = {
      actionId: action.id,
      result: 'REFUSED',
      court: 'County Court',
      decidedOn: '2026-03-02',
    };
    expect(against(await step(worker, 'recordOrder', { ...refused, powerOfArrest: true }))).toEqual([
      'powerOfArrest NOTHING_TO_ARREST_FOR 11.5',
    ]);
    expect((await stepped(worker, 'recordOrder', refused)).order.state).toBe('REFUSED');
    const { node } = await worker.query(
      'query ($id: ID!) { node(id: $id) { ... on Action { case { id } } } }',
      { id: action.id },
    );
    const count = async (result: string) => {
      const { orders } = await worker.query(
        'query ($result: OrderResult!, $case: ID!) { orders(filter: { type: [INJUNCTION], result: [$result], caseId: [$case] }) { totalCount } }',
        { result, case: node.case.id },
      );
      return orders.totalCount;
    };
    expect([await count('GRANTED'), await count('REFUSED')]).toEqual([0, 1]);
  });
});

describe('publicity', () => {
  const ask = (orderId: string, changes: object = {}) => ({
    orderId,
    purposes: ['DETER', 'REPORT_BREACHES'],
    question: 'A leaflet for the street.',
    ...changes,
  });
  const draft = (publicityId: string, changes: object = {}) => ({
    publicityId,
    audience: 'Leaflet, Harbour Row',
    text: 'A court has forbidden noise at night. Tell us of breaches.',
    namesPerson: false,
    ...changes,
  });
  const guide = (publicityId: string, changes: object = {}) => ({
    publicityId,
    allowed: true,
    guidance: 'No more than the terms.',
    dataProtection: 'Necessary and limited to the street.',
    ...changes,
  });
  async function guided(person: Record<string, unknown> = {}): Promise<Data> {
    const action = await appliedFor(person);
    const { order } = await stepped(worker, 'recordOrder', granted(action.id));
    const { publicity } = await stepped(worker, 'askPublicityGuidance', ask(order.id));
    return (await stepped(head, 'givePublicityGuidance', guide(publicity.id))).publicity;
  }

  test('follows a granted order only, for one of three purposes (#139)', async () => {
    const action = await appliedFor();
    const refused = {
      actionId: action.id,
      result: 'REFUSED',
      court: 'County Court',
      decidedOn: '2026-03-02',
    };
    const lost = (await stepped(worker, 'recordOrder', refused)).order;
    expect(against(await step(worker, 'askPublicityGuidance', ask(lost.id)))).toEqual([
      'orderId ORDER_GRANTED 14.1',
    ]);
    const { order } = await stepped(worker, 'recordOrder', granted((await appliedFor()).id));
    expect(against(await step(worker, 'askPublicityGuidance', ask(order.id, { purposes: [] })))).toEqual([
      'purposes PURPOSE_NEEDED 14.1',
    ]);
    landlord.clock.at('2026-09-02T10:00');
    await stepped(worker, 'askPublicityGuidance', ask(order.id));
    landlord.clock.at('2026-09-03T10:00');
    expect(against(await step(worker, 'askPublicityGuidance', ask(order.id)))).toEqual([
      'purposes ORDER_IN_FORCE 14.1',
    ]);
    await stepped(worker, 'askPublicityGuidance', ask(order.id, { purposes: ['DETER'] }));
  });

  test('has the guidance of the Head of Service, data protection considered, before a draft exists (#140)', async () => {
    const { order } = await stepped(worker, 'recordOrder', granted((await appliedFor()).id));
    const { publicity } = await stepped(worker, 'askPublicityGuidance', ask(order.id));
    const { id } = publicity;
    expect(against(await step(worker, 'draftPublicity', draft(id)))).toEqual([
      'publicityId GUIDANCE_BEFORE_DRAFT 14.2',
    ]);
    expect(against(await step(landlord.as('area-manager'), 'givePublicityGuidance', guide(id)))).toEqual([
      'publicityId HEAD_OF_SERVICE_GUIDES 14.2',
    ]);
    expect(against(await step(head, 'givePublicityGuidance', guide(id, { dataProtection: ' ' })))).toEqual([
      'dataProtection WORDS_NEEDED 14.2',
    ]);
    const { publicityItems } = await head.query(
      '{ publicityItems(filter: { status: [GUIDANCE_ASKED], purpose: DETER }, first: 100) { edges { node { id } } } }',
    );
    expect(publicityItems.edges.map(({ node }: Data) => node.id)).toContain(id);
    await stepped(head, 'givePublicityGuidance', guide(id));
    expect(against(await step(worker, 'publishPublicity', { publicityId: id }))).toEqual([
      'publicityId GUIDANCE_BEFORE_DRAFT 14.2',
    ]);
    const { publicity: drafted } = await stepped(worker, 'draftPublicity', draft(id));
    expect(drafted.status).toBe('DRAFTED');
    const stale = draft(id, { text: 'Other words.', publicityVersion: publicity.version });
    expect(against(await step(worker, 'draftPublicity', stale))).toContain('text CHANGED_MEANWHILE 15.1');
    expect((await stepped(worker, 'publishPublicity', { publicityId: id })).publicity.status).toBe(
      'PUBLISHED',
    );
    expect(against(await step(worker, 'draftPublicity', draft(id)))).toEqual([
      'publicityId GUIDANCE_BEFORE_DRAFT 14.2',
    ]);
    const back = await stepped(worker, 'withdrawPublicity', {
      publicityId: id,
      reason: 'The order was varied.',
    });
    expect(back.publicity.status).toBe('WITHDRAWN');
  });

  test('that is not allowed ends there, and whoever asks does not guide themselves (#140)', async () => {
    const { order } = await stepped(worker, 'recordOrder', granted((await appliedFor()).id));
    const own = (await stepped(head, 'askPublicityGuidance', ask(order.id))).publicity;
    expect(against(await step(head, 'givePublicityGuidance', guide(own.id)))).toEqual([
      'publicityId PROPOSER_DOES_NOT_DECIDE 14.2',
    ]);
    const other = (await stepped(worker, 'askPublicityGuidance', ask(order.id))).publicity;
    const no = await stepped(head, 'givePublicityGuidance', guide(other.id, { allowed: false }));
    expect(no.publicity.status).toBe('WITHDRAWN');
    expect((await step(worker, 'draftPublicity', draft(other.id))).refusals.length).toBe(1);
  });

  test('names nobody under eighteen, and nobody of unknown age without saying how it is known (#140)', async () => {
    const named = { namesPerson: true, text: 'Percy Lowther may make no noise at night.' };
    const young = await guided({ dateOfBirth: '2008-03-03' });
    expect(against(await step(worker, 'draftPublicity', draft(young.id, named)))).toEqual([
      'namesPerson NOBODY_UNDER_AGE_NAMED 14.2',
    ]);
    expect(
      against(
        await step(worker, 'draftPublicity', draft(young.id, { ...named, ageStatement: 'He says so.' })),
      ),
    ).toEqual(['namesPerson NOBODY_UNDER_AGE_NAMED 14.2']);
    expect(
      against(await step(worker, 'draftPublicity', draft(young.id, { text: 'percy lowther, again' }))),
    ).toEqual(['namesPerson NAMED_AFTER_ALL 14.2']);
    await stepped(worker, 'draftPublicity', draft(young.id));
    const grown = await guided({ dateOfBirth: '2008-03-02' });
    await stepped(worker, 'draftPublicity', draft(grown.id, named));
    const unknown = await guided();
    expect(against(await step(worker, 'draftPublicity', draft(unknown.id, named)))).toEqual([
      'ageStatement AGE_STATEMENT_NEEDED 14.2',
    ]);
    await stepped(
      worker,
      'draftPublicity',
      draft(unknown.id, { ...named, ageStatement: 'Court papers: 34.' }),
    );
  });
});

describe('advice', () => {
  test('is asked of the housing manager and given once, not by whoever asked (#137)', async () => {
    const { case: of } = await accusedCase(landlord, worker);
    const asked = await stepped(worker, 'consultHousingManager', { caseId: of.id, question: 'Which court?' });
    const { id } = asked.consultation;
    const answer = { consultationId: id, answer: 'The county court.' };
    expect(against(await step(landlord.as('area-manager'), 'answerConsultation', answer))).toEqual([
      'consultationId HOUSING_MANAGER_ADVISES 13.4',
    ]);
    const housing = landlord.as('housing-manager');
    const { consultations } = await housing.query(
      'query ($case: ID!) { consultations(filter: { answered: false, caseId: [$case] }) { edges { node { id question } } } }',
      { case: of.id },
    );
    expect(consultations.edges).toEqual([{ node: { id, question: 'Which court?' } }]);
    const answered = await stepped(housing, 'answerConsultation', answer);
    expect(answered.consultation).toMatchObject({
      answer: 'The county court.',
      answeredBy: { id: housing.staffId },
    });
    expect(against(await step(housing, 'answerConsultation', answer))).toEqual([
      'consultationId ANSWERED_ONCE 13.4',
    ]);
    const own = (await stepped(housing, 'consultHousingManager', { caseId: of.id, question: 'And?' }))
      .consultation;
    expect(
      (await step(housing, 'answerConsultation', { consultationId: own.id, answer: 'x' })).refusals.length,
    ).toBe(1);
  });

  test('of a solicitor waits for the area manager (#137)', async () => {
    const { case: of } = await accusedCase(landlord, worker);
    const matter = { caseId: of.id, firm: 'Ormerod & Vane', matter: 'Draft the application.' };
    expect(against(await step(worker, 'instructSolicitor', { ...matter, firm: ' ' }))).toEqual([
      'firm WORDS_NEEDED 13.5',
    ]);
    const { instruction } = await stepped(worker, 'instructSolicitor', matter);
    expect(instruction).toMatchObject({
      agency: 'LEGAL_ADVISER',
      status: 'AWAITING_APPROVAL',
      decidedBy: null,
    });
    const decide = { instructionId: instruction.id, approved: true };
    expect(against(await step(landlord.as('housing-manager'), 'decideSolicitorInstruction', decide))).toEqual(
      ['instructionId AREA_MANAGER_APPROVES 13.5'],
    );
    const area = landlord.as('area-manager');
    expect(against(await step(area, 'decideSolicitorInstruction', { ...decide, approved: false }))).toEqual([
      'reason REASON_NEEDED 13.5',
    ]);
    expect((await stepped(area, 'decideSolicitorInstruction', decide)).instruction).toMatchObject({
      status: 'APPROVED',
      decidedBy: { id: area.staffId },
    });
    expect(against(await step(area, 'decideSolicitorInstruction', decide))).toEqual([
      'instructionId DECIDED_ONCE 13.5',
    ]);
  });
});
