import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { ChooseLanguageInput, chooseLanguage } from '../../schema/staff/choose-language.ts';
import { DocumentLanguage, StaffRole } from '../../schema/vocabulary.ts';
import { abilitiesOf } from '../access/abilities.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload } from './payload.ts';
import { runOperation } from './run-operation.ts';

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

@ObjectType({ description: 'The language that somebody chose for themselves.' })
@Reads('BASICS')
class LanguagePayload extends Payload {
  @Field(() => DocumentLanguage, {
    nullable: true,
    description: 'The language from now on, wherever they sign in. Null when refused.',
  })
  language?: DocumentLanguage | null;
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

  @Mutation(() => LanguagePayload, {
    description: `Choose the language in which the portal speaks to oneself. ${changed}`,
  })
  @Allow('READ_OWN_ACCOUNT')
  chooseLanguage(
    @Arg('input', () => ChooseLanguageInput, { description: 'Which.' }) input: ChooseLanguageInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({ language: await chooseLanguage(em, input) }));
  }
}
