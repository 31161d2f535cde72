import { Link } from '@tanstack/react-router';
import { PaperButton } from '../../kit/paper-button.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { type FrozenReport, frozenMeanings } from './frozen-report.ts';
import type { Report } from './report-page.tsx';

/** How the report came about, how it can be checked and cited, and what its measures meant on the day. */
export function ReportRecord({ report, frozen }: { report: Report; frozen: FrozenReport }) {
  return (
    <>
      <ReportFacts report={report} frozen={frozen} />
      <section className="card" aria-labelledby="definitions">
        <h2 id="definitions">What the measures meant</h2>
        <dl className="about">
          {frozenMeanings(
            frozen,
            frozen.definitions.map(({ id }) => id),
          ).map((words) => (
            <div key={words.name}>
              <dt>{words.name}</dt>
              <dd>
                {words.meaning} <span className="muted">(policy {words.clause})</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** How it came about, and how it can be checked and cited. */
export function ReportFacts({ report, frozen }: { report: Report; frozen: FrozenReport }) {
  const link = `${window.location.origin}/reports/${report.id}`;
  return (
    <section className="card" aria-labelledby="record">
      <h2 id="record">This report</h2>
      <dl className="facts">
        <Fact name="Permanent link">
          <a href={link}>{link}</a>
        </Fact>
        <Fact name="Policy">
          {frozen.policy.title} (version {frozen.policy.number})
        </Fact>
        <Fact name="Drafted">
          {momentOf(frozen.drafted.at)}, {frozen.drafted.by?.name ?? 'by itself'}
        </Fact>
        {frozen.edited ? (
          <Fact name="Sentences edited">
            {momentOf(frozen.edited.at)}, {frozen.edited.by?.name}
          </Fact>
        ) : null}
        {frozen.signed ? (
          <Fact name="Signed">
            {momentOf(frozen.signed.at)}, {frozen.signed.by?.name}
          </Fact>
        ) : null}
        {report.hash ? (
          <Fact name="SHA-256">
            <code className="hash">{report.hash}</code>
            <br />
            {report.intact
              ? 'Checked just now: the content is what was signed.'
              : 'The content does not match it.'}
          </Fact>
        ) : null}
        {report.supersedes ? (
          <Fact name="Replaces">
            <Link to="/reports/$id" params={{ id: report.supersedes.id }}>
              Revision {report.supersedes.revision}
            </Link>
            : {report.supersedesReason}
          </Fact>
        ) : null}
        {report.supersededBy.map((later) => (
          <Fact key={later.id} name={later.signedAt ? 'Replaced by' : 'A revision is drafted'}>
            <Link to="/reports/$id" params={{ id: later.id }}>
              Revision {later.revision}
            </Link>
            {later.signedAt ? `, ${dayOf(later.signedAt)}` : null}: {later.supersedesReason}
          </Fact>
        ))}
      </dl>
      <div className="downloads">
        {(['xlsx', 'ods', 'csv'] as const).map((format) => (
          <a key={format} className="button" href={`/reports/${report.id}/figures.${format}`} download>
            Figures as {format.toUpperCase()}
          </a>
        ))}
        <PaperButton address={paperOf(report, frozen)} />
      </div>
    </section>
  );
}

/** The equality summary is printed from the page of its readers, once it is signed. */
function paperOf({ id, kind, status }: Report, { periodName }: FrozenReport): string | null {
  if (kind !== 'EQUALITY_SUMMARY') return `/reports/${id}/paper.pdf`;
  return status === 'SIGNED' ? `/reports/equality/${periodName.replace('/', '-')}/paper.pdf` : null;
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
