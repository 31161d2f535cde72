import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { BarChart } from '../../charts/bar-chart.tsx';
import { DataQualityDocument } from '../../generated/data-quality-query.ts';
import type { Column } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { FilterBar } from '../../kit/filter-bar.tsx';
import { KeptFilters } from '../../kit/kept-filters.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { areaChoices, readPlace, serviceChoices, usePlaces } from '../../kit/places.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { slug } from '../../search-text.ts';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { londonDate, momentOf } from '../../words/dates.ts';
import { count, countOf } from '../../words/figures.ts';
import { CompletenessOfFields } from './completeness-of-fields.tsx';
import { casesOf, type Finding, ruleWords } from './quality-rules.ts';
import { SourceLoads } from './source-loads.tsx';

const route = getRouteApi('/data-quality');

export function DataQualityPage() {
  return mayOpen(useViewer(), 'OPEN_FIGURES') ? <Quality /> : <NotPermittedPage needs="OPEN_FIGURES" />;
}

type QualitySearch = Partial<Record<'area' | 'service', string>>;

interface RuleAtService {
  rule: Finding['rule'];
  service: string;
  cases: number;
}

/** Whether what is on record can be counted on: each rule opens exactly the cases that it finds (policy 15.1). */
function Quality() {
  const search: QualitySearch = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const { areas } = usePlaces();
  const place = readPlace(areas ?? [], search.area, search.service);
  const filter = place.service
    ? { serviceId: [place.service.id] }
    : place.area
      ? { areaId: [place.area.id] }
      : {};
  const pause = areas === null && Boolean(search.area ?? search.service);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: DataQualityDocument,
    variables: { filter },
    pause,
  });
  const quality = data?.dataQuality;
  const where = (place.service ?? place.area)?.name ?? 'everything in your scope';
  const change = (next: QualitySearch) =>
    void navigate({
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value !== '')),
    });
  const kept = {
    ...(search.area ? { area: search.area } : {}),
    ...(search.service ? { service: search.service } : {}),
  };
  return (
    <>
      <PageHeading
        title="Data quality"
        lede={quality ? `As it stood ${momentOf(quality.countedAt)}: ${where}` : where}
      />
      <div className="stack">
        <UnknownNotice unknown={areas ? place.unknown.map((words) => `the ${words}`) : []} />
        <FilterBar label="Filters of the data quality" chosen={where}>
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
        </FilterBar>
        <KeptFilters
          page="DATA_QUALITY"
          search={search}
          onOpen={(found, replace) => void navigate({ search: found, replace })}
        />
        {quality ? (
          <Updating stale={fetching || stale}>
            <div className="stack">
              <h2 className="unseen">What the rules find</h2>
              <RulesCard
                findings={quality.findings}
                where={where}
                place={kept}
                day={londonDate(quality.countedAt)}
              />
              <RulesByService findings={quality.findings} where={where} day={londonDate(quality.countedAt)} />
            </div>
          </Updating>
        ) : error ? (
          <FailureNotice
            what="The data quality"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : (
          <Skeleton height={520} label="Loading the data quality" />
        )}
        <CompletenessOfFields filter={filter} where={where} pause={pause} />
        {mayOpen(viewer, 'READ_IMPORTS') ? <SourceLoads /> : null}
      </div>
    </>
  );
}

const meaning = (findings: readonly Finding[]) =>
  findings.map(({ rule }) => ({ ...ruleWords[rule], clause: null }));

function RulesCard({
  findings,
  where,
  place,
  day,
}: {
  findings: readonly Finding[];
  where: string;
  place: QualitySearch;
  day: string;
}) {
  const [most] = findings.filter(({ cases }) => cases > 0).toSorted((a, b) => b.cases - a.cases);
  const columns: Column<Finding>[] = [
    {
      heading: 'Rule',
      cell: ({ rule }) => (
        <>
          {ruleWords[rule].name}
          <span className="under">{ruleWords[rule].meaning}</span>
        </>
      ),
      plain: ({ rule }) => rule,
    },
    {
      heading: 'Cases',
      numeric: true,
      cell: ({ rule, cases }) =>
        cases === 0 ? (
          '0'
        ) : (
          <Link
            to="/cases"
            search={casesOf(rule, place)}
            aria-label={`${ruleWords[rule].name}: ${countOf(cases, 'case')}`}
          >
            {count(cases)}
          </Link>
        ),
      plain: ({ cases }) => cases,
    },
  ];
  return (
    <FigureCard
      full
      finding={
        most
          ? `Most often: ${ruleWords[most.rule].name.toLowerCase()}, ${countOf(most.cases, 'case')}`
          : 'Nothing is missing'
      }
      about={`Cases that lack something or cannot be as they are written, ${where}`}
      chart={
        most ? (
          <BarChart
            measure="cases by rule of data quality"
            beforeName={null}
            rows={findings.map(({ rule, cases }) => ({ name: ruleWords[rule].name, value: cases }))}
          />
        ) : (
          <p className="muted">No rule finds a case.</p>
        )
      }
      columns={columns}
      rows={findings}
      fileName={`amity-data-quality-${day}`}
      measure={meaning(findings)}
    />
  );
}

function RulesByService({
  findings,
  where,
  day,
}: {
  findings: readonly Finding[];
  where: string;
  day: string;
}) {
  const rows: RuleAtService[] = findings.flatMap(({ rule, services }) =>
    services.map(({ service, cases }) => ({ rule, service: service?.name ?? 'A service', cases })),
  );
  if (rows.length === 0) return null;
  const columns: Column<RuleAtService>[] = [
    { heading: 'Rule', cell: ({ rule }) => ruleWords[rule].name, plain: ({ rule }) => rule },
    { heading: 'Service', cell: ({ service }) => service, plain: ({ service }) => service },
    {
      heading: 'Cases',
      numeric: true,
      cell: ({ rule, service, cases }) => (
        <Link
          to="/cases"
          search={casesOf(rule, { service: slug(service) })}
          aria-label={`${ruleWords[rule].name} at ${service}: ${countOf(cases, 'case')}`}
        >
          {count(cases)}
        </Link>
      ),
      plain: ({ cases }) => cases,
    },
  ];
  const most = rows.toSorted((a, b) => b.cases - a.cases).slice(0, 12);
  return (
    <FigureCard
      full
      finding="Where it is"
      about={`By rule and service, ${where}`}
      chart={
        <>
          <BarChart
            measure="cases by rule and service"
            beforeName={null}
            rows={most.map(({ rule, service, cases }) => ({
              name: `${ruleWords[rule].name}, ${service}`,
              value: cases,
            }))}
          />
          {rows.length > most.length ? (
            <p className="small muted">
              The {most.length} with the most cases are drawn. The Table tab has all {count(rows.length)}.
            </p>
          ) : null}
        </>
      }
      columns={columns}
      rows={rows}
      fileName={`amity-data-quality-services-${day}`}
      measure={meaning(findings)}
    />
  );
}
