import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { Evidence } from '../evidence/evidence.ts';
import { mediaTypes } from '../evidence/media-types.ts';
import { recordOfEvidence } from '../evidence/record-of-evidence.ts';
import type { Party } from '../party/party.ts';
import type { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, EvidenceState, EvidenceType } from '../vocabulary.ts';
import { ReportAttachment } from './report-attachment.ts';

const typeOf = {
  IMAGE: EvidenceType.PHOTO,
  VIDEO: EvidenceType.VIDEO,
  AUDIO: EvidenceType.AUDIO,
  DOCUMENT: EvidenceType.DOCUMENT,
} as const;

/** What came with a report is evidence of the case that the report is in: the same files, received when they were sent (15.1). */
export async function becomeEvidence(
  em: EntityManager,
  report: Report,
  of: Case,
  givenBy: Party | null,
  act: Act,
): Promise<void> {
  const attached = await em.find(
    ReportAttachment,
    { report, storageKey: { $ne: null } },
    { orderBy: { id: 'asc' } },
  );
  if (attached.length === 0) return;
  const actor = em.getReference(Staff, act.by.staffId);
  for (const attachment of attached) {
    const { mediaType, sizeBytes, sha256, scanState, storageKey, fileName, receivedAt } = attachment;
    const evidence = em.create(Evidence, {
      case: of,
      service: of.service,
      owner: of.owner ?? actor,
      givenBy,
      type: typeOf[mediaTypes[mediaType]!.kind],
      state: EvidenceState.IN_CASE,
      receivedAt,
      fileName: fileName ?? 'file',
      mediaType,
      sizeBytes,
      sha256,
      scanState,
      storageKey,
      recordedAt: act.now,
      recordedBy: actor,
    } as never);
    attachment.evidence = evidence;
    attachment.storageKey = null;
    attachment.fileName = null;
    recordOfEvidence(em, evidence, EventKind.EVIDENCE_RECEIVED, { scanState }, act);
  }
}
