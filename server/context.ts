import type { Logger } from 'pino';
import type { WorkingCalendar } from '../schema/calendar/working-calendar.ts';
import type { KeyService } from '../schema/secret/key-service.ts';
import type { WebhookReach } from '../schema/webhook/webhook-reach.ts';
import type { Database } from './database.ts';
import type { AuditTrail } from './http/audit-trail.ts';
import type { Signal } from './live/signal.ts';
import type { Policies } from './policies.ts';
import type { Reader } from './reading/reader.ts';
import type { Viewer } from './sign-in/session.ts';

/** What a resolver is given: who asks, and the doors to what they may reach. */
export interface Context {
  sid: string;
  viewer: Viewer;
  database: Database;
  reader: Reader;
  policies: Policies;
  calendar: WorkingCalendar;
  clock: () => Date;
  log: Pick<Logger, 'error' | 'warn' | 'info'>;
  /** Opens and seals what is kept apart about people. */
  secrets: KeyService;
  /** Where webhooks may go. */
  webhookReach: WebhookReach;
  /** Writes down who looks at what. */
  trail: AuditTrail;
  /** Tells every process that something was written, and hears of it. */
  signal: Signal;
}
