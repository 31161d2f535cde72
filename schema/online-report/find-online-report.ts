import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { refuseIfChanged } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { OnlineReport } from './online-report.ts';
import type { StandingOnline } from './online-report-rules.ts';

const what = 'report sent online';

/** The report sent online that a change is about; whoever comes second waits for the first, and sees what they did. */
export async function findOnlineReport(
  em: EntityManager,
  input: { onlineReportId: string; onlineReportVersion?: number | null },
): Promise<OnlineReport> {
  const id = identity(input.onlineReportId, 'onlineReportId', what);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const sent = found(await em.findOne(OnlineReport, { id }, { lockMode }), 'onlineReportId', what);
  refuseIfChanged(sent, input.onlineReportVersion, {}, 'onlineReportVersion');
  return sent;
}

export const standingOf = ({ state, minimisedAt }: OnlineReport): StandingOnline => ({
  state,
  gone: minimisedAt != null,
});
