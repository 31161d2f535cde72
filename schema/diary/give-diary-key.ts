import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { localDay } from '../calendar/working-days.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { EventKind } from '../vocabulary.ts';
import { newDiaryKey } from './diary-key.ts';
import { ruleOnGivingDiaryKey } from './diary-rules.ts';
import type { GiveDiaryKeyInput } from './diary-sheets-input.ts';
import { findDiary } from './keep-diary.ts';

/**
 * Makes the reference and secret word by which whoever keeps a diary sends its entries themselves, without an account
 * (3.9, #62). The ones until now open nothing any more.
 */
export async function giveDiaryKey(
  em: EntityManager,
  input: GiveDiaryKeyInput,
  act: Act,
): Promise<{ action: Action; reference: string; secret: string }> {
  const { action, sheets, facts } = await findDiary(em, input);
  insist(ruleOnGivingDiaryKey(facts, localDay(act.now, act.calendar).toString()));
  const { reference, secret, print } = newDiaryKey(act.secrets);
  Object.assign(sheets, { keyReference: reference, keyPrint: print, keyGivenAt: act.now });
  recordEvent(em, { case: action.case }, EventKind.DIARY_KEY_GIVEN, { action: action.id }, act);
  return { action, reference, secret };
}
