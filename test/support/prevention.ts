import type { Asker, Data } from './landlord.ts';

type Fields = Record<string, unknown>;

const activity = `activity { id version type strands status heldOn nextOn summary agreed agreementClause partners endReason
  person { id name } service { name } area { name } property { address } case { id } heldBy { name } replaces { id status endReason } } case { id }`;

export const preventionMutation = (step: string): string => {
  const type = `${step[0]!.toUpperCase()}${step.slice(1)}`.replace('Activity', 'Input');
  return `mutation ($input: ${type}!) { ${step}(input: $input) { refusals { field rule clause message } ${activity} } }`;
};

/** A step of prevention by its verb (record, correct, withdraw, link); its payload, refusals and all. */
export async function prevent(by: Asker, verb: string, input: Fields): Promise<Data> {
  const step = `${verb}PreventionActivity`;
  return (await by.query(preventionMutation(step), { input }))[step];
}

/** The same, and it must be allowed. */
export async function prevented(by: Asker, verb: string, input: Fields): Promise<Data> {
  const payload = await prevent(by, verb, input);
  if (payload.refusals.length > 0) throw new Error(JSON.stringify(payload.refusals));
  return payload.activity;
}

/** The weekly review meeting with somebody who is on no case and no record yet. */
export const weeklyMeeting = (serviceId: string, changes: Fields = {}): Fields => ({
  type: 'WEEKLY_REVIEW_MEETING',
  person: { name: 'Ffion Tanner' },
  serviceId,
  heldOn: '2026-03-02',
  agreed: 'Music off by ten.',
  ...changes,
});
