import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Evidence } from '../../schema/evidence/evidence.ts';
import type { FileStanding } from '../../schema/evidence/file-rules.ts';
import { type EvidenceStore, Meter } from './evidence-store.ts';
import { applyEdits, type Edit, sizeAfter } from './metadata/edits.ts';
import { findMetadata, isLookedThrough } from './metadata/find-metadata.ts';

/** A file as the storage should have it. */
export type KeptFile = Pick<Evidence, 'storageKey' | 'sha256' | 'sizeBytes' | 'mediaType'>;

/** A file as it leaves: what is different from the one that is kept, and its own checksum. */
export interface Copy {
  of: KeptFile;
  edits: readonly Edit[];
  sizeBytes: number;
  sha256: string;
  metadata: 'REMOVED' | 'NONE_FOUND' | 'NOT_LOOKED_FOR' | 'LEFT_IN';
}

/** Why there is none. */
export type NoCopy = Exclude<FileStanding, 'AS_KEPT' | 'GONE'>;

/** The file byte for byte. */
export async function makeOriginal(store: EvidenceStore, of: KeptFile): Promise<Copy | NoCopy> {
  const meter = new Meter();
  meter.resume();
  try {
    await pipeline(await store.read(of.storageKey), meter);
  } catch {
    return 'CHANGED';
  }
  if (meter.digest() !== of.sha256) return 'CHANGED';
  return { of, edits: [], sizeBytes: of.sizeBytes, sha256: of.sha256, metadata: 'LEFT_IN' };
}

/**
 * The file without what it says of place, device and author (12.1). It is looked through on this machine's own disk,
 * and what is to change is all that is remembered: the copy itself is made while it leaves.
 */
export async function makeCopy(store: EvidenceStore, of: KeptFile): Promise<Copy | NoCopy> {
  if (!isLookedThrough(of.mediaType)) {
    const copy = await makeOriginal(store, of);
    return typeof copy === 'string' ? copy : { ...copy, metadata: 'NOT_LOOKED_FOR' };
  }
  const content = await store.read(of.storageKey).catch(() => undefined);
  const arrived = content && (await store.arrive(content).catch(() => undefined));
  if (!arrived) return 'CHANGED';
  try {
    if (arrived.sha256 !== of.sha256) return 'CHANGED';
    const edits = await findMetadata(arrived.path, of.mediaType);
    if (!edits) return 'UNREADABLE';
    if (edits.length === 0)
      return { of, edits, sizeBytes: of.sizeBytes, sha256: of.sha256, metadata: 'NONE_FOUND' };
    const meter = new Meter();
    meter.resume();
    await pipeline(createReadStream(arrived.path), (source) => applyEdits(source, edits), meter);
    return {
      of,
      edits,
      sizeBytes: sizeAfter(of.sizeBytes, edits),
      sha256: meter.digest(),
      metadata: 'REMOVED',
    };
  } finally {
    await arrived.discard();
  }
}

/** Reads a copy, and breaks off at its end if the file was another one than it should be. */
export async function readCopy(store: EvidenceStore, { of, edits }: Copy): Promise<Readable> {
  const content = await store.read(of.storageKey);
  const meter = new Meter();
  const check = new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) =>
      done(meter.digest() === of.sha256 ? null : new Error('The file changed while it was read.')),
  });
  pipeline(content, meter, (source) => applyEdits(source, edits), check).catch(() => {});
  return check;
}
