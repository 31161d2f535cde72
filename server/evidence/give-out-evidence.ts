import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Evidence } from '../../schema/evidence/evidence.ts';
import { ruleOnGivingOut } from '../../schema/evidence/file-rules.ts';
import { logDownload } from '../../schema/evidence/log-download.ts';
import { identity } from '../../schema/identity.ts';
import { found } from '../../schema/refuse-missing.ts';
import { insist, Refused } from '../../schema/ruling.ts';
import { ScanState } from '../../schema/vocabulary.ts';
import type { Context } from '../context.ts';
import { readAs } from '../resolvers/read-as.ts';
import { type Outcome, runOperation } from '../resolvers/run-operation.ts';
import { type EvidenceStore, Meter } from './evidence-store.ts';
import type { Scan } from './scan-file.ts';

/** A file as the storage should have it. */
export type KeptFile = Pick<Evidence, 'storageKey' | 'sha256'>;

/** The checksum that a file has now; null when there is none. */
export async function checksumNow(store: EvidenceStore, { storageKey }: KeptFile): Promise<string | null> {
  try {
    const meter = new Meter();
    meter.resume();
    await pipeline(await store.read(storageKey), meter);
    return meter.digest();
  } catch {
    return null;
  }
}

/** Reads a file, and breaks off at its end if it was another one than it should be. */
export async function readChecked(store: EvidenceStore, { storageKey, sha256 }: KeptFile): Promise<Readable> {
  const content = await store.read(storageKey);
  const meter = new Meter();
  const check = new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) =>
      done(meter.digest() === sha256 ? null : new Error('The file changed while it was read.')),
  });
  pipeline(content, meter, check).catch(() => {});
  return check;
}

/** A file for whoever may have it: looked through again where that is owed, unchanged, and written down (12.1). */
export async function giveOutEvidence(
  id: string,
  context: Context,
  { store, scan }: { store: EvidenceStore; scan: Scan },
): Promise<Outcome<{ evidence?: Evidence }>> {
  try {
    const what = 'piece of evidence';
    const find = (em: EntityManager) => em.findOne(Evidence, identity(id, 'id', what));
    const kept = found(await readAs(context, find), 'id', what);
    const scanState =
      kept.scanState === ScanState.QUARANTINED ? await scanKept(store, scan, kept) : kept.scanState;
    if (scanState !== kept.scanState) {
      await runOperation(context, {}, async (em) => {
        (await em.findOneOrFail(Evidence, kept.id)).scanState = scanState;
        return {};
      });
    }
    insist(ruleOnGivingOut(scanState, { kept: kept.sha256, now: kept.sha256 }));
    const now = await checksumNow(store, kept);
    if (now !== kept.sha256)
      context.log.error({ evidence: kept.id }, 'a file of evidence is not what was kept');
    insist(ruleOnGivingOut(scanState, { kept: kept.sha256, now: now ?? 'none' }));
    return await runOperation(context, {}, async (em, act) => {
      const evidence = found(await find(em), 'id', what);
      logDownload(em, { evidence }, act);
      return { evidence };
    });
  } catch (error) {
    if (error instanceof Refused) return { refusals: error.refusals };
    throw error;
  }
}

/** The scanner looks at files on this machine; what it could not tell it is asked again. */
async function scanKept(store: EvidenceStore, scan: Scan, kept: Evidence): Promise<ScanState> {
  const content = await store.read(kept.storageKey).catch(() => undefined);
  if (!content) return kept.scanState;
  const arrived = await store.arrive(content);
  try {
    const state = await scan(arrived.path);
    return state === ScanState.NOT_SCANNED ? kept.scanState : state;
  } finally {
    await arrived.discard();
  }
}
