import type { EntityManager } from '@mikro-orm/postgresql';
import { isIdentity } from '../identity.ts';
import { type Standing, standingOf } from './retention-standing.ts';

interface Counted {
  cases: number;
  reports: number;
  records: number;
  files: number;
}

export type WouldGo = Counted & Pick<Standing, 'keptBecause' | 'erasedAt'>;

/** How much would go with somebody, and what stands against it; nothing where there is no such person to whoever asks. */
export async function previewErasure(
  em: EntityManager,
  personId: string,
  now: Date,
): Promise<WouldGo | null> {
  const standing = isIdentity(personId) ? await standingOf(em, { caseReference: null, personId }, now) : null;
  if (!standing) return null;
  const [counted] = await em.execute<Counted[]>('select * from app.what_would_go(?)', [standing.id]);
  const { keptBecause, erasedAt } = standing;
  return counted ? { ...counted, keptBecause, erasedAt } : null;
}
