import { useState } from 'react';
import { useMutation } from 'urql';
import {
  OpenOnlineReportDocument,
  type OpenOnlineReportMutation,
  RestoreOnlineReportDocument,
  type SetAsideReason,
  SetOnlineReportAsideDocument,
} from '../../generated/online-reports-query.ts';
import { CameWith } from '../../kit/came-with.tsx';
import type { Change } from '../../kit/change.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Sent } from './online-reports-page.tsx';
import { TakeIn } from './take-in.tsx';
import { WordsSent } from './words-sent.tsx';

export type Words = NonNullable<NonNullable<OpenOnlineReportMutation['openOnlineReport']>['words']>;

const reasons: Record<SetAsideReason, string> = {
  SPAM: 'Advertising, or meant by nobody',
  TRIED_OUT: 'The form was tried out',
  SENT_TWICE: 'It was sent before',
  NOT_OUR_PLACE: 'About no place of ours',
};

const filesInWords = (files: number) =>
  files === 0 ? null : files === 1 ? 'One file came with it. ' : `${files} files came with it. `;

interface Props {
  sent: Sent;
  change: Change;
  onChanged: () => void;
}

/** One that was sent: when contact is due, and, once it is opened, what was written and what becomes of it. */
export function SentReport({ sent, change, onChanged }: Props) {
  const [words, setWords] = useState<Words | null>(null);
  const [reason, setReason] = useState<SetAsideReason>('SPAM');
  const [{ fetching: opening }, open] = useMutation(OpenOnlineReportDocument);
  const [{ fetching: setting }, setAside] = useMutation(SetOnlineReportAsideDocument);
  const [{ fetching: restoring }, restore] = useMutation(RestoreOnlineReportDocument);
  const named = { onlineReportId: sent.id, onlineReportVersion: sent.version, idempotencyKey: null };
  const waits = sent.state === 'WAITING' && !sent.minimisedAt;

  async function read() {
    if (opening) return;
    const { data, error } = await open({ input: { onlineReportId: sent.id } });
    const answer = data?.openOnlineReport;
    if (change.heard({ refusals: answer?.refusals, error }, `${sent.reference} is open.`)) {
      setWords(answer?.words ?? null);
    }
  }

  async function putAside() {
    if (setting) return;
    const { data, error } = await setAside({ input: { ...named, reason } });
    const refusals = data?.setOnlineReportAside?.refusals;
    if (change.heard({ refusals, error }, `${sent.reference} was set aside.`)) onChanged();
  }

  async function takeBack() {
    if (restoring) return;
    const { data, error } = await restore({ input: named });
    const refusals = data?.restoreOnlineReport?.refusals;
    if (change.heard({ refusals, error }, `${sent.reference} waits again.`)) onChanged();
  }

  return (
    <li className="notice-row">
      <div className="notice-said">
        <p className="row-line">
          <span className="row-name">{sent.reference}</span>
          {sent.urgency === 'EMERGENCY' ? <StatusTag standing="bad">Emergency</StatusTag> : null}
          {sent.keptTo === 'CASE_WORKERS' ? null : (
            <StatusTag standing="plain">
              {sent.keptTo === 'LEADS_AND_MANAGERS'
                ? 'Leads and managers only'
                : 'Managers above the line only'}
            </StatusTag>
          )}
        </p>
        <p className="small muted">
          {`Sent ${momentOf(sent.sentAt)}. ${wordFor(sent.reporterType)}. `}
          {sent.language === 'WELSH' ? 'In Welsh. ' : null}
          {sent.state === 'WAITING' ? `Contact is due by ${dayOf(sent.dueAt)}. ` : null}
          {filesInWords(sent.attachments.length)}
          {sent.takenInAt ? `Taken in ${momentOf(sent.takenInAt)}. ` : null}
          {sent.report ? `It is ${sent.report.reference} now. ` : null}
          {sent.setAsideAt && sent.setAsideReason
            ? `Set aside ${momentOf(sent.setAsideAt)}: ${reasons[sent.setAsideReason]}. `
            : null}
          {sent.minimisedAt ? 'What was written has been removed.' : null}
        </p>
        {waits && !words ? (
          <button type="button" className="button" aria-disabled={opening} onClick={() => void read()}>
            Open<span className="unseen"> {sent.reference}</span>
          </button>
        ) : null}
        {sent.state === 'SET_ASIDE' && !sent.minimisedAt ? (
          <button type="button" className="button" aria-disabled={restoring} onClick={() => void takeBack()}>
            Let it wait again<span className="unseen">: {sent.reference}</span>
          </button>
        ) : null}
        {waits && words ? (
          <>
            <WordsSent words={words} />
            <CameWith
              level={2}
              attachments={sent.attachments}
              nameOf={(id) => words.files?.find((file) => file.id === id)?.fileName}
            />
            <TakeIn sent={sent} words={words} change={change} onChanged={onChanged} />
            <form
              className="stack person-form"
              aria-label={`Set ${sent.reference} aside`}
              onSubmit={(event) => {
                event.preventDefault();
                void putAside();
              }}
            >
              <SelectField
                label="Or it is no report"
                value={reason}
                choices={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
                onChoose={(value) => setReason(value as SetAsideReason)}
              />
              <button type="submit" className="button" aria-disabled={setting}>
                Set aside
              </button>
            </form>
          </>
        ) : null}
      </div>
    </li>
  );
}
