import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { WithContactFacts } from '../contact/contact-facts-input.ts';
import { HatePerceivedBy, HateStrand } from '../vocabulary.ts';
import { ReportChangeInput } from './report-change-input.ts';
import { ToldInput } from './report-details-input.ts';

@InputType({ description: 'Put a decision off until everybody is safe (policy 2.4). The clocks run on.' })
export class DeferTriageInput extends ReportChangeInput {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Take back that it is not anti-social behaviour (policy 9.3); for managers.' })
export class OverrideNotAsbInput extends ReportChangeInput {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({
  description: 'Support offered, whatever the landlord may do about the behaviour (policy 3.10).',
})
export class OfferSupportInput extends ReportChangeInput {
  @Field(() => String, { description: 'Which support; at most 2,000 characters.' })
  support!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  offeredAt?: Date | null;
}

@InputType({
  description:
    'A contact about a report that has no case: not decided yet, or handed to another procedure. Meets the clocks it settles.',
})
export class RecordReportContactInput extends WithContactFacts(ReportChangeInput) {}

@InputType({
  description: 'What has become known about a report since it was taken. What is left out stays.',
})
export class SupplementReportInput extends ReportChangeInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the police were called (policy 2.4). Not in the future.',
  })
  policeCalledAt?: Date | null;

  @Field(() => [HateStrand], {
    nullable: true,
    description: 'Strands of hate that anybody perceives (policy 10.1): makes it an emergency.',
  })
  hateStrands?: HateStrand[] | null;

  @Field(() => HatePerceivedBy, { nullable: true, description: 'Who perceives it so.' })
  hatePerceivedBy?: HatePerceivedBy | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the hate was reported through True Vision (policy 10.3).',
  })
  trueVisionReported?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference given there; at most 100 characters.',
  })
  trueVisionReference?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person feels safe to try to resolve it themselves (policy 3.9).',
  })
  safeToSelfResolve?: boolean | null;

  @Field(() => ToldInput, {
    nullable: true,
    description: 'Who else was told that a member of staff is the victim (policy 8.2).',
  })
  told?: ToldInput | null;
}
