import { GraphQLError } from 'graphql';
import { GraphQLDateTime, GraphQLJSONObject, GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import { CategoryCode } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { Category, categoriesOf } from './category-types.ts';
import { Standards, standardsOf } from './standards-types.ts';

@ObjectType({ description: 'The policy in force (policy 19, 20).' })
@Reads('BASICS')
class PolicyInForce {
  @Field(() => ID, { description: 'The version: policyVersion(id) tells more of it.' })
  id!: string;

  @Field(() => Int, { description: 'Running number of the version in this system.' })
  number!: number;

  @Field(() => String, { description: "The customer's own name of the version." })
  title!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day on which it applies.' })
  validFrom!: string;

  @Field(() => GraphQLDateTime, { description: 'From when it is in force.' })
  inForceAt!: Date;

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
  @Query(() => PolicyInForce, { description: 'The policy in force, now or at another moment (policy 20).' })
  @Allow('READ_REFERENCE')
  async policy(
    @Ctx() context: Context,
    @Arg('at', () => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
    at?: Date | null,
  ): Promise<PolicyInForce> {
    const version = await context.policies.knownAt(at ?? context.clock(), context.sid);
    if (!version) {
      throw new GraphQLError('at: there was no policy yet.', {
        extensions: { code: 'BAD_USER_INPUT', field: 'at' },
      });
    }
    const validFrom = localDay(version.inForceAt, context.calendar).toString();
    return { ...version, validFrom, categories: categoriesOf(version.document) };
  }

  @Query(() => [Category], {
    description: 'The categories of table 3.9 of the policy in force, with the guidance of each.',
  })
  @Allow('READ_REFERENCE')
  async categories(
    @Ctx() context: Context,
    @Arg('code', () => [CategoryCode], { nullable: true, description: 'Any of these; all when left out.' })
    codes?: CategoryCode[] | null,
  ): Promise<Category[]> {
    const { document } = await context.policies.at(context.clock(), context.sid);
    return categoriesOf(document).filter(({ code }) => !codes || codes.includes(code));
  }

  @Query(() => Standards, {
    description:
      'What everybody may know of how reports are answered (policy 3.4, 3.6, 3.11, 10.4), for everybody who is signed in.',
  })
  @Allow('READ_OWN_ACCOUNT')
  async standards(@Ctx() context: Context): Promise<Standards> {
    return standardsOf((await context.policies.at(context.clock(), context.sid)).document);
  }
}
