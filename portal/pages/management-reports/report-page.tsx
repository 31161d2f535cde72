import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import {
  ManagementReportDocument,
  type ManagementReportQuery,
} from '../../generated/management-reports-query.ts';
import { useAskAgain } from '../../kit/ask-again.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { quarterInWords, quarterOf } from '../../words/quarter.ts';
import { EqualityView } from './equality-view.tsx';
import { type FrozenReport, readFrozenReport } from './frozen-report.ts';
import { KnownSince } from './known-since.tsx';
import { PublicationView } from './publication-view.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportRecord } from './report-record.tsx';
import { ReportSentences } from './report-sentences.tsx';
import { ReportFurniture, ReportNotices } from './report-standing-notices.tsx';
import { ReviewsView } from './reviews-view.tsx';
import { TsmView } from './tsm-view.tsx';

const route = getRouteApi('/reports/$id');

export type Report = NonNullable<ManagementReportQuery['managementReport']>;

export function ReportPage() {
  const { id } = route.useParams();
  return mayOpen(useViewer(), 'READ_MANAGEMENT_REPORTS') ? (
    <OneReport key={id} id={id} />
  ) : (
    <NotPermittedPage needs="READ_MANAGEMENT_REPORTS" />
  );
}

function OneReport({ id }: { id: string }) {
  const [{ data, error }, ask] = useQuery({
    query: ManagementReportDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useAskAgain(again);
  const report = data?.managementReport;
  if (data && !report) return <NotFoundPage what="report" />;
  if (!report)
    return (
      <div className="section-title">
        {error ? (
          <FailureNotice what="The report" error={error} onRetry={again} />
        ) : (
          <Skeleton height={720} label="Loading the report" />
        )}
      </div>
    );
  if (report.kind === 'EQUALITY_SUMMARY' && report.document)
    return <EqualityView report={report} onChanged={again} />;
  if (report.kind === 'ANNUAL_PUBLICATION' && report.document)
    return <PublicationView report={report} onChanged={again} />;
  if (report.kind === 'TENANT_SATISFACTION_MEASURES' && report.document)
    return <TsmView report={report} onChanged={again} />;
  if (report.kind === 'LEAD_REVIEWS' && report.document)
    return <ReviewsView report={report} onChanged={again} />;
  const frozen = readFrozenReport(report.document);
  return (
    <>
      <p className="back">
        <Link to="/reports">All reports</Link>
      </p>
      {frozen ? (
        <FrozenPage report={report} frozen={frozen} onChanged={again} />
      ) : (
        <>
          <PageHeading title="Report" lede="Its figures are being counted." />
          <Skeleton height={720} label="Its figures are being counted" />
        </>
      )}
    </>
  );
}

function FrozenPage({
  report,
  frozen,
  onChanged,
}: {
  report: Report;
  frozen: FrozenReport;
  onChanged: () => void;
}) {
  const quarter = quarterOf(new Date(`${frozen.from}T12:00:00Z`));
  return (
    <>
      <PageHeading
        title="Quarterly ASB report"
        documentTitle={`Quarterly ASB report, ${frozen.periodName}`}
        lede={`${quarterInWords(quarter)} (${frozen.periodName}), all areas`}
      >
        <ReportFurniture report={report} frozen={frozen} />
      </PageHeading>
      <div className="stack" data-whole={report.id}>
        <ReportNotices report={report} />
        {frozen.signed ? <KnownSince quarter={quarter} dataTo={frozen.dataTo} /> : null}
        <ReportSentences report={report} frozen={frozen} onChanged={onChanged} />
        <ReportFigures report={report} frozen={frozen} />
        <ReportRecord report={report} frozen={frozen} />
      </div>
    </>
  );
}
