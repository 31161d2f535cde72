import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AccessRequestDocument, type AccessRequestQuery } from '../../generated/access-requests-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import { AccessStanding } from './access-standing.tsx';
import { ApproveDraft } from './approve-draft.tsx';
import { ConfirmIdentity } from './confirm-identity.tsx';
import { EndRequest } from './end-request.tsx';
import { ExtendRequest } from './extend-request.tsx';
import { FinishDraft } from './finish-draft.tsx';
import { HeldOfPerson } from './held-of-person.tsx';
import { SendCopy } from './send-copy.tsx';

const route = getRouteApi('/access-requests/$id');

export type AccessRequest = Extract<NonNullable<AccessRequestQuery['node']>, { askedBy: unknown }>;

export function AccessRequestPage() {
  return mayOpen(useViewer(), 'ANSWER_SUBJECT_ACCESS') ? (
    <OneRequest />
  ) : (
    <NotPermittedPage needs="ANSWER_SUBJECT_ACCESS" />
  );
}

function OneRequest() {
  const { id } = route.useParams();
  const [{ data, error }, ask] = useQuery({ query: AccessRequestDocument, variables: { id }, context });
  if (error && !data) {
    return (
      <FailureNotice
        what="This request"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <Skeleton height={640} label="Loading" />;
  const request = data.node && 'askedBy' in data.node ? data.node : null;
  if (!request) return <NotFoundPage />;
  const { stage, identityChecked, endedAt, receivedOn } = request;
  const known = identityChecked !== null;
  return (
    <>
      <PageHeading
        title={`Access request of ${receivedOn ? dayOf(receivedOn) : 'an unknown day'}`}
        lede="What the person is given of what is held, and who answered for it"
      >
        <Link className="button quiet" to="/access-requests">
          All requests
        </Link>
      </PageHeading>
      <div className="stack">
        <AccessStanding request={request} />
        {stage === 'RECEIVED' && !known ? <ConfirmIdentity request={request} /> : null}
        {known && !endedAt ? <HeldOfPerson key={id} request={request} /> : null}
        {stage === 'RECEIVED' && known ? <FinishDraft request={request} /> : null}
        {stage === 'DRAFTED' || stage === 'APPROVED' ? <ApproveDraft request={request} /> : null}
        {stage === 'APPROVED' ? <SendCopy request={request} /> : null}
        {endedAt || request.extendedBecause ? null : <ExtendRequest request={request} />}
        {endedAt ? null : <EndRequest request={request} />}
      </div>
    </>
  );
}

const context = { additionalTypenames: ['SubjectAccessRequest'] };
