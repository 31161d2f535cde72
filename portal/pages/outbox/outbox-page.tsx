import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { OutboxDocument, type OutboxQuery, RetryMailDocument } from '../../generated/outbox-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { countOf } from '../../words/figures.ts';

const pageSize = 25;
const route = getRouteApi('/outbox');

type Mail = NonNullable<OutboxQuery['mails']>['edges'][number]['node'];
type Status = NonNullable<Mail['status']>;

const statuses: Record<Status, { standing: Standing; words: string }> = {
  WAITING: { standing: 'warn', words: 'Waiting' },
  SENT: { standing: 'good', words: 'Sent' },
  KEPT: { standing: 'plain', words: 'Kept, not sent' },
  GIVEN_UP: { standing: 'bad', words: 'Given up' },
};

export function OutboxPage() {
  return mayOpen(useViewer(), 'TEND_MAIL') ? <Outbox /> : <NotPermittedPage needs="TEND_MAIL" />;
}

function Outbox() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = (Object.keys(statuses) as Status[]).find((status) => status.toLowerCase() === search.status);
  const [said, say] = useState('');
  const [{ data, stale, error }, ask] = useQuery({
    query: OutboxDocument,
    variables: {
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      filter: { status: chosen ? [chosen] : null },
    },
    context: mailContext,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useAskAgain(again);
  const [, retry] = useMutation(RetryMailDocument);
  const list = data?.mails;
  const shown = list?.edges.map(({ node }) => node) ?? [];

  async function tryAgain(mail: Mail) {
    const answer = await retry({ input: { mailId: mail.id, idempotencyKey: null } });
    const refused = answer.data?.retryMail?.refusals[0]?.message;
    say(
      refused ??
        (answer.error
          ? 'This could not be asked for. Try again in a moment.'
          : `${mail.title}: will be tried at once.`),
    );
  }

  return (
    <>
      <PageHeading title="Outbox" lede="Mails to staff; they hold references and dates, and name nobody" />
      <div className="list-bar">
        <SelectField
          label="Show"
          value={chosen?.toLowerCase() ?? ''}
          choices={[
            { value: '', label: 'All mails' },
            ...Object.entries(statuses).map(([value, { words }]) => ({
              value: value.toLowerCase(),
              label: words,
            })),
          ]}
          onChoose={(status) => navigate({ search: status ? { status } : {} })}
        />
      </div>
      <p className="said" role="status">
        {said}
      </p>
      {error && !list ? (
        <FailureNotice what="The outbox" error={error} onRetry={again} />
      ) : !list ? (
        <Skeleton height={480} label="Loading the outbox" />
      ) : (
        <Updating stale={stale}>
          {shown.length > 0 ? (
            <ul className="rows card">
              {shown.map((mail) => (
                <MailRow key={mail.id} mail={mail} onRetry={() => void tryAgain(mail)} />
              ))}
            </ul>
          ) : (
            <div className="empty">
              <h2>No mails{chosen ? ` that are ${statuses[chosen].words.toLowerCase()}` : ''}</h2>
              <p className="muted">What staff are told of deadlines by mail is kept here.</p>
            </div>
          )}
          <PageTurner
            pageInfo={list.pageInfo}
            onTurn={(to) => navigate({ search: search.status ? { status: search.status, ...to } : to })}
          />
        </Updating>
      )}
    </>
  );
}

function MailRow({ mail, onRetry }: { mail: Mail; onRetry: () => void }) {
  const status = statuses[mail.status ?? 'WAITING'];
  const mayRetry = mail.status === 'WAITING' || mail.status === 'GIVEN_UP';
  return (
    <li className="notice-row">
      <div className="notice-said">
        <p className="row-line">
          <span className="row-name">{mail.title}</span>
          <StatusTag standing={status.standing}>{status.words}</StatusTag>
        </p>
        <p className="small muted">
          {mail.createdAt ? `Written ${momentOf(mail.createdAt)}. ` : null}
          {mail.sentAt ? `Sent ${momentOf(mail.sentAt)}. ` : null}
          {mail.attempts ? `Tried ${countOf(mail.attempts, 'time')}. ` : null}
          {mail.fault ? `Last fault: ${mail.fault}. ` : null}
          {mail.status === 'WAITING' && mail.attempts && mail.tryAt
            ? `Next try ${momentOf(mail.tryAt)}.`
            : null}
        </p>
        <details>
          <summary>
            Read<span className="unseen"> {mail.title}</span>
          </summary>
          <p className="mail-body">{mail.body}</p>
        </details>
      </div>
      {mayRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          Try again<span className="unseen"> {mail.title}</span>
        </button>
      ) : null}
    </li>
  );
}

const mailContext = { additionalTypenames: ['Mail', 'MailPayload'] };
