import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';

@ObjectType({
  description:
    'How much is reported at one place. Restricted reports and cases are never counted here, and no category is told.',
})
@Reads('FIGURES')
export class HotspotFigures {
  @Field(() => String, { nullable: true, description: 'Its code, where the place is an LSOA.' })
  lsoaCode!: string | null;

  @Field(() => Int, { description: 'Reports received in the period.' })
  reports!: number;

  @Field(() => Int, { description: 'Reports received in the period of the same length before it.' })
  reportsBefore!: number;

  @Field(() => Int, { description: 'How many more than before; negative when fewer.' })
  change!: number;

  @Field(() => Int, {
    description:
      'Of the reports, those about a home or place about which another was received in the months before that the policy names.',
  })
  repeatReports!: number;

  @Field(() => Int, { description: 'Cases open at the end of the period.' })
  openCases!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Homes there, of services and areas, where the number of each service is known.',
  })
  homes!: number | null;

  @Field(() => Float, { nullable: true, description: 'Reports per 100 homes, where their number is known.' })
  reportsPer100Homes!: number | null;
}

@ObjectType({ description: 'The days that hotspots were counted over.' })
@Reads('FIGURES')
export abstract class HotspotDays {
  @Field(() => GraphQLLocalDate, { description: 'First day counted.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day counted.' })
  to!: string;
}
