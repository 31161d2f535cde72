import { useId, useState } from 'react';
import { addressWord } from '../../kit/chosen-words.ts';
import { type Area, areaChoices, type ChosenPlace, serviceChoices } from '../../kit/places.ts';
import { type Choice, SelectField } from '../../kit/select-field.tsx';
import { slug } from '../../search-text.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import {
  type CaseSearch,
  categories,
  defaultOrder,
  orders,
  outcomes,
  qualityRules,
  urgencies,
} from './case-filters.ts';

const statusChoices: Choice[] = [
  { value: '', label: 'Open and monitoring' },
  { value: 'open', label: 'Open' },
  { value: 'monitoring', label: 'Monitoring' },
  { value: 'closed', label: 'Closed' },
  { value: 'all', label: 'All' },
];

function choicesOf(values: readonly string[], all: string): Choice[] {
  return [
    { value: '', label: all },
    ...values.map((value) => ({ value: addressWord(value), label: wordFor(value) })),
  ];
}

/** A link may ask for several values at once; the list then offers that too, since it is what is chosen. */
function withChosen(choices: Choice[], chosen: string | undefined): Choice[] {
  if (!chosen?.includes(',')) return choices;
  return [...choices, { value: chosen, label: `${chosen.split(',').length} chosen by the link` }];
}

export function CaseFilterFields({
  search,
  areas,
  place,
  onChange,
}: {
  search: CaseSearch;
  areas: readonly Area[];
  place: ChosenPlace;
  onChange: (change: CaseSearch) => void;
}) {
  const pick = (name: keyof CaseSearch) => (value: string) => onChange({ [name]: value });
  return (
    <>
      <ReferenceField key={search.q ?? ''} value={search.q ?? ''} onSearch={pick('q')} />
      <SelectField
        label="Status"
        value={search.status ?? ''}
        choices={withChosen(statusChoices, search.status)}
        onChoose={pick('status')}
      />
      <SelectField
        label="Type"
        value={search.category ?? ''}
        choices={withChosen(choicesOf(categories, 'All types'), search.category)}
        onChoose={pick('category')}
      />
      <SelectField
        label="Urgency"
        value={search.urgency ?? ''}
        choices={choicesOf(urgencies, 'All')}
        onChoose={pick('urgency')}
      />
      {search.status === 'closed' || search.status === 'all' || search.outcome ? (
        <SelectField
          label="Outcome"
          value={search.outcome ?? ''}
          choices={withChosen(choicesOf(outcomes, 'All outcomes'), search.outcome)}
          onChoose={pick('outcome')}
        />
      ) : null}
      <SelectField
        label="Area"
        value={place.area ? slug(place.area.name) : ''}
        choices={areaChoices(areas)}
        onChoose={(area) => onChange({ area, service: '' })}
      />
      <SelectField
        label="Service"
        value={place.service ? slug(place.service.name) : ''}
        choices={serviceChoices(areas, place.area)}
        onChoose={pick('service')}
      />
      <SelectField
        label="Owner"
        value={search.owner ?? ''}
        choices={[
          { value: '', label: 'Anybody' },
          { value: 'me', label: 'Me' },
          { value: 'gone', label: 'Whoever leaves or has left' },
        ]}
        onChoose={pick('owner')}
      />
      {search.quality ? (
        <SelectField
          label="Data quality"
          value={search.quality}
          choices={[
            { value: '', label: 'All' },
            ...Object.entries(qualityRules).map(([rule, words]) => ({
              value: addressWord(rule),
              label: `Cases ${words}`,
            })),
          ]}
          onChoose={pick('quality')}
        />
      ) : null}
      <DayField label="Opened from" value={search.opened_from ?? ''} onChange={pick('opened_from')} />
      <DayField label="Opened to" value={search.opened_to ?? ''} onChange={pick('opened_to')} />
      {search.closed_from || search.closed_to ? (
        <>
          <DayField label="Closed from" value={search.closed_from ?? ''} onChange={pick('closed_from')} />
          <DayField label="Closed to" value={search.closed_to ?? ''} onChange={pick('closed_to')} />
        </>
      ) : null}
      <SelectField
        label="Order"
        value={search.order ?? defaultOrder}
        choices={Object.entries(orders).map(([value, { words }]) => ({ value, label: words }))}
        onChoose={(order) => onChange({ order: order === defaultOrder ? '' : order })}
      />
    </>
  );
}

function DayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

/** The search waits for Enter or for leaving the field: a request for each letter would only flicker. */
function ReferenceField({ value, onSearch }: { value: string; onSearch: (value: string) => void }) {
  const id = useId();
  const [text, setText] = useState(value);
  const ask = () => {
    if (text.trim() !== value) onSearch(text.trim());
  };
  return (
    <search className="field wide">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <label className="field-label" htmlFor={id}>
          Reference
        </label>
        <input
          id={id}
          type="search"
          value={text}
          placeholder="ASB-2026-…"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onBlur={ask}
        />
      </form>
    </search>
  );
}
