import { useState } from 'react';
import { useQuery } from 'urql';
import { IntegrationsDocument } from '../../generated/integrations-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { AddWebhook } from './add-webhook.tsx';
import { SecretTold, type ToldSecret } from './secret-told.tsx';
import { WebhookCard } from './webhook-card.tsx';

export function IntegrationsPage() {
  return mayOpen(useViewer(), 'KEEP_WEBHOOKS') ? (
    <Integrations />
  ) : (
    <NotPermittedPage needs="KEEP_WEBHOOKS" />
  );
}

function Integrations() {
  const [told, tell] = useState<ToldSecret | null>(null);
  const [{ data, stale, error }, ask] = useQuery({ query: IntegrationsDocument, context });
  const again = () => ask({ requestPolicy: 'network-only' });
  useAskAgain(again);
  const webhooks = data?.webhookEndpoints.edges.map(({ node }) => node);
  const integrators = data?.integrators.edges.map(({ node }) => node) ?? [];

  return (
    <>
      <PageHeading
        title="Integrations"
        lede="Systems that are told of what happens: identities only, signed, each event at least once"
      />
      {error && !webhooks ? (
        <FailureNotice what="The integrations" error={error} onRetry={again} />
      ) : !webhooks ? (
        <Skeleton height={480} label="Loading the integrations" />
      ) : (
        <Updating stale={stale}>
          <div className="stack">
            {told ? <SecretTold told={told} onKept={() => tell(null)} /> : null}
            <AddWebhook integrators={integrators} onTold={tell} />
            {webhooks.length === 0 ? (
              <div className="empty">
                <h2>No webhooks</h2>
                <p className="muted">A system that follows by itself, over the API, is not listed here.</p>
              </div>
            ) : (
              webhooks.map((webhook) => (
                <WebhookCard key={webhook.id} webhook={webhook} onTold={tell} onConflict={again} />
              ))
            )}
          </div>
        </Updating>
      )}
    </>
  );
}

const context = { additionalTypenames: ['WebhookEndpoint', 'WebhookDelivery'] };
