import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { KeptServiceDocument, type KeptServiceQuery } from '../../generated/kept-places-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { homesInWords } from './area-card.tsx';
import { HomesOfService } from './homes-of-service.tsx';
import { ServiceChanges } from './service-changes.tsx';

const route = getRouteApi('/places/$id');

export type KeptService = Extract<NonNullable<KeptServiceQuery['node']>, { nation: unknown }>;

export function ServicePage() {
  const viewer = useViewer();
  return mayOpen(viewer, 'KEEP_PLACES') || mayOpen(viewer, 'KEEP_PROPERTIES') ? (
    <OneService />
  ) : (
    <NotPermittedPage needs="KEEP_PLACES" />
  );
}

function OneService() {
  const { id } = route.useParams();
  const viewer = useViewer();
  const [{ data, error }, ask] = useQuery({ query: KeptServiceDocument, variables: { id } });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <FailureNotice what="This service" error={error} onRetry={again} />;
  if (!data) return <Skeleton height={640} label="Loading" />;
  const service = data.node && 'nation' in data.node ? data.node : null;
  if (!service) return <NotFoundPage />;
  return (
    <>
      <p className="back">
        <Link to="/places">Places</Link>
      </p>
      <PageHeading title={service.name} lede={`A service of ${service.area.name}`} />
      <div className="stack">
        <section className="card" aria-label="The service">
          <dl className="facts">
            <div>
              <dt>Kind</dt>
              <dd>{wordFor(service.type)}</dd>
            </div>
            <div>
              <dt>Nation</dt>
              <dd>{wordFor(service.nation)}</dd>
            </div>
            <div>
              <dt>Homes</dt>
              <dd>{service.homes === null ? 'Not known' : homesInWords(service.homes)}</dd>
            </div>
            <div>
              <dt>Standing</dt>
              <dd>
                {service.closedOn ? (
                  <StatusTag standing="plain">Closed, last day {dayOf(service.closedOn)}</StatusTag>
                ) : (
                  <StatusTag standing="good">Open</StatusTag>
                )}
              </dd>
            </div>
          </dl>
        </section>
        <ServiceChanges service={service} onConflict={again} />
        {mayOpen(viewer, 'KEEP_PROPERTIES') ? (
          service.inScope ? (
            <HomesOfService service={service} />
          ) : (
            <p className="notice">Its homes are kept by those who answer for it.</p>
          )
        ) : (
          <p className="notice">
            Its homes are kept by those who answer for it: who lives where is not for whoever runs the system
            (policy 12.1).
          </p>
        )}
      </div>
    </>
  );
}
