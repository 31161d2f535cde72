import type { EntityManager } from '@mikro-orm/postgresql';
import { cleanFileName, ruleOnGivingOut } from '../../schema/evidence/file-rules.ts';
import { identity } from '../../schema/identity.ts';
import { found } from '../../schema/refuse-missing.ts';
import { ReportAttachment } from '../../schema/report-attachment/report-attachment.ts';
import { insist, Refused } from '../../schema/ruling.ts';
import { ScanState } from '../../schema/vocabulary.ts';
import type { Context } from '../context.ts';
import { readAs } from '../resolvers/read-as.ts';
import { type Outcome, runOperation } from '../resolvers/run-operation.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { type Copy, makeCopy } from './make-copy.ts';
import type { Scan } from './scan-file.ts';
import { scanKept } from './scan-kept.ts';

const what = 'attachment';
const find = (em: EntityManager, id: string) =>
  em.findOne(ReportAttachment, { id: identity(id, 'id', what), evidence: null }, { populate: ['report'] });

/** What came with a report, for whoever may read the report: as evidence is given out, and written down (12.1). */
export async function giveOutAttachment(
  id: string,
  context: Context,
  { store, scan }: { store: EvidenceStore; scan: Scan },
): Promise<Outcome<{ attachment?: ReportAttachment; fileName?: string; copy?: Copy }>> {
  try {
    const kept = found(await readAs(context, (em) => find(em, id)), 'id', what);
    const { storageKey, sha256, sizeBytes, mediaType } = kept;
    if (!storageKey) insist(ruleOnGivingOut(kept.scanState, 'GONE'));
    const file = { storageKey: storageKey!, sha256, sizeBytes, mediaType, scanState: kept.scanState };
    const waits = kept.scanState === ScanState.QUARANTINED;
    const scanState = waits ? await scanKept(store, scan, file) : kept.scanState;
    if (scanState !== kept.scanState)
      // Kept whatever becomes of this asking: what was found to be infected is not held for clean by the next.
      await runOperation(context, {}, async (em) => {
        found(await find(em, id), 'id', what).scanState = scanState;
        return {};
      });
    insist(ruleOnGivingOut(scanState, null));
    const copy = await makeCopy(store, file);
    if (typeof copy === 'string') {
      context.log.error({ attachment: kept.id, standing: copy }, 'an attachment cannot be given out');
      const ruling = ruleOnGivingOut(scanState, copy);
      return { refusals: ruling.ok ? [] : ruling.refusals };
    }
    return await runOperation(context, {}, async (em) => {
      const attachment = found(await find(em, id), 'id', what);
      const facts = {
        kind: 'FILE',
        attachment: attachment.id,
        onlineReport: attachment.onlineReport.id,
        report: attachment.report?.id,
        sha256: copy.sha256,
      };
      await em.execute(
        `insert into audit_entry (kind, staff_id, session_id, facts)
         values ('COPY_TAKEN', app.staff_id(), app.session_id(), ?)`,
        [JSON.stringify(facts)],
      );
      const { fileName } = attachment;
      return { attachment, ...(fileName && { fileName: cleanFileName(fileName) }), copy };
    });
  } catch (error) {
    if (error instanceof Refused) return { refusals: error.refusals };
    throw error;
  }
}
