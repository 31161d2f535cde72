import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ReportsReceivedDocument } from '../../generated/reports-received-query.ts';
import { meaningsOf, useDictionary } from '../../kit/dictionary.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FiguresFiltered } from '../../kit/figure-link.tsx';
import { FilterBar } from '../../kit/filter-bar.tsx';
import { KnownAtBanner, KnownAtField, readKnownAt } from '../../kit/known-at.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { areaChoices, readPlace, usePlaces } from '../../kit/places.ts';
import { RestrictedNote } from '../../kit/restricted-note.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { slug } from '../../search-text.ts';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { londonDate, monthOf, monthsFrom } from '../../words/dates.ts';
import { daysOf, monthsOffered, readMonths } from './months-asked.ts';
import { AreaRunsCard, MonthCard, PartsOfReports } from './received-cards.tsx';
import { readReceivedFigures } from './received-figures.ts';
import { partsFinding } from './received-findings.ts';

const route = getRouteApi('/reports/received');

const sources = [
  { value: '', label: 'All sources' },
  { value: 'recorded', label: 'Recorded in Amity' },
  { value: 'imported', label: 'Imported' },
];

export function ReportsReceivedPage() {
  const viewer = useViewer();
  return mayOpen(viewer, 'READ_FIGURES') ? <ReportsReceived /> : <NotPermittedPage needs="READ_FIGURES" />;
}

/** Reports by month, area, type and source (policy 3.5 a), those of imported files among them. */
function ReportsReceived() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { areas } = usePlaces();
  const dictionary = useDictionary();
  const now = new Date();
  const months = readMonths(search, now);
  const known = readKnownAt(search.as_at, now);
  const place = readPlace(areas ?? [], search.area);
  const source = sources.find((each) => each.value === (search.source ?? ''));
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: ReportsReceivedDocument,
    pause: areas === null && Boolean(search.area),
    variables: {
      asAt: known.asAt,
      period: daysOf(months),
      filter: {
        ...(place.area ? { areaId: [place.area.id] } : {}),
        ...(source?.value ? { imported: source.value === 'imported' } : {}),
      },
    },
  });
  const figures = data ? readReceivedFigures(data) : null;

  const current = londonDate(now).slice(0, 7);
  const offered = Array.from({ length: monthsOffered }, (_unused, back) => monthsFrom(current, -back));
  const choices = (chosen: string) =>
    (offered.includes(chosen) ? offered : [...offered, chosen]).map((month) => ({
      value: month,
      label: monthOf(month),
    }));
  const change = (next: Partial<Record<'from' | 'to' | 'area' | 'source' | 'as_at', string>>) =>
    navigate({
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value !== '')),
    });

  const where = place.area?.name ?? 'all areas';
  const when =
    months.from === months.to ? monthOf(months.to) : `${monthOf(months.from)} to ${monthOf(months.to)}`;
  const about = `${where}${source?.value ? `, ${source.label.toLowerCase().replace('amity', 'Amity')}` : ''}`;
  const fileName = `amity-reports-${months.from}-${months.to}`;
  const meaning = meaningsOf(dictionary.data, ['REPORTS_RECEIVED']);

  return (
    <>
      <PageHeading title="Reports received" lede={`${when}, ${about}`} />
      <div className="stack">
        <UnknownNotice
          unknown={
            areas
              ? [
                  ...months.unknown,
                  ...place.unknown,
                  ...known.unknown,
                  ...(source ? [] : [`the source “${search.source}”`]),
                ]
              : []
          }
        />
        <KnownAtBanner asAt={known.asAt} onBack={() => change({ as_at: '' })} />
        <FilterBar label="Filters of the figures" chosen={`${when}, ${about}`}>
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
            label="Area"
            value={place.area ? slug(place.area.name) : ''}
            choices={areaChoices(areas ?? [])}
            onChoose={(area) => change({ area })}
          />
          <SelectField
            label="Source"
            value={source?.value ?? ''}
            choices={sources}
            onChoose={(chosen) => change({ source: chosen })}
          />
          <KnownAtField
            key={search.as_at ?? ''}
            value={search.as_at}
            onChoose={(as_at) => change({ as_at })}
          />
        </FilterBar>
        {figures ? (
          <FiguresFiltered value={search}>
            <Updating stale={fetching || stale}>
              <h2 className="unseen">The figures</h2>
              <RestrictedNote
                what="reports"
                counted={figures.countsRestricted}
                parts="by area and by source"
              />
              <div className="cards">
                <MonthCard
                  figures={figures}
                  meaning={meaning}
                  about={about}
                  fileName={fileName}
                  running={current}
                />
                <div className="stack">
                  <PartsOfReports
                    parts={figures.byArea}
                    partName="Area"
                    by="AREA"
                    days={daysOf(months)}
                    finding={partsFinding(figures.byArea, 'in')}
                    meaning={meaning}
                    about="Reports received by area"
                    fileName={`${fileName}-areas`}
                  />
                  <PartsOfReports
                    parts={figures.bySource}
                    partName="Source"
                    by="SOURCE"
                    days={daysOf(months)}
                    finding={partsFinding(figures.bySource, 'from')}
                    meaning={meaning}
                    about="Reports received by source"
                    fileName={`${fileName}-sources`}
                  />
                </div>
                <PartsOfReports
                  parts={figures.byCategory}
                  partName="Type"
                  by="CATEGORY"
                  days={daysOf(months)}
                  finding={partsFinding(figures.byCategory, 'about')}
                  meaning={meaning}
                  about="Reports received by type"
                  fileName={`${fileName}-types`}
                />
                <AreaRunsCard figures={figures} meaning={meaning} about={about} fileName={fileName} />
              </div>
            </Updating>
          </FiguresFiltered>
        ) : error ? (
          <FailureNotice
            what="The figures"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : (
          <>
            <Skeleton height={420} label="Loading the figures" />
            <div className="cards">
              <Skeleton height={480} />
              <Skeleton height={480} />
            </div>
          </>
        )}
      </div>
    </>
  );
}
