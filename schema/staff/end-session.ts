import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';

@InputType({ description: 'A session that is to end.' })
export class RevokeSessionInput extends ChangeInput {
  @Field(() => ID, { description: 'Which.' })
  sessionId!: string;
}

/** Ends a session, one's own or, for whoever administers, anybody's. The database decides whose. */
export async function revokeSession(em: EntityManager, { sessionId }: RevokeSessionInput): Promise<Date> {
  const id = identity(sessionId, 'sessionId', 'session');
  const [row] = await em.execute<[{ endedAt: string | null }]>(
    'select case when app.end_one_session(?::uuid) then now() end as "endedAt"',
    [id],
  );
  return new Date(found(row.endedAt, 'sessionId', 'session'));
}
