export type WireValue = string | Buffer | null;

/**
 * What a client says to PostgreSQL (protocol 3.0, "Message Formats"), gathered into one run of bytes: pg writes each
 * message by itself, and a system call or a copy for each is a good part of what a small read costs.
 */
export class WireMessages {
  private bytes = Buffer.allocUnsafe(2_048);
  private end = 0;

  closeStatement(name: string): this {
    return this.message('C', () => this.text('S').text(name).zero());
  }

  parse(name: string, sql: string): this {
    // No types: PostgreSQL finds them, or the statement says them.
    return this.message('P', () => this.text(name).zero().text(sql).zero().int16(0));
  }

  /** Values and answers as text. */
  bind(statement: string, values: readonly WireValue[]): this {
    return this.message('B', () => {
      this.zero().text(statement).zero().int16(0).int16(values.length);
      for (const value of values) this.value(value);
      this.int16(0);
    });
  }

  /** All rows of what was bound last. */
  execute(): this {
    return this.message('E', () => this.zero().int32(0));
  }

  sync(): this {
    return this.message('S', () => {});
  }

  take(): Buffer {
    return this.bytes.subarray(0, this.end);
  }

  private message(kind: string, body: () => void): this {
    this.text(kind);
    const start = this.end;
    this.int32(0);
    body();
    this.bytes.writeInt32BE(this.end - start, start);
    return this;
  }

  private value(value: WireValue): void {
    if (value === null) {
      this.int32(-1);
      return;
    }
    const start = this.end;
    this.int32(0).text(typeof value === 'string' ? value : `\\x${value.toString('hex')}`);
    this.bytes.writeInt32BE(this.end - start - 4, start);
  }

  private text(text: string): this {
    this.makeRoom(text.length * 3);
    this.end += this.bytes.write(text, this.end);
    return this;
  }

  private zero(): this {
    this.makeRoom(1);
    this.bytes[this.end++] = 0;
    return this;
  }

  private int16(value: number): this {
    this.makeRoom(2);
    this.end = this.bytes.writeInt16BE(value, this.end);
    return this;
  }

  private int32(value: number): this {
    this.makeRoom(4);
    this.end = this.bytes.writeInt32BE(value, this.end);
    return this;
  }

  private makeRoom(more: number): void {
    if (this.end + more <= this.bytes.length) return;
    const roomier = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.end + more));
    this.bytes.copy(roomier, 0, 0, this.end);
    this.bytes = roomier;
  }
}
