import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { ChangeInput } from '../change-input.ts';
import { Staff } from '../staff/staff.ts';
import { MailPreference } from '../vocabulary.ts';
import { NotificationPreference } from './notification-preference.ts';

@InputType({ description: 'How one wants to hear of what is due.' })
export class PreferMailInput extends ChangeInput {
  @Field(() => MailPreference, { description: 'By mail.' })
  mail!: MailPreference;
}

/** Says how somebody wants to hear by mail of what comes from now on. */
export async function preferMail(
  em: EntityManager,
  { mail }: PreferMailInput,
  act: Act,
): Promise<NotificationPreference> {
  const staff = em.getReference(Staff, act.by.staffId);
  const known = await em.findOne(NotificationPreference, { staff });
  if (!known) return em.create(NotificationPreference, { staff, mail });
  known.mail = mail;
  return known;
}
