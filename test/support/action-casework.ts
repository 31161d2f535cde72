import type { Asker, Data, Landlord } from './landlord.ts';

type Fields = Record<string, unknown>;

const refusals = 'refusals { field rule clause message yours current }';
const action = `action { id type status version side agency provider description dueOn completedAt outcome result proportionality breachedClause
  party { id } place { id } helps { id } helpedBy(first: 3) { id type status dueOn deadlines(first: 3) { type status } }
  agreement { terms startsOn reviewOn endsOn } diarySheets { startsOn endsOn extensionReason returnedOn feedback feedbackGivenAt }
  diaryEntries { id beganAt endedAt what effect fromPaper keptBy { id } } securityMeasure { kind guidance guidanceFrom requestedOn fittedOn }
  temporaryMove { movedOn expectedReturnOn returnPlan reviewOn returnedOn } witnessSupport { hearingOn securityReviewedOn securityReview prepared }
  consents { party { id } answer answeredOn } findings { kind foundOn what done } deadlines { type status dueAt } }`;
const request =
  'request { id kind byWhen answer answeredOn result resultReason adjustments version party { id } }';

const inputs: Record<string, [string, string]> = {
  addDiaryEntry: ['AddDiaryEntryInput', `entry { id } ${action}`],
  requestCooperation: ['RequestCooperationInput', request],
  answerCooperationRequest: ['AnswerCooperationRequestInput', request],
  approveClosingForNonCooperation: ['ApproveClosingInput', 'approval { id reason approvedBy { id } }'],
};

/** A change of an action or of what is asked of people; its payload, refusals and all. */
export async function change(by: Asker, name: string, input: Fields): Promise<Data> {
  const usual = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const [type, payload] = inputs[name] ?? [usual, `${action} case { id stage status }`];
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${refusals} ${payload} } }`;
  return (await by.query(document, { input }))[name];
}

/** The same, and it must be allowed: the action as it was left. */
export async function changed(by: Asker, name: string, input: Fields): Promise<Data> {
  const payload = await change(by, name, input);
  if (payload.refusals.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.refusals)}`);
  return payload.action ?? payload.request ?? payload.approval;
}

export const kindsOf = async (by: Asker, caseId: string): Promise<string[]> => {
  const { case: found } = await by.query('query ($id: ID!) { case(id: $id) { events { kind } } }', {
    id: caseId,
  });
  return found.events.map(({ kind }: Data) => kind);
};

/** What lies in a table of a case, past all scopes: for what must not have been half written. */
export const rowsOf = async (landlord: Landlord, table: string, caseId: string): Promise<Data[]> =>
  (await landlord.admin.query(`select * from ${table} where case_id = $1`, [caseId])).rows;
