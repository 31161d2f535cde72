import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import {
  type DisclosureBasis,
  type DisclosureStatus,
  RegisterOfDisclosuresDocument,
  type RegisterOfDisclosuresQuery,
} from '../../generated/register-query.ts';
import { addressWord, readWords } from '../../kit/chosen-words.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';

const pageSize = 25;
const route = getRouteApi('/register');
type Disclosure = RegisterOfDisclosuresQuery['disclosures']['edges'][number]['node'];

const bases: readonly DisclosureBasis[] = [
  'INFORMATION_SHARING_PROTOCOL',
  'EXPRESS_PERMISSION',
  'COURT_REQUIREMENT',
  'REFERRAL_WITHOUT_PERMISSION',
  'SUBJECT_ACCESS',
];
const statuses: readonly DisclosureStatus[] = ['MADE', 'REQUESTED', 'ADVISED', 'DECLINED', 'WITHDRAWN'];
const standings: Record<DisclosureStatus, { standing: Standing; words: string }> = {
  MADE: { standing: 'good', words: 'Made' },
  REQUESTED: { standing: 'warn', words: 'Waits for advice' },
  ADVISED: { standing: 'warn', words: 'Advised on, nothing left yet' },
  DECLINED: { standing: 'plain', words: 'Not shared' },
  WITHDRAWN: { standing: 'plain', words: 'Taken back' },
};

export function RegisterPage() {
  return mayOpen(useViewer(), 'READ_REGISTER') ? <Register /> : <NotPermittedPage needs="READ_REGISTER" />;
}

/** What left the landlord, to whom, what allowed it; never what it said. */
function Register() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const basis = readWords(search.basis, bases).values;
  const status = readWords(search.status, statuses).values;
  const [{ data, stale, error }, ask] = useQuery({
    query: RegisterOfDisclosuresDocument,
    variables: {
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      filter: { ...(basis.length > 0 ? { basis } : {}), ...(status.length > 0 ? { status } : {}) },
    },
  });
  const list = data?.disclosures;
  const shown = list?.edges.map(({ node }) => node) ?? [];
  const pick = (change: Partial<typeof search>) => {
    const next = { ...search, after: undefined, before: undefined, ...change };
    void navigate({ search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)) });
  };
  const choices = (all: string, values: readonly string[], words: (value: string) => string) => [
    { value: '', label: all },
    ...values.map((value) => ({ value: addressWord(value), label: words(value) })),
  ];

  return (
    <>
      <PageHeading
        title="Register of disclosures"
        lede="What left the landlord about somebody, to whom, and what allowed it (policy 12.2)"
      />
      <div className="stack">
        <section className="filters" aria-label="Which disclosures">
          <div className="filters-fields open">
            <SelectField
              label="What allowed it"
              value={search.basis ?? ''}
              choices={choices('Everything', bases, wordFor)}
              onChoose={(value) => pick({ basis: value })}
            />
            <SelectField
              label="State"
              value={search.status ?? ''}
              choices={choices(
                'Every state',
                statuses,
                (value) => standings[value as DisclosureStatus].words,
              )}
              onChoose={(value) => pick({ status: value })}
            />
          </div>
        </section>
        {error && !list ? (
          <FailureNotice
            what="The register"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : !list ? (
          <Skeleton height={480} label="Loading the register" />
        ) : (
          <Updating stale={stale}>
            {shown.length > 0 ? (
              <ul className="rows card">
                {shown.map((disclosure) => (
                  <RegisterRow key={disclosure.id} disclosure={disclosure} />
                ))}
              </ul>
            ) : (
              <div className="empty">
                <h2>Nothing</h2>
                <p className="muted">No disclosure in your scope is as you ask.</p>
              </div>
            )}
            <PageTurner pageInfo={list.pageInfo} onTurn={(to) => pick(to)} />
          </Updating>
        )}
      </div>
    </>
  );
}

function RegisterRow({ disclosure }: { disclosure: Disclosure }) {
  const { basis, status, recipientKind, agency, madeAt, madeBy, requestedAt, items } = disclosure;
  const { standing, words } = standings[status];
  const told = [...new Set(items.map(({ category }) => wordWithin(category)))];
  return (
    <li className="notice-row">
      <div className="notice-said">
        <p className="row-line">
          <span className="row-name">{agency?.name ?? recipients[recipientKind]}</span>
          <StatusTag standing={standing}>{words}</StatusTag>
          {disclosure.case?.reference ? (
            <Link to="/cases/$reference" params={{ reference: disclosure.case.reference }}>
              {disclosure.case.reference}
            </Link>
          ) : null}
        </p>
        <p className="small">
          {wordFor(basis)}. For: {wordWithin(disclosure.purpose)}. Lawful by:{' '}
          {lawful[disclosure.lawfulBasis] ?? wordFor(disclosure.lawfulBasis)}.
        </p>
        <p className="small muted">
          {told.length > 0 ? `${listed(told).replace(/^./, (letter) => letter.toUpperCase())}. ` : null}
          {madeAt
            ? `Made ${momentOf(madeAt)}${madeBy?.name ? ` by ${madeBy.name}` : ''}.`
            : `Proposed ${dayOf(requestedAt)}.`}
        </p>
      </div>
    </li>
  );
}

const recipients: Record<Disclosure['recipientKind'], string> = {
  AGENCY: 'An agency',
  COURT: 'A court',
  LEGAL_ADVISER: 'A legal adviser',
  OTHER: 'Somebody else, named in the case',
  PARTY: 'Somebody of the case',
};

const lawful: Partial<Record<Disclosure['lawfulBasis'], string>> = {
  ARTICLE_6_1_A_CONSENT: 'consent (UK GDPR, Article 6(1)(a))',
  ARTICLE_6_1_C_LEGAL_OBLIGATION: 'a legal obligation (UK GDPR, Article 6(1)(c))',
  ARTICLE_6_1_D_VITAL_INTERESTS: 'vital interests (UK GDPR, Article 6(1)(d))',
  ARTICLE_6_1_E_PUBLIC_TASK: 'a public task (UK GDPR, Article 6(1)(e))',
  ARTICLE_6_1_F_LEGITIMATE_INTERESTS: 'legitimate interests (UK GDPR, Article 6(1)(f))',
};
