import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { CategoryCode, NoiseKind, NotAsbReason, ReportStatus } from '../vocabulary.ts';
import { countsWith, type PartyMemory, recallParties } from './party-memory-rule.ts';
import { Report } from './report.ts';

const when = (one: Report): Date => one.occurredAt ?? one.receivedAt;

export const isAboutAParty = ({ category, notAsbReason, noiseKind }: Report): boolean =>
  category === CategoryCode.PARTIES ||
  notAsbReason === NotAsbReason.ONE_OFF_PARTY ||
  noiseKind === NoiseKind.PARTY;

/** Earlier parties at the same place, whoever decided them and those found not anti-social included (#42, #63). */
export async function recallPartiesAt(
  em: EntityManager,
  report: Report,
  act: Act,
): Promise<PartyMemory | null> {
  if (!report.property) return null;
  const earlier = await em.execute<{ at: Date | string }[]>('select at from app.parties_at(?, ?, ?) as at', [
    report.property.id,
    report.receivedAt,
    report.id,
  ]);
  const times = earlier.map(({ at }) => new Date(at));
  return recallParties(when(report), times, act.policy.document, act.calendar);
}

/** The reports behind that count that the viewer may see and that no case has yet, oldest first. */
export async function earlierParties(em: EntityManager, report: Report, act: Act): Promise<Report[]> {
  if (!report.property) return [];
  const found = await em.find(
    Report,
    {
      $or: [
        { category: CategoryCode.PARTIES },
        { notAsbReason: NotAsbReason.ONE_OFF_PARTY },
        { noiseKind: NoiseKind.PARTY },
      ],
      property: report.property,
      id: { $ne: report.id },
      receivedAt: { $lte: report.receivedAt },
      status: { $nin: [ReportStatus.DUPLICATE, ReportStatus.REDIRECTED, ReportStatus.WITHDRAWN] },
      import: null,
    },
    { populate: ['service', 'reporter'], orderBy: { receivedAt: 'asc' } },
  );
  const { windowMonths } = act.policy.document.parties;
  return found.filter((one) => countsWith(when(report), when(one), windowMonths, act.calendar));
}
