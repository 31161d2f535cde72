import { Link } from '@tanstack/react-router';
import type { CaseListQuery } from '../../generated/cases-query.ts';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { dueStanding } from './clock-standing.ts';

export type ListedCase = NonNullable<CaseListQuery['cases']>['edges'][number]['node'];

const headings = ['Case', 'Type', 'Risk', 'Service', 'Owner', 'Status', 'Next due', 'Last contact'] as const;

/**
 * The list. Roles are spelt out because on a phone the rows become cards, and a browser forgets that a table is
 * a table once it is laid out as something else.
 */
export function CaseTable({
  cases,
  caption,
  now,
}: {
  cases: readonly ListedCase[];
  caption: string;
  now: Date;
}) {
  return (
    <div className="case-table">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table className="table" role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headings.map((heading) => (
              <th key={heading} scope="col" role="columnheader">
                {heading}
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
              <td role="cell" data-heading={headings[1]}>
                {wordFor(entry.category)}
                <span className="under">{wordFor(entry.harmRating)} harm</span>
              </td>
              <td role="cell" data-heading={headings[2]}>
                {entry.riskLevel ? wordFor(entry.riskLevel) : <span className="muted">Not assessed</span>}
              </td>
              <td role="cell" data-heading={headings[3]}>
                {entry.service.name}
                <span className="under">{entry.service.area.name}</span>
              </td>
              <td role="cell" data-heading={headings[4]}>
                {entry.owner?.name ?? (
                  <span className="muted">{entry.owner ? 'Not shown' : 'Nobody yet'}</span>
                )}
              </td>
              <td role="cell" data-heading={headings[5]}>
                <CaseStatusTag entry={entry} />
              </td>
              <td role="cell" data-heading={headings[6]}>
                <NextDue entry={entry} now={now} />
              </td>
              <td role="cell" data-heading={headings[7]} className="day">
                {entry.lastContactAt ? dayOf(entry.lastContactAt) : <span className="muted">None yet</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
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
