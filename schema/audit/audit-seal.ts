import { createHmac } from 'node:crypto';

/** An entry as the database writes it out (`app.audit_text`). */
export interface SealedEntry {
  seq: number;
  text: string;
  seal: Buffer;
}

/** Binds an entry to its number and to the one before; only the holder of the key can make one. */
export const auditSeal = (
  key: Buffer,
  { seq, text }: Pick<SealedEntry, 'seq' | 'text'>,
  before: Buffer | null,
): Buffer =>
  createHmac('sha256', key)
    .update(before ?? Buffer.alloc(32))
    .update(`${seq}\n${text}`)
    .digest();

/** How far the entries went at a moment, kept outside the database: what was cut off at the end is missed here alone. */
export interface Checkpoint {
  seq: number;
  seal: string;
  at: string;
}

/** A checkpoint as one line, with a seal of its own. */
export function checkpointLine(key: Buffer, { seq, seal, at }: Checkpoint): string {
  const text = `${seq} ${seal} ${at}`;
  return `${text} ${createHmac('sha256', key).update(`checkpoint ${text}`).digest('hex')}`;
}

/** @returns nothing for a line that was not written with this key. */
export function readCheckpoint(key: Buffer, line: string): Checkpoint | undefined {
  const [seq, seal, at, ...rest] = line.split(' ');
  if (!seq || !seal || !at || rest.length !== 1) return undefined;
  const checkpoint = { seq: Number(seq), seal, at };
  return checkpointLine(key, checkpoint) === line ? checkpoint : undefined;
}

export type AuditFault =
  | { fault: 'CHANGED' | 'MISSING' | 'NOT_AS_AT_CHECKPOINT'; seq: number }
  | { fault: 'CUT_OFF'; seq: number; after: number }
  | { fault: 'FORGED_CHECKPOINT'; line: number };

/** Reads the entries from the first to the last: each edit, deletion or reordering is a fault at its number. */
export class AuditVerification {
  readonly faults: AuditFault[] = [];
  entries = 0;
  private last = 0;
  private before: Buffer | null = null;
  private readonly expected: Map<number, string>;

  constructor(
    private readonly key: Buffer,
    checkpointLines: readonly string[],
  ) {
    const read = checkpointLines.map((line) => readCheckpoint(key, line));
    read.forEach((checkpoint, index) => {
      if (!checkpoint) this.faults.push({ fault: 'FORGED_CHECKPOINT', line: index + 1 });
    });
    this.expected = new Map(read.flatMap((each) => (each ? [[each.seq, each.seal] as const] : [])));
  }

  add(entry: SealedEntry): void {
    this.entries += 1;
    for (let seq = this.last + 1; seq < entry.seq; seq += 1) this.faults.push({ fault: 'MISSING', seq });
    if (!auditSeal(this.key, entry, this.before).equals(entry.seal)) {
      this.faults.push({ fault: 'CHANGED', seq: entry.seq });
    }
    const expected = this.expected.get(entry.seq);
    if (expected !== undefined && expected !== entry.seal.toString('hex')) {
      this.faults.push({ fault: 'NOT_AS_AT_CHECKPOINT', seq: entry.seq });
    }
    this.last = entry.seq;
    // What follows is judged by the seal that stands here, so that one change is one fault.
    this.before = entry.seal;
  }

  end(): readonly AuditFault[] {
    const furthest = Math.max(0, ...this.expected.keys());
    if (furthest > this.last) this.faults.push({ fault: 'CUT_OFF', seq: furthest, after: this.last });
    return this.faults;
  }
}
