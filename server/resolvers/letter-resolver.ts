import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { Contact } from '../../schema/contact/contact.ts';
import { keepLetterTemplate } from '../../schema/letter/keep-letter-template.ts';
import {
  KeepLetterTemplateInput,
  PreviewLetterInput,
  RecordLetterInput,
} from '../../schema/letter/letter-inputs.ts';
import { LetterTemplate } from '../../schema/letter/letter-template.ts';
import { recordLetter, wishesOf, writeLetter } from '../../schema/letter/write-letter.ts';
import { DocumentLanguage } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation, underNoKey } from './run-operation.ts';

@ObjectType({ description: 'A version of a standard letter.' })
@Reads('BASICS')
class LetterTemplatePayload extends Payload {
  @Row(() => LetterTemplate, 'The version.')
  template?: LetterTemplate;
}

@ObjectType({ description: 'A letter as its addressee would have it. Nothing is kept of it.' })
@Reads('BASICS')
class PreviewLetterPayload extends Payload {
  @Field(() => DocumentLanguage, { nullable: true, description: 'In which language it is.' })
  language?: DocumentLanguage;

  @Field(() => String, { nullable: true, description: 'Its heading.' })
  @Reads('NARRATIVE')
  heading?: string;

  @Field(() => String, { nullable: true, description: 'Its text.' })
  @Reads('NARRATIVE')
  text?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person asked not to be written to: recordLetter then asks why.',
  })
  againstPreference?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is noted how to reach the person safely: have it shown (showSensitive), and read the letter against it; recordLetter asks to confirm that.',
  })
  safeContactNoted?: boolean;
}

@ObjectType({ description: 'A letter that was sent.' })
@Reads('BASICS')
class RecordLetterPayload extends Payload {
  @Row(() => Contact, 'The contact, with what the person was told.')
  contact?: Contact;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

/** Standard letters. */
@Resolver()
export class LetterResolver {
  @Mutation(() => LetterTemplatePayload, {
    description: `Keep the next version of a standard letter (policy 17). ${changed}`,
  })
  @Allow('KEEP_LETTERS')
  keepLetterTemplate(
    @Arg('input', () => KeepLetterTemplateInput, { description: 'The letter.' })
    input: KeepLetterTemplateInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      template: await keepLetterTemplate(em, input, act),
    }));
  }

  @Mutation(() => PreviewLetterPayload, {
    description:
      'Fill a standard letter for one person of a case (policy 17). Changes nothing; a mutation so that the text never stands in an address.',
  })
  @Allow('WORK_CASE')
  previewLetter(
    @Arg('input', () => PreviewLetterInput, { description: 'Which letter, and to whom.' })
    input: PreviewLetterInput,
    @Ctx() context: Context,
  ) {
    // Written anew each time, so that nothing of the text is kept under a key.
    return runOperation(context, underNoKey(input), async (em, act) => {
      const letter = await writeLetter(em, input, act);
      const { language, heading, text } = letter;
      return { language, heading, text, ...wishesOf(letter) };
    });
  }

  @Mutation(() => RecordLetterPayload, {
    description: `Write down a standard letter as sent: a contact by letter that keeps its text and version (policy 8.9, 17). ${changed}`,
  })
  @Allow('WORK_CASE')
  recordLetter(
    @Arg('input', () => RecordLetterInput, { description: 'Which letter, and to whom.' })
    input: RecordLetterInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const contact = await recordLetter(em, input, act);
      return { contact, case: contact.case };
    });
  }
}
