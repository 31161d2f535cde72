import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { EventKind } from '../vocabulary.ts';

const version =
  'Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.';

@InputType({ description: 'A new webhook.' })
export class AddWebhookInput extends ChangeInput {
  @Field(() => ID, {
    description: 'For which integrator: its role and scope decide what is sent. Anybody but oneself.',
  })
  staffId!: string;

  @Field(() => String, { description: 'What it is to be called; at most 100 characters.' })
  name!: string;

  @Field(() => String, {
    description:
      'An https address of the public internet, without name and password; at most 2,000 characters.',
  })
  url!: string;

  @Field(() => [EventKind], { nullable: true, description: 'Only these kinds of event; all when left out.' })
  kinds?: EventKind[] | null;
}

@InputType({ description: 'Another name, address or choice of kinds: what is left out stays.' })
export class UpdateWebhookInput extends ChangeInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;

  @Field(() => Int, { nullable: true, description: version })
  webhookVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Another name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Another address.' })
  url?: string | null;

  @Field(() => [EventKind], { nullable: true, description: 'Only these kinds; null for all of them.' })
  kinds?: EventKind[] | null;
}

@InputType({ description: 'A webhook.' })
export class WebhookInput extends ChangeInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@InputType({ description: 'From where events are sent again: a moment or a cursor.' })
export class ReplayWebhookInput extends ChangeInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'What was written down from this moment on; not more than thirty days ago.',
  })
  from?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What follows this cursor, of a message or of `caseUpdates`.',
  })
  after?: string | null;
}
