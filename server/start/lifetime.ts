import { reportFault } from './report-fault.ts';

/** Everything is stopped within this time of being asked, or left to its fate. */
const LONGEST_STOP_MS = 9500;

/** One Ctrl-C arrives twice under npm: from the terminal, and passed on by npm. */
const SAME_REQUEST_MS = 1000;

interface Part {
  name: string;
  stop: () => Promise<void>;
}

/**
 * What runs, in the order it was started. It stops in the opposite order: on Ctrl-C or SIGTERM, when a part
 * ends unasked, or when a later part fails to start. A second signal ends the process at once.
 */
export class Lifetime {
  readonly #parts: Part[] = [];
  #askedAt: number | undefined;
  #stopping: Promise<void> | undefined;

  get isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  /** Adds a part that has just started. One that finished starting while the rest was stopping is stopped at once. */
  async add(name: string, stop: () => Promise<void>): Promise<void> {
    if (!this.#stopping) {
      this.#parts.push({ name, stop });
      return;
    }
    await stop();
    // Whoever is starting things must not go on to the next: the process is about to end.
    await new Promise(() => {});
  }

  listenToSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        this.#askedAt ??= Date.now();
        if (Date.now() - this.#askedAt > SAME_REQUEST_MS) process.exit(1);
        if (this.#stopping) return;
        console.log('\nStopping …');
        void this.end(0);
      });
    }
  }

  /** Stops everything and ends the process. */
  async end(exitCode: number): Promise<never> {
    const deadline = setTimeout(() => process.exit(exitCode || 1), LONGEST_STOP_MS);
    await this.stop();
    clearTimeout(deadline);
    process.exit(exitCode);
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stopParts();
    return this.#stopping;
  }

  async #stopParts(): Promise<void> {
    for (const part of this.#parts.reverse()) {
      try {
        await part.stop();
      } catch (error) {
        reportFault(error);
      }
    }
  }
}

/** Runs `start` as this process's whole life: expected faults become one sentence, and whatever had started is stopped. */
export async function live(start: (lifetime: Lifetime) => Promise<void>): Promise<void> {
  const lifetime = new Lifetime();
  lifetime.listenToSignals();
  const fail = (error: unknown) => {
    // What breaks because the things beneath it are being stopped is no news.
    if (lifetime.isStopping) return;
    reportFault(error);
    void lifetime.end(1);
  };
  const failUnlessLost = (error: unknown) => {
    if (isLostConnection(error)) console.error('A connection was lost; Amity goes on and makes a new one.');
    else fail(error);
  };
  process.on('uncaughtException', failUnlessLost);
  process.on('unhandledRejection', failUnlessLost);
  await start(lifetime).catch(fail);
}

/**
 * A connection that breaks while nobody waits for its answer has nobody to tell, and Node would end the process.
 * Whoever uses it next gets the fault, and a new connection after that.
 */
function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message } = error as NodeJS.ErrnoException;
  return /^(57P0[123]|08\d{3}|ECONNRESET|ECONNREFUSED)$/.test(code ?? '') || message === LOST;
}

/** What node-postgres says of a connection that ended without a word. */
const LOST = 'Connection terminated unexpectedly';
