import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where something sealed stands: put anywhere else it does not open. */
export interface Place {
  table: string;
  column: string;
  rowId: string;
}

/** The form of what is sealed: this byte, the nonce, the text, the tag (AES-256-GCM). */
const FORM = 1;
const NONCE = 12;
const TAG = 16;
const cipher = 'aes-256-gcm';

const boundTo = ({ table, column, rowId }: Place) => Buffer.from(`${table}|${column}|${rowId}`);

export function sealBytes(key: Buffer, plain: Buffer, place: Place): Buffer {
  const nonce = randomBytes(NONCE);
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: TAG }).setAAD(boundTo(place));
  return Buffer.concat([
    Buffer.of(FORM),
    nonce,
    sealing.update(plain),
    sealing.final(),
    sealing.getAuthTag(),
  ]);
}

/** @throws when the key is another, a bit has changed, or it was sealed for another place. */
export function openBytes(key: Buffer, sealed: Buffer, place: Place): Buffer {
  if (sealed[0] !== FORM || sealed.length < 1 + NONCE + TAG)
    throw new Error('This is nothing that was sealed.');
  const opening = createDecipheriv(cipher, key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG })
    .setAAD(boundTo(place))
    .setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([opening.update(sealed.subarray(1 + NONCE, -TAG)), opening.final()]);
}

/** Filled up to whole blocks: how long it is would tell something of what it says. */
const BLOCK = 1_024;

export function seal(key: Buffer, content: object, place: Place): Buffer {
  const text = Buffer.from(JSON.stringify(content));
  const filled = Buffer.alloc(Math.ceil((text.length + 4) / BLOCK) * BLOCK);
  filled.writeUInt32BE(text.length);
  text.copy(filled, 4);
  return sealBytes(key, filled, place);
}

export function unseal<T extends object>(key: Buffer, sealed: Buffer, place: Place): T {
  const filled = openBytes(key, sealed, place);
  return JSON.parse(filled.toString('utf8', 4, 4 + filled.readUInt32BE()));
}
