import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  OperationsDocument,
  RetryJobDocument,
  RunScheduleDocument,
} from '../../generated/operations-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { OperationTiles } from './operation-tiles.tsx';
import { QueueCard } from './queue-card.tsx';
import { type Schedule, SchedulesCard } from './schedules-card.tsx';

export function OperationsPage() {
  return mayOpen(useViewer(), 'OPERATE') ? <OperationsView /> : <NotPermittedPage needs="OPERATE" />;
}

function OperationsView() {
  const [{ data, error }, ask] = useQuery({ query: OperationsDocument, requestPolicy: 'network-only' });
  const again = () => ask({ requestPolicy: 'network-only' });
  useAskAgain(again);
  const [, run] = useMutation(RunScheduleDocument);
  const [, retry] = useMutation(RetryJobDocument);
  const [said, say] = useState('');
  const figures = data?.operations;

  function answered(refusals: readonly { message: string }[] | undefined, failed: boolean, done: string) {
    say(refusals?.[0]?.message ?? (failed ? 'This could not be asked for. Try again in a moment.' : done));
    again();
  }
  const onRun = async (name: Schedule['name']) => {
    const answer = await run({ input: { name, idempotencyKey: null } });
    answered(answer.data?.runSchedule?.refusals, Boolean(answer.error), 'Asked for: a worker takes it up.');
  };
  const onRetry = async (queue: string, jobId: string) => {
    const answer = await retry({ input: { queue, jobId, idempotencyKey: null } });
    answered(answer.data?.retryJob?.refusals, Boolean(answer.error), 'Asked for: a worker tries it again.');
  };

  return (
    <>
      <PageHeading title="Operations" lede="How deadlines, queues, mails and schedules stand">
        {figures ? <p className="small muted">As at {momentOf(figures.at)}</p> : null}
        <Link to="/translations">Welsh of the portal</Link>
      </PageHeading>
      {error && !figures ? (
        <FailureNotice what="The figures" error={error} onRetry={again} />
      ) : !figures ? (
        <Skeleton height={640} label="Loading the figures" />
      ) : (
        <div className="stack">
          {figures.healthy ? null : (
            <div className="notice bad" role="alert">
              <p>
                <strong>Deadlines wait to be marked.</strong> The oldest has waited for more than a minute:
                see that a worker runs. Nothing is lost; it is made good when one does.
              </p>
            </div>
          )}
          <OperationTiles figures={figures} />
          <p className="said" role="status">
            {said}
          </p>
          <div className="cards">
            <SchedulesCard schedules={data?.schedules ?? []} onRun={(name) => void onRun(name)} />
            <QueueCard figures={figures} onRetry={(queue, id) => void onRetry(queue, id)} />
          </div>
        </div>
      )}
    </>
  );
}
