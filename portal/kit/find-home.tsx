import { useState } from 'react';
import { useQuery } from 'urql';
import { HomesOfServiceDocument } from '../generated/homes-of-service-query.ts';
import { type Ask, asText, type Written } from './asks.ts';
import { describedBy, FieldFrame, type Framed } from './field-frame.tsx';

/** A home or communal place of the service that was chosen; what is written above the list narrows it. */
export function FindHome({
  ask,
  framed,
  written,
  onWrite,
}: {
  ask: Ask;
  framed: Framed;
  written: Written;
  onWrite: (change: Written) => void;
}) {
  const [part, setPart] = useState('');
  const service = ask.serviceOf?.(written) ?? '';
  const [{ data }] = useQuery({
    query: HomesOfServiceDocument,
    variables: { id: service },
    pause: service === '',
  });
  const homes = data?.node && 'properties' in data.node ? data.node.properties : [];
  const chosen = asText(written, ask.field);
  const shown = homes.filter(
    ({ id, address, postcode }) =>
      id === chosen || `${address ?? ''} ${postcode ?? ''}`.toLowerCase().includes(part.trim().toLowerCase()),
  );
  return (
    <FieldFrame {...framed}>
      {homes.length > 12 ? (
        <input
          type="text"
          aria-label={`${framed.label}: part of the address`}
          placeholder="Part of the address"
          autoComplete="off"
          value={part}
          onChange={(event) => setPart(event.target.value)}
        />
      ) : null}
      <select
        id={framed.id}
        value={chosen}
        aria-invalid={framed.fault ? true : undefined}
        aria-describedby={describedBy(framed)}
        onChange={(event) => onWrite({ [ask.field]: event.target.value })}
      >
        <option value="">{service === '' ? 'Choose the service first' : 'Not one of these'}</option>
        {shown.map(({ id, address, postcode, communal }) => (
          <option key={id} value={id}>
            {[address ?? 'Address not shown to your role', postcode].filter(Boolean).join(', ')}
            {communal ? ' (communal)' : ''}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
