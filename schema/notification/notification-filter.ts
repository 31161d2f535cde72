import { Field, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { AlarmStep, MailStatus } from '../vocabulary.ts';

@InputType({ description: 'Which of one’s notices; conditions add up.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Marked as read, or not.' })
  read?: boolean | null;

  @Field(() => [AlarmStep], { nullable: true, description: 'Any of these.' })
  step?: AlarmStep[] | null;
}

export const NotificationOrder = orderOf('Notification', {
  CREATED_AT: 'When it was made.',
});

@InputType({ description: 'Which mails; conditions add up.' })
export class MailFilter {
  @Field(() => [MailStatus], { nullable: true, description: 'Any of these.' })
  status?: MailStatus[] | null;
}

export const MailOrder = orderOf('Mail', {
  CREATED_AT: 'When it was written.',
});
