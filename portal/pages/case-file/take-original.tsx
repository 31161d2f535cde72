import { type FormEvent, useId, useState } from 'react';
import { saveFile } from '../../kit/download.ts';
import { inWordsOfPortal } from '../../words/said-by-server.ts';

/** The file as it was put in, with place, device and author in it: for a reason, which is written down. */
export function TakeOriginal({ id, called }: { id: string; called: string }) {
  const field = useId();
  const [said, setSaid] = useState('');

  const take = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setSaid('');
    const response = await fetch(`/evidence/${id}/original`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ reason: new FormData(form).get('reason') }),
    }).catch(() => null);
    if (!response?.ok) {
      const answer = await inWordsOfPortal<{ refusals?: { message: string }[] } | null>(
        await response?.json().catch(() => null),
      );
      const reasons = answer?.refusals?.map(({ message }) => message) ?? [];
      setSaid(reasons.join(' ') || 'The original could not be fetched. Try again in a moment.');
      return;
    }
    saveFile(called, response.headers.get('content-type') ?? '', await response.blob());
    form.reset();
    setSaid('The original was fetched; your reason is in the register of copies.');
  };

  return (
    <details className="folded small">
      <summary>Original with its metadata</summary>
      <form className="add-evidence" onSubmit={take}>
        <div className="field wide">
          <label className="field-label" htmlFor={field}>
            Why a copy without metadata will not do
          </label>
          <input id={field} name="reason" type="text" maxLength={2000} />
        </div>
        <button type="submit" className="button">
          Fetch the original
        </button>
        <div role="status">{said}</div>
      </form>
    </details>
  );
}
