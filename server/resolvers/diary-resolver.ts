import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Action } from '../../schema/action/action.ts';
import { addDiaryEntry } from '../../schema/diary/add-diary-entry.ts';
import { DiaryEntry } from '../../schema/diary/diary-entry.ts';
import {
  AddDiaryEntryInput,
  ExtendDiarySheetsInput,
  GiveDiaryFeedbackInput,
  GiveDiaryKeyInput,
  ReturnDiarySheetsInput,
} from '../../schema/diary/diary-sheets-input.ts';
import { giveDiaryKey } from '../../schema/diary/give-diary-key.ts';
import { extendDiarySheets, giveDiaryFeedback, returnDiarySheets } from '../../schema/diary/keep-diary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { ActionPayload, changeOfAction } from './action-resolver.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'An entry of diary sheets.' })
@Reads('BASICS')
class AddDiaryEntryPayload extends Payload {
  @Row(() => DiaryEntry, 'The entry.')
  entry?: DiaryEntry;

  @Row(() => Action, 'The diary sheets.')
  action?: Action;
}

@ObjectType({ description: 'Diary sheets, and what their keeper opens them by.' })
@Reads('BASICS')
class GiveDiaryKeyPayload extends Payload {
  @Row(() => Action, 'The diary sheets.')
  action?: Action;

  @Field(() => String, { nullable: true, description: 'The reference. Null when refused.' })
  reference?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret word that belongs to it. It is told this once, and not again under the same key; who loses it is given another.',
  })
  secret?: string | null;
}

/** Diary sheets, from their first day until whoever kept them has been answered. */
@Resolver()
export class DiaryResolver {
  @Mutation(() => AddDiaryEntryPayload, {
    description: `Take over an entry of diary sheets, as whoever kept them wrote it. ${changed}`,
  })
  @Allow('WORK_CASE')
  addDiaryEntry(
    @Arg('input', () => AddDiaryEntryInput, { description: 'The entry.' }) input: AddDiaryEntryInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const entry = await addDiaryEntry(em, input, act);
      return { entry, action: entry.action };
    });
  }

  @Mutation(() => ActionPayload, {
    description: `Record that diary sheets came back; an answer to whoever kept them is owed from here. ${changed}`,
  })
  @Allow('WORK_CASE')
  returnDiarySheets(
    @Arg('input', () => ReturnDiarySheetsInput, { description: 'Which, and when.' })
    input: ReturnDiarySheetsInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, returnDiarySheets);
  }

  @Mutation(() => ActionPayload, {
    description: `Have diary sheets kept longer, with a reason. ${changed}`,
  })
  @Allow('WORK_CASE')
  extendDiarySheets(
    @Arg('input', () => ExtendDiarySheetsInput, { description: 'Until when, and why.' })
    input: ExtendDiarySheetsInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, extendDiarySheets);
  }

  @Mutation(() => ActionPayload, {
    description: `Record what whoever kept the diary was told; without it diary sheets are not completed. ${changed}`,
  })
  @Allow('WORK_CASE')
  giveDiaryFeedback(
    @Arg('input', () => GiveDiaryFeedbackInput, { description: 'What was said.' })
    input: GiveDiaryFeedbackInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, giveDiaryFeedback);
  }

  @Mutation(() => GiveDiaryKeyPayload, {
    description: `Make the reference and secret word by which whoever keeps a diary sends its entries themselves, without an account, from a telephone too; the ones until now open nothing any more. ${changed}`,
  })
  @Allow('WORK_CASE')
  async giveDiaryKey(
    @Arg('input', () => GiveDiaryKeyInput, { description: 'Which diary.' }) input: GiveDiaryKeyInput,
    @Ctx() context: Context,
  ) {
    let told: { reference: string; secret: string } | null = null;
    const { action, refusals } = await runOperation(context, input, async (em, act) => {
      const { action, ...key } = await giveDiaryKey(em, input, act);
      told = key;
      return { action };
    });
    return { action, refusals, ...(refusals.length > 0 ? {} : told) };
  }
}
