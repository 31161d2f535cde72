import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { HomesOfServiceDocument, type HomesOfServiceQuery } from '../generated/homes-of-service-query.ts';
import { type Ask, asText, type Written } from './asks.ts';
import { describedBy, FieldFrame, type Framed } from './field-frame.tsx';

type Home = HomesOfServiceQuery['properties']['edges'][number]['node'];

/** So many stand in the list; more are found by writing some of the address. */
const most = 20;
/** Nobody asks for every letter of a word. */
const pauseMs = 250;

/** A home or communal place of the service that was chosen, looked for by what is written of its address or postcode. */
export function FindHome({
  ask,
  framed,
  written,
  onWrite,
}: {
  ask: Pick<Ask, 'field' | 'serviceOf'>;
  framed: Framed;
  written: Written;
  onWrite: (change: Written) => void;
}) {
  const [part, setPart] = useState('');
  const sought = useSettled(part.trim());
  const service = ask.serviceOf?.(written) ?? '';
  const chosen = asText(written, ask.field);
  const variables = {
    filter: { serviceId: [service], ...(sought ? { address: sought } : {}) },
    first: most,
    chosen,
    isChosen: chosen !== '',
  };
  const [{ data, fetching }] = useQuery({ query: HomesOfServiceDocument, variables, pause: service === '' });
  const found = service === '' ? [] : (data?.properties.edges ?? []).map(({ node }) => node);
  const own = data?.chosen && 'address' in data.chosen ? data.chosen : null;
  const homes = own && own.id === chosen && !found.some(({ id }) => id === chosen) ? [own, ...found] : found;
  const all = data?.properties.totalCount ?? 0;
  return (
    <FieldFrame {...framed}>
      {service !== '' && (all > most || part !== '') ? (
        <>
          <input
            type="text"
            aria-label={`${framed.label}: part of the address`}
            aria-describedby={`${framed.id}-found`}
            placeholder="Part of the address"
            autoComplete="off"
            value={part}
            onChange={(event) => setPart(event.target.value)}
            onKeyDown={(event) => {
              // Whoever has written enough of it looks at the list; the form is not sent.
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
          <p id={`${framed.id}-found`} className="small muted" role="status">
            {fetching ? 'Looking' : foundInWords(all, sought)}
          </p>
        </>
      ) : null}
      <select
        id={framed.id}
        value={chosen}
        aria-invalid={framed.fault ? true : undefined}
        aria-describedby={describedBy(framed)}
        onChange={(event) => onWrite({ [ask.field]: event.target.value })}
      >
        <option value="">{service === '' ? 'Choose the service first' : 'Not one of these'}</option>
        {homes.map((home) => (
          <option key={home.id} value={home.id}>
            {inWords(home)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

const inWords = ({ address, postcode, communal }: Home): string =>
  `${[address ?? 'Address not shown to your role', postcode].filter(Boolean).join(', ')}${communal ? ' (communal)' : ''}`;

function foundInWords(all: number, sought: string): string {
  const homes = all === 1 ? 'One home' : `${all === 0 ? 'No' : all.toLocaleString('en-GB')} homes`;
  const of = sought ? ` with “${sought}”` : '';
  return all > most
    ? `${homes}${of}, the first ${most} are listed: write more of the address.`
    : `${homes}${of}.`;
}

/** What is written, once nobody writes on. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
