import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { StaffRole } from '../../schema/vocabulary.ts';
import { abilitiesOf } from '../access/abilities.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';

@ObjectType({ description: 'Who is signed in.' })
@Reads('BASICS')
class Viewer {
  @Field(() => ID, { description: 'Identity of the member of staff.' })
  staffId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [StaffRole], { description: 'Roles held.' })
  roles!: StaffRole[];

  @Field(() => [String], {
    description: 'What the roles allow, for menus; the server decides again each time.',
  })
  abilities!: string[];

  @Field(() => GraphQLDateTime, { description: 'When the session ends at the latest.' })
  sessionEndsAt!: Date;
}

@Resolver()
export class AccountResolver {
  @Query(() => Viewer, { description: 'Who is signed in.' })
  @Allow('READ_OWN_ACCOUNT')
  viewer(@Ctx() { viewer }: Context): Viewer {
    return {
      staffId: viewer.staffId,
      name: viewer.name,
      roles: viewer.roles,
      abilities: abilitiesOf(viewer),
      sessionEndsAt: new Date(viewer.expiresAt),
    };
  }
}
