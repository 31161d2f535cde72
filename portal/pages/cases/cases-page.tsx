import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { readColumns } from '../../../schema/case/case-list-columns.ts';
import { CaseListDocument } from '../../generated/cases-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FilterBar } from '../../kit/filter-bar.tsx';
import { KeptFilters } from '../../kit/kept-filters.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { usePlaces } from '../../kit/places.ts';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { countOf } from '../../words/figures.ts';
import { ColumnChoice } from './case-columns.tsx';
import { CaseFilterFields } from './case-filter-fields.tsx';
import { type CaseSearch, orders, readCaseFilters } from './case-filters.ts';
import { CaseTable } from './case-table.tsx';
import { TakeList } from './take-list.tsx';

const pageSize = 25;
const route = getRouteApi('/cases');

export function CasesPage() {
  const viewer = useViewer();
  return mayOpen(viewer, 'READ_ROWS') ? <CaseList /> : <NotPermittedPage needs="READ_ROWS" />;
}

function CaseList() {
  const viewer = useViewer();
  const search: CaseSearch = route.useSearch();
  const navigate = route.useNavigate();
  const { areas } = usePlaces();
  const request = readCaseFilters(search, areas ?? [], viewer);
  const backwards = search.before !== undefined;
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: CaseListDocument,
    // A place in the address cannot be asked for before the places are known.
    pause: areas === null && Boolean(search.area || search.service),
    variables: {
      ...(backwards
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      filter: request.filter,
      orderBy: orders[request.order].order,
      counted: request.counted,
    },
  });
  const columns = readColumns(search.columns);
  const list = data?.cases;
  const shown = list?.edges.map((edge) => edge.node);

  /** A change of filter begins a new list at its first page. */
  const change = (next: CaseSearch) =>
    navigate({ search: (before: CaseSearch) => tidy({ ...before, after: '', before: '', ...next }) });

  const open = useCallback(
    (found: Record<string, string>, replace: boolean) => void navigate({ search: found, replace }),
    [navigate],
  );

  return (
    <>
      <PageHeading title="Cases" lede="Cases of anti-social behaviour that you may see" />
      <div className="stack">
        <UnknownNotice unknown={areas ? request.unknown : []} />
        <FilterBar label="Filters of the list" chosen={request.chosen.join(', ')}>
          <CaseFilterFields search={search} areas={areas ?? []} place={request.place} onChange={change} />
        </FilterBar>
        <div className="kept-row">
          <KeptFilters page="CASES" search={search} onOpen={open} />
          <ColumnChoice shown={columns} onChoose={(chosen) => change({ ...keep(search), columns: chosen })} />
        </div>
      </div>
      {error && !list ? (
        <div className="section-title">
          <FailureNotice
            what="The list"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        </div>
      ) : !list || !shown ? (
        <div className="section-title">
          <Skeleton height={640} label="Loading the list" />
        </div>
      ) : (
        <Updating stale={fetching || stale}>
          <div className="list-bar">
            <p aria-live="polite">
              {typeof list.totalCount === 'number' ? (
                <>
                  <strong>{countOf(list.totalCount, 'case').replace(/^n/, 'N')}</strong>
                  <span className="small muted">
                    {' '}
                    that you may open; figures of the whole landlord also count restricted ones
                  </span>
                </>
              ) : shown.length > 0 ? (
                `Showing ${countOf(shown.length, 'case')}${list.pageInfo.hasNextPage || list.pageInfo.hasPreviousPage ? ' of more' : ''}`
              ) : null}
            </p>
            {typeof list.totalCount === 'number' || shown.length === 0 ? null : (
              <button
                type="button"
                className="button quiet"
                onClick={() => change({ ...keep(search), count: '1' })}
              >
                Count all
              </button>
            )}
          </div>
          {shown.length > 0 ? (
            <CaseTable
              cases={shown}
              caption={`Cases: ${request.chosen.join(', ')}`}
              now={new Date()}
              columns={columns}
            />
          ) : (
            <div className="empty">
              <h2>No cases match</h2>
              <p className="muted">Nothing that you may see is {request.chosen.join(', ')}.</p>
              <p>
                <button type="button" className="button" onClick={() => navigate({ search: {} })}>
                  Clear the filters
                </button>
              </p>
            </div>
          )}
          {shown.length > 0 && mayOpen(viewer, 'EXPORT_DATA') ? (
            <TakeList filter={request.filter} orderBy={orders[request.order].order} columns={columns} />
          ) : null}
          <nav className="pages" aria-label="Pages of the list">
            {list.pageInfo.hasPreviousPage ? (
              <button
                type="button"
                className="button"
                onClick={() => change({ before: list.pageInfo.startCursor ?? '' })}
              >
                Previous page
              </button>
            ) : null}
            {list.pageInfo.hasNextPage ? (
              <button
                type="button"
                className="button"
                onClick={() => change({ after: list.pageInfo.endCursor ?? '' })}
              >
                Next page
              </button>
            ) : null}
          </nav>
        </Updating>
      )}
    </>
  );
}

/** Counting must not leave the page of the list that one is on. */
function keep(search: CaseSearch): CaseSearch {
  return { after: search.after ?? '', before: search.before ?? '' };
}

/** What is empty leaves the address. */
function tidy(search: CaseSearch): CaseSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
}
