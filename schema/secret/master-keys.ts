import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { KeyService } from './key-service.ts';
import { openBytes, sealBytes } from './sealed.ts';

/** The name under which a master key is known: it can be told from others by it, and not be had from it. */
const nameOf = (key: Buffer) =>
  createHash('sha256').update('amity master key').update(key).digest('hex').slice(0, 12);

const placeOf = (personId: string) => ({ table: 'person_key', column: 'wrapped', rowId: personId });

/** Master keys that the process itself holds: the one in use, and those before it until everything is wrapped anew. */
export class MasterKeys implements KeyService {
  readonly current: string;
  private readonly keys: Map<string, Buffer>;
  private readonly secret: Buffer;

  /** Of 32 bytes each. */
  constructor(current: Buffer, before: readonly Buffer[] = []) {
    this.current = nameOf(current);
    this.keys = new Map([...before, current].map((key) => [nameOf(key), key]));
    this.secret = Buffer.from(hkdfSync('sha256', current, '', 'amity fingerprints', 32));
  }

  knows(masterKey: string): boolean {
    return this.keys.has(masterKey);
  }

  async wrap(dataKey: Buffer, personId: string): Promise<Buffer> {
    return sealBytes(this.keys.get(this.current)!, dataKey, placeOf(personId));
  }

  async unwrap(wrapped: Buffer, masterKey: string, personId: string): Promise<Buffer> {
    const key = this.keys.get(masterKey);
    if (!key) throw new Error(`There is no master key ${masterKey}.`);
    return openBytes(key, wrapped, placeOf(personId));
  }

  fingerprint(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.secret).update(`${purpose}\0`).update(text).digest();
  }
}
