import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { EmergencyAccess } from '../../schema/emergency/emergency-access.ts';
import {
  EndEmergencyAccessInput,
  TakeEmergencyAccessInput,
} from '../../schema/emergency/emergency-inputs.ts';
import { endEmergencyAccess, takeEmergencyAccess } from '../../schema/emergency/take-emergency-access.ts';
import { equalityEditions } from '../../schema/equality/equality-edition.ts';
import {
  RecordEqualityProfileInput,
  WithdrawEqualityProfileInput,
} from '../../schema/equality/equality-profile-input.ts';
import {
  recordEqualityProfile,
  withdrawEqualityProfile,
} from '../../schema/equality/record-equality-profile.ts';
import { isIdentity } from '../../schema/identity.ts';
import { Person } from '../../schema/person/person.ts';
import { endHealthNote, noteHealth } from '../../schema/sensitive/note-health.ts';
import { EndHealthNoteInput, NoteHealthInput } from '../../schema/sensitive/note-health-input.ts';
import { noteReading, readSensitive } from '../../schema/sensitive/read-sensitive.ts';
import { showSensitive } from '../../schema/sensitive/show-sensitive.ts';
import { ShowSensitiveInput } from '../../schema/sensitive/show-sensitive-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { readAs } from './read-as.ts';
import { inScope } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';
import { asSensitive, EqualityEditionType, SensitiveInformation } from './sensitive-types.ts';

@ObjectType({ description: 'The person whose equality profile was changed; not what it says.' })
@Reads('BASICS')
class EqualityProfilePayload extends Payload {
  @Row(() => Person, 'The person.')
  person?: Person;
}

@ObjectType({ description: 'The person of whom something was noted; not what.' })
@Reads('BASICS')
class HealthPayload extends Payload {
  @Row(() => Person, 'The person.')
  person?: Person;
}

@ObjectType({ description: 'An emergency access as the change left it.' })
@Reads('BASICS')
class EmergencyAccessPayload extends Payload {
  @Row(() => EmergencyAccess, 'The access.')
  access?: EmergencyAccess;
}

@ObjectType({ description: 'What is kept apart, with what was asked for shown.' })
@Reads('BASICS')
class ShowSensitivePayload extends Payload {
  @Field(() => SensitiveInformation, { nullable: true, description: 'As it stands now. Null when refused.' })
  sensitive?: SensitiveInformation | null;
}

/** What is kept apart about people: asked, sealed, masked, and shown for a reason. */
@Resolver()
export class SensitiveResolver {
  @Query(() => [EqualityEditionType], {
    description:
      'The questions after protected characteristics and what may be answered, by edition; the last is in use (policy, Equality and Diversity).',
  })
  @Allow('READ_REFERENCE')
  equalityEditions(): EqualityEditionType[] {
    return equalityEditions.map(({ name, validFrom, questions }) => ({
      name,
      validFrom,
      questions: Object.entries(questions).map(([answer, question]) => ({
        ...question,
        name: answer,
        categories: [...question.categories],
      })),
    }));
  }

  @Query(() => SensitiveInformation, {
    nullable: true,
    description: `What is kept apart about a person, masked unless it is being shown to the viewer. ${inScope}`,
  })
  @Allow('SHOW_SENSITIVE')
  async sensitiveInformation(
    @Arg('personId', () => ID, { description: 'The person.' }) personId: string,
    @Ctx() context: Context,
  ): Promise<SensitiveInformation | null> {
    return isIdentity(personId) ? await readNow(context, personId) : null;
  }

  @Mutation(() => ShowSensitivePayload, {
    description:
      'Have something that is kept apart shown, in this session and for a short time; who asked and why is written down first (policy 12.1). A mutation, so that it never stands in an address. Answers with refusals that name field, rule and clause.',
  })
  @Allow('SHOW_SENSITIVE')
  async showSensitive(
    @Arg('input', () => ShowSensitiveInput, { description: 'What, and why.' }) input: ShowSensitiveInput,
    @Ctx() context: Context,
  ) {
    // What is shown is read when it has been written down that it was, and is never kept under a key.
    const { person, refusals } = await runOperation(
      context,
      { idempotencyKey: null },
      async (em, act) => ({ person: await showSensitive(em, input, act) }),
      { inEmergency: true },
    );
    return { refusals, sensitive: person ? await readNow(context, person.id) : null };
  }

  @Mutation(() => EqualityProfilePayload, {
    description: `Write down what a person answered when asked after protected characteristics: freely, knowing what for (policy, Equality and Diversity; UK GDPR, Article 9). ${changed}`,
  })
  @Allow('RECORD_EQUALITY_PROFILE')
  recordEqualityProfile(
    @Arg('input', () => RecordEqualityProfileInput, { description: 'The answers.' })
    input: RecordEqualityProfileInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      person: await recordEqualityProfile(em, input, act),
    }));
  }

  @Mutation(() => EqualityProfilePayload, {
    description: `A person takes back what they answered: nothing of it is kept (UK GDPR, Article 7(3)). ${changed}`,
  })
  @Allow('RECORD_EQUALITY_PROFILE')
  withdrawEqualityProfile(
    @Arg('input', () => WithdrawEqualityProfileInput, { description: 'Whose.' })
    input: WithdrawEqualityProfileInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      person: await withdrawEqualityProfile(em, input, act),
    }));
  }

  @Mutation(() => HealthPayload, {
    description: `Note something to be known of a person’s health or vulnerability; it is sealed (policy 8.8, 11.3; UK GDPR, Article 9). ${changed}`,
  })
  @Allow('NOTE_HEALTH')
  noteHealth(
    @Arg('input', () => NoteHealthInput, { description: 'What.' }) input: NoteHealthInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ person: await noteHealth(em, input, act) }));
  }

  @Mutation(() => HealthPayload, {
    description: `Take such a note out of use when it does not hold any more. ${changed}`,
  })
  @Allow('NOTE_HEALTH')
  endHealthNote(
    @Arg('input', () => EndHealthNoteInput, { description: 'Which.' }) input: EndHealthNoteInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ person: await endHealthNote(em, input, act) }));
  }

  @Mutation(() => EmergencyAccessPayload, {
    description: `Read a case or a person outside one’s scope in an emergency: at once, for hours, to read and not to change. The data protection officer is told, and the case’s log says so (policy 12.1). ${changed}`,
  })
  @Allow('TAKE_EMERGENCY_ACCESS')
  takeEmergencyAccess(
    @Arg('input', () => TakeEmergencyAccessInput, { description: 'What, and why.' })
    input: TakeEmergencyAccessInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      access: await takeEmergencyAccess(em, input, act),
    }));
  }

  @Mutation(() => EmergencyAccessPayload, {
    description: `End one’s own emergency access before its time. ${changed}`,
  })
  @Allow('TAKE_EMERGENCY_ACCESS')
  endEmergencyAccess(
    @Arg('input', () => EndEmergencyAccessInput, { description: 'Which.' }) input: EndEmergencyAccessInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      access: await endEmergencyAccess(em, input, act),
    }));
  }
}

function readNow(context: Context, personId: string): Promise<SensitiveInformation | null> {
  const { secrets, clock } = context;
  const read = async (em: EntityManager) => {
    const content = await readSensitive(em, personId, { now: clock(), secrets });
    if (content) await noteReading(em, content);
    return content && asSensitive(content);
  };
  return readAs(context, read, { writesItDown: true });
}
