import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

/** Who was asked after the case was closed, and what they said (policy 3.5); nothing before. */
export function CaseSurveys({ file }: { file: CaseFileData }) {
  if (file.surveys.length === 0) return null;
  return (
    <CaseSection part="satisfaction">
      <ul className="rows">
        {file.surveys.map((survey) => (
          <li key={survey.id}>
            <div className="row-line">
              <span className="row-name">{survey.party.person.name ?? survey.reference}</span>
              <StatusTag standing={survey.status === 'ANSWERED' ? 'good' : 'plain'}>
                {wordFor(survey.status)}
              </StatusTag>
            </div>
            <p className="small muted">
              {survey.reference}, {wordWithin(survey.side)}, sent {dayOf(survey.issuedAt)}
              {survey.notIssuedReason ? ` · not sent: ${survey.notIssuedReason}` : ''}
            </p>
            {survey.handlingScore !== null || survey.outcomeScore !== null ? (
              <p>
                Handling {survey.handlingScore ?? 'not said'}, outcome {survey.outcomeScore ?? 'not said'}, of
                5
              </p>
            ) : null}
            {survey.comments ? <p>{survey.comments}</p> : null}
            {survey.status === 'ISSUED' || survey.status === 'NO_ANSWER' ? (
              <div className="section-acts">
                <WorkLink file={file} work="survey-answer" on={survey.id} about={survey.reference} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}
