import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { identifyPerson } from '../../schema/person/identify-person.ts';
import { IdentifyPersonInput, UndoMergeInput } from '../../schema/person/identify-person-input.ts';
import { Person } from '../../schema/person/person.ts';
import { PersonMerge } from '../../schema/person/person-merge.ts';
import { undoMerge } from '../../schema/person/undo-merge.ts';
import { updatePerson } from '../../schema/person/update-person.ts';
import { UpdatePersonInput } from '../../schema/person/update-person-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A person as the change left them.' })
@Reads('BASICS')
class PersonPayload extends Payload {
  @Row(() => Person, 'The person.')
  person?: Person;
}

@ObjectType({ description: 'An identification as the change left it.' })
@Reads('BASICS')
class MergePayload extends Payload {
  @Row(() => PersonMerge, 'The identification.')
  merge?: PersonMerge;

  @Row(() => Person, 'Who was found; after undoing, who they are again.')
  person?: Person;
}

/** Changes to people, in all their cases at once. */
@Resolver()
export class PersonResolver {
  @Mutation(() => PersonPayload, {
    description: `Change what is known of a person, and how to reach them safely. ${changed}`,
  })
  @Allow('WORK_CASE')
  updatePerson(
    @Arg('input', () => UpdatePersonInput, { description: 'What changes.' }) input: UpdatePersonInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      return { person: await updatePerson(em, input, act) };
    });
  }

  @Mutation(() => MergePayload, {
    description: `Somebody unknown is found to be somebody on record: everything of theirs goes over, to be undone exactly. Asks for both, and for every case and report of theirs. ${changed}`,
  })
  @Allow('WORK_CASE')
  identifyPerson(
    @Arg('input', () => IdentifyPersonInput, { description: 'Who is who.' }) input: IdentifyPersonInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const merge = await identifyPerson(em, input, act);
      return { merge, person: merge.survivor };
    });
  }

  @Mutation(() => MergePayload, {
    description: `Undo an identification: what went over goes back. ${changed}`,
  })
  @Allow('WORK_CASE')
  undoMerge(
    @Arg('input', () => UndoMergeInput, { description: 'Which.' }) input: UndoMergeInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const merge = await undoMerge(em, input, act);
      return { merge, person: merge.merged };
    });
  }
}
