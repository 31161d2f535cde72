import type { Pool } from 'pg';
import type { WorkingCalendar } from '../../schema/calendar/working-calendar.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import { diaryReferenceIn, printOfDiarySecret } from '../../schema/diary/diary-key.ts';
import { type DiaryFacts, takesEntries } from '../../schema/diary/diary-rules.ts';
import { fits, secretIn } from '../../schema/online-report/receipt.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import type { ActionStatus } from '../../schema/vocabulary.ts';
import { type FaultyField, readEntry, type TypedEntry } from './read-entry.ts';

/** A diary as whoever keeps it may know it: its days, and how many entries came. */
export interface OpenDiary extends DiaryFacts {
  reference: string;
  entries: number;
  /** When they were told what comes of it. */
  answeredAt: Date | null;
  /** Whether it still takes entries. */
  open: boolean;
}

export type Sending = 'SENT' | 'SENT_BEFORE' | 'ENDED' | { faults: FaultyField[] };

const isSentId = (text: string) =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);

/** What people who keep a diary can do in the database without a session: know its days, and send an entry. */
export class DiaryDesk {
  constructor(
    private readonly gate: Pool,
    private readonly secrets: KeyService,
    private readonly calendar: WorkingCalendar,
    private readonly clock: () => Date,
  ) {}

  /** The diary that both open; whichever of the two is wrong, nothing tells whoever asked which. */
  async open(
    typedReference: string,
    typedSecret: string,
    noteWrong: (which: 'DIARY_REFERENCE' | 'DIARY_SECRET') => void = () => {},
  ): Promise<OpenDiary | null> {
    const reference = diaryReferenceIn(typedReference) ?? 'DIARY-0000-0000';
    const print = printOfDiarySecret(reference, secretIn(typedSecret), this.secrets);
    const { rows } = await this.gate.query<{
      print: Buffer;
      status: ActionStatus;
      startsOn: string;
      endsOn: string;
      returnedOn: string | null;
      answeredAt: Date | null;
      entries: number;
    }>(
      `select print, status, starts_on::text as "startsOn", ends_on::text as "endsOn", returned_on::text as "returnedOn",
        answered_at as "answeredAt", entries from app.diary_of_key($1)`,
      [reference],
    );
    const found = rows[0];
    if (!fits(print, found?.print ?? null) || !found) {
      noteWrong(found ? 'DIARY_SECRET' : 'DIARY_REFERENCE');
      return null;
    }
    const { print: _print, ...diary } = found;
    const today = localDay(this.clock(), this.calendar).toString();
    return { reference, ...diary, open: takesEntries(diary, today) };
  }

  /** Keeps an entry, once for each identity that it was given where it was written. */
  async send(diary: OpenDiary, id: string, typed: TypedEntry): Promise<Sending> {
    if (!diary.open) return 'ENDED';
    const read = readEntry(typed, diary, this.clock(), this.calendar);
    if ('faults' in read) return read;
    if (!isSentId(id)) return { faults: [{ name: 'what', fault: 'OTHER' }] };
    const { rows } = await this.gate.query<{ state: 'SENT' | 'SENT_BEFORE' | 'OTHER' | 'ENDED' }>(
      'select app.send_diary_entry($1, $2::jsonb, $3) as state',
      [diary.reference, JSON.stringify({ id, ...read.entry }), this.clock()],
    );
    const { state } = rows[0]!;
    return state === 'OTHER' ? { faults: [{ name: 'what', fault: 'OTHER' }] } : state;
  }
}
