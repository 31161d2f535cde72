import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { OnlineReportState } from '../vocabulary.ts';
import { findOnlineReport, standingOf } from './find-online-report.ts';
import type { OnlineReport } from './online-report.ts';
import type { RestoreOnlineReportInput, SetOnlineReportAsideInput } from './online-report-inputs.ts';
import { ruleOnRestoringOnline, ruleOnSettingOnlineAside } from './online-report-rules.ts';

/** What was sent is no report: it is kept, sealed, for its time, and can be taken back. */
export async function setOnlineReportAside(
  em: EntityManager,
  input: SetOnlineReportAsideInput,
  act: Act,
): Promise<OnlineReport> {
  const sent = await findOnlineReport(em, input);
  insist(ruleOnSettingOnlineAside(standingOf(sent)));
  sent.state = OnlineReportState.SET_ASIDE;
  sent.setAsideAt = act.now;
  sent.setAsideReason = input.reason;
  sent.setAsideBy = em.getReference(Staff, act.by.staffId);
  return sent;
}

/** It waits again, with the clock that has run on since it was sent (8.6). */
export async function restoreOnlineReport(
  em: EntityManager,
  input: RestoreOnlineReportInput,
  _act: Act,
): Promise<OnlineReport> {
  const sent = await findOnlineReport(em, input);
  insist(ruleOnRestoringOnline(standingOf(sent)));
  sent.state = OnlineReportState.WAITING;
  sent.setAsideAt = null;
  sent.setAsideReason = null;
  sent.setAsideBy = null;
  return sent;
}
