import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ActivatePolicyDocument } from '../../generated/policy-query.ts';
import { useChange } from '../../kit/change.ts';
import { newestVersion } from '../../kit/newest-version.ts';
import { Said } from '../../kit/said.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';
import type { Draft } from './draft-page.tsx';
import { usePreview } from './draft-preview.tsx';

/** Approval by somebody who had no part in it, from now on or from a day to come (policy 19, 20). */
export function ApproveDraft({
  draft,
  isAuthor,
  mayApprove,
}: {
  draft: Draft;
  isAuthor: boolean;
  mayApprove: boolean;
}) {
  const change = useChange();
  const [{ data }] = usePreview(draft.id);
  const [{ fetching }, approve] = useMutation(ActivatePolicyDocument);
  const [from, setFrom] = useState('');
  const [known, setKnown] = useState<readonly string[]>([]);
  const guards = data?.policyPreview?.guardsOff ?? [];

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const { data: told, error } = await approve({
      input: {
        draftId: draft.id,
        version: newestVersion(draft),
        inForceAt: from ? beginningOf(from) : null,
        guardsOffAcknowledged: known.length > 0 ? [...known] : null,
        idempotencyKey: null,
      },
    });
    const answer = told?.activatePolicy;
    const title = answer?.policyVersion?.title ?? 'The version';
    change.heard(
      { refusals: answer?.refusals, error },
      `Approved: ${title} is in force ${from ? `from ${dayOf(from)}` : 'from now on'}.`,
    );
  }

  return (
    <section className="card" aria-labelledby="approve">
      <h2 id="approve">Approval</h2>
      {!mayApprove ? (
        <p className="card-about">
          It waits for a head of service who neither drafted nor changed it. Nothing more is to be done to
          hand it in: whoever may approve it sees it here.
        </p>
      ) : isAuthor ? (
        <p className="card-about">
          You drafted or changed it, so another head of service approves it (policy 20).
        </p>
      ) : (
        <form className="stack person-form" aria-labelledby="approve" onSubmit={send}>
          <TextField
            label="In force from"
            hint="The beginning of that day; left empty, from now on."
            type="date"
            value={from}
            fault={change.faultOf('inForceAt')}
            onWrite={setFrom}
          />
          {guards.map((guard) => (
            <label key={guard} className="tick">
              <input
                type="checkbox"
                checked={known.includes(guard)}
                onChange={(event) =>
                  setKnown(event.target.checked ? [...known, guard] : known.filter((each) => each !== guard))
                }
              />
              I know that it switches off: {wordWithin(guard)}
            </label>
          ))}
          <button type="submit" className="button main" aria-disabled={fetching}>
            Approve it
          </button>
          <Said change={change} />
        </form>
      )}
    </section>
  );
}

/** The first instant of a day in London, whatever the clock of this computer says. */
export function beginningOf(day: string): string {
  const midnight = new Date(`${day}T00:00:00Z`);
  const hour = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hour12: false,
    timeZone: 'Europe/London',
  }).format(midnight);
  // In summer midnight in Greenwich is one in the morning in London.
  if (hour.startsWith('01')) midnight.setUTCHours(midnight.getUTCHours() - 1);
  return midnight.toISOString();
}
