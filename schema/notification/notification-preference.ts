import { Entity, Enum, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { MailPreference } from '../vocabulary.ts';

@Entity({ tableName: 'notification_preference' })
@Unique({ properties: ['staff'] })
@ObjectType({ implements: Node, description: 'How somebody wants to hear of what is due.' })
@Reads('BASICS')
export class NotificationPreference extends Node {
  @ManyToOne(() => Staff)
  staff!: Staff;

  @Enum({ items: () => MailPreference, type: 'text' })
  @Field(() => MailPreference, { description: 'By mail.' })
  mail!: MailPreference;
}
