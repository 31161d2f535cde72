import type { ClientBase, Pool } from 'pg';
import { type OnlineReportStep, onlineReportMail } from '../schema/online-report/online-report-mail.ts';
import { OnlineReportReaders, StaffRole } from '../schema/vocabulary.ts';
import { mailToHolders } from './mail-to-holders.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

const BATCH = 50;

interface Waiting {
  id: string;
  reference: string;
  dueAt: Date;
  keptTo: OnlineReportReaders;
}

/** Of each step: when it has come, what notes that it was told, and who hears of it beside whoever may not read it. */
const steps: Record<OnlineReportStep, { come: string; noted: string; hearers: readonly StaffRole[] }> = {
  EMERGENCY: {
    come: `o.urgency = 'EMERGENCY'`,
    noted: 'told_at',
    hearers: [StaffRole.SERVICE_LEAD, StaffRole.AREA_MANAGER, StaffRole.HEAD_OF_SERVICE],
  },
  WAITS: {
    come: 'o.remind_at <= clock_timestamp()',
    noted: 'reminded_at',
    hearers: [StaffRole.SERVICE_LEAD, StaffRole.AREA_MANAGER],
  },
  LATE: {
    come: 'o.due_at <= clock_timestamp()',
    noted: 'told_late_at',
    hearers: [StaffRole.AREA_MANAGER, StaffRole.HEAD_OF_SERVICE],
  },
};

/** What is about the line is told to those above it alone. */
const hears = (keptTo: OnlineReportReaders, role: StaffRole) =>
  keptTo !== OnlineReportReaders.MANAGERS_ABOVE || role !== StaffRole.SERVICE_LEAD;

/**
 * Writes to those who answer for places of what was sent online: of an emergency at once, of what waits on the next working
 * morning, and of what is late once more; each once. Whose place it is nobody knows yet, so all of them hear.
 *
 * @returns whether there may be more.
 */
export async function tellOfOnlineReports(pool: Pool, desk: MailDesk): Promise<boolean> {
  let more = false;
  for (const step of Object.keys(steps) as OnlineReportStep[]) {
    more = (await inTransaction(pool, (client) => tell(client, step, desk))) || more;
  }
  return more;
}

async function tell(
  client: ClientBase,
  step: OnlineReportStep,
  { sends, publicUrl }: MailDesk,
): Promise<boolean> {
  const { come, noted, hearers } = steps[step];
  const { rows } = await client.query<Waiting>(
    `select o.id, o.reference, o.due_at as "dueAt", o.kept_to as "keptTo" from online_report o
      where o.state = 'WAITING' and o.minimised_at is null and o.${noted} is null and ${come}
      order by o.sent_at limit $1 for no key update skip locked`,
    [BATCH],
  );
  for (const waiting of rows) {
    const text = onlineReportMail(waiting, step, publicUrl);
    for (const role of hearers.filter((each) => hears(waiting.keptTo, each))) {
      await mailToHolders(client, role, text, sends);
    }
    await client.query(`update online_report set ${noted} = clock_timestamp() where id = $1`, [waiting.id]);
  }
  return rows.length === BATCH;
}
