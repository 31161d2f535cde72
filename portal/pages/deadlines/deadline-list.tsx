import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { DeadlineListDocument, type DeadlineListQuery } from '../../generated/deadlines-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { saveFile, tableAsCsv } from '../../kit/download.ts';
import { everyRow } from '../../kit/every-row.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { dayOf, londonDate } from '../../words/dates.ts';
import { count, countOf } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { dueStanding } from '../cases/clock-standing.ts';
import { type DeadlineSearch, type DeadlinesAsked, listFilter, type Show } from './deadlines-asked.ts';
import { type Board, countOfShow, showNames } from './due-tiles.tsx';

const pageSize = 25;

export type ListedDeadline = NonNullable<DeadlineListQuery['deadlines']>['edges'][number]['node'];

const nothing: Record<Show, string> = {
  late: 'Nothing is late',
  today: 'Nothing more ends today',
  soon: 'Nothing ends in the next five working days',
  moved: 'No manager has set another day for what is still to be done',
};

/** The deadlines behind one of the four figures, soonest first: exactly as many as it says. */
export function DeadlineList({
  asked,
  board,
  search,
}: {
  asked: DeadlinesAsked;
  board: Board;
  search: DeadlineSearch;
}) {
  const navigate = useNavigate({ from: '/deadlines' });
  const client = useClient();
  const [taking, setTaking] = useState('');
  const filter = listFilter(asked, board);
  const orderBy = { field: 'DUE_AT', direction: 'ASC' } as const;
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: DeadlineListDocument,
    variables: {
      filter,
      orderBy,
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
    },
    requestPolicy: 'network-only',
  });
  const list = data?.deadlines;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  const total = countOfShow(board.all, asked.show);
  const columns = columnsOf(asked.show, new Date(board.countedAt));

  async function takeAll() {
    setTaking('Gathering the rows');
    const found = await everyRow(async (after) => {
      const answer = await client
        .query(
          DeadlineListDocument,
          { filter, orderBy, first: 100, after },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      return answer.data?.deadlines ?? null;
    });
    if (found === null) return setTaking('The rows could not be gathered. Try again in a moment.');
    saveFile(
      `amity-deadlines-${asked.show}-${londonDate(board.countedAt)}.csv`,
      'text/csv;charset=utf-8',
      tableAsCsv(columns, found),
    );
    setTaking(`${countOf(found.length, 'row').replace(/^n/, 'N')} saved.`);
  }

  return (
    <section className="card" aria-labelledby="listed">
      <h2 id="listed">
        {showNames[asked.show]}: {count(total)}
      </h2>
      {asked.show === 'moved' ? (
        <p className="card-about">
          A manager may set another day for some deadlines and says why (policy 15.3). The clocks of policy
          8.6 are never moved and never stop.
        </p>
      ) : (
        <p className="card-about">Soonest first. Each reference opens its case.</p>
      )}
      {error && !list ? (
        <FailureNotice what="The list" error={error} onRetry={() => ask()} />
      ) : !list ? (
        <Skeleton height={360} label="Loading the list" />
      ) : rows.length === 0 ? (
        <p className="muted">{nothing[asked.show]}.</p>
      ) : (
        <Updating stale={stale || fetching}>
          <DataTable
            caption={`Deadlines: ${showNames[asked.show].toLowerCase()}`}
            columns={columns}
            rows={rows}
          />
          <div className="list-bar">
            <PageTurner
              pageInfo={list.pageInfo}
              onTurn={(to) => {
                const { after: _after, before: _before, ...kept } = search;
                void navigate({ search: { ...kept, ...to }, resetScroll: false });
              }}
            />
            <div className="downloads">
              <button type="button" className="button" onClick={() => void takeAll()}>
                All {count(total)} as CSV
              </button>
            </div>
          </div>
          <p className="said" role="status">
            {taking}
          </p>
        </Updating>
      )}
    </section>
  );
}

const serviceOf = ({ case: ofCase, report }: ListedDeadline) => (ofCase ?? report)?.service.name ?? null;

const columnsOf = (show: Show, now: Date): Column<ListedDeadline>[] => [
  {
    heading: 'Case',
    cell: ({ case: ofCase, report }) =>
      ofCase ? (
        <Link to="/cases/$reference" params={{ reference: ofCase.reference }} className="case-link">
          {ofCase.reference}
        </Link>
      ) : (
        (report?.reference ?? <span className="muted">No case</span>)
      ),
    plain: ({ case: ofCase, report }) => ofCase?.reference ?? report?.reference ?? null,
  },
  {
    heading: 'Due',
    cell: ({ dueAt }) => {
      const { standing, words } = dueStanding(dueAt, now);
      if (standing === 'plain') return words;
      // What is late may be so for years: the year is part of it.
      return (
        <StatusTag standing={standing}>{standing === 'bad' ? `Late since ${dayOf(dueAt)}` : words}</StatusTag>
      );
    },
    plain: ({ dueAt }) => dueAt,
  },
  {
    heading: 'Clock',
    cell: ({ type, conditional }) => (
      <>
        {wordFor(type)}
        {conditional ? <span className="under">Counts if a need is agreed</span> : null}
      </>
    ),
    plain: ({ type }) => type,
  },
  ...(show === 'moved'
    ? [
        {
          heading: 'Was due',
          cell: ({ replaces }: ListedDeadline) => (replaces ? dayOf(replaces.dueAt) : '–'),
          plain: ({ replaces }: ListedDeadline) => replaces?.dueAt ?? null,
        },
        {
          heading: 'Reason',
          cell: ({ movedBecause }: ListedDeadline) =>
            movedBecause ?? <span className="muted">Not shown</span>,
          plain: ({ movedBecause }: ListedDeadline) => movedBecause,
        },
      ]
    : []),
  {
    heading: 'Owner',
    cell: ({ case: ofCase }) =>
      ofCase?.owner?.name ?? <span className="muted">{ofCase?.owner ? 'Not shown' : 'Nobody yet'}</span>,
    plain: ({ case: ofCase }) => ofCase?.owner?.name ?? null,
  },
  {
    heading: 'Service',
    cell: (row) => serviceOf(row) ?? '–',
    plain: serviceOf,
  },
  {
    heading: 'Clause',
    cell: ({ clause }) => clause ?? '–',
    plain: ({ clause }) => clause,
  },
];
