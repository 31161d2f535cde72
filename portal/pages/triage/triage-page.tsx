import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ReportsToTriageDocument, type ReportsToTriageQuery } from '../../generated/triage-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
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

export function TriagePage() {
  return mayOpen(useViewer(), 'TRIAGE_REPORT') ? <Undecided /> : <NotPermittedPage needs="TRIAGE_REPORT" />;
}

/** Reports about which nobody has decided yet, the oldest first: their clocks run (policy 8.6). */
function Undecided() {
  const viewer = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: ReportsToTriageDocument,
    variables: search.before
      ? { last: pageSize, before: search.before }
      : { first: pageSize, after: search.after ?? null },
  });
  const list = data?.reports;
  const now = new Date();
  return (
    <>
      <PageHeading title="Reports to decide" lede="Received and not decided yet, the oldest first">
        {mayOpen(viewer, 'RECEIVE_REPORT') ? (
          <Link to="/take-report" className="button main">
            Take a report
          </Link>
        ) : null}
      </PageHeading>
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
              <h2>Nothing waits</h2>
              <p className="muted">Every report that you may see has been decided.</p>
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
          <PageTurner pageInfo={list.pageInfo} onTurn={(to) => navigate({ search: to })} />
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
