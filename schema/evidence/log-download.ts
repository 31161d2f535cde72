import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { Staff } from '../staff/staff.ts';
import { DownloadKind, EventKind } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceDownload } from './evidence-download.ts';
import { recordOfEvidence } from './record-of-evidence.ts';

type Taken =
  /** With a reason it is the original, else a copy without metadata. */
  { evidence: Evidence; sha256: string; reason: string | null } | { case: Case; files: number };

/**
 * Writes down who took a copy and when, before the first byte leaves (12.1). While evidence waits for a case, its own log
 * says that somebody looked at it.
 */
export function logDownload(em: EntityManager, of: Taken, act: Pick<Act, 'now' | 'by'>): EvidenceDownload {
  const what =
    'evidence' in of
      ? {
          kind: of.reason === null ? DownloadKind.FILE : DownloadKind.ORIGINAL,
          evidence: of.evidence,
          case: of.evidence.case ?? null,
          files: 1,
          sha256: of.sha256,
          reason: of.reason,
        }
      : { kind: DownloadKind.CASE_FILE, case: of.case, files: of.files };
  if ('evidence' in of && !of.evidence.case)
    recordOfEvidence(em, of.evidence, EventKind.EVIDENCE_LOOKED_AT, {}, act);
  return em.create(EvidenceDownload, {
    ...what,
    by: em.getReference(Staff, act.by.staffId),
    downloadedAt: act.now,
  } as never);
}
