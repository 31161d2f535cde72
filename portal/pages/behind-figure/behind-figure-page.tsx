import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { WhatAFigureCountsDocument } from '../../generated/behind-figure-query.ts';
import { DataTable } from '../../kit/data-table.tsx';
import { meaningsOf, useDictionary } from '../../kit/dictionary.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { KnownAtBanner } from '../../kit/known-at.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { usePlaces } from '../../kit/places.ts';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { count } from '../../words/figures.ts';
import { columnsOf } from './counted-columns.tsx';
import { type FigureAsked, type FigureSearch, readFigureAsked } from './figure-asked.ts';

const route = getRouteApi('/figures/behind');
const pageSize = 50;

export function BehindFigurePage() {
  return mayOpen(useViewer(), 'OPEN_FIGURES') ? (
    <AskedFigure />
  ) : (
    <NotPermittedPage needs="OPEN_FIGURES" what="what figures count" />
  );
}

/** Every figure opens exactly what it counts, however many that are (policy 15.5). */
function AskedFigure() {
  const search: FigureSearch = route.useSearch();
  const { areas, error: noPlaces } = usePlaces();
  const dictionary = useDictionary();
  const error = noPlaces ?? dictionary.error;
  if (!areas || !dictionary.data)
    return error ? (
      <FailureNotice what="The figure" error={error} onRetry={() => window.location.reload()} />
    ) : (
      <Skeleton height={640} label="Loading the figure" />
    );
  const asked = readFigureAsked(search, { measures: dictionary.data.measures, areas, now: new Date() });
  return asked ? <BehindFigure asked={asked} search={search} /> : <NotFoundPage what="figure" />;
}

function BehindFigure({ asked, search }: { asked: FigureAsked; search: FigureSearch }) {
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const dictionary = useDictionary();
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: WhatAFigureCountsDocument,
    variables: {
      measure: asked.measure,
      period: asked.period,
      keys: asked.keys,
      filter: asked.filter,
      onlyNumerator: asked.onlyMet,
      first: pageSize,
      after: search.after ?? null,
      asAt: asked.asAt,
    },
  });
  const [meaning] = meaningsOf(dictionary.data, [asked.measure]);
  const unit = dictionary.data?.measures.find(({ id }) => id === asked.measure)?.unit;
  const name = meaning?.name ?? '';
  const found = data?.behindFigure;
  const rows = found?.edges.map(({ node }) => node) ?? [];
  const change = (next: FigureSearch) =>
    void navigate({
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value !== '')),
    });
  const about = asked.chosen.join(', ');
  return (
    <>
      <PageHeading
        title={name}
        documentTitle={`What a figure counts: ${name}`}
        lede={`What the figure counts: ${about}`}
      >
        {found ? (
          <dl className="furniture">
            <div>
              <dt>The figure counts</dt>
              <dd>{count(found.counted)}</dd>
            </div>
            <div>
              <dt>Listed</dt>
              <dd>{count(found.totalCount)}</dd>
            </div>
          </dl>
        ) : null}
      </PageHeading>
      <div className="stack">
        <UnknownNotice unknown={asked.unknown} />
        <KnownAtBanner asAt={asked.asAt} onBack={() => change({ as_at: '', after: '' })} />
        <section className="card" aria-labelledby="meaning">
          <h2 id="meaning">What it means</h2>
          <p>
            {meaning?.meaning}
            {meaning?.clause ? <span className="muted"> (policy {meaning.clause})</span> : null}{' '}
            <Link to="/dictionary" hash={asked.measure} aria-label={`In the dictionary: ${name}`}>
              In the dictionary
            </Link>
          </p>
          {asked.onlyMet ? (
            <p className="small muted">
              Only those that count as met.{' '}
              <button type="button" className="button quiet" onClick={() => change({ only: '', after: '' })}>
                All it is a share of
              </button>
            </p>
          ) : null}
          {found ? <NotNamed counted={found.counted} listed={found.totalCount} /> : null}
        </section>
        {found ? (
          <Updating stale={fetching || stale}>
            {rows.length > 0 ? (
              <section className="card" aria-label="What the figure counts">
                <DataTable
                  caption={`${name}: ${about}`}
                  columns={columnsOf(rows, {
                    share: unit === 'SHARE',
                    decides: mayOpen(viewer, 'TRIAGE_REPORT'),
                  })}
                  rows={rows}
                />
                <PagesOn
                  pageInfo={found.pageInfo}
                  onTurn={(after) => void navigate({ search: { ...search, after } })}
                  onFirst={() => change({ after: '' })}
                />
              </section>
            ) : (
              <div className="empty">
                <h2>Nothing to list</h2>
                <p className="muted">The figure counts nothing that you may open.</p>
              </div>
            )}
          </Updating>
        ) : error ? (
          <FailureNotice
            what="The list"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : (
          <Skeleton height={480} label="Loading the list" />
        )}
      </div>
    </>
  );
}

/** Restricted ones are counted and not named (12.1): the list says how many it lacks, never which. */
function NotNamed({ counted, listed }: { counted: number; listed: number }) {
  const lacking = counted - listed;
  return (
    <p className="small muted">
      {lacking > 0
        ? `The figure counts ${count(lacking)} more than the list names: they are restricted to people among whom you are not.`
        : 'The list has every one that the figure counts.'}
    </p>
  );
}

function PagesOn({
  pageInfo,
  onTurn,
  onFirst,
}: {
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  onTurn: (after: string) => void;
  onFirst: () => void;
}) {
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) return null;
  return (
    <nav className="pages" aria-label="Pages of the list">
      {pageInfo.hasPreviousPage ? (
        <button type="button" className="button" onClick={onFirst}>
          First page
        </button>
      ) : null}
      {pageInfo.hasNextPage ? (
        <button type="button" className="button" onClick={() => onTurn(pageInfo.endCursor ?? '')}>
          Next page
        </button>
      ) : null}
    </nav>
  );
}
