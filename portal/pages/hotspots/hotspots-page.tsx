import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { type HotspotBy, HotspotsDocument, RepeatPlacesDocument } from '../../generated/hotspots-query.ts';
import { addressWord } from '../../kit/chosen-words.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FiguresFiltered } from '../../kit/figure-link.tsx';
import { FilterBar } from '../../kit/filter-bar.tsx';
import { KnownAtBanner, KnownAtField, readKnownAt } from '../../kit/known-at.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { areaChoices, readPlace, serviceChoices, usePlaces } from '../../kit/places.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { slug } from '../../search-text.ts';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf, londonDate, monthOf, monthsFrom } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import { daysOf, monthsOffered, readMonths } from '../reports-received/months-asked.ts';
import { kindNames, PlacesCard, placeName } from './places-card.tsx';

const route = getRouteApi('/hotspots');
const monthsByDefault = 3;
const kinds: readonly HotspotBy[] = ['SERVICE', 'AREA', 'LSOA', 'PROPERTY'];

type HotspotSearch = Partial<Record<'from' | 'to' | 'by' | 'area' | 'service' | 'as_at', string>>;

export function HotspotsPage() {
  return mayOpen(useViewer(), 'READ_FIGURES') ? <Hotspots /> : <NotPermittedPage needs="READ_FIGURES" />;
}

/** Where much is reported, and where it comes again (#8). Homes are told only to those who read what happened there. */
function Hotspots() {
  const search: HotspotSearch = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const { areas } = usePlaces();
  const now = new Date();
  const months = readMonths(search, now, monthsByDefault);
  const known = readKnownAt(search.as_at, now);
  const place = readPlace(areas ?? [], search.area, search.service);
  const homes = mayOpen(viewer, 'READ_REPEAT_PLACES');
  const offeredKinds = kinds.filter((kind) => kind !== 'PROPERTY' || homes);
  const asked = offeredKinds.find((kind) => addressWord(kind) === (search.by ?? 'service'));
  const by = asked ?? 'SERVICE';
  const period = daysOf(months);
  const filter = place.service
    ? { serviceId: [place.service.id] }
    : place.area
      ? { areaId: [place.area.id] }
      : {};
  const pause = areas === null && Boolean(search.area ?? search.service);
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: HotspotsDocument,
    pause,
    variables: { period, by, filter, asAt: known.asAt },
  });
  const places = data?.hotspots.places;

  const current = londonDate(now).slice(0, 7);
  const offered = Array.from({ length: monthsOffered }, (_unused, back) => monthsFrom(current, -back));
  const choices = (chosen: string) =>
    (offered.includes(chosen) ? offered : [...offered, chosen]).map((month) => ({
      value: month,
      label: monthOf(month),
    }));
  const change = (next: HotspotSearch) =>
    void navigate({
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value !== '')),
    });
  const where = (place.service ?? place.area)?.name ?? 'all areas';
  const when =
    months.from === months.to ? monthOf(months.to) : `${monthOf(months.from)} to ${monthOf(months.to)}`;
  const first = places?.[0];

  return (
    <>
      <PageHeading title="Hotspots" lede={`Where much is reported: ${when}, ${where}`} />
      <div className="stack">
        <UnknownNotice
          unknown={
            areas
              ? [
                  ...months.unknown,
                  ...place.unknown,
                  ...known.unknown,
                  ...(asked ? [] : [`the kind of place “${search.by}”`]),
                ]
              : []
          }
        />
        <KnownAtBanner asAt={known.asAt} onBack={() => change({ as_at: '' })} />
        <FilterBar label="Filters of the figures" chosen={`${when}, ${where}`}>
          <SelectField
            label="From"
            value={months.from}
            choices={choices(months.from)}
            onChoose={(from) => change({ from, to: from > months.to ? from : months.to })}
          />
          <SelectField
            label="To"
            value={months.to}
            choices={choices(months.to)}
            onChoose={(to) => change({ to, from: to < months.from ? to : months.from })}
          />
          <SelectField
            label="Kind of place"
            value={addressWord(by)}
            choices={offeredKinds.map((kind) => ({ value: addressWord(kind), label: kindNames[kind] }))}
            onChoose={(kind) => change({ by: kind })}
          />
          <SelectField
            label="Area"
            value={place.area ? slug(place.area.name) : ''}
            choices={areaChoices(areas ?? [])}
            onChoose={(area) => change({ area, service: '' })}
          />
          <SelectField
            label="Service"
            value={place.service ? slug(place.service.name) : ''}
            choices={serviceChoices(areas ?? [], place.area)}
            onChoose={(service) => change({ service })}
          />
          <KnownAtField
            key={search.as_at ?? ''}
            value={search.as_at}
            onChoose={(as_at) => change({ as_at })}
          />
        </FilterBar>
        <FiguresFiltered value={search}>
          {places ? (
            <Updating stale={fetching || stale}>
              <h2 className="unseen">The figures</h2>
              <PlacesCard
                by={by}
                period={period}
                places={places}
                finding={
                  first && first.reports > 0
                    ? `Most reports: ${placeName(first, by)}, ${count(first.reports)}`
                    : 'No reports were received'
                }
                about={`Reports by place, ${when}, ${where}`}
                fileName={`amity-hotspots-${months.from}-${months.to}`}
              />
            </Updating>
          ) : error ? (
            <FailureNotice
              what="The figures"
              error={error}
              onRetry={() => ask({ requestPolicy: 'network-only' })}
            />
          ) : (
            <Skeleton height={480} label="Loading the figures" />
          )}
          {homes ? <WhereItRepeats filter={filter} where={where} asAt={known.asAt} pause={pause} /> : null}
        </FiguresFiltered>
      </div>
    </>
  );
}

/** Homes and places with as many reports in as many months as the policy names, up to today or that moment. */
function WhereItRepeats({
  filter,
  where,
  asAt,
  pause,
}: {
  filter: { areaId?: string[]; serviceId?: string[] };
  where: string;
  asAt: string | null;
  pause: boolean;
}) {
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: RepeatPlacesDocument,
    pause,
    variables: { filter, asAt },
  });
  const found = data?.repeatPlaces;
  if (!found)
    return error ? (
      <FailureNotice
        what="The homes where reports repeat"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    ) : (
      <Skeleton height={480} label="Loading the homes where reports repeat" />
    );
  const { from, to, leastReports, withinMonths, places } = found;
  return (
    <Updating stale={fetching || stale}>
      <PlacesCard
        by="PROPERTY"
        period={{ from, to }}
        places={places}
        finding={
          places.length > 0
            ? `Places where reports repeat: ${count(places.length)}`
            : 'Reports repeat at no place'
        }
        about={`${count(leastReports)} reports or more in ${count(withinMonths)} months, ${dayOf(from)} to ${dayOf(to)}, ${where}`}
        fileName={`amity-repeat-places-${to}`}
      />
    </Updating>
  );
}
