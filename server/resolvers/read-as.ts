import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';

/** Reads rows for a rule to judge, within the viewer's session: what lies outside their scope is not there. */
export function readAs<T>(
  { database, sid }: Context,
  read: (em: EntityManager) => Promise<T>,
  { writesItDown = false } = {},
): Promise<T> {
  const em = database.orm.em.fork({ session: { role: database.roles.user, variables: { 'app.sid': sid } } });
  return em.transactional((inner) => read(inner as EntityManager), { readOnly: !writesItDown });
}
