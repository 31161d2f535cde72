import { type FormEvent, useId, useState } from 'react';
import { useMutation } from 'urql';
import { EditReportSentencesDocument } from '../../generated/management-reports-query.ts';
import { useViewer } from '../../shell/viewer.tsx';
import type { FrozenReport } from './frozen-report.ts';
import type { Report } from './report-page.tsx';
import { SignReport } from './sign-report.tsx';

const failed = 'This could not be saved. Try again in a moment.';

/** What the board needs to know; while it is a draft its author may say it in other words, and somebody sign it. */
export function ReportSentences({
  report,
  frozen,
  onChanged,
}: {
  report: Report;
  frozen: FrozenReport;
  onChanged: () => void;
}) {
  const { abilities } = useViewer();
  const [editing, edit] = useState(false);
  const [said, say] = useState('');
  const draft = report.status === 'DRAFT';

  return (
    <section className="say" aria-labelledby="say">
      <h2 id="say">What the board needs to know</h2>
      {editing && draft ? (
        <SentenceForm
          report={report}
          frozen={frozen}
          onDone={(words) => {
            edit(false);
            say(words);
            onChanged();
          }}
        />
      ) : frozen.sentences.length === 0 ? (
        <p>No cases were opened, closed or open in this quarter.</p>
      ) : (
        <ol>
          {frozen.sentences.map((sentence) => (
            <li key={sentence.about}>{sentence.text}</li>
          ))}
        </ol>
      )}
      {draft && !editing ? (
        <div className="say-acts">
          {abilities.includes('WRITE_MANAGEMENT_REPORTS') && frozen.sentences.length > 0 ? (
            <button type="button" className="button" onClick={() => edit(true)}>
              Edit the sentences
            </button>
          ) : null}
        </div>
      ) : null}
      <p className="small" role="status">
        {said}
      </p>
      {editing ? null : (
        <SignReport
          report={report}
          words="Sign the report"
          done="Signed. It can no longer be changed."
          onChanged={onChanged}
        />
      )}
    </section>
  );
}

function SentenceForm({
  report,
  frozen,
  onDone,
}: {
  report: Report;
  frozen: FrozenReport;
  onDone: (said: string) => void;
}) {
  const id = useId();
  const [sentences, write] = useState(frozen.sentences.map(({ text }) => text));
  const [said, say] = useState('');
  const [{ fetching }, save] = useMutation(EditReportSentencesDocument);
  const put = (index: number, text: string) => write(sentences.with(index, text));

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = { reportId: report.id, version: report.version ?? 0, sentences, idempotencyKey: null };
    const { data, error } = await save({ input });
    const refused = data?.editReportSentences?.refusals[0]?.message ?? (error ? failed : null);
    if (refused) say(refused);
    else onDone('Saved. What the templates said is kept beside it.');
  }

  return (
    <form onSubmit={send} className="sentence-form">
      {frozen.sentences.map((sentence, index) => (
        <div key={sentence.about} className="field">
          <label className="field-label" htmlFor={`${id}-${index}`}>
            Sentence {index + 1}
          </label>
          <textarea
            id={`${id}-${index}`}
            rows={3}
            maxLength={500}
            required
            value={sentences[index]}
            onChange={(event) => put(index, event.target.value)}
          />
          {sentences[index] === sentence.proposed ? null : (
            <button type="button" className="button quiet" onClick={() => put(index, sentence.proposed)}>
              Put back what the template says<span className="unseen"> in sentence {index + 1}</span>
            </button>
          )}
        </div>
      ))}
      <div className="say-acts">
        <button type="submit" className="button main" aria-disabled={fetching}>
          Save
        </button>
        <button type="button" className="button" onClick={() => onDone('')}>
          Leave as it was
        </button>
      </div>
      <p className="small" role="alert">
        {said}
      </p>
    </form>
  );
}
