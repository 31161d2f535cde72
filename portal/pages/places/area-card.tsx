import { Link } from '@tanstack/react-router';
import {
  AddServiceDocument,
  RenameAreaDocument,
  recordServiceInputFields,
  updateAreaInputFields,
} from '../../generated/places-forms-query.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { KeptArea } from './places-page.tsx';

/** One area: its services, and what whoever keeps places does with it. */
export function AreaCard({
  area,
  keeps,
  onConflict,
}: {
  area: KeptArea;
  keeps: boolean;
  onConflict: () => void;
}) {
  const services = area.services.filter(({ inScope }) => keeps || inScope);
  return (
    <section className="card" aria-labelledby={area.id}>
      <h2 id={area.id}>{area.name}</h2>
      {services.length === 0 ? (
        <p className="muted">No services yet: nothing can be reported here before there is one.</p>
      ) : (
        <ul className="rows">
          {services.map((service) => (
            <li key={service.id}>
              <p className="row-line">
                <Link className="row-name" to="/places/$id" params={{ id: service.id }}>
                  {service.name}
                </Link>
                {service.closedOn ? (
                  <StatusTag standing="plain">Closed, last day {dayOf(service.closedOn)}</StatusTag>
                ) : null}
              </p>
              <p className="small muted">
                {wordFor(service.type)}, {wordFor(service.nation)},{' '}
                {service.homes === null ? 'number of homes not known' : homesInWords(service.homes)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {keeps ? (
        <>
          <FoldedForm
            plain
            title="Add a service"
            of={area.name}
            draft={`service ${area.id}`}
            document={AddServiceDocument}
            fields={recordServiceInputFields}
            fixed={{ areaId: area.id }}
            asks={[
              { field: 'name', label: 'What is it called?' },
              { field: 'type', label: 'What kind of service is it?' },
              { field: 'nation', label: 'In which nation is it?' },
              { field: 'homes', label: 'How many homes has it?' },
            ]}
            send="Add"
            done="The service is on record. Those who answer for the area reach it when they sign in next."
          />
          <FoldedForm
            plain
            title="Give it another name"
            of={area.name}
            draft={`rename ${area.id}`}
            document={RenameAreaDocument}
            fields={updateAreaInputFields}
            fixed={{ areaId: area.id }}
            version={{ field: 'areaVersion', read: area.version }}
            start={{ name: area.name }}
            asks={[{ field: 'name', label: 'What is it called?' }]}
            done="The name is changed."
            onConflict={onConflict}
          />
        </>
      ) : null}
    </section>
  );
}

export const homesInWords = (homes: number): string =>
  homes === 1 ? 'one home' : `${homes.toLocaleString('en-GB')} homes`;
