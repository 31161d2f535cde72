import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Action } from '../../schema/action/action.ts';
import { addDiaryEntry } from '../../schema/diary/add-diary-entry.ts';
import { DiaryEntry } from '../../schema/diary/diary-entry.ts';
import {
  AddDiaryEntryInput,
  ExtendDiarySheetsInput,
  GiveDiaryFeedbackInput,
  ReturnDiarySheetsInput,
} from '../../schema/diary/diary-sheets-input.ts';
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
}
