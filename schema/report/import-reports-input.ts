import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ReferenceElsewhereInput } from '../external-reference/external-reference-input.ts';
import { CategoryCode, HateStrand, ReportChannel } from '../vocabulary.ts';
import { ToldOfReportInput } from './told-of-report-input.ts';

@InputType({
  description:
    'A report as another system of the landlord holds it. Its idempotencyKey must be given: sent again within a day it is taken once and answered alike; later, `from` keeps it from being taken twice.',
})
export class ImportedReportInput extends ToldOfReportInput {
  @Field(() => ReferenceElsewhereInput, {
    description: 'What the report is called there; from then on it is found by it.',
  })
  from!: ReferenceElsewhereInput;

  @Field(() => ID, {
    nullable: true,
    description: 'The service it concerns; that of the home when left out.',
  })
  serviceId?: string | null;

  @Field(() => ReferenceElsewhereInput, {
    nullable: true,
    description: 'The home or communal place it concerns, by a reference that is on record here.',
  })
  property?: ReferenceElsewhereInput | null;

  @Field(() => ReferenceElsewhereInput, {
    nullable: true,
    description: 'The reporter, by a reference that is on record here.',
  })
  reporter?: ReferenceElsewhereInput | null;

  @Field(() => GraphQLDateTime, {
    description: 'When it was received: the response clocks start here (policy 8.6). Not in the future.',
  })
  receivedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it happened; not after it was received.',
  })
  occurredAt?: Date | null;

  @Field(() => ReportChannel, {
    nullable: true,
    description: 'How it came (policy 8.3); API when left out.',
  })
  channel?: ReportChannel | null;

  @Field(() => CategoryCode, { nullable: true, description: 'Category of table 3.9, when it can be told.' })
  category?: CategoryCode | null;

  @Field(() => Boolean, {
    description: 'Was it happening, or was anybody in danger, when it was reported (policy 2.4)?',
  })
  dangerNow!: boolean;

  @Field(() => [HateStrand], {
    nullable: true,
    description: 'Strands of hate that the victim or anybody else perceives (policy 10.1).',
  })
  hateStrands?: HateStrand[] | null;
}

@InputType({ description: 'Reports from another system, each taken or refused by itself.' })
export class ImportReportsInput {
  @Field(() => [ImportedReportInput], {
    description: 'The reports: 1 to 250, and no more than fit into a request of 100 kB.',
  })
  reports!: ImportedReportInput[];
}
