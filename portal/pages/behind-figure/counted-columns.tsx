import { Link } from '@tanstack/react-router';
import type { WhatAFigureCountsQuery } from '../../generated/behind-figure-query.ts';
import type { Column } from '../../kit/data-table.tsx';
import { dayOf } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

type Counted = WhatAFigureCountsQuery['behindFigure']['edges'][number]['node'];

/** What the list says of each, by what is counted. */
export function columnsOf(
  rows: readonly Counted[],
  { share, decides }: { share: boolean; decides: boolean },
): Column<Counted>[] {
  const ofReports = rows.some(({ report }) => report);
  const ofPlaces = rows.some(({ property }) => property);
  const repeated = rows.some(({ times }) => times > 1);
  return [
    {
      heading: 'Case',
      cell: ({ case: ofCase }) =>
        ofCase ? (
          <Link className="case-link" to="/cases/$reference" params={{ reference: ofCase.reference }}>
            {ofCase.reference}
          </Link>
        ) : (
          <span className="muted">No case</span>
        ),
      plain: ({ case: ofCase }) => ofCase?.reference ?? null,
    },
    ...when(ofReports, {
      heading: 'Report',
      cell: ({ report }: Counted) =>
        report && decides ? (
          <Link className="case-link" to="/triage/$reference" params={{ reference: report.reference }}>
            {report.reference}
          </Link>
        ) : (
          <span className="day">{report?.reference ?? '–'}</span>
        ),
      plain: ({ report }: Counted) => report?.reference ?? null,
    }),
    ...when(share, {
      heading: 'Met',
      cell: ({ inNumerator }: Counted) => (inNumerator ? 'Yes' : 'No'),
      plain: ({ inNumerator }: Counted) => (inNumerator ? 'Yes' : 'No'),
    }),
    ...when(ofPlaces, {
      heading: 'Home or place',
      cell: ({ property }: Counted) => property?.address ?? <span className="muted">Not shown</span>,
      plain: ({ property }: Counted) => property?.address ?? null,
    }),
    ...when(repeated, {
      heading: 'Times',
      numeric: true,
      cell: ({ times }: Counted) => count(times),
      plain: ({ times }: Counted) => times,
    }),
    {
      heading: 'Type',
      cell: (row) => typeOf(row) ?? <span className="muted">Not recorded</span>,
      plain: typeOf,
    },
    {
      heading: ofReports ? 'Received' : 'Opened',
      cell: (row) => <span className="day">{begunOf(row)}</span>,
      plain: begunOf,
    },
    { heading: 'Status', cell: statusOf, plain: statusOf },
    { heading: 'Service', cell: serviceOf, plain: serviceOf },
  ];
}

const when = (shown: boolean, column: Column<Counted>): Column<Counted>[] => (shown ? [column] : []);

const typeOf = ({ case: ofCase, report }: Counted): string | null => {
  const category = (ofCase ?? report)?.category;
  return category ? wordFor(category) : null;
};
const begunOf = ({ case: ofCase, report }: Counted): string => {
  const begun = report?.receivedAt ?? ofCase?.openedAt;
  return begun ? dayOf(begun) : '–';
};
const statusOf = ({ case: ofCase, report }: Counted): string => {
  const status = (ofCase ?? report)?.status;
  return status ? wordFor(status) : '–';
};
const serviceOf = ({ case: ofCase, report }: Counted): string => (ofCase ?? report)?.service.name ?? '–';
