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
};

const context = `select set_config('app.sid', $1, true), set_config('role', $2, true)`;

/** Names of the statements that a connection has prepared, and of those that it may have: a trip with them failed. */
type Prepared = { sure: Set<string>; perhaps: Set<string> };
const prepared = new WeakMap<Connection, Prepared>();
/** A connection keeps at most so many statements prepared; later ones are planned each time. */
const mostPrepared = 1_000;

/**
 * One question in one round trip: session, role and statement travel together and, lying before one Sync, share one
 * transaction, so that row level security costs no further trip and nothing of the session stays behind.
 * Answers with the first column of the first row as PostgreSQL wrote it.
 */
class OneTrip implements Submittable {
  private answer: string | null = null;
  private failure: Error | undefined;
  private rowsOf = 0;
  private readonly preparing: string[] = [];

  constructor(
    private readonly asker: Asker,
    private readonly statement: Statement & { values: WireValue[] },
    private readonly done: (error: Error | undefined, answer: string | null) => void,
  ) {}

  submit(connection: Connection): void {
    const known = prepared.get(connection) ?? { sure: new Set(), perhaps: new Set() };
    prepared.set(connection, known);
    const { text, values } = this.statement;
    const name =
      this.statement.name && (known.sure.has(this.statement.name) || known.sure.size < mostPrepared)
        ? this.statement.name
        : '';
    const steps = [
      { name: 'amity_context', text: context, values: [this.asker.sid, this.asker.role] },
      { name, text, values },
    ];
    const messages = new WireMessages();
    for (const step of steps) {
      if (!known.sure.has(step.name)) {
        // Closing what is not there is no fault, preparing what is there already would be.
        if (known.perhaps.delete(step.name)) messages.closeStatement(step.name);
        messages.parse(step.name, step.text);
        if (step.name) {
          known.sure.add(step.name);
          this.preparing.push(step.name);
        }
      }
      messages.bind(step.name, step.values).execute();
    }
    connection.stream.write(messages.sync().take());
  }

  handleDataRow(message: { fields: (string | Buffer | null)[] }): void {
    // The first row is that of set_config.
    if (this.rowsOf++ === 1) this.answer = message.fields[0] === null ? null : String(message.fields[0]);
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
    const { failure, answer } = this;
    this.finish = () => {};
    this.done(failure, answer);
  }

  handleRowDescription(): void {}
  handleCommandComplete(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}
}

export async function askInOneTrip(pool: Pool, asker: Asker, statement: Statement): Promise<string | null> {
  // A value that cannot be written is refused before there is a connection that could be left half way.
  const values = statement.values.map((value) => pgUtils.prepareValue(value));
  const client = await pool.connect();
  return new Promise((resolve, reject) => {
    const trip = new OneTrip(asker, { ...statement, values }, (error, answer) => {
      // A fault of the statement leaves the connection sound; a fault of the connection does not.
      client.release(error && !(error as { severity?: string }).severity ? error : undefined);
      if (error) reject(error);
      else resolve(answer);
    });
    client.query(trip);
  });
}
