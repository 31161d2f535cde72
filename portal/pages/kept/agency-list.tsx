import { useQuery } from 'urql';
import {
  AddAgencyDocument,
  ChangeAgencyDocument,
  recordAgencyInputFields,
  updateAgencyInputFields,
} from '../../generated/kept-forms-query.ts';
import { KeptAgenciesDocument } from '../../generated/kept-lists-query.ts';
import { type Ask, emptied } from '../../kit/asks.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { usePlaces } from '../../kit/places.ts';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { KeptRows } from './kept-rows.tsx';
import { useTurn } from './turn.ts';

/** The directory of agencies and local providers (policy 3.7, 13.6). */
export function AgencyList() {
  const { page, onTurn } = useTurn();
  const { areas } = usePlaces();
  const [{ data, error, stale }, ask] = useQuery({ query: KeptAgenciesDocument, variables: page, context });
  const again = () => ask({ requestPolicy: 'network-only' });
  const own = (areas ?? []).filter(({ imported }) => !imported);
  const facts: readonly Ask[] = [
    { field: 'powers', long: true, label: 'What may it do?' },
    { field: 'help', long: true, label: 'How can it help people?' },
    { field: 'phone', label: 'Telephone' },
    { field: 'outOfHoursPhone', label: 'Telephone out of hours' },
    { field: 'email', label: 'Mail address' },
    { field: 'website', label: 'Website' },
    {
      field: 'areaIds',
      label: 'Which areas does it cover?',
      choices: own.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      field: 'serviceIds',
      label: 'Which services beyond them?',
      choices: own.flatMap((area) =>
        area.services.map(({ id, name }) => ({ value: id, label: `${name}, ${area.name}` })),
      ),
    },
    { field: 'activeTo', label: 'Last day' },
  ];
  return (
    <>
      <FoldedForm
        title="Add an agency"
        draft="agency"
        document={AddAgencyDocument}
        fields={recordAgencyInputFields}
        asks={[
          { field: 'name', label: 'What is it called?' },
          { field: 'kind', label: 'What kind of agency is it?' },
          ...facts,
          { field: 'activeFrom', label: 'First day' },
        ]}
        send="Add"
        done="The agency is in the directory."
      />
      <KeptRows
        what="The agencies"
        none="Add the police, the local authority and the providers that you work with."
        rows={data?.agencies.edges.map(({ node }) => node)}
        stale={stale}
        error={error}
        onRetry={again}
        pageInfo={data?.agencies.pageInfo}
        onTurn={onTurn}
      >
        {(agency) => (
          <>
            <p className="row-line">
              <span className="row-name">{agency.name}</span>
              {agency.activeTo ? (
                <StatusTag standing="plain">Last day {dayOf(agency.activeTo)}</StatusTag>
              ) : null}
            </p>
            <p className="small muted">
              {wordFor(agency.kind)}
              {agency.lastCheckedOn
                ? `, last checked ${dayOf(agency.lastCheckedOn)}`
                : ', not checked since it was written down'}
            </p>
            <p className="small">
              {[
                agency.phone,
                agency.outOfHoursPhone && `out of hours ${agency.outOfHoursPhone}`,
                agency.email,
                agency.website,
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            <FoldedForm
              plain
              title="Change it, or say that it was checked"
              of={agency.name}
              draft={`agency ${agency.id}`}
              document={ChangeAgencyDocument}
              fields={updateAgencyInputFields}
              fixed={{ agencyId: agency.id }}
              version={{ field: 'agencyVersion', read: agency.version }}
              start={{
                name: agency.name,
                powers: agency.powers ?? '',
                help: agency.help ?? '',
                phone: agency.phone ?? '',
                outOfHoursPhone: agency.outOfHoursPhone ?? '',
                email: agency.email ?? '',
                website: agency.website ?? '',
                areaIds: agency.areaIds,
                serviceIds: agency.serviceIds,
                activeTo: agency.activeTo ?? '',
              }}
              asks={[
                { field: 'name', label: 'What is it called?', hint: '', needed: true },
                ...facts,
                { field: 'lastCheckedOn', label: 'When was it checked?' },
              ]}
              also={emptied(
                'powers',
                'help',
                'phone',
                'outOfHoursPhone',
                'email',
                'website',
                'areaIds',
                'serviceIds',
                'activeTo',
              )}
              done="The entry is changed."
              onConflict={again}
            />
          </>
        )}
      </KeptRows>
    </>
  );
}

const context = { additionalTypenames: ['Agency'] };
