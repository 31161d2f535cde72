import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PolicyDraftOfDocument, type PolicyDraftOfQuery } from '../../generated/policy-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { ApproveDraft } from './approve-draft.tsx';
import { ChangeDraft } from './change-draft.tsx';
import { DraftPreview } from './draft-preview.tsx';
import { DraftStatus } from './policy-drafts.tsx';
import { Fact } from './policy-page.tsx';
import { WithdrawDraft } from './withdraw-draft.tsx';

const route = getRouteApi('/policy/drafts/$id');

type Node = NonNullable<PolicyDraftOfQuery['node']>;
export type Draft = Extract<Node, { changes: unknown }>;
type DraftChange = Draft['changes'][number];

export const draftContext = {
  additionalTypenames: ['PolicyDraft', 'PolicyVersion', 'PolicyDraftPayload', 'ActivatePolicyPayload'],
};

export function DraftPage() {
  const { id } = route.useParams();
  return mayOpen(useViewer(), 'DRAFT_POLICY') ? (
    <DraftOf key={id} id={id} />
  ) : (
    <NotPermittedPage needs="DRAFT_POLICY" />
  );
}

/** One draft: what it says differently, whom that touches, its faults beside the value, and its way to approval (policy 19, 20). */
function DraftOf({ id }: { id: string }) {
  const viewer = useViewer();
  const [{ data, error }, ask] = useQuery({
    query: PolicyDraftOfDocument,
    variables: { id },
    context: draftContext,
  });
  const draft = data?.node && 'changes' in data.node ? data.node : null;
  if (data && !draft) return <NotFoundPage what="draft" />;
  const authors = new Set([
    draft?.draftedBy?.id,
    ...(draft?.changes ?? []).filter(({ kind }) => kind !== 'ACTIVATED').map(({ by }) => by?.id),
  ]);
  return (
    <>
      <p className="back">
        <Link to="/policy">All versions</Link>
      </p>
      <PageHeading
        title="Draft of the policy"
        lede={draft ? `From ${draft.basedOn.title}: ${draft.summary}` : 'The next version'}
      />
      <div className="stack">
        {error && !data ? (
          <FailureNotice
            what="The draft"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : !draft ? (
          <Skeleton height={480} label="Loading the draft" />
        ) : (
          <>
            <section className="card" aria-labelledby="standing">
              <h2 id="standing">Where it stands</h2>
              <dl className="facts">
                <Fact name="Status">
                  <DraftStatus status={draft.status} />
                </Fact>
                <Fact name="Begun">
                  {momentOf(draft.draftedAt)}
                  {draft.draftedBy?.name ? ` by ${draft.draftedBy.name}` : ''}
                </Fact>
                {draft.became ? (
                  <Fact name="Became">
                    {draft.became.title}, in force from {momentOf(draft.became.inForceAt)}
                  </Fact>
                ) : null}
                {draft.endedReason ? <Fact name="Given up because">{draft.endedReason}</Fact> : null}
              </dl>
            </section>
            {draft.status === 'DRAFT' ? (
              <>
                <DraftPreview id={id} version={draft.version} />
                <ChangeDraft draft={draft} />
                <ApproveDraft
                  draft={draft}
                  isAuthor={authors.has(viewer.staffId)}
                  mayApprove={mayOpen(viewer, 'APPROVE_POLICY')}
                />
                <WithdrawDraft draft={draft} />
              </>
            ) : null}
            <section className="card" aria-labelledby="done">
              <h2 id="done">What was done to it</h2>
              <DataTable caption="Changes, oldest first" columns={columns} rows={draft.changes} />
            </section>
          </>
        )}
      </div>
    </>
  );
}

const columns: Column<DraftChange>[] = [
  { heading: 'When', cell: ({ at }) => momentOf(at), plain: ({ at }) => at },
  { heading: 'What', cell: ({ kind }) => wordFor(kind), plain: ({ kind }) => kind },
  { heading: 'By', cell: ({ by }) => by?.name ?? 'Not shown', plain: ({ by }) => by?.name ?? null },
  {
    heading: 'Where',
    cell: ({ paths }) =>
      paths.length > 0
        ? paths.map((path) => (
            <code key={path} className="path">
              {path}
            </code>
          ))
        : '–',
    plain: ({ paths }) => paths.join(' '),
  },
];
