import { useId, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  type CategoryCode,
  PeopleNamedDocument,
  TakeInOnlineReportDocument,
} from '../../generated/online-reports-query.ts';
import { asText } from '../../kit/asks.ts';
import type { Change } from '../../kit/change.ts';
import { FindHome } from '../../kit/find-home.tsx';
import { usePlaces } from '../../kit/places.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Sent } from './online-reports-page.tsx';
import type { Words } from './sent-report.tsx';

const categories: readonly CategoryCode[] = [
  'HATE_CRIME',
  'DOMESTIC_ABUSE',
  'VERBAL_ABUSE_HARASSMENT_INTIMIDATION',
  'VIOLENCE',
  'VANDALISM_DAMAGE_GRAFFITI',
  'CRIMINAL_ACTIVITY',
  'DRUG_DEALING',
  'CUCKOOING_MATE_CRIME',
  'CYBER_CRIME',
  'NOISE_NUISANCE',
  'PARTIES',
  'WEAPONS',
];

interface Props {
  sent: Sent;
  words: Words;
  change: Change;
  onChanged: () => void;
}

/** Finds the place and the person of what was sent, and makes it a report. */
export function TakeIn({ sent, words, change, onChanged }: Props) {
  const { areas } = usePlaces();
  const [serviceId, setService] = useState('');
  const homeId = useId();
  const [propertyId, setProperty] = useState('');
  const [reporterId, setReporter] = useState('');
  const [category, setCategory] = useState<string>(
    words.domestic ? 'DOMESTIC_ABUSE' : (words.category ?? ''),
  );
  const [{ fetching }, take] = useMutation(TakeInOnlineReportDocument);
  const name = words.reporter?.name ?? '';
  const [{ data: known }] = useQuery({ query: PeopleNamedDocument, variables: { name }, pause: name === '' });
  const people = known?.persons?.edges.map(({ node }) => node) ?? [];

  async function send() {
    if (fetching) return;
    const { data, error } = await take({
      input: {
        onlineReportId: sent.id,
        onlineReportVersion: sent.version,
        serviceId,
        propertyId: propertyId || null,
        reporterId: reporterId || null,
        category: (category || null) as CategoryCode | null,
        behaviour: null,
        idempotencyKey: null,
      },
    });
    const answer = data?.takeInOnlineReport;
    const done = [
      `${sent.reference} is ${answer?.report?.reference ?? 'a report'} now, received when it was sent.`,
      ...(answer?.prompts ?? []).map(({ message }) => message),
    ].join(' ');
    if (change.heard({ refusals: answer?.refusals, error }, done)) onChanged();
  }

  return (
    <form
      className="stack person-form"
      aria-label={`Take ${sent.reference} in`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SelectField
        label="Service"
        value={serviceId}
        choices={[
          { value: '', label: 'Choose the service' },
          ...(areas ?? []).flatMap(({ name: area, services }) =>
            services.map(({ id, name: label }) => ({ value: id, label, group: area })),
          ),
        ]}
        fault={change.faultOf('serviceId')}
        onChoose={(value) => {
          setService(value);
          setProperty('');
        }}
      />
      <FindHome
        ask={{ field: 'propertyId', serviceOf: () => serviceId }}
        framed={{ id: homeId, label: 'Home or communal place', fault: change.faultOf('propertyId') }}
        written={{ propertyId }}
        onWrite={(written) => setProperty(asText(written, 'propertyId'))}
      />
      {words.reporter ? (
        <SelectField
          label="Sent by"
          value={reporterId}
          choices={[
            { value: '', label: `${name}: not on record yet` },
            ...people.map((person) => ({
              value: person.id,
              label: [person.name, person.phone].filter(Boolean).join(', '),
              group: 'On record',
            })),
          ]}
          fault={change.faultOf('reporterId')}
          onChoose={setReporter}
        />
      ) : null}
      <SelectField
        label="Category"
        value={category}
        choices={[
          { value: '', label: 'Not known yet' },
          ...categories.map((value) => ({ value, label: wordFor(value) })),
        ]}
        fault={change.faultOf('category')}
        onChoose={setCategory}
      />
      <button type="submit" className="button main" aria-disabled={fetching}>
        Take in
      </button>
    </form>
  );
}
