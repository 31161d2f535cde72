import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Instruction = CaseFileData['solicitorInstructions'][number];

const standings: Record<Instruction['status'], Standing> = {
  AWAITING_APPROVAL: 'warn',
  APPROVED: 'good',
  REFUSED: 'bad',
};

/** What the housing manager was asked, and which solicitors act (policy 11.2, 13.5). */
export function CaseLegalAdvice({ file }: { file: CaseFileData }) {
  const { consultations, solicitorInstructions } = file;
  const nothing = consultations.length + solicitorInstructions.length === 0;
  return (
    <CaseSection
      part="advice"
      empty={nothing ? 'No advice was sought.' : null}
      acts={
        <>
          <WorkLink file={file} work="consult" />
          <WorkLink file={file} work="instruct-solicitor" />
        </>
      }
    >
      <ul className="rows">
        {consultations.map((asked) => (
          <li key={asked.id}>
            <div className="row-line">
              <span className="row-name">Asked of the housing manager</span>
              <StatusTag standing={asked.answeredAt ? 'good' : 'warn'}>
                {asked.answeredAt ? 'Answered' : 'Not answered yet'}
              </StatusTag>
            </div>
            {asked.question ? <p>{asked.question}</p> : null}
            {asked.answer ? <p>Advice: {asked.answer}</p> : null}
            <p className="small muted">
              Asked {dayOf(asked.askedAt)}
              {asked.answeredAt ? ` · answered ${dayOf(asked.answeredAt)}` : ''}
            </p>
            {asked.answeredAt ? null : (
              <div className="section-acts">
                <WorkLink
                  file={file}
                  work="answer-consultation"
                  on={asked.id}
                  about={`asked ${dayOf(asked.askedAt)}`}
                />
              </div>
            )}
          </li>
        ))}
        {solicitorInstructions.map((asked) => (
          <li key={asked.id}>
            <div className="row-line">
              <span className="row-name">{asked.firm}</span>
              <StatusTag standing={standings[asked.status]}>{wordFor(asked.status)}</StatusTag>
            </div>
            {asked.matter ? <p>{asked.matter}</p> : null}
            <p className="small muted">
              Asked {dayOf(asked.askedAt)}
              {asked.decidedAt ? ` · decided ${dayOf(asked.decidedAt)}` : ''}
              {asked.decisionReason ? `: ${asked.decisionReason}` : ''}
            </p>
            {asked.status === 'AWAITING_APPROVAL' ? (
              <div className="section-acts">
                <WorkLink file={file} work="decide-solicitor" on={asked.id} about={asked.firm} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}
