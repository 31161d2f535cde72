import { Link } from '@tanstack/react-router';
import { type CaseColumn, caseColumns } from '../../../schema/case/case-list-columns.ts';
import type { CaseListQuery } from '../../generated/cases-query.ts';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { dueStanding } from './clock-standing.ts';

export type ListedCase = NonNullable<CaseListQuery['cases']>['edges'][number]['node'];

/**
 * The list. Roles are spelt out because on a phone the rows become cards, and a browser forgets that a table is
 * a table once it is laid out as something else.
 */
export function CaseTable({
  cases,
  caption,
  now,
  columns,
}: {
  cases: readonly ListedCase[];
  caption: string;
  now: Date;
  columns: readonly CaseColumn[];
}) {
  return (
    <div className="case-table">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table className="table" role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Case
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {caseColumns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {cases.map((entry) => (
            <tr key={entry.id} role="row">
              <th scope="row" role="rowheader">
                <Link className="case-link" to="/cases/$reference" params={{ reference: entry.reference }}>
                  {entry.reference}
                </Link>
                <span className="under day">Opened {dayOf(entry.openedAt)}</span>
              </th>
              {columns.map((column) => (
                <td
                  key={column}
                  role="cell"
                  data-heading={caseColumns[column]}
                  className={column === 'contact' ? 'day' : undefined}
                >
                  <CaseCell column={column} entry={entry} now={now} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}

function CaseCell({ column, entry, now }: { column: CaseColumn; entry: ListedCase; now: Date }) {
  switch (column) {
    case 'type':
      return (
        <>
          {wordFor(entry.category)}
          <span className="under">{wordFor(entry.harmRating)} harm</span>
        </>
      );
    case 'risk':
      return entry.riskLevel ? wordFor(entry.riskLevel) : <span className="muted">Not assessed</span>;
    case 'service':
      return (
        <>
          {entry.service.name}
          <span className="under">{entry.service.area.name}</span>
        </>
      );
    case 'owner':
      return entry.owner?.name ?? <span className="muted">{entry.owner ? 'Not shown' : 'Nobody yet'}</span>;
    case 'status':
      return <CaseStatusTag entry={entry} />;
    case 'due':
      return <NextDue entry={entry} now={now} />;
    case 'contact':
      return entry.lastContactAt ? dayOf(entry.lastContactAt) : <span className="muted">None yet</span>;
  }
}

function CaseStatusTag({ entry }: { entry: ListedCase }) {
  return (
    <>
      {wordFor(entry.status)}
      <span className="under">{entry.outcome ? wordFor(entry.outcome) : wordFor(entry.stage)}</span>
      {entry.urgency === 'EMERGENCY' && entry.status !== 'CLOSED' ? (
        <StatusTag standing="warn">Emergency</StatusTag>
      ) : null}
    </>
  );
}

function NextDue({ entry, now }: { entry: ListedCase; now: Date }) {
  if (!entry.nextDueAt) return <span className="muted">Nothing due</span>;
  const { standing, words } = dueStanding(entry.nextDueAt, now);
  return standing === 'plain' ? (
    <span className="day">{words}</span>
  ) : (
    <StatusTag standing={standing}>{words}</StatusTag>
  );
}
