import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CasesToReviewDocument, type ReviewReason } from '../../generated/review-queue-query.ts';
import { addressWord, readWords } from '../../kit/chosen-words.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { readPlace, serviceChoices, usePlaces } from '../../kit/places.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import { CoverageThisMonth } from './coverage-this-month.tsx';
import { QueueList } from './queue-list.tsx';

const pageSize = 25;
const route = getRouteApi('/queue');

const reasons: readonly ReviewReason[] = [
  'EMERGENCY_LATE',
  'HIGH_RISK',
  'ESCALATED',
  'ESCALATING',
  'RISK_REVIEW_OVERDUE',
  'DEADLINE_MISSED',
  'STALLED',
  'NEVER_REVIEWED',
  'REVIEW_DUE',
];

export function QueuePage() {
  return mayOpen(useViewer(), 'REVIEW_CASES') ? <Queue /> : <NotPermittedPage needs="REVIEW_CASES" />;
}

/** The running cases that the viewer must review, the gravest first, each with the reason (policy 15.2, 15.3). */
function Queue() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { areas } = usePlaces();
  const place = readPlace(areas ?? [], undefined, search.service);
  const reason = readWords(search.reason, reasons);
  const [{ data, error }, ask] = useQuery({
    query: CasesToReviewDocument,
    variables: {
      first: pageSize,
      after: search.after ?? null,
      ...(reason.values.length > 0 ? { reason: reason.values } : {}),
      ...(place.service ? { serviceId: [place.service.id] } : {}),
    },
    pause: areas === null,
  });
  const list = data?.reviewQueue;
  const again = () => ask({ requestPolicy: 'network-only' });
  const pick = (change: Partial<typeof search>) => {
    const chosen = { ...search, after: '', ...change };
    return navigate({ search: Object.fromEntries(Object.entries(chosen).filter(([, value]) => value)) });
  };
  return (
    <>
      <PageHeading
        title="Cases to review"
        lede="Running cases that wait for your review, the gravest first"
      />
      <div className="stack">
        {areas ? <UnknownNotice unknown={[...reason.unknown, ...place.unknown]} /> : null}
        <CoverageThisMonth />
        <section className="filters" aria-label="Which cases">
          <div className="filters-fields open">
            <SelectField
              label="Reason"
              value={search.reason ?? ''}
              choices={[
                { value: '', label: 'All reasons' },
                ...reasons.map((each) => ({ value: addressWord(each), label: wordFor(each) })),
              ]}
              onChoose={(value) => void pick({ reason: value })}
            />
            <SelectField
              label="Service"
              value={search.service ?? ''}
              choices={serviceChoices(areas ?? [], null)}
              onChoose={(value) => void pick({ service: value })}
            />
          </div>
        </section>
        {error && !list ? (
          <FailureNotice what="The cases" error={error} onRetry={again} />
        ) : !list ? (
          <Skeleton height={480} label="Loading the cases" />
        ) : (
          <QueueList key={JSON.stringify(search)} list={list} onReviewed={again} />
        )}
        {list?.pageInfo.hasNextPage ? (
          <p>
            <button
              type="button"
              className="button"
              onClick={() => void pick({ after: list.pageInfo.endCursor ?? '' })}
            >
              Next page
            </button>
          </p>
        ) : null}
      </div>
    </>
  );
}
