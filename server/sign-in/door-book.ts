import type { FastifyBaseLogger } from 'fastify';
import type { Gate } from './session.ts';

/** What went wrong at the door, and whose it was: a session's, or of an address or subject that is only told apart by a print. */
export interface AtTheDoor {
  kind: 'SIGN_IN_FAILED' | 'SOCKET_REFUSED' | 'SOCKET_CLOSED';
  because:
    | 'TOKEN'
    | 'SECRET'
    | 'NOT_CONFIRMED'
    | 'NO_STAFF'
    | 'DIARY_REFERENCE'
    | 'DIARY_SECRET'
    | 'NOT_SIGNED_IN'
    | 'TOO_MANY_SOCKETS'
    | 'TOO_MANY_SUBSCRIPTIONS'
    | 'SESSION_ENDED';
  /** An address or a subject: never written down as it is. */
  who?: string;
  staff?: string;
  session?: string;
}

interface Counted extends Omit<AtTheDoor, 'who'> {
  from?: string;
  since: number;
  times: number;
  written: boolean;
}

const WRITE_EVERY_MS = 1_000;
const WINDOW_MS = 600_000;
/** So many are told apart at a time; of whoever comes on top only how often. */
const TOLD_APART = 200;

/**
 * Writes down in the audit what failed at the door: the first time at once, whatever follows of the same within ten minutes
 * as one count. A flood of forged tokens costs some hundred entries, from however many addresses it comes.
 */
export class DoorBook {
  private readonly counted = new Map<string, Counted>();
  private readonly timer: NodeJS.Timeout;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly gate: Gate,
    private readonly printOf: (who: string) => Buffer,
    private readonly log: Pick<FastifyBaseLogger, 'error'>,
    private readonly now: () => number = Date.now,
  ) {
    this.timer = setInterval(() => void this.write(), WRITE_EVERY_MS);
    this.timer.unref();
  }

  note({ kind, because, who, staff, session }: AtTheDoor): void {
    const from = who === undefined ? undefined : this.printOf(who).toString('hex').slice(0, 16);
    const exact = `${kind} ${because} ${from ?? session}`;
    const isOneMore = !this.counted.has(exact) && this.counted.size >= TOLD_APART;
    const key = isOneMore ? `${kind} ${because}` : exact;
    const known = this.counted.get(key);
    if (known) known.times += 1;
    else {
      const entry = { kind, because, since: this.now(), times: 1, written: false };
      this.counted.set(key, isOneMore ? entry : { ...entry, from, staff, session });
    }
  }

  /** Writes what is new, and the counts of those whose ten minutes are over: all of them at the end. */
  async write(atTheEnd = false): Promise<void> {
    const entries: object[] = [];
    for (const [key, entry] of this.counted) {
      const { since, written, ...noted } = entry;
      if (!written) {
        entries.push({ ...noted, times: 1 });
        entry.written = true;
        entry.times -= 1;
      }
      if (atTheEnd || this.now() - since >= WINDOW_MS) {
        if (entry.times > 0) entries.push({ ...noted, times: entry.times });
        this.counted.delete(key);
      }
    }
    if (entries.length === 0) return this.writing;
    this.writing = this.writing.then(() =>
      this.gate.query('select app.note_at_the_door($1::jsonb)', [JSON.stringify(entries)]).then(
        () => undefined,
        (error) => this.log.error({ code: error.code }, 'what failed at the door could not be written down'),
      ),
    );
    await this.writing;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.write(true);
  }
}
