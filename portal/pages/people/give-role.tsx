import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  GrantRoleDocument,
  type StaffRole,
  WhereRolesAreHeldDocument,
} from '../../generated/people-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { type Choice, SelectField } from '../../kit/select-field.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Person } from './person-page.tsx';
import { roles } from './roles.ts';

/** Gives a role over a service, an area or the whole landlord; which goes with which, the rules say. */
export function GiveRole({ person }: { person: Person }) {
  const change = useChange();
  const [{ data: known }] = useQuery({ query: WhereRolesAreHeldDocument });
  const [{ fetching }, give] = useMutation(GrantRoleDocument);
  const [role, setRole] = useState<StaffRole>(roles[0]);
  const [over, setOver] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const [kind, id] = over.split(' ');
    const scope = { serviceId: kind === 'service' ? id! : null, areaId: kind === 'area' ? id! : null };
    const input = { staffId: person.id, role, ...scope, idempotencyKey: null };
    const { data, error } = await give({ input });
    const answer = data?.grantRole;
    change.heard(
      { refusals: answer?.refusals, error },
      answer?.grant?.state === 'PROPOSED'
        ? 'Proposed: it counts when another administrator or the data protection officer has confirmed it.'
        : 'Given: it counts when they sign in next.',
    );
  }

  return (
    <section className="card" aria-labelledby="give">
      <h2 id="give">Give a role</h2>
      <p className="card-about">They and the data protection officer are written of it.</p>
      <form className="stack person-form" aria-labelledby="give" onSubmit={send}>
        <SelectField
          label="Role"
          value={role}
          choices={roles.map((value) => ({ value, label: wordFor(value) }))}
          fault={change.faultOf('role', 'staffId')}
          onChoose={(value) => setRole(value as StaffRole)}
        />
        <SelectField
          label="Over"
          value={over}
          choices={scopesOf(known?.places ?? [])}
          fault={change.faultOf('serviceId', 'areaId')}
          onChoose={setOver}
        />
        <button type="submit" className="button main" aria-disabled={fetching}>
          Give
        </button>
        <Said change={change} />
      </form>
    </section>
  );
}

interface Place {
  id: string;
  name: string;
}

function scopesOf(
  areas: readonly (Place & { services: readonly (Place & { closedOn: string | null })[] })[],
): Choice[] {
  return [
    { value: '', label: 'The whole landlord' },
    ...areas.map(({ id, name }) => ({ value: `area ${id}`, label: name, group: 'Areas' })),
    ...areas.flatMap(({ name: area, services }) =>
      services
        .filter(({ closedOn }) => !closedOn)
        .map(({ id, name }) => ({ value: `service ${id}`, label: name, group: `Services of ${area}` })),
    ),
  ];
}
