import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { DiaryDocument, type DiaryQuery, GiveDiaryKeyDocument } from '../../generated/diary-key-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import type { Work, WorkProps } from './work.ts';

type Diary = Extract<NonNullable<DiaryQuery['node']>, { diaryEntries: unknown }>;

/** The diary of an action: what was kept, and the key by which whoever keeps it sends entries themselves (#62). */
function KeptDiary({ on }: WorkProps) {
  const [{ data, error }, ask] = useQuery({
    query: DiaryDocument,
    variables: { action: on ?? '' },
    pause: !on,
    requestPolicy: 'cache-and-network',
  });
  const diary = data?.node as Diary | null | undefined;
  if (error)
    return (
      <FailureNotice what="The diary" error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    );
  if (on && !data) return <Skeleton height={320} label="Loading the diary" />;
  if (!diary?.diarySheets)
    return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  return (
    <div className="stack">
      <DiaryKey key={diary.id} diary={diary} />
      <section className="card" aria-labelledby="entries">
        <h2 id="entries">What was kept</h2>
        {diary.diaryEntries?.length ? (
          <ol className="rows">
            {diary.diaryEntries.map((entry) => (
              <li key={entry.id}>
                <strong>
                  {momentOf(entry.beganAt)}
                  {entry.endedAt ? ` to ${momentOf(entry.endedAt)}` : ''}
                </strong>{' '}
                <span className="muted small">
                  {entry.sentOnline ? 'sent by themselves' : entry.fromPaper ? 'from paper' : 'taken over'}
                </span>
                <p>{entry.what ?? 'Not told to your role.'}</p>
                {entry.effect ? <p className="muted">{entry.effect}</p> : null}
              </li>
            ))}
          </ol>
        ) : (
          <p className="muted">Nothing yet.</p>
        )}
      </section>
    </div>
  );
}

function DiaryKey({ diary }: { diary: Diary }) {
  const [{ fetching }, give] = useMutation(GiveDiaryKeyDocument);
  const [told, tell] = useState<{ reference: string; secret: string } | null>(null);
  const [said, say] = useState('');
  const { startsOn, endsOn, returnedOn, keyReference, keyGivenAt } = diary.diarySheets!;
  const address = `${window.location.origin}/diary`;

  async function makeKey() {
    if (fetching) return;
    const { data, error } = await give({ input: { actionId: diary.id } });
    const answer = data?.giveDiaryKey;
    if (answer?.reference && answer.secret) {
      tell({ reference: answer.reference, secret: answer.secret });
      say('Made. Give it to them, and to nobody else: the secret word is shown this once.');
    } else
      say(answer?.refusals[0]?.message ?? (error ? 'This could not be saved. Try again in a moment.' : ''));
  }

  return (
    <section className="card" aria-labelledby="diary-key">
      <h2 id="diary-key">Sent by whoever keeps it</h2>
      <p className="card-about">
        Kept from {dayOf(startsOn)} to {dayOf(endsOn)}
        {returnedOn ? `, came back ${dayOf(returnedOn)}` : ''}. With a reference and a secret word they send
        entries themselves at {address}, without an account, from a phone that is offline too. It tells them
        the days and how many entries came, and nothing of the case. Before you give it to them, ask whether
        somebody else looks into their phone.
      </p>
      {told ? (
        <dl className="facts">
          <div>
            <dt>Address</dt>
            <dd>{address}</dd>
          </div>
          <div>
            <dt>Reference</dt>
            <dd translate="no">{told.reference}</dd>
          </div>
          <div>
            <dt>Secret word</dt>
            <dd translate="no">{told.secret}</dd>
          </div>
        </dl>
      ) : keyReference && keyGivenAt ? (
        <p>
          {keyReference}, given {momentOf(keyGivenAt)}. Another one ends it.
        </p>
      ) : null}
      <div className="say-acts">
        <button type="button" className="button main" aria-disabled={fetching} onClick={() => void makeKey()}>
          {keyReference ? 'Make another reference and secret word' : 'Make a reference and secret word'}
        </button>
      </div>
      <p className="small" role="status">
        {said}
      </p>
    </section>
  );
}

export const works: Record<string, Work> = {
  diary: { done: '', Form: KeptDiary },
};
