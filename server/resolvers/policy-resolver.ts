import { GraphQLJSONObject, GraphQLLocalDate } from 'graphql-scalars';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { CategoryCode, HarmRating } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';

@ObjectType({
  description: 'A category of table 3.9, as the policy prints it: what the table leaves blank is null.',
})
@Reads('BASICS')
class Category {
  @Field(() => CategoryCode, { description: 'Its name for programs.' })
  code!: CategoryCode;

  @Field(() => String, { description: 'Its name as printed.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its dedicated procedure.' })
  procedure!: string | null;

  @Field(() => String, { nullable: true, description: 'Recommended advice.' })
  advice!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The advice to those who do not live with the landlord, where it differs.',
  })
  adviceToOthers!: string | null;

  @Field(() => [HarmRating], {
    description: 'The harm the table gives; where it gives both, triage chooses.',
  })
  harm!: HarmRating[];
}

@ObjectType({ description: 'The policy in force (policy 19, 20).' })
@Reads('BASICS')
class PolicyInForce {
  @Field(() => String, { description: "The customer's own name of the version." })
  title!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day on which it applies.' })
  validFrom!: string;

  @Field(() => [Category], { description: 'The twelve categories of table 3.9.' })
  categories!: Category[];

  @Field(() => GraphQLJSONObject, {
    description:
      'The whole version as data: response times, thresholds, catalogue of interventions, switches, each with its clause.',
  })
  document!: object;
}

@Resolver()
export class PolicyResolver {
  @Query(() => PolicyInForce, { description: 'The policy in force today.' })
  @Allow('READ_REFERENCE')
  async policy(@Ctx() context: Context): Promise<PolicyInForce> {
    const { title, validFrom, document } = await context.policies.at(context.clock(), context.sid);
    return { title, validFrom, categories: document.categories, document };
  }

  @Query(() => [Category], { description: 'The categories of table 3.9 of the policy in force.' })
  @Allow('READ_REFERENCE')
  async categories(@Ctx() context: Context): Promise<Category[]> {
    return (await context.policies.at(context.clock(), context.sid)).document.categories;
  }
}
