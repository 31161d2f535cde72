import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { ChangeInput } from '../change-input.ts';
import { identity } from '../identity.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { Notification } from './notification.ts';

@InputType({ description: 'Which of one’s notices are read.' })
export class MarkNoticesReadInput extends ChangeInput {
  @Field(() => [ID], { nullable: true, description: 'These, at most 100; all when left out.' })
  noticeIds?: string[] | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Read; false takes it back.' })
  read!: boolean;
}

const most = 100;

/** Marks one's own notices as read, or as unread again. @returns how many it was. */
export async function markNoticesRead(
  em: EntityManager,
  input: MarkNoticesReadInput,
  act: Act,
): Promise<number> {
  const ids = input.noticeIds?.slice(0, most + 1).map((id) => identity(id, 'noticeIds', 'notice'));
  if (ids && ids.length > most) {
    insist(ruling([refusal('noticeIds', 'AT_MOST_100', '15.3', `Name at most ${most} notices.`)], {}));
  }
  const which = { staff: act.by.staffId, readAt: input.read ? null : { $ne: null } };
  const notices = await em.find(Notification, ids ? { ...which, id: { $in: ids } } : which, {
    limit: ids ? most : 10_000,
  });
  for (const notice of notices) notice.readAt = input.read ? act.now : null;
  return notices.length;
}
