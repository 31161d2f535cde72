import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { Contact } from '../../schema/contact/contact.ts';
import { recordContact } from '../../schema/contact/record-contact.ts';
import { RecordContactInput } from '../../schema/contact/record-contact-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A contact recorded.' })
@Reads('BASICS')
class RecordContactPayload extends Payload {
  @Row(() => Contact, 'The contact.')
  contact?: Contact;

  @Row(() => Case, 'Its case, with the clocks as they now stand.')
  case?: Case;
}

/** Contacts and attempts. */
@Resolver()
export class ContactResolver {
  @Mutation(() => RecordContactPayload, {
    description: `Record a contact or an attempt; meets the clocks it settles. ${changed}`,
  })
  @Allow('WORK_CASE')
  recordContact(
    @Arg('input', () => RecordContactInput, { description: 'The contact.' }) input: RecordContactInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const contact = await recordContact(em, input, act);
      return { contact, case: contact.case };
    });
  }
}
