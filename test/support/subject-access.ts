import { fetchAs } from './evidence.ts';
import type { Asker, Data, Landlord } from './landlord.ts';
import { readZip } from './read-zip.ts';

const request = `request { id personId askedBy receivedOn dueOn stage identityChecked authoritySeen extendedBecause extensionToldOn
  refusedBecause copyTakenAt version draftedBy { name } approvedBy { name } }`;

const inputs: Record<string, string> = {
  receiveSubjectAccess: 'ReceiveSubjectAccessInput',
  confirmSubjectIdentity: 'ConfirmSubjectIdentityInput',
  extendSubjectAccess: 'ExtendSubjectAccessInput',
  decideSubjectAccess: 'DecideSubjectAccessInput',
  refuseSubjectAccess: 'RefuseSubjectAccessInput',
};

/** A step of answering a request for access; its payload, refusals and all. */
export const answering = async (by: Asker, step: string, input: object): Promise<Data> =>
  (
    await by.query(
      `mutation ($input: ${inputs[step] ?? 'SubjectAccessChangeInput'}!) { ${step}(input: $input) { refusals { field rule clause message } ${request} } }`,
      { input },
    )
  )[step];

/** The same, and it must be allowed. */
export async function answered(by: Asker, step: string, input: object): Promise<Data> {
  const payload = await answering(by, step, input);
  if (payload.refusals.length > 0) throw new Error(`${step}: ${JSON.stringify(payload.refusals)}`);
  return payload.request;
}

/** Somebody asks, and it was made sure that it is them. */
export async function asked(by: Asker, personId: string, receivedOn = '2026-03-02'): Promise<Data> {
  const { id } = await answered(by, 'receiveSubjectAccess', {
    personId,
    askedBy: 'THEMSELVES',
    receivedOn,
  });
  return answered(by, 'confirmSubjectIdentity', { requestId: id, how: 'CALLED_BACK_ON_KNOWN_NUMBER' });
}

const item = 'item record kind side name facts text toldByOthers state ground wording decided';

export const draftOf = async (by: Asker, requestId: string): Promise<Data> =>
  (
    await by.query(
      `query ($id: ID!) { subjectAccessDraft(requestId: $id, first: 100) { total undecided next notGathered items { ${item} } } }`,
      { id: requestId },
    )
  ).subjectAccessDraft;

const versionOf = async (by: Asker, id: string): Promise<number> =>
  (await by.query('query ($id: ID!) { node(id: $id) { ... on SubjectAccessRequest { version } } }', { id }))
    .node.version;

export const decided = async (by: Asker, requestId: string, decisions: object[]): Promise<Data> =>
  answering(by, 'decideSubjectAccess', {
    requestId,
    requestVersion: await versionOf(by, requestId),
    decisions,
  });

/** Everything that waits is withheld, on a ground. */
export async function withheldRest(by: Asker, requestId: string): Promise<void> {
  const { items } = await draftOf(by, requestId);
  const rest = items.filter(({ state }: Data) => state === 'UNDECIDED');
  for (let from = 0; from < rest.length; from += 50) {
    const decisions = rest
      .slice(from, from + 50)
      .map((one: Data) => ({ item: one.item, state: 'WITHHELD', ground: 'THIRD_PARTY' }));
    const { refusals } = await decided(by, requestId, decisions);
    if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  }
}

export interface Copy {
  json: Buffer;
  pdf: Buffer;
  zip: Buffer;
  document: Data;
  /** Everything in it, by name. */
  files: Map<string, Buffer>;
}

export async function copyOf(landlord: Landlord, by: Asker, requestId: string): Promise<Copy> {
  const response = await fetchAs(landlord, by, `/subject-access/${requestId}/copy.zip`);
  const zip = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(zip.toString());
  const files = readZip(zip);
  const json = files.get('your-data.json')!;
  return { zip, json, pdf: files.get('your-data.pdf')!, document: JSON.parse(json.toString()), files };
}

export interface Officers {
  officer: Asker;
  deputy: Asker;
}

/** Approval takes a second person: somebody else holds the role too. */
export async function officersOf(landlord: Landlord): Promise<Officers> {
  const deputy = landlord.as('smt');
  await landlord.admin.query(
    `insert into staff_grant (staff_id, role) values ($1, 'DATA_PROTECTION_OFFICER')`,
    [deputy.staffId],
  );
  return { officer: landlord.as('data-protection-officer'), deputy };
}

/** From receipt to the copy, with what is undecided withheld. */
export async function copyFor(
  landlord: Landlord,
  { officer, deputy }: Officers,
  personId: string,
  decisions: object[] = [],
): Promise<Copy & { requestId: string }> {
  const { id: requestId } = await asked(officer, personId);
  if (decisions.length > 0) {
    const { refusals } = await decided(officer, requestId, decisions);
    if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  }
  await withheldRest(officer, requestId);
  await answered(officer, 'finishSubjectAccessDraft', { requestId });
  await answered(deputy, 'approveSubjectAccess', { requestId });
  return { requestId, ...(await copyOf(landlord, officer, requestId)) };
}

export const sectionOf = ({ sections }: Data, kind: string): Data[] =>
  sections.find((section: Data) => section.kind === kind).entries;
