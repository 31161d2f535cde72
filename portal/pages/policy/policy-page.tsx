import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PolicyVersionsDocument, type PolicyVersionsQuery } from '../../generated/policy-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { PolicyDrafts } from './policy-drafts.tsx';

const route = getRouteApi('/policy');
const pageSize = 20;

type Version = PolicyVersionsQuery['policyVersions']['edges'][number]['node'];

export function PolicyPage() {
  return mayOpen(useViewer(), 'READ_REFERENCE') ? <Policy /> : <NotPermittedPage needs="READ_REFERENCE" />;
}

/** Which policy was in force when, what each version changed, and the next one while it is drafted (policy 19, 20). */
function Policy() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: PolicyVersionsDocument,
    variables:
      search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null },
    context: policyContext,
  });
  const list = data?.policyVersions;
  const versions = list?.edges.map(({ node }) => node) ?? [];
  const inForce = versions.find(({ status }) => status === 'IN_FORCE');
  return (
    <>
      <PageHeading title="Policy" lede="Versions of the policy, and the next one while it is drafted" />
      <div className="stack">
        {error && !list ? (
          <FailureNotice
            what="The versions"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : !list ? (
          <Skeleton height={420} label="Loading the versions" />
        ) : (
          <Updating stale={stale || fetching}>
            <div className="stack">
              {inForce ? <InForce version={inForce} /> : null}
              <section className="card" aria-labelledby="versions">
                <h2 id="versions">All versions</h2>
                <p className="card-about">
                  Decisions and deadlines keep the version under which they were made (policy 20).
                </p>
                <DataTable caption="Versions, latest first" columns={columns} rows={versions} />
                <PageTurner pageInfo={list.pageInfo} onTurn={(to) => navigate({ search: to })} />
              </section>
            </div>
          </Updating>
        )}
        {mayOpen(viewer, 'DRAFT_POLICY') ? <PolicyDrafts /> : null}
      </div>
    </>
  );
}

/** An approval makes a version of a draft. */
export const policyContext = { additionalTypenames: ['PolicyVersion', 'PolicyDraft'] };

function InForce({ version }: { version: Version }) {
  return (
    <section className="card" aria-labelledby="in-force">
      <h2 id="in-force">In force: {version.title}</h2>
      <dl className="facts">
        <Fact name="In force from">{momentOf(version.inForceAt)}</Fact>
        <Fact name="Last reviewed">{dayOf(version.reviewedOn)}</Fact>
        <Fact name="To be reviewed by">
          {version.nextReviewDueOn ? dayOf(version.nextReviewDueOn) : 'Not said'}
        </Fact>
        <Fact name="Approved by">{approver(version)}</Fact>
      </dl>
      <p>
        <Link to="/dictionary">What its figures count</Link>
      </p>
    </section>
  );
}

const approver = ({ approvedBy, approvedAt }: Version) =>
  approvedBy?.name ?? (approvedAt ? 'Not shown' : 'Came with the system');

export function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const standings: Record<Version['status'], Standing> = {
  PLANNED: 'warn',
  IN_FORCE: 'good',
  REPLACED: 'plain',
};

const columns: Column<Version>[] = [
  { heading: 'Version', cell: ({ title }) => title, plain: ({ title }) => title },
  {
    heading: 'Status',
    cell: ({ status }) => <StatusTag standing={standings[status]}>{wordFor(status)}</StatusTag>,
    plain: ({ status }) => status,
  },
  { heading: 'From', cell: ({ inForceAt }) => momentOf(inForceAt), plain: ({ inForceAt }) => inForceAt },
  {
    heading: 'Until',
    cell: ({ replacedAt }) => (replacedAt ? momentOf(replacedAt) : '–'),
    plain: ({ replacedAt }) => replacedAt,
  },
  {
    heading: 'Drafted by',
    cell: ({ draftedBy, approvedAt }) => draftedBy?.name ?? (approvedAt ? 'Not shown' : '–'),
    plain: ({ draftedBy }) => draftedBy?.name ?? null,
  },
  { heading: 'Approved by', cell: approver, plain: ({ approvedBy }) => approvedBy?.name ?? null },
  { heading: 'What it changed', cell: ({ summary }) => summary ?? '–', plain: ({ summary }) => summary },
];
