import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { OnlineReport } from './online-report.ts';
import type { OpenOnlineReportInput } from './online-report-inputs.ts';
import { openAnswers } from './seal-online-report.ts';
import type { SentAnswers } from './sent-answers.ts';

/** What was written, for whoever may triage it: that they read it is written down in the same transaction (12.1). */
export async function openOnlineReport(
  em: EntityManager,
  { onlineReportId }: OpenOnlineReportInput,
  { secrets }: Act,
): Promise<{ sent: OnlineReport; answers: SentAnswers }> {
  const id = identity(onlineReportId, 'onlineReportId', 'report sent online');
  const sent = found(await em.findOne(OnlineReport, { id }), 'onlineReportId', 'report sent online');
  const answers = await openAnswers(sent, secrets);
  const message = 'What was written is not here any more: it was taken in, or its time was over.';
  insist(ruling(answers ? [] : [refusal('onlineReportId', 'STILL_HELD', '12.1', message)], {}));
  await em.execute(
    `insert into audit_entry (kind, staff_id, session_id, facts)
     values ('ONLINE_REPORT_READ', app.staff_id(), app.session_id(), ?)`,
    [JSON.stringify({ onlineReport: sent.id })],
  );
  return { sent, answers: answers! };
}
