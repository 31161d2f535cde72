import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../kit/page-heading.tsx';
import { readFrozenReport } from './frozen-report.ts';
import type { Report } from './report-page.tsx';
import { ReportFacts } from './report-record.tsx';
import { ReportFurniture, ReportNotices } from './report-standing-notices.tsx';
import { SignReport } from './sign-report.tsx';

/** The yearly publication: read as the page that everybody will see, and signed, which publishes it (policy 3.5). */
export function PublicationView({ report, onChanged }: { report: Report; onChanged: () => void }) {
  const frozen = readFrozenReport(report.document);
  if (!frozen) return null;
  const year = frozen.periodName.replace('/', '-');
  const published = report.status === 'SIGNED';
  return (
    <>
      <p className="back">
        <Link to="/reports">All reports</Link>
      </p>
      <PageHeading
        title="Yearly publication"
        documentTitle={`Yearly publication, ${frozen.periodName}`}
        lede={`${frozen.periodName}: the seven measures of policy 3.5`}
      >
        <ReportFurniture report={report} frozen={frozen} />
      </PageHeading>
      <div className="stack">
        <ReportNotices report={report} />
        <section className="card" aria-labelledby="publication">
          <h2 id="publication">{published ? 'It is published' : 'Read it as it will be published'}</h2>
          <p className="card-about">
            {published
              ? 'Everybody can read it without signing in.'
              : 'Small numbers of hate crime, domestic abuse and cuckooing in a nation are hidden already. The Welsh awaits review.'}
          </p>
          <div className="downloads">
            <a
              className="button"
              href={published ? `/publication/${year}` : `/reports/${report.id}/publication`}
            >
              The page
            </a>
            <a
              className="button"
              href={published ? `/publication/${year}/cy` : `/reports/${report.id}/publication/cy`}
            >
              In Welsh
            </a>
          </div>
          <SignReport
            report={report}
            words="Sign and publish"
            done="Signed and published. It can no longer be changed."
            onChanged={onChanged}
          />
        </section>
        <ReportFacts report={report} frozen={frozen} />
      </div>
    </>
  );
}
