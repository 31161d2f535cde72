import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';
import { Behaviour, CategoryCode, OnlineReportState, SetAsideReason, Urgency } from '../vocabulary.ts';

@InputType({ description: 'What every change to a report sent online carries.' })
abstract class OnlineReportChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The report sent online.' })
  onlineReportId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its version as last read; a change by somebody else since is then refused.',
  })
  onlineReportVersion?: number | null;
}

@InputType({ description: 'A report sent online that is to be read.' })
export class OpenOnlineReportInput {
  @Field(() => ID, { description: 'The report sent online.' })
  onlineReportId!: string;
}

@InputType({
  description:
    'The place and the people of a report sent online, as staff have found them; everything else is taken as it was sent.',
})
export class TakeInOnlineReportInput extends OnlineReportChangeInput {
  @Field(() => ID, { description: 'The service it concerns.' })
  serviceId!: string;

  @Field(() => ID, { nullable: true, description: 'The home or communal place it concerns, where known.' })
  propertyId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Whoever sent it, when on record already; else who named themselves is put on record. Not for an anonymous report.',
  })
  reporterId?: string | null;

  @Field(() => CategoryCode, {
    nullable: true,
    description: 'Category of table 3.9; what was answered on the form when left out.',
  })
  category?: CategoryCode | null;

  @Field(() => Behaviour, { nullable: true, description: 'Behaviour of the list in policy 2.6.' })
  behaviour?: Behaviour | null;
}

@InputType({ description: 'A report sent online that is none.' })
export class SetOnlineReportAsideInput extends OnlineReportChangeInput {
  @Field(() => SetAsideReason, { description: 'Why.' })
  reason!: SetAsideReason;
}

@InputType({ description: 'A report sent online that was set aside and is to wait again.' })
export class RestoreOnlineReportInput extends OnlineReportChangeInput {}

@InputType({ description: 'Which reports sent online; conditions add up.' })
export class OnlineReportFilter {
  @Field(() => [OnlineReportState], { nullable: true, description: 'In any of these states.' })
  state?: OnlineReportState[] | null;

  @Field(() => [Urgency], { nullable: true, description: 'Of any of these urgencies.' })
  urgency?: Urgency[] | null;
}

export const OnlineReportOrder = orderOf('OnlineReport', {
  DUE_AT: 'By when somebody must have been in contact.',
  SENT_AT: 'When it was sent.',
});
