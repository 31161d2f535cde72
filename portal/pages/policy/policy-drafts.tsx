import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  DraftPolicyDocument,
  PolicyDraftsDocument,
  type PolicyDraftsQuery,
} from '../../generated/policy-query.ts';
import { useChange } from '../../kit/change.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Said } from '../../kit/said.tsx';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';

type Draft = PolicyDraftsQuery['policyDrafts']['edges'][number]['node'];

const draftsContext = { additionalTypenames: ['PolicyDraft'] };

const standings: Record<Draft['status'], { standing: Standing; words: string }> = {
  DRAFT: { standing: 'warn', words: 'Being drafted' },
  ACTIVATED: { standing: 'good', words: 'Approved' },
  WITHDRAWN: { standing: 'plain', words: 'Given up' },
};

export function DraftStatus({ status }: { status: Draft['status'] }) {
  const { standing, words } = standings[status];
  return <StatusTag standing={standing}>{words}</StatusTag>;
}

const columns: Column<Draft>[] = [
  {
    heading: 'Draft',
    cell: ({ id, draftedAt }) => (
      <Link to="/policy/drafts/$id" params={{ id }}>
        Begun {momentOf(draftedAt)}
      </Link>
    ),
    plain: ({ draftedAt }) => draftedAt,
  },
  { heading: 'Status', cell: ({ status }) => <DraftStatus status={status} />, plain: ({ status }) => status },
  {
    heading: 'By',
    cell: ({ draftedBy }) => draftedBy?.name ?? 'Not shown',
    plain: ({ draftedBy }) => draftedBy?.name ?? null,
  },
  { heading: 'What it is to change', cell: ({ summary }) => summary, plain: ({ summary }) => summary },
  {
    heading: 'Ended',
    cell: ({ endedAt, became, endedReason }) =>
      endedAt ? `${dayOf(endedAt)}: ${became?.title ?? endedReason ?? 'given up'}` : '–',
    plain: ({ endedAt }) => endedAt,
  },
];

/** The drafts, latest first, and the beginning of the next where none is worked on. */
export function PolicyDrafts() {
  const [{ data, error }, ask] = useQuery({
    query: PolicyDraftsDocument,
    variables: { first: 50, after: null },
    context: draftsContext,
  });
  const drafts = data?.policyDrafts.edges.map(({ node }) => node);
  const running = drafts?.find(({ status }) => status === 'DRAFT');
  return (
    <section className="card" aria-labelledby="drafts">
      <h2 id="drafts">Drafts</h2>
      <p className="card-about">
        One at a time is worked on. Whoever drafts or changes it does not approve it (policy 20).
      </p>
      {error && !drafts ? (
        <FailureNotice
          what="The drafts"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !drafts ? (
        <Skeleton height={160} label="Loading the drafts" />
      ) : (
        <div className="stack">
          {drafts.length > 0 ? (
            <DataTable caption="Drafts, latest first" columns={columns} rows={drafts} />
          ) : (
            <p className="muted">Nobody has drafted a version yet.</p>
          )}
          {running ? (
            <p>
              <Link to="/policy/drafts/$id" params={{ id: running.id }}>
                Go on with the draft
              </Link>
            </p>
          ) : (
            <BeginDraft />
          )}
        </div>
      )}
    </section>
  );
}

function BeginDraft() {
  const navigate = useNavigate();
  const change = useChange();
  const [summary, setSummary] = useState('');
  const [{ fetching }, draft] = useMutation(DraftPolicyDocument);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const { data, error } = await draft({ input: { summary, replacesDraftId: null, idempotencyKey: null } });
    const answer = data?.draftPolicy;
    const begun = change.heard({ refusals: answer?.refusals, error }, 'Begun.');
    if (begun && answer?.draft) void navigate({ to: '/policy/drafts/$id', params: { id: answer.draft.id } });
  }

  return (
    <form className="stack person-form" aria-label="Begin the next version" onSubmit={send}>
      <TextField
        label="What the next version is to change, and why"
        required
        value={summary}
        fault={change.faultOf('summary', 'replacesDraftId')}
        onWrite={setSummary}
      />
      <button type="submit" className="button main" aria-disabled={fetching}>
        Begin the next version
      </button>
      <Said change={change} />
    </form>
  );
}
