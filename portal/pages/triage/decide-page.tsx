import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { ReportToDecideDocument, SuggestionsForDocument } from '../../generated/report-to-decide-query.ts';
import { DecideReportDocument, triageReportInputFields } from '../../generated/triage-forms-query.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { DoneNote, noteDone } from '../../kit/done-note.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { BesidesDeciding } from './besides-deciding.tsx';
import { decisionAsks } from './decision-asks.ts';
import { OverrideNotAsb } from './override-not-asb.tsx';
import { type ReportData, ReportFacts } from './report-facts.tsx';
import { ReportSuggestions, type Suggestions } from './report-suggestions.tsx';
import { SupportOffered } from './support-offered.tsx';

const route = getRouteApi('/triage/$reference');
/** Comes after what is decided upon. */
const ReportWalls = lazy(async () => ({ default: (await import('./report-walls.tsx')).ReportWalls }));

export function DecidePage() {
  const { reference } = route.useParams();
  return mayOpen(useViewer(), 'TRIAGE_REPORT') ? (
    <Decide key={reference} reference={reference} />
  ) : (
    <NotPermittedPage needs="TRIAGE_REPORT" />
  );
}

function Decide({ reference }: { reference: string }) {
  const [{ data, error }, ask] = useQuery({ query: ReportToDecideDocument, variables: { reference } });
  const report = data?.report;
  const [{ data: known }] = useQuery({
    query: SuggestionsForDocument,
    variables: { reportId: report?.id ?? '' },
    pause: !report,
  });
  if (data && !report) return <NotFoundPage what="report" />;
  if (!report)
    return error ? (
      <FailureNotice
        what={`Report ${reference}`}
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    ) : (
      <Skeleton height={640} label={`Loading report ${reference}`} />
    );
  const open = report.status === 'RECEIVED' || report.status === 'IN_TRIAGE';
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <p className="back">
        <Link to="/triage">All reports to decide</Link>
      </p>
      <PageHeading
        title={report.reference}
        documentTitle={`Report ${report.reference}`}
        lede={`Received ${momentOf(report.receivedAt)}, ${report.service.name}`}
      >
        <p className="case-tags">
          <StatusTag standing={open ? 'plain' : 'good'}>{wordFor(report.status)}</StatusTag>
          {report.urgency === 'EMERGENCY' ? <StatusTag standing="warn">Emergency</StatusTag> : null}
          {report.safeguardingPriority ? <StatusTag standing="bad">Safeguarding first</StatusTag> : null}
        </p>
      </PageHeading>
      {/* Said anew where a decision was taken back; what is said of a decision is for the page that opens then. */}
      <DoneNote key={report.overrideReason ?? ''} />
      {report.triageDeferredAt ? (
        <p className="notice">
          The decision was put off on {dayOf(report.triageDeferredAt)} until everybody is safe
          {report.triageDeferredReason ? `: ${report.triageDeferredReason}` : ''}. The clocks run on (2.4).
        </p>
      ) : null}
      {report.overrideReason && open ? (
        <p className="notice">
          A manager took back that it is not anti-social behaviour: {report.overrideReason}
        </p>
      ) : null}
      <div className="case-columns">
        <div className="stack">
          {known?.reportSuggestions ? <ReportSuggestions suggestions={known.reportSuggestions} /> : null}
          {open ? (
            <section className="card" aria-labelledby="decide">
              <h2 id="decide">Decide</h2>
              <DecisionForm
                report={report}
                suggestions={known?.reportSuggestions ?? null}
                onConflict={again}
              />
            </section>
          ) : (
            <Decided report={report} onDone={again} />
          )}
        </div>
        <div className="stack">
          <ReportFacts report={report} now={new Date()} />
          {open ? <BesidesDeciding report={report} onDone={again} /> : null}
          {report.case || report.minimisedAt ? null : (
            <Suspense fallback={<Skeleton height={160} label="Loading the conflicts of interest" />}>
              <ReportWalls report={report} />
            </Suspense>
          )}
        </div>
      </div>
    </>
  );
}

function DecisionForm({
  report,
  suggestions,
  onConflict,
}: {
  report: ReportData;
  suggestions: Suggestions | null;
  onConflict: () => void;
}) {
  const navigate = useNavigate();
  const matches = suggestions?.matches ?? [];
  const texts = (found: (string | null)[]) => [...new Set(found.filter((each) => each !== null))];
  return (
    <ChangeForm
      draft={`decide ${report.id}`}
      name="Decide the report"
      document={DecideReportDocument}
      fields={triageReportInputFields}
      asks={decisionAsks({
        hateAsked: report.hateStrands !== null,
        hasReporter: report.reporter !== null,
        safeguarding: report.safeguardingPriority && !report.incidentReference,
        cases: texts(matches.filter(({ follows }) => !follows).map((match) => match.case)),
        reports: texts(matches.map((match) => match.report)),
        follows: matches
          .filter((match) => match.follows !== null)
          .map((match) => ({ value: match.follows!, label: `${match.case}, reported ${dayOf(match.at)}` })),
      })}
      start={{ 'openCase.category': report.category ?? '' }}
      fixed={{ reportId: report.id }}
      version={{ field: 'reportVersion', read: report.version }}
      send="Decide"
      onConflict={onConflict}
      onDone={(payload) => {
        const opened = payload.case as { reference: string } | null;
        if (opened) {
          noteDone(`${report.reference} is decided: it belongs to case ${opened.reference}.`);
          void navigate({ to: '/cases/$reference', params: { reference: opened.reference } });
        } else {
          noteDone(`${report.reference} is decided.`);
          void navigate({ to: '/triage' });
        }
      }}
    />
  );
}

/** What was decided, for whoever comes later. */
function Decided({ report, onDone }: { report: ReportData; onDone: () => void }) {
  const told = [
    report.notAsbReason ? `Not anti-social behaviour: ${wordFor(report.notAsbReason)}.` : null,
    report.redirectTarget ? `Passed to: ${wordFor(report.redirectTarget)}.` : null,
    report.signpostedTo ? `Pointed to: ${wordFor(report.signpostedTo)}.` : null,
    report.duplicateOf ? `The same as ${report.duplicateOf.reference}.` : null,
  ].filter((each) => each !== null);
  return (
    <section className="card" aria-labelledby="decided">
      <h2 id="decided">{wordFor(report.status)}</h2>
      {told.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {report.explanation ? <p>What they were told: {report.explanation}</p> : null}
      {report.selfHelpAdvice ? <p>Advice: {report.selfHelpAdvice}</p> : null}
      {report.case ? (
        <p>
          <Link to="/cases/$reference" params={{ reference: report.case.reference }} className="button">
            Open case {report.case.reference}
          </Link>
        </p>
      ) : null}
      <SupportOffered report={report} onDone={onDone} />
      <OverrideNotAsb report={report} onDone={onDone} />
    </section>
  );
}
