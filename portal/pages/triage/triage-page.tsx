import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import {
  type ReportStatus,
  ReportsToTriageDocument,
  type ReportsToTriageQuery,
} from '../../generated/triage-query.ts';
import { DoneNote } from '../../kit/done-note.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { countOf } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { clockStanding } from '../cases/clock-standing.ts';

const pageSize = 25;
const route = getRouteApi('/triage');
type Waiting = ReportsToTriageQuery['reports']['edges'][number]['node'];

/** What waits, the oldest first; what became no case, the newest first, for whoever looks at a decision again. */
const shows: Record<
  string,
  {
    words: string;
    title: string;
    lede: string;
    none: string;
    status: ReportStatus[];
    direction: 'ASC' | 'DESC';
  }
> = {
  waiting: {
    words: 'What waits',
    title: 'Reports to decide',
    lede: 'Received and not decided yet, the oldest first',
    none: 'Nothing waits',
    status: ['RECEIVED', 'IN_TRIAGE'],
    direction: 'ASC',
  },
  'no-case': {
    words: 'What became no case',
    title: 'Reports that became no case',
    lede: 'Decided without a case, the newest first',
    none: 'There is none',
    status: ['NOT_ASB', 'SIGNPOSTED', 'REDIRECTED', 'DUPLICATE', 'WITHDRAWN'],
    direction: 'DESC',
  },
};

export function TriagePage() {
  return mayOpen(useViewer(), 'TRIAGE_REPORT') ? <Reports /> : <NotPermittedPage needs="TRIAGE_REPORT" />;
}

/** First those about which nobody has decided yet, for their clocks run (policy 8.6). */
function Reports() {
  const viewer = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = search.show && shows[search.show] ? search.show : 'waiting';
  const { title, lede, none, status, direction } = shows[chosen]!;
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: ReportsToTriageDocument,
    variables: {
      ...(search.before
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      status,
      direction,
    },
  });
  const list = data?.reports;
  const now = new Date();
  return (
    <>
      <PageHeading title={title} lede={lede}>
        {mayOpen(viewer, 'RECEIVE_REPORT') ? (
          <Link to="/take-report" className="button main">
            Take a report
          </Link>
        ) : null}
      </PageHeading>
      <DoneNote />
      <div className="list-bar">
        <SelectField
          label="Show"
          value={chosen}
          choices={Object.entries(shows).map(([value, { words }]) => ({ value, label: words }))}
          onChoose={(show) => navigate({ search: show === 'waiting' ? {} : { show } })}
        />
      </div>
      {error && !list ? (
        <FailureNotice
          what="The reports"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !list ? (
        <Skeleton height={480} label="Loading the reports" />
      ) : (
        <Updating stale={fetching || stale}>
          {list.edges.length === 0 ? (
            <div className="empty">
              <h2>{none}</h2>
              {chosen === 'waiting' ? (
                <p className="muted">Every report that you may see has been decided.</p>
              ) : null}
            </div>
          ) : (
            <>
              {typeof list.totalCount === 'number' ? (
                <p className="list-bar">{countOf(list.totalCount, 'report').replace(/^n/, 'N')}</p>
              ) : null}
              <ul className="rows card">
                {list.edges.map(({ node }) => (
                  <WaitingReport key={node.id} report={node} now={now} />
                ))}
              </ul>
            </>
          )}
          <PageTurner
            pageInfo={list.pageInfo}
            onTurn={(to) => navigate({ search: chosen === 'waiting' ? to : { show: chosen, ...to } })}
          />
        </Updating>
      )}
    </>
  );
}

function WaitingReport({ report, now }: { report: Waiting; now: Date }) {
  const next = report.deadlines[0];
  const standing = next ? clockStanding(next, now) : null;
  return (
    <li>
      <div className="row-line">
        <Link to="/triage/$reference" params={{ reference: report.reference }} className="case-link">
          {report.reference}
        </Link>
        <span className="tags">
          {shows.waiting!.status.includes(report.status) ? null : (
            <StatusTag standing="plain">{wordFor(report.status)}</StatusTag>
          )}
          {report.urgency === 'EMERGENCY' ? <StatusTag standing="warn">Emergency</StatusTag> : null}
          {report.triageDeferredAt ? <StatusTag standing="plain">Put off until safe</StatusTag> : null}
          {standing ? <StatusTag standing={standing.standing}>{standing.words}</StatusTag> : null}
        </span>
      </div>
      <p>
        {report.category
          ? wordFor(report.category)
          : report.behaviour
            ? wordFor(report.behaviour)
            : 'Category not known yet'}
        , {report.service.name}
      </p>
      <p className="small muted">
        Received {momentOf(report.receivedAt)} · reporter: {wordWithin(report.reporterType)}
        {next ? ` · next: ${wordWithin(next.type)}` : ''}
      </p>
    </li>
  );
}
