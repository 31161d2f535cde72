import { openedCase, taken } from './casework.ts';
import type { Asker, Data, Landlord } from './landlord.ts';

type Fields = Record<string, unknown>;

const refusals = 'refusals { field rule clause message }';
const action = `action { id type status version formal { route limb cites leadAgency cautions version assessedAt }
  decisions { step reason by { id } } possession { condition breachedClause } exclusion { beginsAt endsAt reasonsGivenAt }
  policeEvidence { reference datedOn } order { id state } } case { id stage }`;
const payloads: Record<string, string> = {
  linkPoliceEvidence: `evidence { id agency reference } ${action}`,
  recordPolicePartnership: 'partnership { id force officerReference agreedOn agreed } case { id }',
  considerOption: 'option { id option choice } case { id }',
  recordOrder: `order { id state result expiresOn version } ${action}`,
  recordOrderBreach: `order { id state version changes { kind happenedOn } } ${action}`,
  varyOrDischargeOrder: `order { id state expiresOn terms version changes { kind } } ${action}`,
  consultHousingManager: 'consultation { id question answer answeredAt answeredBy { id } }',
  answerConsultation: 'consultation { id question answer answeredAt answeredBy { id } }',
  instructSolicitor: 'instruction { id agency firm status decidedBy { id } }',
  decideSolicitorInstruction: 'instruction { id agency firm status decidedBy { id } }',
};
const publicity = 'publicity { id status purposes text guidance publishedAt version }';
const inputs: Record<string, string> = { decideSolicitorInstruction: 'DecideSolicitorInput!' };

/** A step of formal and legal action; its payload, refusals and all. */
export async function step(by: Asker, name: string, input: Fields): Promise<Data> {
  const type = inputs[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const answer = payloads[name] ?? (name.includes('Publicity') ? publicity : action);
  const shared = /^(support|approve|refuse|breach|discharge|cancel)FormalAction$/.test(name);
  const document = `mutation ($input: ${shared ? 'FormalStepInput!' : type}) { ${name}(input: $input) { ${refusals} ${answer} } }`;
  return (await by.query(document, { input }))[name];
}

/** The same, and it must be allowed. */
export async function stepped(by: Asker, name: string, input: Fields): Promise<Data> {
  const payload = await step(by, name, input);
  if (payload.refusals.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.refusals)}`);
  return payload;
}

export const assessment = {
  proportionality: 'Nothing milder has helped.',
  capacity: 'No doubts; support worker agrees.',
  humanRights: 'Article 8 considered.',
  equality: 'No protected characteristic is touched.',
};

export interface Accused {
  case: Data;
  party: Data;
}

/** A case with somebody accused, an early intervention with them behind it. */
export async function accusedCase(
  landlord: Landlord,
  by: Asker,
  { person = {}, report = {}, opening = {} }: { person?: Fields; report?: Fields; opening?: Fields } = {},
): Promise<Accused> {
  const { case: of } = await openedCase(landlord, by, report, opening);
  const { party } = await taken(by, 'addParty', {
    caseId: of.id,
    person: { name: 'Percy Lowther', occupancyType: 'ASSURED', ...person },
    role: 'ALLEGED_PERPETRATOR',
  });
  return { case: of, party };
}

/** An early intervention with the person, over and done. */
export async function triedEarly(by: Asker, { case: of, party }: Accused): Promise<void> {
  const { action: begun } = await taken(by, 'recordAction', {
    caseId: of.id,
    partyId: party.id,
    type: 'FACILITATED_CONVERSATION',
  });
  await taken(by, 'completeAction', { actionId: begun.id, result: 'It did not hold.' });
}

/** What proposes an injunction against somebody persistent. */
export const injunction = ({ case: of, party }: Accused, changes: Fields = {}): Fields => ({
  caseId: of.id,
  partyId: party.id,
  type: 'INJUNCTION',
  route: 'PERSISTENT',
  limb: 'UNRESOLVED_BY_EARLY_INTERVENTION',
  reasons: 'It goes on every night.',
  assessment,
  ...changes,
});

/** A proposal with both keys turned, not begun. */
export async function approvedAction(
  landlord: Landlord,
  by: Asker,
  proposal: Fields,
  keys: [Asker, Asker] = [landlord.as('housing-manager'), landlord.as('area-manager')],
): Promise<Data> {
  const { action: proposed } = await stepped(by, 'proposeFormalAction', proposal);
  await stepped(keys[0], 'supportFormalAction', { actionId: proposed.id });
  return (await stepped(keys[1], 'approveFormalAction', { actionId: proposed.id })).action;
}
