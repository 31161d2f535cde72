import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import {
  type OnlineReportState,
  OnlineReportsDocument,
  type OnlineReportsQuery,
} from '../../generated/online-reports-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { useChange } from '../../kit/change.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { SentReport } from './sent-report.tsx';

const pageSize = 25;
const route = getRouteApi('/online-reports');

export type Sent = NonNullable<OnlineReportsQuery['onlineReports']>['edges'][number]['node'];

const shows: Record<string, { state: OnlineReportState; words: string; none: string }> = {
  waiting: { state: 'WAITING', words: 'What waits', none: 'Nothing waits' },
  'taken-in': { state: 'TAKEN_IN', words: 'What was taken in', none: 'Nothing was taken in' },
  'set-aside': { state: 'SET_ASIDE', words: 'What was set aside', none: 'Nothing was set aside' },
};

export function OnlineReportsPage() {
  return mayOpen(useViewer(), 'TRIAGE_REPORT') ? (
    <OnlineReports />
  ) : (
    <NotPermittedPage needs="TRIAGE_REPORT" />
  );
}

/** What was sent by the form for everybody, the first due first. */
function OnlineReports() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = search.show && shows[search.show] ? search.show : 'waiting';
  const change = useChange();
  const [{ data, stale, error }, ask] = useQuery({
    query: OnlineReportsDocument,
    variables: {
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      filter: { state: [shows[chosen]!.state], urgency: null },
    },
    context: sentContext,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useAskAgain(again);
  const list = data?.onlineReports;
  const shown = list?.edges.map(({ node }) => node) ?? [];

  return (
    <>
      <PageHeading
        title="Sent online"
        lede="Reports from the form for everybody, until their place is known. Each opening is written down."
      />
      <div className="list-bar">
        <SelectField
          label="Show"
          value={chosen}
          choices={Object.entries(shows).map(([value, { words }]) => ({ value, label: words }))}
          onChoose={(show) => navigate({ search: show === 'waiting' ? {} : { show } })}
        />
      </div>
      <Said change={change} />
      {error && !list ? (
        <FailureNotice what="What was sent online" error={error} onRetry={again} />
      ) : !list ? (
        <Skeleton height={320} label="Loading what was sent online" />
      ) : (
        <Updating stale={stale}>
          {shown.length > 0 ? (
            <ul className="rows card">
              {shown.map((sent) => (
                <SentReport key={sent.id} sent={sent} change={change} onChanged={again} />
              ))}
            </ul>
          ) : (
            <div className="empty">
              <h2>{shows[chosen]!.none}</h2>
              <p className="muted">What comes by the form at /report is listed here.</p>
            </div>
          )}
          <PageTurner
            pageInfo={list.pageInfo}
            onTurn={(to) => navigate({ search: search.show ? { show: search.show, ...to } : to })}
          />
        </Updating>
      )}
    </>
  );
}

/** What a change touches is asked for anew. */
const sentContext = { additionalTypenames: ['OnlineReport'] };
