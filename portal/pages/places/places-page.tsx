import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { KeptPlacesDocument, type KeptPlacesQuery } from '../../generated/kept-places-query.ts';
import { AddAreaDocument, recordAreaInputFields } from '../../generated/places-forms-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { AreaCard } from './area-card.tsx';
import { HomesFound } from './homes-found.tsx';
import { SearchHomes } from './search-homes.tsx';

const route = getRouteApi('/places');

export type KeptArea = KeptPlacesQuery['places'][number];

export function PlacesPage() {
  const viewer = useViewer();
  return mayOpen(viewer, 'KEEP_PLACES') || mayOpen(viewer, 'KEEP_PROPERTIES') ? (
    <Places />
  ) : (
    <NotPermittedPage needs="KEEP_PLACES" />
  );
}

/** The areas of the landlord with their services; whoever keeps only homes sees those that they answer for. */
function Places() {
  const viewer = useViewer();
  const { home = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const keeps = mayOpen(viewer, 'KEEP_PLACES');
  const [{ data, error, stale }, ask] = useQuery({ query: KeptPlacesDocument, context });
  const areas = (data?.places ?? []).filter(({ inScope }) => keeps || inScope);
  const own = areas.filter(({ imported }) => !imported);
  const brought = areas.filter(({ imported }) => imported);
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHeading title="Places" lede="The areas of the landlord, their services, and their homes" />
      <div className="stack">
        {mayOpen(viewer, 'KEEP_PROPERTIES') ? (
          <section className="card" aria-labelledby="find-home">
            <h2 id="find-home">Find a home</h2>
            <SearchHomes
              key={home}
              label="Part of the address, or the postcode"
              value={home}
              onSearch={(text) => navigate({ search: text ? { home: text } : {} })}
            />
            {home ? <HomesFound address={home} /> : null}
          </section>
        ) : null}
        {keeps ? (
          <FoldedForm
            title="Add an area"
            draft="area"
            document={AddAreaDocument}
            fields={recordAreaInputFields}
            asks={[{ field: 'name', label: 'What is it called?' }]}
            send="Add"
            done="The area is on record. Add its services next."
          />
        ) : null}
        {error && !data ? (
          <FailureNotice what="The places" error={error} onRetry={again} />
        ) : !data ? (
          <Skeleton height={480} label="Loading the places" />
        ) : areas.length === 0 ? (
          <div className="empty">
            <h2>No places yet</h2>
            <p className="muted">
              {keeps
                ? 'Begin with an area; its services follow, and then their homes.'
                : 'You answer for no service. A system administrator gives roles over areas and services.'}
            </p>
          </div>
        ) : (
          <Updating stale={stale}>
            <div className="stack">
              {own.map((area) => (
                <AreaCard key={area.id} area={area} keeps={keeps} onConflict={again} />
              ))}
              {brought.length > 0 ? (
                <details className="card">
                  <summary>From imported files ({brought.length})</summary>
                  <div className="stack">
                    {brought.map((area) => (
                      <AreaCard key={area.id} area={area} keeps={keeps} onConflict={again} />
                    ))}
                  </div>
                </details>
              ) : null}
            </div>
          </Updating>
        )}
      </div>
    </>
  );
}

const context = { additionalTypenames: ['Area', 'Service'] };
