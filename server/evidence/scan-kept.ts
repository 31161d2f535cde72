import type { Evidence } from '../../schema/evidence/evidence.ts';
import { ScanState } from '../../schema/vocabulary.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { Scan } from './scan-file.ts';

/** The scanner looks at files on this machine; what it could not tell it is asked again. */
export async function scanKept(
  store: EvidenceStore,
  scan: Scan,
  kept: Pick<Evidence, 'storageKey' | 'scanState'>,
): Promise<ScanState> {
  const content = await store.read(kept.storageKey).catch(() => undefined);
  const arrived = content && (await store.arrive(content).catch(() => undefined));
  if (!arrived) return kept.scanState;
  try {
    const state = await scan(arrived.path);
    return state === ScanState.NOT_SCANNED ? kept.scanState : state;
  } finally {
    await arrived.discard();
  }
}
