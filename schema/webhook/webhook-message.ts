import type { EventKind } from '../vocabulary.ts';

export interface MessageFacts {
  /** Of the delivery: the same however often it is sent. */
  id: string;
  eventId: string | null;
  kind: EventKind | null;
  caseId: string | null;
  reportId: string | null;
  cursor: string | null;
  occurredAt: Date;
}

/** The name of a test among the kinds of event. */
export const TEST_KIND = 'TEST';

/** By what a receiver tells one message from another (`webhook-id`). */
export const messageId = (deliveryId: string): string => `msg_${deliveryId.replaceAll('-', '')}`;

/** What is sent, by Standard Webhooks: what kind of thing happened, when, and identities by which the rest is asked for. */
export const messageText = ({ eventId, kind, caseId, reportId, cursor, occurredAt }: MessageFacts): string =>
  JSON.stringify({
    type: kind ?? TEST_KIND,
    timestamp: occurredAt.toISOString(),
    data: { eventId, caseId, reportId, cursor },
  });
