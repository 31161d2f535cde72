import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CaseReviewAuthoritiesDocument } from '../../generated/case-reviews-query.ts';
import { FilterBar } from '../../kit/filter-bar.tsx';
import { KeptFilters } from '../../kit/kept-filters.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { areaChoices, serviceChoices, usePlaces } from '../../kit/places.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { slug } from '../../search-text.ts';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { listed } from '../../words/figures.ts';
import { financialYear, quarterOf } from '../../words/quarter.ts';
import { type ReviewSearch, readReviewsAsked, yearChoices, yearName } from './case-reviews-asked.ts';
import { FunnelOfRows } from './funnel-of-rows.tsx';
import { ReviewMeasures } from './review-measures.tsx';

const route = getRouteApi('/case-reviews');

export function CaseReviewsPage() {
  return mayOpen(useViewer(), 'READ_FIGURES') ? <CaseReviews /> : <NotPermittedPage needs="READ_FIGURES" />;
}

/** What becomes of those who ask for a case review (policy 3.5, 16): how far they come, and how long it takes. */
function CaseReviews() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const { areas } = usePlaces();
  const [{ data }] = useQuery({ query: CaseReviewAuthoritiesDocument, requestPolicy: 'cache-first' });
  const authorities = data?.localAuthorities ?? [];
  const now = new Date();
  const asked = readReviewsAsked(search, areas ?? [], authorities, now);
  const known = areas !== null && data !== undefined;
  const readsRows = mayOpen(viewer, 'READ_ROWS');
  const change = (next: ReviewSearch) => {
    const { after: _after, before: _before, ...kept } = search;
    void navigate({
      search: Object.fromEntries(Object.entries({ ...kept, ...next }).filter(([, value]) => value !== '')),
    });
  };
  const chosen = `${yearName(asked.year)}${asked.chosen.length > 0 ? `, ${listed(asked.chosen)}` : ''}`;
  return (
    <>
      <PageHeading title="Case reviews" lede={`Applications received in ${chosen}`} />
      <div className="stack">
        <UnknownNotice unknown={known ? asked.unknown : []} />
        <FilterBar label="Filters of the case reviews" chosen={chosen}>
          <SelectField
            label="Financial year"
            value={financialYear({ year: asked.year, quarter: 1 })}
            choices={yearChoices(asked.year, now)}
            onChoose={(year) =>
              change({ year: year === financialYear({ year: quarterOf(now).year, quarter: 1 }) ? '' : year })
            }
          />
          {readsRows ? (
            <SelectField
              label="Local authority"
              value={asked.authority ? slug(asked.authority.name) : ''}
              choices={[
                { value: '', label: 'All authorities' },
                ...authorities.map(({ name }) => ({ value: slug(name), label: name })),
              ]}
              onChoose={(authority) => change({ authority })}
            />
          ) : null}
          <SelectField
            label="Area"
            value={asked.place.area ? slug(asked.place.area.name) : ''}
            choices={areaChoices(areas ?? [])}
            onChoose={(area) => change({ area, service: '' })}
          />
          <SelectField
            label="Service"
            value={asked.place.service ? slug(asked.place.service.name) : ''}
            choices={serviceChoices(areas ?? [], asked.place.area)}
            onChoose={(service) => change({ service })}
          />
        </FilterBar>
        <KeptFilters
          page="CASE_REVIEWS"
          search={search}
          onOpen={(found, replace) => void navigate({ search: found, replace })}
        />
        {readsRows ? (
          <FunnelOfRows asked={asked} search={search} chosen={chosen} pause={!known} />
        ) : (
          <ReviewMeasures asked={asked} chosen={chosen} pause={!known} />
        )}
      </div>
    </>
  );
}
