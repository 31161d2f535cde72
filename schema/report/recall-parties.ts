import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { CategoryCode, NoiseKind, NotAsbReason } from '../vocabulary.ts';
import { countsWith, type PartyMemory, recallParties } from './party-memory-rule.ts';
import { Report } from './report.ts';

const when = (one: Report): Date => one.occurredAt ?? one.receivedAt;

export const isAboutAParty = ({ category, notAsbReason, noiseKind }: Report): boolean =>
  category === CategoryCode.PARTIES ||
  notAsbReason === NotAsbReason.ONE_OFF_PARTY ||
  noiseKind === NoiseKind.PARTY;

interface EarlierParty {
  id: string;
  at: Date;
}

/** Earlier parties of the household or at its home, whoever decided them and those found not anti-social included (#42, #63). */
async function partiesBefore(em: EntityManager, report: Report): Promise<EarlierParty[]> {
  if (!report.property) return [];
  const rows = await em.execute<{ id: string; at: Date | string }[]>(
    'select id, at from app.parties_at(?, ?, ?)',
    [report.property.id, report.receivedAt, report.id],
  );
  return rows.map(({ id, at }) => ({ id, at: new Date(at) }));
}

/** Whether this is one party too many; null where nobody knows at which home it was. */
export async function recallPartiesOf(
  em: EntityManager,
  report: Report,
  act: Act,
): Promise<PartyMemory | null> {
  if (!report.property) return null;
  const times = (await partiesBefore(em, report)).map(({ at }) => at);
  return recallParties(when(report), times, act.policy.document, act.calendar);
}

/** The reports behind that count that the viewer may see, oldest first. */
export async function earlierParties(em: EntityManager, report: Report, act: Act): Promise<Report[]> {
  const { windowMonths } = act.policy.document.parties;
  const counted = (await partiesBefore(em, report)).filter(({ at }) =>
    countsWith(when(report), at, windowMonths, act.calendar),
  );
  return await em.find(
    Report,
    { id: { $in: counted.map(({ id }) => id) } },
    { populate: ['service', 'reporter'], orderBy: { receivedAt: 'asc' } },
  );
}
