import { useQuery } from 'urql';
import {
  CloseByFormDocument,
  closeCaseInputFields,
  ExplainRightDocument,
  endMonitoringInputFields,
  explainCaseReviewRightInputFields,
  GiveNoticeDocument,
  giveClosureNoticeInputFields,
  ReopenByFormDocument,
  reopenCaseInputFields,
  startMonitoringInputFields,
  WatchCaseDocument,
  WorkAgainDocument,
} from '../../generated/closing-forms-query.ts';
import { type CaseOutcome, ReadinessDocument } from '../../generated/closing-readiness-query.ts';
import { asText } from '../../kit/asks.ts';
import { simpleWork } from './simple-work.tsx';
import { peopleOf, type Work } from './work.ts';

/** What closing would refuse now, before anybody has written a word. */
function WhatIsMissing({ caseId, outcome }: { caseId: string; outcome: string }) {
  const [{ data }] = useQuery({
    query: ReadinessDocument,
    variables: { caseId, outcome: outcome === '' ? null : (outcome as CaseOutcome) },
    requestPolicy: 'network-only',
  });
  const readiness = data?.closingReadiness;
  if (!readiness) return null;
  if (readiness.ready)
    return (
      <p className="notice good" role="status">
        Nothing is missing: it may be closed.
      </p>
    );
  const told = readiness.stillToBeTold
    .map(({ party }) => party?.person.name ?? null)
    .filter((name) => name !== null);
  return (
    <div className="notice warn" role="status">
      <p>
        <strong>Still missing before it may be closed</strong>
      </p>
      <ul className="plain-list">
        {readiness.missing.map(({ rule, field, message, clause }) => (
          <li key={`${rule} ${field} ${message}`}>
            {message} ({clause})
          </li>
        ))}
      </ul>
      {told.length > 0 ? <p>Not told yet: {told.join(', ')}.</p> : null}
    </div>
  );
}

export const works: Record<string, Work> = {
  'review-right': simpleWork(
    { document: ExplainRightDocument, fields: explainCaseReviewRightInputFields },
    'Noted: the right to a case review was explained.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        {
          field: 'partyIds',
          label: 'To whom was it explained?',
          hint: 'Everybody who reported or is harmed, when none is chosen.',
          choices: peopleOf(file),
        },
        { field: 'explainedAt', label: 'When?' },
      ],
    }),
  ),
  'closure-notice': simpleWork(
    { document: GiveNoticeDocument, fields: giveClosureNoticeInputFields },
    'The notice is recorded.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        { field: 'outcome', label: 'How does it end?' },
        { field: 'method', label: 'By which means are they told?' },
        { field: 'toldThem', label: 'What they are told' },
        {
          field: 'partyIds',
          label: 'Who is told?',
          hint: 'Everybody who is kept informed and not yet told, when none is chosen.',
          choices: peopleOf(file),
        },
        { field: 'givenAt', label: 'When?' },
        {
          field: 'againstPreferenceReason',
          label: 'Why in a way they asked not to be reached?',
          hint: 'Only where that is so; it confirms that it was meant.',
        },
      ],
      send: 'Record the notice',
    }),
  ),
  close: simpleWork(
    { document: CloseByFormDocument, fields: closeCaseInputFields },
    'The case is closed.',
    (file) => ({
      fixed: { caseId: file.id },
      after: {
        outcome: (written) => <WhatIsMissing caseId={file.id} outcome={asText(written, 'outcome')} />,
      },
      asks: [
        { field: 'outcome', label: 'How did it end?' },
        { field: 'reason', label: 'Why, as told to everyone who is kept informed' },
        {
          field: 'withoutSurvey',
          label: 'Who is not to be asked how satisfied they are?',
          row: {
            called: 'Person',
            asks: [
              { field: 'partyId', label: 'Who?', choices: peopleOf(file) },
              { field: 'reason', label: 'Why not?' },
            ],
          },
        },
      ],
      send: 'Close the case',
    }),
  ),
  watch: simpleWork(
    { document: WatchCaseDocument, fields: startMonitoringInputFields },
    'The case is watched until that day.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [
        { field: 'until', label: 'Until which day?' },
        { field: 'reason', label: 'Why is watching enough?' },
      ],
    }),
  ),
  'work-again': simpleWork(
    { document: WorkAgainDocument, fields: endMonitoringInputFields },
    'The case is worked on again.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [{ field: 'reason', label: 'What has happened?' }],
    }),
  ),
  reopen: simpleWork(
    { document: ReopenByFormDocument, fields: reopenCaseInputFields },
    'The closing is taken back.',
    (file) => ({
      fixed: { caseId: file.id },
      asks: [{ field: 'reason', label: 'What was the error?' }],
      send: 'Take the closing back',
    }),
  ),
};
