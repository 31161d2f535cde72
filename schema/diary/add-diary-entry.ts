import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { DiaryEntry } from './diary-entry.ts';
import { ruleOnDiaryEntry } from './diary-rules.ts';
import type { AddDiaryEntryInput } from './diary-sheets-input.ts';
import { findDiary } from './keep-diary.ts';

/** Takes over an entry as whoever kept the diary wrote it. */
export async function addDiaryEntry(
  em: EntityManager,
  input: AddDiaryEntryInput,
  act: Act,
): Promise<DiaryEntry> {
  const { action, facts } = await findDiary(em, input);
  const { beganAt, what } = input;
  const endedAt = input.endedAt ?? null;
  const effect = input.effect ?? null;
  const beganOn = localDay(beganAt, act.calendar).toString();
  insist(ruleOnDiaryEntry({ beganAt, beganOn, endedAt, what, effect }, facts, act.now));
  const keptBy = input.partyId ? await findParty(em, action.case, input.partyId) : (action.party ?? null);
  const entry = em.create(DiaryEntry, {
    case: action.case,
    action,
    keptBy,
    beganAt,
    endedAt,
    what: what.trim(),
    effect: effect?.trim() || null,
    fromPaper: input.fromPaper,
    sentOnline: false,
    recordedAt: act.now,
    recordedBy: em.getReference(Staff, act.by.staffId),
  });
  const said = { action: action.id, entry: entry.id, fromPaper: input.fromPaper };
  recordEvent(em, { case: action.case }, EventKind.DIARY_ENTRY_ADDED, said, act, beganAt);
  return entry;
}
