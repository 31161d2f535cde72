import type { EntityManager } from '@mikro-orm/postgresql';
import { identity } from './identity.ts';
import { found } from './refuse-missing.ts';

/** The row that an input names, where it names one; what is not there, or not in scope, is refused at its field. */
export async function findNamed<T extends { id: string }>(
  em: EntityManager,
  kind: new () => T,
  given: string | null | undefined,
  field: string,
  what: string,
): Promise<T | null> {
  if (!given) return null;
  const id = identity(given, field, what);
  return found((await em.findOne(kind as never, { id } as never)) as T | null, field, what);
}
