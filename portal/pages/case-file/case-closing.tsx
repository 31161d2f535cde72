import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';
import { mayDo } from '../case-work/kinds-of-work.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

/** The way out of a case, in its order: explain the right, tell people, close; or only watch it. */
export function CaseClosing({ file }: { file: CaseFileData }) {
  const viewer = useViewer();
  const closed = file.status === 'CLOSED';
  if (!mayDo(viewer, closed ? 'reopen' : 'close', file.status)) return null;
  return (
    <CaseSection
      part="closing"
      acts={
        closed ? (
          <WorkLink file={file} work="reopen" />
        ) : (
          <>
            <WorkLink file={file} work="review-right" />
            <WorkLink file={file} work="closure-notice" />
            <WorkLink file={file} work="close" />
            {file.status === 'MONITORING' ? (
              <WorkLink file={file} work="work-again" />
            ) : (
              <WorkLink file={file} work="watch" />
            )}
          </>
        )
      }
    >
      <p className="muted">
        {closed && file.closedAt
          ? `Closed ${dayOf(file.closedAt)}${file.outcome ? `: ${wordWithin(file.outcome)}` : ''}. What is reported from now on is a new case.`
          : 'What is still missing is shown where you close it (3.6, 3.11, 8.7).'}
      </p>
    </CaseSection>
  );
}
