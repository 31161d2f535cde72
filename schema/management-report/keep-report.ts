import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseIfChanged, refuseOverwriting } from '../case/case-version.ts';
import { meetReportDeadline } from '../deadline/meet-report-deadline.ts';
import { owedReportTypes } from '../deadline/owed-report.ts';
import { refuseCountingAgain, refuseTooFewChanged } from '../equality-figures/revision-rules.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { tsmEditionOf } from '../tenant-satisfaction/tsm-editions.ts';
import { DeadlineType, ManagementReportKind, ManagementReportStatus } from '../vocabulary.ts';
import { sha256Of } from './canonical-json.ts';
import { ManagementReport } from './management-report.ts';
import type {
  AskForManagementReportInput,
  EditReportSentencesInput,
  SignManagementReportInput,
} from './management-report-input.ts';
import { refuseGivenAway, refuseSettled, ruleOnAsking, ruleOnSentences } from './management-report-rules.ts';
import type { ReportDocument } from './report-document.ts';
import { periodOf } from './report-periods.ts';

const { ASKED, DRAFT, SIGNED, SUPERSEDED } = ManagementReportStatus;

/**
 * Has a report counted: the first of its period, a draft anew with its sentences, or a revision that is to replace the
 * signed one. A worker counts it, with the reach of its readers and not of whoever asks.
 */
export async function askForReport(
  em: EntityManager,
  { kind, period: named, reason, version }: AskForManagementReportInput,
  act: Act,
): Promise<ManagementReport> {
  const asked = periodOf(kind, named, act.now);
  const known = await em.find(
    ManagementReport,
    { kind, period: asked?.key ?? '' },
    { orderBy: { revision: 'desc' } },
  );
  const open = known.find(({ status }) => status === ASKED || status === DRAFT) ?? null;
  const signed = known.find(({ status }) => status === SIGNED) ?? null;
  const isBefore =
    kind === ManagementReportKind.TENANT_SATISFACTION_MEASURES &&
    asked !== null &&
    tsmEditionOf(asked.key) === null;
  const { period } = insist(ruleOnAsking(asked, { open, signed: signed !== null }, reason, isBefore));
  if (kind === ManagementReportKind.EQUALITY_SUMMARY) {
    const drafted = hasFigures(open?.document);
    insist(ruling(refuseCountingAgain(period, { drafted, signed: signed?.revision ?? null }, act.now), {}));
  }
  if (open) {
    // What somebody has put in other words is lost with the draft.
    const standing = { version: open.version, sentences: open.editedAt ? sentencesOf(open) : null };
    refuseOverwriting(standing, version, { sentences: null }, 'version');
    open.status = ASKED;
    open.document = null;
    open.editedAt = null;
    open.editedBy = null;
    return open;
  }
  return em.create(ManagementReport, {
    kind,
    period: period.key,
    periodFrom: period.from,
    periodTo: period.to,
    revision: (known[0]?.revision ?? 0) + 1,
    status: ASKED,
    draftedAt: act.now,
    draftedBy: em.getReference(Staff, act.by.staffId),
    supersedes: signed,
    supersedesReason: signed ? reason?.trim() : null,
  } as never);
}

/** Says in other words what the board needs to know; what the templates said stays beside it. */
export async function editSentences(
  em: EntityManager,
  input: EditReportSentencesInput,
  act: Act,
): Promise<ManagementReport> {
  const report = await findReport(em, input.reportId);
  const { document } = report;
  insist(ruleOnSentences(report.status, input.sentences, document?.sentences.length ?? 0));
  const wanted = { sentences: input.sentences.map((each) => each.trim()) };
  const standing = { version: report.version, sentences: sentencesOf(report) };
  refuseOverwriting(standing, input.version, wanted, 'version');
  const by = await em.findOneOrFail(Staff, act.by.staffId);
  // Only a report with sentences comes as far as this: a publication has none to edit.
  const written = document as ReportDocument;
  report.document = {
    ...written,
    sentences: written.sentences.map((sentence, index) => ({
      ...sentence,
      text: wanted.sentences[index]!,
    })),
    edited: { at: act.now.toISOString(), by: { id: by.id, name: by.name } },
  };
  report.editedAt = act.now;
  report.editedBy = by;
  return report;
}

/** Signs a draft as it was read: from here on nothing of it changes, and the revision before it is superseded. */
export async function signReport(
  em: EntityManager,
  input: SignManagementReportInput,
  act: Act,
): Promise<ManagementReport> {
  const report = await findReport(em, input.reportId);
  insist(
    ruling(
      [
        ...refuseSettled(report.status),
        ...refuseGivenAway(report.document),
        ...refuseTooFewChanged(report.document),
      ],
      {},
    ),
  );
  refuseIfChanged(report, input.version, {}, 'version');
  const by = await em.findOneOrFail(Staff, act.by.staffId);
  const document = {
    ...report.document!,
    signed: { at: act.now.toISOString(), by: { id: by.id, name: by.name } },
  };
  report.document = document;
  report.hash = sha256Of(document);
  report.status = SIGNED;
  report.signedAt = act.now;
  report.signedBy = by;
  if (report.supersedes) {
    const before = await em.findOneOrFail(ManagementReport, report.supersedes.id);
    before.status = SUPERSEDED;
  }
  const { periodFrom: from, periodTo: to } = report;
  const owed = owedReportTypes.find(
    (type) => type === DeadlineType[report.kind as keyof typeof DeadlineType],
  );
  if (owed) await meetReportDeadline(em, owed, { from, to }, act);
  return report;
}

const hasFigures = (document: ManagementReport['document']) =>
  document != null && 'figures' in document && Object.keys(document.figures).length > 0;

const sentencesOf = ({ document }: ManagementReport): string[] =>
  document?.sentences.map(({ text }) => text) ?? [];

const findReport = async (em: EntityManager, id: string): Promise<ManagementReport> =>
  found(await em.findOne(ManagementReport, identity(id, 'reportId', 'report')), 'reportId', 'report');
