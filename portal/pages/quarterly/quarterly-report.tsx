import { getRouteApi } from '@tanstack/react-router';
import { standardCodes } from '../../../schema/management-report/board-sentences.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FiguresFiltered } from '../../kit/figure-link.tsx';
import { KnownAtBanner, readKnownAt } from '../../kit/known-at.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { readPlace, usePlaces } from '../../kit/places.ts';
import { RestrictedNote } from '../../kit/restricted-note.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import {
  financialYear,
  hasEnded,
  type Quarter,
  quarterDays,
  quarterInWords,
  quarterName,
} from '../../words/quarter.ts';
import { BoardSentences } from './board-needs-to-know.tsx';
import { categoryFinding, outcomeFinding } from './card-findings.ts';
import { defaultComparison, readComparison } from './compare.ts';
import { FlowCard } from './flow-card.tsx';
import { HeadlineTiles } from './headline-tiles.tsx';
import { PartsCard } from './parts-card.tsx';
import { type QuarterlyChange, QuarterlyFilters } from './quarterly-filters.tsx';
import { StandardsCard } from './standards-card.tsx';
import { useQuarterlyFigures } from './use-quarterly-figures.ts';

const route = getRouteApi('/reports/quarterly/$fy/$q');

export interface QuarterlySearch {
  cmp?: string;
  area?: string;
  service?: string;
  as_at?: string;
}

export function QuarterlyReport({
  quarter,
  search,
  now,
}: {
  quarter: Quarter;
  search: QuarterlySearch;
  now: Date;
}) {
  const navigate = route.useNavigate();
  const { areas } = usePlaces();
  const place = readPlace(areas ?? [], search.area, search.service);
  const known = readKnownAt(search.as_at, now);
  const comparison = readComparison(search.cmp);
  const compare = comparison ?? ['prev', 'yoy'];
  const { figures, meanings, readAt, updating, error, retry } = useQuarterlyFigures({
    quarter,
    place,
    now,
    asAt: known.asAt,
    pause: areas === null && Boolean(search.area || search.service),
  });

  const ended = hasEnded(quarter, now);
  const where = place.service ? `${place.service.name}` : (place.area?.name ?? 'all areas');
  const name = quarterName(quarter);
  const fileName = `amity-${financialYear(quarter)}-q${quarter.quarter}`;
  const unknown = [
    ...place.unknown,
    ...known.unknown,
    ...(comparison === null ? [`comparison “${search.cmp}”`] : []),
  ];

  function change({ quarter: chosen, ...filters }: QuarterlyChange) {
    const wanted = { ...search, ...filters };
    void navigate({
      ...(chosen ? { params: chosen } : {}),
      search: {
        ...(wanted.cmp && wanted.cmp !== defaultComparison ? { cmp: wanted.cmp } : {}),
        ...(wanted.area ? { area: wanted.area } : {}),
        ...(wanted.service ? { service: wanted.service } : {}),
        ...(wanted.as_at ? { as_at: wanted.as_at } : {}),
      },
    });
  }

  return (
    <>
      <PageHeading
        title="Quarterly ASB report"
        documentTitle={`Quarterly ASB report, ${name}`}
        lede={`${quarterInWords(quarter)} (${name}), ${where}`}
      >
        <dl className="furniture">
          <div>
            <dt>Status</dt>
            <dd>
              {ended ? (
                <StatusTag standing="plain">Draft</StatusTag>
              ) : (
                <StatusTag standing="warn">Provisional</StatusTag>
              )}{' '}
              {ended ? 'not signed off' : 'the quarter is running'}
            </dd>
          </div>
          <div>
            <dt>Data to</dt>
            <dd>{ended ? dayOf(quarterDays(quarter).to) : 'now'}</dd>
          </div>
          <div>
            <dt>Read from Amity</dt>
            <dd>{readAt ? momentOf(readAt) : '–'}</dd>
          </div>
        </dl>
      </PageHeading>
      <div className="stack">
        <UnknownNotice unknown={areas ? unknown : []} />
        <KnownAtBanner asAt={known.asAt} onBack={() => change({ as_at: '' })} />
        <QuarterlyFilters
          quarter={quarter}
          compare={compare}
          areas={areas ?? []}
          place={place}
          now={now}
          knownAt={search.as_at}
          onChange={change}
        />
        {figures ? (
          <FiguresFiltered value={search}>
            <Updating stale={updating}>
              <BoardSentences figures={figures} />
              <h2 className="section-title">Headline figures</h2>
              <HeadlineTiles figures={figures} compare={compare} />
              <RestrictedNote what="cases" counted={figures.countsRestricted} />
              <h2 className="section-title">Behind the figures</h2>
              <div className="cards">
                <FlowCard
                  figures={figures}
                  meaning={meanings([
                    'CASES_OPENED',
                    'CASES_CLOSED',
                    'CASES_OPEN_AT_END',
                    'MEDIAN_DAYS_TO_CLOSE',
                  ])}
                  fileName={fileName}
                />
                <StandardsCard figures={figures} meaning={meanings(standardCodes)} fileName={fileName} />
                <PartsCard
                  figures={figures}
                  parts={figures.byCategory}
                  compare={compare}
                  finding={categoryFinding(figures.byCategory)}
                  about={`Cases opened in ${name}, by type`}
                  partName="Type"
                  measure="cases opened by type"
                  opens={{ measure: 'CASES_OPENED', by: 'CATEGORY' }}
                  meaning={meanings(['CASES_OPENED'])}
                  fileName={`${fileName}-types`}
                />
                <PartsCard
                  figures={figures}
                  parts={figures.byOutcome}
                  compare={compare}
                  finding={outcomeFinding(figures.byOutcome, figures.closed.value)}
                  about={`Cases closed in ${name}, by outcome`}
                  partName="Outcome"
                  measure="cases closed by outcome"
                  opens={{ measure: 'CASES_CLOSED', by: 'OUTCOME' }}
                  meaning={meanings(['CASES_CLOSED'])}
                  fileName={`${fileName}-outcomes`}
                />
              </div>
            </Updating>
          </FiguresFiltered>
        ) : error ? (
          <FailureNotice what="The figures" error={error} onRetry={retry} />
        ) : (
          <ReportShapes />
        )}
      </div>
    </>
  );
}

/** The shapes of the page while its figures come: nothing jumps when they do. */
function ReportShapes() {
  return (
    <>
      <Skeleton height={150} label="Loading the figures" />
      <Skeleton height={250} />
      <div className="cards">
        {[420, 420, 480, 480].map((height, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes without identity
          <Skeleton key={index} height={height} />
        ))}
      </div>
    </>
  );
}
