import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ManagementReportsDocument } from '../../generated/management-reports-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { nameOfReport } from '../../words/report-names.ts';
import { AskForReport } from './ask-for-report.tsx';
import { ReportStanding } from './report-standing.tsx';

export function ReportsPage() {
  return mayOpen(useViewer(), 'READ_MANAGEMENT_REPORTS') ? (
    <Reports />
  ) : (
    <NotPermittedPage needs="READ_MANAGEMENT_REPORTS" />
  );
}

/** Every report that was drafted or signed, the latest period first; what was superseded stays on the list. */
function Reports() {
  const viewer = useViewer();
  const [{ data, error }, ask] = useQuery({
    query: ManagementReportsDocument,
    requestPolicy: 'cache-and-network',
    context: reportsContext,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useAskAgain(again);
  const reports = data?.managementReports?.edges.map(({ node }) => node);
  return (
    <>
      <PageHeading title="Reports" lede="Frozen as they were signed: each opens with the figures it had" />
      <div className="stack">
        {viewer.abilities.includes('WRITE_MANAGEMENT_REPORTS') && reports ? (
          <AskForReport known={reports} onAsked={again} />
        ) : null}
        {error && !reports ? (
          <FailureNotice what="The reports" error={error} onRetry={again} />
        ) : !reports ? (
          <Skeleton height={420} label="Loading the reports" />
        ) : reports.length === 0 ? (
          <div className="empty">
            <h2>No reports yet</h2>
            <p className="muted">
              The reports of a quarter are drafted by themselves on the 17th day after it. They can be asked
              for before that.
            </p>
          </div>
        ) : (
          <ul className="rows card">
            {reports.map((report) => (
              <li key={report.id} className="notice-row">
                <div className="notice-said">
                  <p className="row-line">
                    <Link to="/reports/$id" params={{ id: report.id }} className="row-name">
                      {nameOfReport(report)}
                      {report.revision && report.revision > 1 ? `, revision ${report.revision}` : ''}
                    </Link>
                    {report.status ? <ReportStanding status={report.status} /> : null}
                  </p>
                  <p className="small muted">
                    {report.periodFrom && report.periodTo
                      ? `${dayOf(report.periodFrom)} to ${dayOf(report.periodTo)}. `
                      : null}
                    {report.dataTo ? `Counted ${momentOf(report.dataTo)}. ` : null}
                    {report.signedAt ? `Signed ${momentOf(report.signedAt)}. ` : null}
                    {report.supersedesReason
                      ? `Why it replaces the one before: ${report.supersedesReason}`
                      : null}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

const reportsContext = { additionalTypenames: ['ManagementReport', 'ManagementReportPayload'] };
