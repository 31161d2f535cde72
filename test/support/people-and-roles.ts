import { type Data, type Landlord, post } from './landlord.ts';
import type { PersonOfStaff } from './landlord-people.ts';

const refusals = 'refusals { field rule clause message }';
const staff = 'staff { id version name email issuer subject leftOn accessEndedAt roles }';
const grant = 'grant { id role state staff { id } area { name } service { name } }';
const on = (name: string, input: string, row: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${refusals} ${row} } }`;

const changes = {
  recordStaff: on('recordStaff', 'RecordStaffInput', staff),
  updateStaff: on('updateStaff', 'UpdateStaffInput', staff),
  recordLeaving: on('recordLeaving', 'RecordLeavingInput', staff),
  undoLeaving: on('undoLeaving', 'UndoLeavingInput', staff),
  grantRole: on('grantRole', 'GrantRoleInput', grant),
  confirmGrant: on('confirmGrant', 'GrantInput', grant),
  declineGrant: on('declineGrant', 'GrantInput', grant),
  endGrant: on('endGrant', 'GrantInput', grant),
  restoreGrant: on('restoreGrant', 'GrantInput', grant),
  revokeSession: on('revokeSession', 'RevokeSessionInput', 'endedAt'),
};
export type PeopleChange = keyof typeof changes;

/** Somebody who has just signed in: their earlier tokens ended with their earlier roles. */
export interface SignedInAnew {
  ask(document: string, variables?: object): Promise<{ data: Data; errors?: Data[]; status: number }>;
  change(name: PeopleChange, input: object): Promise<Data>;
}

let seconds = 590;
export async function signedInAnew(landlord: Landlord, who: PersonOfStaff): Promise<SignedInAnew> {
  seconds -= 1;
  const token = await landlord.tokenOf(who, seconds);
  const ask = async (query: string, variables?: object) => {
    const answer = await post(landlord.url, JSON.stringify({ query, variables }), {
      authorization: `Bearer ${token}`,
    });
    return { status: answer.status, ...((await answer.json()) as { data: Data; errors?: Data[] }) };
  };
  return {
    ask,
    async change(name, input) {
      const { data, errors } = await ask(changes[name], { input });
      if (errors) throw new Error(JSON.stringify(errors));
      return data[name];
    },
  };
}

/** A change that goes through. */
export async function done(by: SignedInAnew, name: PeopleChange, input: object): Promise<Data> {
  const answer = await by.change(name, input);
  if (answer.refusals.length > 0) throw new Error(JSON.stringify(answer.refusals));
  return answer;
}
