import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../kit/page-heading.tsx';
import { count } from '../../words/figures.ts';
import { readFrozenReport } from './frozen-report.ts';
import type { Report } from './report-page.tsx';
import { ReportFacts } from './report-record.tsx';
import { ReportFurniture, ReportNotices } from './report-standing-notices.tsx';
import { SignReport } from './sign-report.tsx';

/** The annual summary by protected characteristics: what protects it, and its signature, which opens it to its readers (policy 15.4). */
export function EqualityView({ report, onChanged }: { report: Report; onChanged: () => void }) {
  const frozen = readFrozenReport(report.document);
  if (!frozen) return null;
  const { figures, heldBack, givenAway, tooFewChanged } = report.document as unknown as {
    figures: Record<string, unknown>;
    heldBack: Record<string, string>;
    givenAway: string[];
    tooFewChanged?: boolean;
  };
  return (
    <>
      <p className="back">
        <Link to="/reports">All reports</Link>
      </p>
      <PageHeading
        title="Equality summary"
        documentTitle={`Equality summary, ${frozen.periodName}`}
        lede={`${frozen.periodName}: cases by protected characteristic`}
      >
        <ReportFurniture report={report} frozen={frozen} />
      </PageHeading>
      <div className="stack">
        <ReportNotices report={report} />
        {tooFewChanged ? (
          <div className="notice warn">
            <p>
              <strong>There is nothing to revise.</strong> Since the signed summary fewer than ten people in
              cases have changed: both together would tell who. The signed one stays.
            </p>
          </div>
        ) : givenAway.length > 0 ? (
          <div className="notice bad" role="alert">
            <p>
              <strong>These figures cannot be released.</strong> Whoever knows them all would be left fewer
              than four possible values for {count(givenAway.length)} counts of 1 to 4. Nothing of them was
              kept.
            </p>
          </div>
        ) : (
          <section className="card" aria-labelledby="protection">
            <h2 id="protection">Nobody can be worked out from these figures</h2>
            <p className="card-about">
              {count(Object.keys(figures).length)} counts are rounded to multiples of five;{' '}
              {count(Object.keys(heldBack).length)} are held back. Of every count of 1 to 4 at least four
              values remain possible, whoever adds up what. Signed, the figures are the same for all their
              readers.
            </p>
            {report.status === 'SIGNED' ? (
              <p>
                <Link to="/reports/equality" className="button">
                  Read the summary
                </Link>
              </p>
            ) : null}
            <SignReport
              report={report}
              words="Sign and release"
              done="Signed. Its readers can open it now, and it can no longer be changed."
              onChanged={onChanged}
            />
          </section>
        )}
        <ReportFacts report={report} frozen={frozen} />
      </div>
    </>
  );
}
