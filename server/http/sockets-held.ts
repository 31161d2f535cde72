import type { Signal } from '../live/signal.ts';
import type { DoorBook } from '../sign-in/door-book.ts';
import { type Sessions, type SignedIn, sha256 } from '../sign-in/session.ts';

interface HeldSetting {
  /** How many one person holds at this process. */
  most: number;
  sessions: Pick<Sessions, 'over'>;
  signal: Pick<Signal, 'listen'>;
  /** Writes down whom it did not let in, and whose time was over. */
  door: Pick<DoorBook, 'note'>;
  log: { warn(fields: object, message: string): void };
}

interface Place {
  hash: Buffer;
  end(): void;
}

/** However much is written, sessions are asked for no more often. */
const restMs = 250;
const longestTimer = 2 ** 31 - 1;

/**
 * The sockets and event streams that people hold at this process: each only so many, and none longer than the session that
 * opened it, whether that runs out, is left unused, is signed out of or is ended by somebody, at whichever process. Memory
 * goes with the last of them.
 */
export class SocketsHeld {
  readonly most: number;
  private readonly people = new Map<string, number>();
  private readonly places = new Set<Place>();
  private stopListening: (() => void) | undefined;
  private heard = false;
  private looking = false;

  constructor(private readonly setting: HeldSetting) {
    this.most = setting.most;
  }

  /**
   * Takes a place until the function that it answers with is called; `ended` is called when the session is over before that.
   * Undefined when the person holds as many as anybody may.
   */
  enter({ sid, viewer, expiresAt }: SignedIn, ended: () => void): (() => void) | undefined {
    const theirs = { staff: viewer.staffId, session: viewer.sessionId };
    const now = this.people.get(viewer.staffId) ?? 0;
    if (now >= this.most) {
      this.setting.door.note({ kind: 'SOCKET_REFUSED', because: 'TOO_MANY_SOCKETS', ...theirs });
      return undefined;
    }
    this.people.set(viewer.staffId, now + 1);
    const end = () => {
      if (!stop()) return;
      this.setting.door.note({ kind: 'SOCKET_CLOSED', because: 'SESSION_ENDED', ...theirs });
      ended();
    };
    const place: Place = { hash: sha256(sid), end };
    const timer = setTimeout(end, Math.min(expiresAt.getTime() - Date.now(), longestTimer)).unref();
    /** Waits for its end no longer; whether it did until now. */
    const stop = () => {
      clearTimeout(timer);
      const waited = this.places.delete(place);
      if (this.places.size === 0) this.rest();
      return waited;
    };
    this.places.add(place);
    this.stopListening ??= this.setting.signal.listen(() => void this.look());
    // It may have ended since whoever opens this was let in.
    void this.look();
    return () => {
      stop();
      const left = (this.people.get(viewer.staffId) ?? 0) - 1;
      if (left > 0) this.people.set(viewer.staffId, left);
      else this.people.delete(viewer.staffId);
    };
  }

  private rest(): void {
    this.stopListening?.();
    this.stopListening = undefined;
  }

  private async look(): Promise<void> {
    this.heard = true;
    if (this.looking) return;
    this.looking = true;
    try {
      while (this.heard && this.places.size > 0) {
        this.heard = false;
        const places = [...this.places];
        for (const n of await this.setting.sessions.over(places.map(({ hash }) => hash))) places[n]!.end();
        await new Promise((resolve) => setTimeout(resolve, restMs).unref());
      }
    } catch (error) {
      // It is asked again with the next signal, which comes within seconds.
      const { code } = error as { code?: string };
      this.setting.log.warn({ code }, 'could not ask whose session is over');
    } finally {
      this.looking = false;
    }
  }
}
