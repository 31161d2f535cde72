import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { EventKind } from '../vocabulary.ts';
import { findReport } from './find-report.ts';
import type { Report } from './report.ts';
import type { OfferSupportInput } from './undecided-input.ts';
import { ruleOnOfferingSupport } from './undecided-rules.ts';

/** Records support offered to somebody whose report becomes no case of ours, or none yet (#65). */
export async function offerSupport(em: EntityManager, input: OfferSupportInput, act: Act): Promise<Report> {
  const report = await findReport(em, input, { supportOffered: input.support.trim() });
  const offeredAt = input.offeredAt ?? act.now;
  insist(ruleOnOfferingSupport(report, { support: input.support, offeredAt }, act.now));
  noteSupport(em, report, input.support, offeredAt, act);
  return report;
}

export function noteSupport(em: EntityManager, report: Report, support: string, at: Date, act: Act): void {
  report.supportOffered = support.trim();
  report.supportOfferedAt = at;
  recordEvent(em, { report }, EventKind.SUPPORT_OFFERED, {}, act, at);
}
