import { useId, useState } from 'react';
import { useMutation } from 'urql';
import {
  type IntegrationsQuery,
  PingWebhookDocument,
  RotateWebhookSecretDocument,
  StartWebhookDocument,
  StopWebhookDocument,
} from '../../generated/integrations-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { countOf } from '../../words/figures.ts';
import { ChangeWebhook } from './change-webhook.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { ReplayForm } from './replay-form.tsx';
import type { ToldSecret } from './secret-told.tsx';
import { faultInWords } from './webhook-words.ts';

export type Webhook = IntegrationsQuery['webhookEndpoints']['edges'][number]['node'];

const because = {
  BY_HAND: 'Stopped by hand',
  FAILED_TOO_LONG: 'Stopped: ten attempts came to nothing',
  GONE: 'Stopped: its receiver is there no more',
} as const;

/** One webhook: how it stands, what can be done to it, and what became of what was sent last. */
export function WebhookCard({
  webhook,
  onTold,
  onConflict,
}: {
  webhook: Webhook;
  onTold: (told: ToldSecret) => void;
  /** To read again what somebody else has changed. */
  onConflict: () => void;
}) {
  const id = useId();
  const change = useChange();
  const [shown, show] = useState(false);
  const [, stop] = useMutation(StopWebhookDocument);
  const [, start] = useMutation(StartWebhookDocument);
  const [, rotate] = useMutation(RotateWebhookSecretDocument);
  const [, ping] = useMutation(PingWebhookDocument);
  const input = { webhookId: webhook.id, idempotencyKey: null };
  const name = webhook.name ?? '';
  const hasRole = webhook.staff?.roles?.includes('INTEGRATOR');

  async function changeSecret() {
    const { data, error } = await rotate({ input });
    const answer = data?.rotateWebhookSecret;
    const done = 'Changed. For 24 hours the secret until now signs as well.';
    if (change.heard({ refusals: answer?.refusals, error }, done) && answer?.secret) {
      onTold({ name, secret: answer.secret });
    }
  }
  const act = async (what: 'stop' | 'start' | 'ping') => {
    if (what === 'stop') {
      const { data, error } = await stop({ input });
      change.heard(
        { refusals: data?.stopWebhook.refusals, error },
        'Stopped. What happens meanwhile is kept.',
      );
    } else if (what === 'start') {
      const { data, error } = await start({ input });
      change.heard({ refusals: data?.startWebhook.refusals, error }, 'Started. What waited is being sent.');
    } else {
      const { data, error } = await ping({ input });
      show(true);
      change.heard({ refusals: data?.pingWebhook.refusals, error }, 'The test is on its way.');
    }
  };
  const Act = ({ words, onPress }: { words: string; onPress: () => Promise<void> }) => (
    <button type="button" className="button" onClick={() => void onPress()}>
      {words}
      <span className="unseen"> {name}</span>
    </button>
  );

  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p className="row-line">
        {webhook.stoppedBecause ? (
          <StatusTag standing={webhook.stoppedBecause === 'BY_HAND' ? 'plain' : 'bad'}>
            {because[webhook.stoppedBecause]}
          </StatusTag>
        ) : !hasRole ? (
          <StatusTag standing="warn">Rests: the integrator’s role was taken away</StatusTag>
        ) : (
          <StatusTag standing="good">In use</StatusTag>
        )}
      </p>
      <p className="small muted webhook-address">
        For {webhook.staff?.name}, to {webhook.url}.{' '}
        {webhook.kinds ? `Only ${countOf(webhook.kinds.length, 'kind')} of event. ` : 'Every kind of event. '}
        {webhook.deliveredAt
          ? `Last delivered ${momentOf(webhook.deliveredAt)}. `
          : 'Nothing delivered yet. '}
        {webhook.failedAt && webhook.fault
          ? `Last failed ${momentOf(webhook.failedAt)}: ${faultInWords(webhook.fault)}. `
          : null}
        {webhook.waiting ? `${countOf(webhook.waiting, 'event')} waiting. ` : null}
        {webhook.bothSignUntil ? `Two secrets sign until ${momentOf(webhook.bothSignUntil)}.` : null}
      </p>
      <div className="webhook-acts">
        <Act words="Send a test" onPress={() => act('ping')} />
        {webhook.stoppedAt ? (
          <Act words="Start" onPress={() => act('start')} />
        ) : (
          <Act words="Stop" onPress={() => act('stop')} />
        )}
        <Act words="Change the secret" onPress={changeSecret} />
      </div>
      <Said change={change} />
      <ChangeWebhook webhook={webhook} onConflict={onConflict} />
      <ReplayForm webhookId={webhook.id} name={name} change={change} />
      <details open={shown} onToggle={(event) => show(event.currentTarget.open)}>
        <summary>
          Last deliveries<span className="unseen"> to {name}</span>
        </summary>
        {shown ? <DeliveryList webhookId={webhook.id} name={name} /> : null}
      </details>
    </section>
  );
}
