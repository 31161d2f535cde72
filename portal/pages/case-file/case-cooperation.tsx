import { type Standing, StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { WorkLink } from '../case-work/work-link.tsx';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Request = CaseFileData['cooperationRequests'][number];

const standings: Record<NonNullable<Request['result']>, Standing> = {
  MET: 'good',
  EXCUSED: 'plain',
  NOT_MET: 'warn',
};

/** What people were asked to do to help it along, and what became of it (policy 8.3). */
export function CaseCooperation({ file }: { file: CaseFileData }) {
  const { cooperationRequests: requests } = file;
  return (
    <CaseSection
      part="cooperation"
      empty={requests.length === 0 ? 'Nobody was asked to do anything yet.' : null}
      acts={
        <>
          <WorkLink file={file} work="ask-cooperation" />
          {requests.some(({ result }) => result === 'NOT_MET') ? (
            <WorkLink file={file} work="approve-closing" />
          ) : null}
        </>
      }
    >
      <ul className="rows">
        {requests.toReversed().map((request) => {
          const who = request.party.person.name ?? 'somebody of the case';
          return (
            <li key={request.id}>
              <div className="row-line">
                <span className="row-name">{wordFor(request.kind)}</span>
                <StatusTag standing={request.result ? standings[request.result] : 'plain'}>
                  {request.result
                    ? wordFor(request.result)
                    : request.answer
                      ? wordFor(request.answer)
                      : 'Not answered yet'}
                </StatusTag>
              </div>
              {request.description ? <p>{request.description}</p> : null}
              <p className="small muted">
                {who}, asked {dayOf(request.askedAt)}, by {dayOf(request.byWhen)}
                {request.resultReason ? `: ${request.resultReason}` : ''}
              </p>
              {request.result ? null : (
                <div className="section-acts">
                  <WorkLink file={file} work="answer-cooperation" on={request.id} about={who} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </CaseSection>
  );
}
