import type { Connection, Pool, Submittable } from 'pg';
import pgUtils from 'pg/lib/utils.js';
import { WireMessages, type WireValue } from './wire-messages.ts';

/** Whose question it is: the secret of the session, and the role to take on for this one transaction. */
export type Asker = { sid: string; role: string };

export type Statement = {
  text: string;
  values: unknown[];
  /** Under a name PostgreSQL keeps the statement prepared for the connection. Names must be as unique as texts. */
  name?: string;
  /** Planned once, whatever its values; otherwise PostgreSQL judges whether that would do. */
  onePlan?: boolean;
};

const context = `select set_config('app.sid', $1, true), set_config('role', $2, true), set_config('plan_cache_mode', $3, true)`;

/** Names of the statements that a connection has prepared, and of those that it may have: a trip with them failed. */
type Prepared = { sure: Set<string>; perhaps: Set<string> };
const prepared = new WeakMap<Connection, Prepared>();
/** A connection keeps at most so many statements prepared; later ones are planned each time. */
const mostPrepared = 1_000;

interface Ask {
  asker: Asker;
  statement: Statement & { values: WireValue[] };
}

/**
 * Questions in one round trip: session, role and statements travel together and, lying before one Sync, share one
 * transaction, so that row level security costs no further trip and nothing of the session stays behind. Of each it
 * answers with the first column of the first row as PostgreSQL wrote it; where one fails, all have failed.
 */
class OneTrip implements Submittable {
  private readonly answers: (string | null)[];
  /** Of each command that was sent, in order: whose answer it gives; none of a change of session and role. */
  private readonly answering: (number | null)[] = [];
  private at = 0;
  private failure: Error | undefined;
  private readonly preparing: string[] = [];

  constructor(
    private readonly asks: readonly Ask[],
    private readonly first: Statement | undefined,
    private readonly done: (error: Error | undefined, answers: (string | null)[]) => void,
  ) {
    this.answers = asks.map(() => null);
  }

  submit(connection: Connection): void {
    const known = prepared.get(connection) ?? { sure: new Set(), perhaps: new Set() };
    prepared.set(connection, known);
    const messages = new WireMessages();
    const send = (name: string, text: string, values: WireValue[], answering: number | null) => {
      if (!known.sure.has(name)) {
        // Closing what is not there is no fault, preparing what is there already would be.
        if (known.perhaps.delete(name)) messages.closeStatement(name);
        messages.parse(name, text);
        if (name) {
          known.sure.add(name);
          this.preparing.push(name);
        }
      }
      messages.bind(name, values).execute();
      this.answering.push(answering);
    };
    if (this.first) {
      const { name = '', text, values } = this.first;
      send(name, text, values as WireValue[], null);
    }
    let set: string | undefined;
    for (const [index, { asker, statement }] of this.asks.entries()) {
      const plans = statement.onePlan ? 'force_generic_plan' : 'auto';
      if (set !== `${asker.role} ${plans}`) {
        send('amity_context', context, [asker.sid, asker.role, plans], null);
        set = `${asker.role} ${plans}`;
      }
      const { name, text, values } = statement;
      const keeps = name && (known.sure.has(name) || known.sure.size < mostPrepared);
      send(keeps ? name : '', text, values, index);
    }
    connection.stream.write(messages.sync().take());
  }

  handleDataRow(message: { fields: (string | Buffer | null)[] }): void {
    const answering = this.answering[this.at];
    const [value] = message.fields;
    if (answering != null) this.answers[answering] ??= value == null ? null : String(value);
  }

  handleCommandComplete(): void {
    this.at += 1;
  }

  /** After a fault pg does not tell us of ReadyForQuery any more, but gives the connection nothing new before it. */
  handleError(error: Error, connection: Connection): void {
    this.failure ??= error;
    const known = prepared.get(connection);
    for (const name of this.preparing) {
      known?.sure.delete(name);
      known?.perhaps.add(name);
    }
    this.finish();
  }

  handleReadyForQuery(): void {
    this.finish();
  }

  private finish(): void {
    const { failure, answers } = this;
    this.finish = () => {};
    this.done(failure, answers);
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}
}

export async function askInOneTrip(pool: Pool, asker: Asker, statement: Statement): Promise<string | null> {
  return (await askAllInOneTrip(pool, asker.sid, [{ role: asker.role, statement }]))[0] ?? null;
}

/** A question, and the role that may answer it. */
export type Question = { role: string; statement: Statement };

/**
 * Of one session, one after the other; each as the role that may answer it. Where there is something to be said `first`, as
 * the login itself, nothing is answered if it fails; what follows sees all that was there then.
 */
export async function askAllInOneTrip(
  pool: Pool,
  sid: string,
  questions: readonly Question[],
  first?: Statement,
): Promise<(string | null)[]> {
  // A value that cannot be written is refused before there is a connection that could be left half way.
  const asks = questions.map(({ role, statement }) => ({
    asker: { sid, role },
    statement: { ...statement, values: statement.values.map((value) => pgUtils.prepareValue(value)) },
  }));
  const client = await pool.connect();
  return new Promise((resolve, reject) => {
    const trip = new OneTrip(asks, first, (error, answers) => {
      // A fault of the statement leaves the connection sound; a fault of the connection does not.
      client.release(error && !(error as { severity?: string }).severity ? error : undefined);
      if (error) reject(error);
      else resolve(answers);
    });
    client.query(trip);
  });
}
