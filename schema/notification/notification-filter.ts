import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { AlarmStep, MailStatus } from '../vocabulary.ts';

@InputType({ description: 'Which of one’s notices; conditions add up.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Marked as read, or not.' })
  read?: boolean | null;

  @Field(() => [AlarmStep], { nullable: true, description: 'Any of these.' })
  step?: AlarmStep[] | null;
}

export enum NotificationOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(NotificationOrderField, {
  name: 'NotificationOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { CREATED_AT: { description: 'When it was made.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class NotificationOrder {
  @Field(() => NotificationOrderField, { description: 'By what.' })
  field!: NotificationOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}

@InputType({ description: 'Which mails; conditions add up.' })
export class MailFilter {
  @Field(() => [MailStatus], { nullable: true, description: 'Any of these.' })
  status?: MailStatus[] | null;
}

export enum MailOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(MailOrderField, {
  name: 'MailOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { CREATED_AT: { description: 'When it was written.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class MailOrder {
  @Field(() => MailOrderField, { description: 'By what.' })
  field!: MailOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
