import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Pool } from 'pg';
import { manyRows } from '../reading/one-of-many.ts';
import { sha256 } from '../sign-in/session.ts';
import type { Signal } from './signal.ts';
import { type Place, updateOf } from './updates.ts';

/** A subscription, as the feed tells it of what everybody of its kind is told. */
export interface Line {
  sid: string;
  /** Equal where the same is asked by those who may know the same. */
  kind: string;
  /** What is asked, as this one asks it: what it reads for those like it, it reads by its own session. */
  asking(): ExecutionArgs;
  /** Takes answers, written out, while there is room: says how many. The rest it reads for itself. */
  send(texts: readonly string[]): number;
  /** Whether it has more to read already than should wait for it. */
  isFull(): boolean;
}

interface Joined {
  line: Line;
  hash: Buffer;
  at: Place;
  /** Ends its part: from here on it reads for itself. */
  part(from: Place | undefined): void;
}

type FeedEvent = Place & { id: string; named: number[] };
interface Told {
  followers: [number, string | null][];
  events: FeedEvent[];
}

const mostAtOnce = 100;
/** What happens in so short a time is told together. */
const gatherMs = 10;

const isBefore = (one: Place, other: Place) =>
  BigInt(one.t) < BigInt(other.t) || (one.t === other.t && BigInt(one.p) < BigInt(other.p));

/**
 * The feed of updates, read once for all who follow it at this process and stand at its end. Of those whose keys are the same,
 * one reads what has happened, under row level security and its own session, and what it is told the others are told in
 * the same bytes. Whoever is named in something themselves, or stands behind a wall around it, reads on for themselves, and so
 * does whoever is slow. Who is of which kind, who is named and whose session lives is asked anew each time, and of whoever has
 * read for others once more afterwards.
 */
export class SharedFeed {
  private readonly joined = new Set<Joined>();
  private at: Place | undefined;
  private stopListening: (() => void) | undefined;
  private heard = false;
  private telling = false;

  constructor(
    private readonly pool: Pool,
    private readonly signal: Signal,
    private readonly log: { warn(fields: object, message: string): void },
  ) {}

  /**
   * Tells it of everything behind the place where it stands, until it must read for itself again: from there on where
   * `from` says; without one its session is over or it has left.
   */
  join(line: Line, at: Place): { from: Promise<Place | undefined>; leave(): void } {
    this.at ??= at;
    if (isBefore(at, this.at)) return { from: Promise.resolve(at), leave() {} };
    let joined!: Joined;
    const from = new Promise<Place | undefined>((resolve) => {
      joined = {
        line,
        hash: sha256(line.sid),
        at,
        part: (place) => {
          this.joined.delete(joined);
          if (this.joined.size === 0) this.rest();
          resolve(place);
        },
      };
    });
    this.joined.add(joined);
    this.stopListening ??= this.signal.listen(() => void this.tell());
    // What happened since it read is told without waiting for a signal.
    void this.tell();
    return { from, leave: () => joined.part(undefined) };
  }

  private rest(): void {
    this.stopListening?.();
    this.stopListening = undefined;
    this.at = undefined;
  }

  private async tell(): Promise<void> {
    this.heard = true;
    if (this.telling) return;
    this.telling = true;
    try {
      while (this.heard && this.joined.size > 0) {
        this.heard = false;
        if (await this.tellNext()) this.heard = true;
        await new Promise((resolve) => setTimeout(resolve, gatherMs));
      }
    } catch (error) {
      this.log.warn({ code: (error as { code?: string }).code }, 'the feed could not be read for all');
      this.everybodyForThemselves();
    } finally {
      this.telling = false;
    }
  }

  private everybodyForThemselves(): void {
    for (const each of [...this.joined]) each.part(each.at);
  }

  /** Tells the next events; whether there may be more. */
  private async tellNext(): Promise<boolean> {
    const lines = [...this.joined];
    const from = this.at!;
    const { followers, events } = await this.ask(lines, from, mostAtOnce);
    const last = events.at(-1);
    if (!last) return false;
    const kinds = new Map<string, Joined[]>();
    const named = new Set(events.flatMap((event) => event.named));
    for (const [n, kind] of followers) {
      const each = lines[n]!;
      if (!this.joined.has(each)) continue;
      if (kind === null || named.has(n) || each.line.isFull()) {
        each.part(each.at);
        continue;
      }
      const key = `${kind} ${each.line.kind}`;
      const same = kinds.get(key);
      if (same) same.push(each);
      else kinds.set(key, [each]);
    }
    const living = new Set(followers.map(([n]) => lines[n]!));
    // To whoever's session has ended nothing more is told, until it goes.
    for (const each of lines) if (!living.has(each)) this.joined.delete(each);
    if (this.joined.size === 0) this.rest();

    const groups = [...kinds.values()];
    const texts = await Promise.all(groups.map(([reader]) => this.read(reader!.line, events)));
    const readers = groups.map(([reader]) => reader!);
    const kindOf = new Map(followers.map(([n, kind]) => [lines[n]!, kind]));
    const again = await this.ask(readers, from, events.length);
    const namedNow = new Set(again.events.flatMap((event) => event.named));
    const kindNow = new Map(again.followers);
    for (const [n, group] of groups.entries()) {
      const stands = kindNow.get(n) === kindOf.get(readers[n]!) && !namedNow.has(n);
      const answers = texts[n];
      const told = events.flatMap((event, place) => {
        const text = answers?.[place];
        return typeof text === 'string' ? [{ event, text }] : [];
      });
      const whole = told.map(({ text }) => text);
      for (const each of group) {
        if (!this.joined.has(each)) continue;
        if (!stands || !answers) {
          each.part(each.at);
          continue;
        }
        // Nearly everybody stood where this began.
        const passed = each.at === from ? 0 : told.filter(({ event }) => !isBefore(each.at, event)).length;
        const taken = passed + each.line.send(passed ? whole.slice(passed) : whole);
        if (taken < whole.length) each.part(told[taken - 1]?.event ?? each.at);
        else if (each.at === from || isBefore(each.at, last)) each.at = last;
      }
    }
    if (this.at) this.at = last;
    // Whoever came meanwhile may have been passed.
    for (const each of [...this.joined]) if (isBefore(each.at, last)) each.part(each.at);
    return events.length === mostAtOnce;
  }

  private async ask(lines: readonly Joined[], { t, p }: Place, most: number): Promise<Told> {
    const { rows } = await this.pool.query<{ told: Told }>({
      name: 'amity_share_feed',
      text: 'select app.share_feed($1::bytea[], $2::xid8, $3::bigint, $4::int) as told',
      values: [lines.map(({ hash }) => hash), t, p, most],
    });
    return rows[0]!.told;
  }

  /** The answers, written out; null where an event is not in scope. Nothing at all where one has failed. */
  private async read(line: Line, events: readonly FeedEvent[]): Promise<(string | null)[] | undefined> {
    const asking = line.asking();
    const rows = manyRows(events.map(({ id }) => id));
    const results = await Promise.all(
      events.map(async (event, n) => {
        const update = { ...updateOf(event), event: rows[n] };
        return (await execute({
          ...asking,
          rootValue: { ...update, caseUpdates: update },
        })) as ExecutionResult;
      }),
    );
    if (results.some(({ errors }) => errors)) return undefined;
    return results.map((result) => {
      const [update] = Object.values(result.data!) as [Record<string, unknown>];
      return Object.values(update).includes(null) ? null : JSON.stringify(result);
    });
  }
}
