import type { EntityManager } from '@mikro-orm/postgresql';
import { Evidence } from '../../schema/evidence/evidence.ts';
import { ruleOnGivingOut } from '../../schema/evidence/file-rules.ts';
import { logDownload } from '../../schema/evidence/log-download.ts';
import { refuseOriginal } from '../../schema/evidence/take-original.ts';
import { identity } from '../../schema/identity.ts';
import { found } from '../../schema/refuse-missing.ts';
import { insist, Refused } from '../../schema/ruling.ts';
import { ScanState } from '../../schema/vocabulary.ts';
import type { Context } from '../context.ts';
import { readAs } from '../resolvers/read-as.ts';
import { type Outcome, runOperation } from '../resolvers/run-operation.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { type Copy, makeCopy, makeOriginal } from './make-copy.ts';
import type { Scan } from './scan-file.ts';
import { scanKept } from './scan-kept.ts';

/** How a file is asked for: as a copy without metadata, or, with a reason, as the original. */
export type Wanted = { original: false } | { original: true; reason: string };

/** A file for whoever may have it: looked through again where that is owed, unchanged, and written down (12.1). */
export async function giveOutEvidence(
  id: string,
  wanted: Wanted,
  context: Context,
  { store, scan }: { store: EvidenceStore; scan: Scan },
): Promise<Outcome<{ evidence?: Evidence; copy?: Copy }>> {
  try {
    const what = 'piece of evidence';
    const find = (em: EntityManager) =>
      em.findOne(Evidence, identity(id, 'id', what), { populate: ['service'] });
    const kept = found(await readAs(context, find), 'id', what);
    if (kept.minimisedAt) insist(ruleOnGivingOut(kept.scanState, 'GONE'));
    if (wanted.original) {
      const { refusals } = await runOperation(context, {}, async (em, act) => {
        await refuseOriginal(em, kept, wanted.reason, act);
        return {};
      });
      if (refusals.length > 0) return { refusals };
    }
    const scanState = await scanAgain(kept, context, { store, scan });
    insist(ruleOnGivingOut(scanState, null));
    const copy = await (wanted.original ? makeOriginal : makeCopy)(store, kept);
    if (typeof copy === 'string') {
      context.log.error({ evidence: kept.id, standing: copy }, 'a file of evidence cannot be given out');
      return {
        refusals: [ruleOnGivingOut(scanState, copy)].flatMap((each) => (each.ok ? [] : each.refusals)),
      };
    }
    return await runOperation(context, {}, async (em, act) => {
      const evidence = found(await find(em), 'id', what);
      const reason = wanted.original ? wanted.reason.trim() : null;
      logDownload(em, { evidence, sha256: copy.sha256, reason }, act);
      return { evidence, copy };
    });
  } catch (error) {
    if (error instanceof Refused) return { refusals: error.refusals };
    throw error;
  }
}

/** What the scanner could not tell it is asked again, and what it answers is kept. */
export async function scanAgain(
  kept: Evidence,
  context: Context,
  { store, scan }: { store: EvidenceStore; scan: Scan },
): Promise<ScanState> {
  if (kept.scanState !== ScanState.QUARANTINED) return kept.scanState;
  const scanState = await scanKept(store, scan, kept);
  if (scanState !== kept.scanState) {
    await runOperation(context, {}, async (em) => {
      (await em.findOneOrFail(Evidence, kept.id)).scanState = scanState;
      return {};
    });
  }
  return scanState;
}
