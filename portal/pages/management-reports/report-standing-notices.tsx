import { Link } from '@tanstack/react-router';
import { snapshotOf } from '../../../schema/management-report/snapshot-of.ts';
import { PrintMargins } from '../../kit/print-margins.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { nameOfReport } from '../../words/report-names.ts';
import type { FrozenReport } from './frozen-report.ts';
import type { Report } from './report-page.tsx';
import { ReportStanding } from './report-standing.tsx';

/** How far a reader may rely on it, as it stands at the head of each printed page. */
function markingOf({ status }: Report, { signed }: FrozenReport): string {
  if (!signed) return 'DRAFT, not signed';
  const words = `Signed by ${signed.by?.name ?? ''}, ${dayOf(signed.at)}`;
  return status === 'SUPERSEDED' ? `SUPERSEDED. ${words}` : words;
}

/** What a report is, at a glance: where it stands, who signed it, and of which moment its figures are. */
export function ReportFurniture({ report, frozen }: { report: Report; frozen: FrozenReport }) {
  const snapshot = snapshotOf(report);
  return (
    <dl className="furniture">
      <PrintMargins
        report={nameOfReport({ kind: report.kind, periodFrom: frozen.from })}
        marking={markingOf(report, frozen)}
        snapshot={`${snapshot}, revision ${report.revision}`}
      />
      <div>
        <dt>Status</dt>
        <dd>{report.status ? <ReportStanding status={report.status} /> : null}</dd>
      </div>
      <div>
        <dt>{frozen.signed ? 'Signed' : 'Drafted'}</dt>
        <dd>
          {frozen.signed
            ? `${frozen.signed.by?.name ?? ''}, ${dayOf(frozen.signed.at)}`
            : `${frozen.drafted.by?.name ?? 'by itself'}, ${dayOf(frozen.drafted.at)}`}
        </dd>
      </div>
      <div>
        <dt>Data to</dt>
        <dd>{dayOf(frozen.to)}</dd>
      </div>
      <div>
        <dt>Counted</dt>
        <dd>{momentOf(frozen.dataTo)}</dd>
      </div>
      <div>
        <dt>Revision</dt>
        <dd>{report.revision}</dd>
      </div>
    </dl>
  );
}

/** What a reader must know before anything else: that it was replaced, or is not what was signed. */
export function ReportNotices({ report }: { report: Report }) {
  const replacement = report.supersededBy.find(
    ({ status }) => status === 'SIGNED' || status === 'SUPERSEDED',
  );
  return (
    <>
      {replacement ? (
        <div className="notice warn">
          <p>
            <strong>This report has been superseded.</strong> {replacement.supersedesReason}
          </p>
          <p>
            <Link to="/reports/$id" params={{ id: replacement.id }}>
              Open revision {replacement.revision}
            </Link>
          </p>
        </div>
      ) : null}
      {report.intact === false ? (
        <div className="notice bad" role="alert">
          <p>
            <strong>This report is not what was signed.</strong> Its content no longer has the SHA-256 it was
            signed with. Tell the system administrator before anybody relies on it.
          </p>
        </div>
      ) : null}
    </>
  );
}
