import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import {
  AccessRequestsDocument,
  type AccessRequestsQuery,
  type SubjectAccessFilter,
} from '../../generated/access-requests-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import { askers, shortIdentity, stages } from './access-words.ts';
import { AnswerClock } from './answer-clock.tsx';
import { ReceiveRequest } from './receive-request.tsx';

const pageSize = 25;
const route = getRouteApi('/access-requests');
type Request = AccessRequestsQuery['subjectAccessRequests']['edges'][number]['node'];

const shows: Record<'' | 'waiting' | 'ended' | 'all', { words: string; filter: SubjectAccessFilter }> = {
  '': { words: 'To be answered', filter: { underWay: true } },
  waiting: { words: 'Waiting for a second officer', filter: { stage: ['DRAFTED'] } },
  ended: { words: 'Answered or ended', filter: { underWay: false } },
  all: { words: 'All', filter: {} },
};

export function AccessRequestsPage() {
  return mayOpen(useViewer(), 'ANSWER_SUBJECT_ACCESS') ? (
    <AccessRequests />
  ) : (
    <NotPermittedPage needs="ANSWER_SUBJECT_ACCESS" />
  );
}

function AccessRequests() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (search.show ?? '') in shows ? ((search.show ?? '') as keyof typeof shows) : '';
  const [{ data, stale, error }, ask] = useQuery({
    query: AccessRequestsDocument,
    variables: {
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      filter: shows[show].filter,
    },
    context: accessContext,
  });
  const list = data?.subjectAccessRequests;
  const shown = list?.edges.map(({ node }) => node) ?? [];

  return (
    <>
      <PageHeading
        title="Access requests"
        lede="People who ask what is held of them (UK GDPR, Article 15), and by when they are answered"
      />
      <div className="stack">
        <ReceiveRequest />
        <section className="filters" aria-label="Which requests">
          <div className="filters-fields open">
            <SelectField
              label="Show"
              value={show}
              choices={Object.entries(shows).map(([value, { words }]) => ({ value, label: words }))}
              onChoose={(value) => navigate({ search: value ? { show: value } : {} })}
            />
          </div>
        </section>
        {error && !list ? (
          <FailureNotice
            what="The requests"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : !list ? (
          <Skeleton height={320} label="Loading the requests" />
        ) : (
          <Updating stale={stale}>
            {shown.length > 0 ? (
              <ul className="rows card">
                {shown.map((request) => (
                  <RequestRow key={request.id} request={request} />
                ))}
              </ul>
            ) : (
              <div className="empty">
                <h2>No request</h2>
                <p className="muted">
                  {show === ''
                    ? 'Everybody who asked has been answered.'
                    : 'No request stands as you ask. Ask for all of them.'}
                </p>
              </div>
            )}
            <PageTurner
              pageInfo={list.pageInfo}
              onTurn={(to) => navigate({ search: { ...(show ? { show } : {}), ...to } })}
            />
          </Updating>
        )}
      </div>
    </>
  );
}

function RequestRow({ request }: { request: Request }) {
  const { id, personId, askedBy, receivedOn, dueOn, stage, identityChecked, extendedBecause } = request;
  const at = stages[stage ?? 'RECEIVED'];
  return (
    <li className="notice-row">
      <div className="notice-said">
        <p className="row-line">
          <Link className="row-name" to="/access-requests/$id" params={{ id }}>
            Request of {receivedOn ? dayOf(receivedOn) : 'an unknown day'}
            <span className="unseen"> for person {shortIdentity(personId)}</span>
          </Link>
          <StatusTag standing={at.standing}>{at.words}</StatusTag>
          {identityChecked || request.endedAt ? null : (
            <StatusTag standing="warn">Identity to be checked</StatusTag>
          )}
        </p>
        <p className="small muted">
          Person {shortIdentity(personId)}. Asked by: {askedBy ? askers[askedBy].toLowerCase() : 'unknown'}.
          {extendedBecause ? ' Extended by two months.' : null}
        </p>
      </div>
      {dueOn ? <AnswerClock dueOn={dueOn} ended={request.endedAt !== null} /> : null}
    </li>
  );
}

const accessContext = { additionalTypenames: ['SubjectAccessRequest'] };
