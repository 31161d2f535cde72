import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { ManagementReport } from '../management-report/management-report.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { ManagementReportKind, ManagementReportStatus } from '../vocabulary.ts';
import type { EqualityDocument } from './equality-document.ts';
import { EqualityFlagNote } from './equality-flag-note.ts';
import { type FlagDone, flagsOf } from './equality-flags.ts';
import { ruleOnFlagNote } from './flag-note-rules.ts';
import type { NoteEqualityFlagInput } from './note-flag-input.ts';

/** Writes down what was done about a flag; what was written before stays beside it. */
export async function noteFlag(
  em: EntityManager,
  { reportId, flag, done, version }: NoteEqualityFlagInput,
  act: Act,
): Promise<FlagDone> {
  const kind = ManagementReportKind.EQUALITY_SUMMARY;
  const id = identity(reportId, 'reportId', 'report');
  const report = found(await em.findOne(ManagementReport, { id, kind }), 'reportId', 'report');
  const signed = report.status === ManagementReportStatus.SIGNED;
  const flagged = signed && flagsOf(report.document as EqualityDocument).some(({ key }) => key === flag);
  insist(ruleOnFlagNote({ signed, flagged, done }));
  const standing = await em.findOne(
    EqualityFlagNote,
    { flag, report: { kind, period: report.period } },
    { orderBy: { version: 'desc' } },
  );
  const text = done.trim();
  if (standing) refuseOverwriting(standing, version, { done: text }, 'version');
  const by = await em.findOneOrFail(Staff, act.by.staffId);
  const next = (standing?.version ?? 0) + 1;
  em.create(EqualityFlagNote, {
    report,
    flag,
    done: text,
    recordedAt: act.now,
    recordedBy: by,
    version: next,
  } as never);
  return { text, at: act.now.toISOString(), by: by.name, version: next };
}

/** What stands of the flags of a year, by their keys. */
export async function notesOfYear(em: EntityManager, period: string): Promise<Map<string, FlagDone>> {
  const notes = await em.find(
    EqualityFlagNote,
    { report: { kind: ManagementReportKind.EQUALITY_SUMMARY, period } },
    { orderBy: { version: 'asc' }, populate: ['recordedBy'] },
  );
  return new Map(
    notes.map(({ flag, done, recordedAt, recordedBy, version }) => [
      flag,
      { text: done, at: recordedAt.toISOString(), by: recordedBy.name, version },
    ]),
  );
}
