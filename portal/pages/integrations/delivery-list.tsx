import { useEffect } from 'react';
import { useQuery } from 'urql';
import { DeliveriesToDocument, type DeliveriesToQuery } from '../../generated/integrations-query.ts';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { countOf } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { faultInWords } from './webhook-words.ts';

type Delivery = DeliveriesToQuery['webhookDeliveries']['edges'][number]['node'];

const states: Record<NonNullable<Delivery['state']>, { standing: Standing; words: string }> = {
  WAITING: { standing: 'warn', words: 'Waiting' },
  DELIVERED: { standing: 'good', words: 'Delivered' },
  WITHHELD: { standing: 'plain', words: 'Held back: not theirs to know' },
  FAILED: { standing: 'bad', words: 'Did not arrive' },
};
const lookEveryMs = 2_000;

/** What was sent last, and what became of it: looked at again while something is on its way. */
export function DeliveryList({ webhookId, name }: { webhookId: string; name: string }) {
  const [{ data }, ask] = useQuery({
    query: DeliveriesToDocument,
    variables: { webhookId },
    requestPolicy: 'cache-and-network',
    context,
  });
  const shown = data?.webhookDeliveries.edges.map(({ node }) => node) ?? [];
  const waits = shown.some(({ state }) => state === 'WAITING');
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), lookEveryMs);
    return () => clearInterval(timer);
  }, [waits, ask]);

  if (!data) return null;
  if (shown.length === 0) return <p className="muted">Nothing was sent to {name} in the last thirty days.</p>;
  return (
    <ul className="rows">
      {shown.map((delivery) => {
        const { standing, words } = states[delivery.state ?? 'WAITING'];
        return (
          <li key={delivery.id} className="notice-row">
            <div className="notice-said">
              <p className="row-line">
                <span className="row-name">{delivery.kind ? wordFor(delivery.kind) : 'Test'}</span>
                <StatusTag standing={standing}>{words}</StatusTag>
              </p>
              <p className="small muted">
                {delivery.createdAt ? `Put on its way ${momentOf(delivery.createdAt)}. ` : null}
                {delivery.attempts ? `Tried ${countOf(delivery.attempts, 'time')}. ` : null}
                {delivery.statusCode ? `Answer ${delivery.statusCode}. ` : null}
                {delivery.fault ? `Last fault: ${faultInWords(delivery.fault)}. ` : null}
                {delivery.state === 'WAITING' && delivery.fault && delivery.tryAt
                  ? `Next try ${momentOf(delivery.tryAt)}.`
                  : null}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const context = { additionalTypenames: ['WebhookDelivery'] };
