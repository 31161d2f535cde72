import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import {
  RetentionDueDocument,
  type RetentionDueQuery,
  type RetentionKind,
} from '../../generated/retention-query.ts';
import { addressWord, readWords } from '../../kit/chosen-words.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { dayOf } from '../../words/dates.ts';
import { count, listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';

const route = getRouteApi('/retention');
type Preview = RetentionDueQuery['retentionPreview'];
type Kind = NonNullable<Preview['kinds']>[number];
type Item = NonNullable<Preview['items']>[number];

const lookAhead = ['3', '12', '24', '72'] as const;
const context = { additionalTypenames: ['RetentionHold', 'Erasure'] };

/** What the next night takes, what is kept all the same and why, and what comes due. References, no names. */
export function WhatGoes() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const within = lookAhead.find((months) => months === search.within) ?? '3';
  const [{ data: known }] = useQuery({
    query: RetentionDueDocument,
    // As the page opens both ask the same, which is asked once.
    variables: { withinMonths: 3, kind: null, after: null },
    context,
  });
  const kinds = (known?.retentionPreview.kinds ?? []).flatMap(({ kind }) => kind ?? []);
  const [kind] = readWords<RetentionKind>(search.kind, kinds).values;
  const [{ data, stale, error }, ask] = useQuery({
    query: RetentionDueDocument,
    variables: { withinMonths: Number(within), kind: kind ?? null, after: search.after ?? null },
    context,
  });
  const preview = data?.retentionPreview;
  const pick = (change: Partial<typeof search>) => {
    const next = { ...search, after: undefined, ...change };
    void navigate({ search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)) });
  };

  return (
    <section className="card" aria-labelledby="what-goes">
      <h2 id="what-goes">What goes by itself</h2>
      <p className="card-about">
        Each night takes identity and words of what is over its time; figures stay. What has a hold, an open
        case or proceedings is kept until that ends.
      </p>
      <div className="filters-fields open">
        <SelectField
          label="Looking ahead"
          value={within}
          choices={lookAhead.map((value) => ({
            value,
            label: yearsOf(Number(value)),
          }))}
          onChoose={(value) => pick({ within: value === '3' ? '' : value })}
        />
        <SelectField
          label="Which they are"
          value={kind ? addressWord(kind) : ''}
          choices={[
            { value: '', label: 'Of every kind' },
            ...kinds.map((value) => ({ value: addressWord(value), label: wordFor(value) })),
          ]}
          onChoose={(value) => pick({ kind: value })}
        />
      </div>
      {error && !preview ? (
        <FailureNotice
          what="What goes"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !preview ? (
        <Skeleton height={480} label="Counting what goes" />
      ) : (
        <Updating stale={stale}>
          <div className="wide-words">
            <DataTable caption="By kind" columns={columnsFor(within)} rows={preview.kinds ?? []} />
          </div>
          <Items
            items={preview.items ?? []}
            first={!search.after}
            next={preview.next}
            onTurn={(after) => pick({ after })}
          />
        </Updating>
      )}
    </section>
  );
}

const numeric = (heading: string, of: (row: Kind) => number | null): Column<Kind> => ({
  heading,
  numeric: true,
  cell: (row) => count(of(row) ?? 0),
  plain: of,
});

const columnsFor = (within: string): Column<Kind>[] => [
  {
    heading: 'Kind',
    cell: ({ kind, countedFrom }) => (
      <>
        {kind ? wordFor(kind) : null}
        <span className="small muted">, from {countedFrom}</span>
      </>
    ),
    plain: ({ kind }) => kind,
  },
  {
    heading: 'Kept for',
    cell: ({ months, source }) => (
      <>
        {yearsOf(months ?? 0)}
        <span className="small muted"> ({source})</span>
      </>
    ),
    plain: ({ months }) => months,
  },
  numeric('Goes next night', ({ goes }) => goes),
  {
    heading: 'Kept all the same',
    cell: ({ kept, reasons }) => (
      <>
        {count(kept ?? 0)}
        {reasons && reasons.length > 0 ? (
          <span className="small muted">
            {' '}
            ({reasons.map((each) => `${wordWithin(each.reason ?? '')} ${count(each.count ?? 0)}`).join(', ')})
          </span>
        ) : null}
      </>
    ),
    plain: ({ kept }) => kept,
  },
  numeric(`Due within ${yearsOf(Number(within))}`, ({ comesDue }) => comesDue),
];

function yearsOf(months: number): string {
  if (months % 12 !== 0 || months === 0) return months === 1 ? '1 month' : `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}

function Items({
  items,
  first,
  next,
  onTurn,
}: {
  items: readonly Item[];
  first: boolean;
  next: string | null;
  onTurn: (after: string) => void;
}) {
  const now = Date.now();
  return (
    <>
      <h3 className="section-title">Which they are, the longest over first</h3>
      {items.length === 0 ? (
        <p className="muted">Nothing is over its time, or will be in this time.</p>
      ) : (
        <ul className="rows">
          {items.map(({ id, kind, reference, dueAt, keptBecause }) => (
            <li key={id}>
              <p className="row-line">
                <span className="row-name">
                  {reference ?? `${kind ? wordFor(kind) : ''} …${id?.slice(-6)}`}
                </span>
                <StatusTag standing={keptBecause?.length ? 'plain' : overBy(dueAt, now) ? 'warn' : 'plain'}>
                  {keptBecause?.length
                    ? 'Kept all the same'
                    : overBy(dueAt, now)
                      ? 'Goes next night'
                      : 'Comes due'}
                </StatusTag>
              </p>
              <p className="small muted">
                {reference && kind ? `${wordFor(kind)}. ` : null}
                {dueAt ? `Its time ${overBy(dueAt, now) ? 'was over' : 'is over'} ${dayOf(dueAt)}.` : null}
                {keptBecause?.length ? ` Kept: ${listed(keptBecause.map(wordWithin))}.` : null}
              </p>
            </li>
          ))}
        </ul>
      )}
      {first && !next ? null : (
        <nav className="pages" aria-label="Pages of what goes">
          {first ? null : (
            <button type="button" className="button" onClick={() => onTurn('')}>
              From the start
            </button>
          )}
          {next ? (
            <button type="button" className="button" onClick={() => onTurn(next)}>
              Next page
            </button>
          ) : null}
        </nav>
      )}
    </>
  );
}

const overBy = (dueAt: string | null, now: number) => dueAt !== null && Date.parse(dueAt) <= now;
