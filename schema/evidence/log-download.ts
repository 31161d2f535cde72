import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { Staff } from '../staff/staff.ts';
import { DownloadKind } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceDownload } from './evidence-download.ts';

/** Writes down who took a copy and when, before the first byte leaves (12.1). */
export function logDownload(
  em: EntityManager,
  of: { evidence: Evidence } | { case: Case; files: number },
  act: Pick<Act, 'now' | 'by'>,
): EvidenceDownload {
  const what =
    'evidence' in of
      ? { kind: DownloadKind.FILE, evidence: of.evidence, case: of.evidence.case ?? null, files: 1 }
      : { kind: DownloadKind.CASE_FILE, case: of.case, files: of.files };
  return em.create(EvidenceDownload, {
    ...what,
    by: em.getReference(Staff, act.by.staffId),
    downloadedAt: act.now,
  } as never);
}
