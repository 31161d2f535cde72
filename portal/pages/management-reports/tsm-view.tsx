import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { count, decimal } from '../../words/figures.ts';
import { readFrozenReport } from './frozen-report.ts';
import { HomesOwnedForm } from './homes-owned-form.tsx';
import type { Report } from './report-page.tsx';
import { ReportFacts } from './report-record.tsx';
import { ReportFurniture, ReportNotices } from './report-standing-notices.tsx';
import { SignReport } from './sign-report.tsx';

interface Figure {
  code: string;
  value: number | null;
  numerator: number;
  denominator: number | null;
  lower: number | null;
  upper: number | null;
  notTold: keyof typeof reasons | null;
}

interface Measure {
  code: string;
  name: string;
  definition: string;
}

interface Frozen {
  source: string;
  measures: Measure[];
  years: { name: string; figures: Figure[] }[];
}

const reasons = {
  HOMES_NOT_RECORDED: 'Homes of the year not recorded',
  NO_HOMES: 'No homes',
  NOBODY_ASKED: 'Nobody asked',
} as const;

const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The Tenant Satisfaction Measures on anti-social behaviour: to be signed, and then published by the landlord. */
export function TsmView({ report, onChanged }: { report: Report; onChanged: () => void }) {
  const { abilities } = useViewer();
  const frozen = readFrozenReport(report.document);
  if (!frozen) return null;
  const { source, measures, years } = report.document as unknown as Frozen;
  return (
    <>
      <p className="back">
        <Link to="/reports">All reports</Link>
      </p>
      <PageHeading
        title="Tenant Satisfaction Measures"
        documentTitle={`Tenant Satisfaction Measures, ${frozen.periodName}`}
        lede={`${frozen.periodName}, England: anti-social behaviour (NM01, TP12)`}
      >
        <ReportFurniture report={report} frozen={frozen} />
      </PageHeading>
      <div className="stack" data-whole={report.id}>
        <ReportNotices report={report} />
        <section className="card" aria-labelledby="measures">
          <h2 id="measures">The measures</h2>
          <p className="card-about">By {source}.</p>
          <DataTable caption="Measures by reporting year" columns={columnsOf(years)} rows={measures} />
          <SignReport
            report={report}
            words="Sign"
            done="Signed. It can no longer be changed."
            onChanged={onChanged}
          />
        </section>
        <section className="card" aria-labelledby="meaning">
          <h2 id="meaning">What they mean</h2>
          <dl className="about">
            {measures.map(({ code, name, definition }) => (
              <div key={code}>
                <dt>{name}</dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </section>
        {report.status === 'DRAFT' && abilities.includes('RECORD_HOMES_OWNED') ? (
          <HomesOwnedForm year={report.period ?? ''} yearName={frozen.periodName} />
        ) : null}
        <ReportFacts report={report} frozen={frozen} />
      </div>
    </>
  );
}

function columnsOf(years: Frozen['years']): Column<Measure>[] {
  return [
    { heading: 'Measure', cell: ({ name }) => name, plain: ({ name }) => name },
    ...years.map(({ name, figures }): Column<Measure> => {
      const of = ({ code }: Measure) => figures.find((figure) => figure.code === code);
      return {
        heading: name,
        numeric: true,
        cell: (measure) => <Told figure={of(measure)} />,
        plain: (measure) => of(measure)?.value ?? null,
      };
    }),
  ];
}

function Told({ figure }: { figure: Figure | undefined }) {
  if (!figure) return null;
  if (figure.value === null)
    return <span className="muted">{figure.notTold ? reasons[figure.notTold] : 'Not told'}</span>;
  const { value, numerator, denominator, lower, upper } = figure;
  return (
    <>
      <strong>{oneDecimal.format(value)}</strong>
      <br />
      <span className="small muted">
        {count(numerator)} of {count(denominator ?? 0)}
        {lower !== null && upper !== null ? ` (${decimal(lower)} to ${decimal(upper)})` : ''}
      </span>
    </>
  );
}
