import { Link } from '@tanstack/react-router';
import { BarChart } from '../../charts/bar-chart.tsx';
import type { HotspotBy, HotspotsQuery } from '../../generated/hotspots-query.ts';
import type { Column } from '../../kit/data-table.tsx';
import { FigureCard } from '../../kit/figure-card.tsx';
import { FigureLink, type OpenedBy } from '../../kit/figure-link.tsx';
import type { MeasureWords } from '../../kit/measure-words.ts';
import { mayOpen } from '../../shell/menu.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { count, decimal } from '../../words/figures.ts';

export type MuchReported = HotspotsQuery['hotspots']['places'][number];

/** As many bars as one can take in; the table has the rest. */
const barsShown = 14;
/** The API tells no more at once. */
const mostPlaces = 100;

export const kindNames: Record<HotspotBy, string> = {
  SERVICE: 'Service',
  AREA: 'Area',
  LSOA: 'Neighbourhood (LSOA)',
  PROPERTY: 'Home or place',
};

/** Figures of a home open no list of their own: its cases stand beside it. */
const openedBy: Partial<Record<HotspotBy, OpenedBy>> = { SERVICE: 'SERVICE', AREA: 'AREA', LSOA: 'LSOA' };

const meanings: MeasureWords[] = [
  {
    name: 'Reports',
    meaning:
      'Reports received in the period about the place, beside the period of the same length before it. Restricted reports and cases are never counted here.',
    clause: null,
  },
  {
    name: 'Again',
    meaning:
      'Of the reports, those about a home or place about which another was received in the months before that the policy names.',
    clause: null,
  },
  {
    name: 'Behind it',
    meaning: 'The reports, and with them those restricted ones that name you.',
    clause: null,
  },
  { name: 'Open cases', meaning: 'Cases open at the end of the period.', clause: null },
];

/** Places with the most reports first, as bars and as a table whose figures open what they count. */
export function PlacesCard({
  by,
  period,
  places,
  finding,
  about,
  fileName,
}: {
  by: HotspotBy;
  period: { from: string; to: string };
  places: readonly MuchReported[];
  finding: string;
  about: string;
  fileName: string;
}) {
  const bars = places.slice(0, barsShown);
  return (
    <FigureCard
      full
      finding={finding}
      about={about}
      chart={
        bars.length === 0 ? (
          <p className="muted">No reports to tell of for what is chosen above.</p>
        ) : (
          <>
            <BarChart measure="reports by place" beforeName="the period before" rows={barRows(bars, by)} />
            {places.length > bars.length ? (
              <p className="small muted">
                The {bars.length} with the most reports are drawn. The Table tab has {count(places.length)}.
              </p>
            ) : null}
            {places.length === mostPlaces ? (
              <p className="small muted">
                The {mostPlaces} places with the most reports are told; choose an area or a service for the
                others.
              </p>
            ) : null}
          </>
        )
      }
      columns={columnsOf(by, period, mayOpen(useViewer(), 'OPEN_FIGURES'))}
      rows={places}
      fileName={fileName}
      measure={meanings}
    />
  );
}

/** The name of a place, as far as the viewer may know it. */
export function placeName({ area, service, property, lsoaCode }: MuchReported, by: HotspotBy): string {
  const name = { AREA: area?.name, SERVICE: service?.name, LSOA: lsoaCode, PROPERTY: property?.address }[by];
  return name ?? (by === 'PROPERTY' && property ? `A home of ${property.service.name}` : 'Not shown');
}

/** A bar for each, told apart by number where names are alike or not shown. */
function barRows(places: readonly MuchReported[], by: HotspotBy) {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const name = placeName(place, by);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      name: times > 1 ? `${name} (${times})` : name,
      value: place.reports,
      before: place.reportsBefore,
    };
  });
}

function columnsOf(
  by: HotspotBy,
  period: { from: string; to: string },
  opens: boolean,
): Column<MuchReported>[] {
  const dimension = openedBy[by];
  const key = ({ area, service, lsoaCode }: MuchReported) =>
    ({ AREA: area?.id, SERVICE: service?.id, LSOA: lsoaCode, PROPERTY: null })[by] ?? null;
  const figure = (heading: string, of: (place: MuchReported) => number | null): Column<MuchReported> => ({
    heading,
    numeric: true,
    cell: (place) => {
      const value = of(place);
      return value === null ? '–' : count(value);
    },
    plain: of,
  });
  return [
    {
      heading: kindNames[by],
      cell: (place) => placeName(place, by),
      plain: (place) => placeName(place, by),
    },
    figure('Reports', ({ reports }) => reports),
    figure('Before', ({ reportsBefore }) => reportsBefore),
    figure('Again', ({ repeatReports }) => repeatReports),
    figure('Open cases', ({ openCases }) => openCases),
    ...(by === 'SERVICE' || by === 'AREA'
      ? [
          figure('Homes', ({ homes }) => homes),
          {
            heading: 'Per 100 homes',
            numeric: true,
            cell: ({ reportsPer100Homes: rate }: MuchReported) => (rate === null ? '–' : decimal(rate)),
            plain: ({ reportsPer100Homes: rate }: MuchReported) => rate,
          },
        ]
      : []),
    ...(dimension && opens
      ? [
          {
            heading: 'Behind it',
            cell: (place: MuchReported) => (
              <FigureLink
                figure={{ measure: 'REPORTS_RECEIVED', ...period, by: { dimension, value: key(place) } }}
                many={place.reports}
                name={placeName(place, by)}
              >
                See the reports
              </FigureLink>
            ),
            plain: () => null,
          },
        ]
      : []),
    ...(by === 'PROPERTY'
      ? [
          {
            heading: 'Latest cases',
            cell: ({ property }: MuchReported) => <LatestCases cases={property?.cases ?? []} />,
            plain: ({ property }: MuchReported) =>
              (property?.cases ?? []).map(({ reference }) => reference).join(' '),
          },
        ]
      : []),
  ];
}

function LatestCases({ cases }: { cases: readonly { id: string; reference: string }[] }) {
  if (cases.length === 0) return <span className="muted">No case</span>;
  return cases.toReversed().map(({ id, reference }) => (
    <Link key={id} className="case-link under" to="/cases/$reference" params={{ reference }}>
      {reference}
    </Link>
  ));
}
