import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { PublicityPurpose } from '../vocabulary.ts';

@InputType({ description: 'Publicity that is considered after an order was granted (policy 14).' })
export class AskPublicityGuidanceInput extends ChangeInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;

  @Field(() => [PublicityPurpose], { description: 'What for; at least one (policy 14.1).' })
  purposes!: PublicityPurpose[];

  @Field(() => String, { description: 'What is planned; at most 20,000 characters.' })
  question!: string;
}

@InputType({ description: 'What every change to publicity carries.' })
export abstract class PublicityChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The publicity.' })
  publicityId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  publicityVersion?: number | null;
}

@InputType({ description: 'The guidance of the Head of Service (policy 14.2).' })
export class GivePublicityGuidanceInput extends PublicityChangeInput {
  @Field(() => Boolean, { description: 'Whether publicity may be drafted; false ends it.' })
  allowed!: boolean;

  @Field(() => String, { description: 'The guidance; at most 20,000 characters.' })
  guidance!: string;

  @Field(() => String, { description: 'How data protection was considered; at most 20,000 characters.' })
  dataProtection!: string;
}

@InputType({ description: 'The text of publicity; it may be written anew until it is published.' })
export class DraftPublicityInput extends PublicityChangeInput {
  @Field(() => String, { description: 'Where it is to be read: area and means; at most 2,000 characters.' })
  audience!: string;

  @Field(() => String, { description: 'The text; at most 20,000 characters.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it names the person.' })
  namesPerson!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it names somebody whose date of birth is not known: how it is known that they are an adult.',
  })
  ageStatement?: string | null;
}

@InputType({ description: 'Publicity to be published as drafted.' })
export class PublishPublicityInput extends PublicityChangeInput {}

@InputType({ description: 'Publicity to be withdrawn.' })
export class WithdrawPublicityInput extends PublicityChangeInput {
  @Field(() => String, { description: 'Why; at most 5,000 characters.' })
  reason!: string;
}
