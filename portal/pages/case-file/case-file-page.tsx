import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CaseFileDocument } from '../../generated/case-file-query.ts';
import { DoneNote } from '../../kit/done-note.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { usePart } from '../../kit/use-part.ts';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseBelonging } from './case-belonging.tsx';
import { CaseClocks } from './case-clocks.tsx';
import { CaseClosing } from './case-closing.tsx';
import { CaseContents } from './case-contents.tsx';
import { CaseCooperation } from './case-cooperation.tsx';
import { CaseEvidence } from './case-evidence.tsx';
import { CaseContacts, CaseIncidents, CaseReports } from './case-happenings.tsx';
import { CaseLegalAdvice } from './case-legal-advice.tsx';
import { CaseOrders } from './case-orders.tsx';
import { CaseParties } from './case-parties.tsx';
import { CasePlan } from './case-plan.tsx';
import { CaseReviewsApplied } from './case-reviews-applied.tsx';
import { CaseSharing } from './case-sharing.tsx';
import { CaseSteering } from './case-steering.tsx';
import { CaseSummary } from './case-summary.tsx';
import { CaseSurveys } from './case-surveys.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { CaseVisits } from './case-visits.tsx';
import { CaseWalls } from './case-walls.tsx';

const route = getRouteApi('/cases/$reference');
/** Comes after what everybody reads first. */
const loadChecklist = async () => (await import('./case-checklist.tsx')).CaseChecklist;

export function CaseFilePage() {
  const viewer = useViewer();
  const { reference } = route.useParams();
  // A new case is a new page: its heading takes the focus and nothing of the last one stays.
  return mayOpen(viewer, 'READ_ROWS') ? (
    <CaseFile key={reference} reference={reference} />
  ) : (
    <NotPermittedPage needs="READ_ROWS" />
  );
}

/** Says the same of a case that is not theirs as of one that there is not; in an emergency either is asked for elsewhere. */
function CaseNotShown() {
  const { abilities } = useViewer();
  return (
    <>
      <NotFoundPage what="case" />
      {abilities.includes('TAKE_EMERGENCY_ACCESS') ? (
        <p className="notice-page">
          <Link to="/my-access">Somebody is in danger and I must read it: in an emergency</Link>
        </p>
      ) : null}
    </>
  );
}

function CaseFile({ reference }: { reference: string }) {
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: CaseFileDocument,
    variables: { reference },
  });
  const CaseChecklist = usePart(loadChecklist);
  const file = data?.case;
  const now = new Date();

  if (data && !file) return <CaseNotShown />;
  if (!file)
    return (
      <div className="section-title">
        {error ? (
          <FailureNotice
            what={`Case ${reference}`}
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : (
          <Skeleton height={720} label={`Loading case ${reference}`} />
        )}
      </div>
    );
  return (
    <Updating stale={fetching || stale}>
      <p className="back">
        <Link to="/cases">All cases</Link>
      </p>
      <DoneNote />
      <CaseSummary file={file} now={now} />
      <CaseContents />
      <div className="case-columns">
        <div className="stack">
          <CaseSteering file={file} />
          <CaseWalls file={file} />
          <CaseClocks file={file} now={now} />
          <CaseParties file={file} />
          <CaseBelonging file={file} />
          {CaseChecklist ? (
            <CaseChecklist file={file} />
          ) : (
            <Skeleton height={320} label="Loading the steps of the investigation" />
          )}
          <CasePlan file={file} />
          <CaseActions file={file} />
          <CaseOrders file={file} />
          <CaseLegalAdvice file={file} />
          <CaseEvidence file={file} onAdded={() => ask({ requestPolicy: 'network-only' })} />
          <CaseVisits file={file} />
          <CaseCooperation file={file} />
          <CaseSharing file={file} />
          <CaseReviewsApplied file={file} />
          <CaseClosing file={file} />
          <CaseSurveys file={file} />
        </div>
        <div className="stack">
          <CaseContacts file={file} />
          <CaseIncidents file={file} />
          <CaseReports reports={file.reports} />
          <CaseTimeline caseId={file.id} />
        </div>
      </div>
    </Updating>
  );
}
