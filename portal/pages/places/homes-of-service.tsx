import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { KeptHomesDocument, type KeptHomesQuery } from '../../generated/kept-places-query.ts';
import {
  AddHomeDocument,
  ChangeHomeDocument,
  recordPropertyInputFields,
  updatePropertyInputFields,
} from '../../generated/places-forms-query.ts';
import { type Ask, emptied } from '../../kit/asks.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { SearchHomes } from './search-homes.tsx';
import type { KeptService } from './service-page.tsx';

const route = getRouteApi('/places/$id');
const pageSize = 25;

type Home = KeptHomesQuery['properties']['edges'][number]['node'];

const asks: readonly Ask[] = [
  { field: 'address', label: 'Address', short: true, needed: true },
  { field: 'postcode', label: 'Postcode', hint: '' },
  { field: 'uprn', label: 'Unique property reference number' },
  { field: 'lsoaCode', label: 'Small area (LSOA) of 2021' },
  {
    field: 'communal',
    label: 'Is it a place shared by several homes?',
    hint: 'Such as a stairwell or a yard.',
  },
];

/** The homes and shared places of a service, page by page, for whoever answers for it. */
export function HomesOfService({ service }: { service: KeptService }) {
  const { home = '', after, before } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data, error, stale }, ask] = useQuery({
    query: KeptHomesDocument,
    variables: {
      ...(before === undefined ? { first: pageSize, after: after ?? null } : { last: pageSize, before }),
      filter: { serviceId: [service.id], ...(home ? { address: home } : {}) },
    },
    context,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const list = data?.properties;
  return (
    <section className="card" aria-labelledby="homes">
      <h2 id="homes">Homes and shared places</h2>
      <p className="card-about">
        {list
          ? `${list.totalCount.toLocaleString('en-GB')} on record${home ? ` with “${home}”` : ''}, by address`
          : 'By address'}
      </p>
      <SearchHomes
        key={home}
        label="Part of the address, or the postcode"
        value={home}
        onSearch={(text) => navigate({ search: text ? { home: text } : {} })}
      />
      {service.closedOn ? (
        <p className="muted">The service is closed: no home is added to it.</p>
      ) : (
        <FoldedForm
          plain
          title="Add a home or a shared place"
          draft={`home ${service.id}`}
          document={AddHomeDocument}
          fields={recordPropertyInputFields}
          fixed={{ serviceId: service.id }}
          start={{ communal: 'NO' }}
          asks={asks}
          send="Add"
          done="It is on record."
        />
      )}
      {error && !list ? (
        <FailureNotice what="The homes" error={error} onRetry={again} />
      ) : !list ? (
        <Skeleton height={320} label="Loading the homes" />
      ) : list.edges.length === 0 ? (
        <p className="muted" role="status">
          {home
            ? `No home here has “${home}” in its address or postcode.`
            : 'No homes are on record here yet.'}
        </p>
      ) : (
        <Updating stale={stale}>
          <ul className="rows">
            {list.edges.map(({ node }) => (
              <HomeRow key={node.id} home={node} onConflict={again} />
            ))}
          </ul>
          <PageTurner
            pageInfo={list.pageInfo}
            onTurn={(to) => navigate({ search: { ...(home ? { home } : {}), ...to } })}
          />
        </Updating>
      )}
    </section>
  );
}

function HomeRow({ home, onConflict }: { home: Home; onConflict: () => void }) {
  const { id, address, postcode, uprn, lsoaCode, communal, version } = home;
  return (
    <li>
      <p className="row-name">{[address, postcode].filter(Boolean).join(', ')}</p>
      <p className="small muted">
        {[communal ? 'Shared by several homes' : 'A home', uprn && `UPRN ${uprn}`, lsoaCode]
          .filter(Boolean)
          .join(', ')}
      </p>
      <FoldedForm
        plain
        title="Change"
        of={address ?? undefined}
        draft={`change ${id}`}
        document={ChangeHomeDocument}
        fields={updatePropertyInputFields}
        fixed={{ propertyId: id }}
        version={{ field: 'propertyVersion', read: version }}
        start={{
          address: address ?? '',
          postcode: postcode ?? '',
          uprn: uprn ?? '',
          lsoaCode: lsoaCode ?? '',
          communal: communal ? 'YES' : 'NO',
        }}
        asks={asks}
        also={emptied('postcode', 'uprn', 'lsoaCode')}
        done="The home is changed."
        onConflict={onConflict}
      />
    </li>
  );
}

const context = { additionalTypenames: ['Property'] };
