import { useId, useState } from 'react';
import { londonMoment, momentOf } from '../words/dates.ts';

export interface KnownAt {
  /** The moment as an instant; null: as it is known now. */
  asAt: string | null;
  unknown: string[];
}

/** `2026-10-17T09:40` of an address, in London: never still to come. */
export function readKnownAt(text: string | undefined, now: Date): KnownAt {
  if (!text) return { asAt: null, unknown: [] };
  const asAt = londonMoment(text);
  return asAt && asAt <= now.toISOString()
    ? { asAt, unknown: [] }
    : { asAt: null, unknown: [`what was known at “${text}”`] };
}

/** Chooses the moment; what is half written changes nothing. */
export function KnownAtField({
  value,
  onChoose,
}: {
  value: string | undefined;
  onChoose: (moment: string) => void;
}) {
  const [written, write] = useState(value ?? '');
  const id = useId();
  return (
    <form
      className="field with-act"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(written);
      }}
    >
      <label className="field-label" htmlFor={id}>
        As known on
      </label>
      <span className="field-and-act">
        <input
          id={id}
          type="datetime-local"
          value={written}
          onChange={(event) => write(event.target.value)}
        />
        <button type="submit" className="button">
          Show
        </button>
      </span>
    </form>
  );
}

/** Says before any figure that these are not those of now; one press leads back. */
export function KnownAtBanner({ asAt, onBack }: { asAt: string | null; onBack: () => void }) {
  if (!asAt) return null;
  return (
    <div className="notice warn" role="status">
      <p>
        <strong>As known on {momentOf(asAt)}.</strong> What was recorded, changed or undone since is not in
        these figures; who may see what is as it is today. A figure opens what it counted then; each case is
        told as it stands now.
      </p>
      <p>
        <button type="button" className="button" onClick={onBack}>
          Back to what is known now
        </button>
      </p>
    </div>
  );
}
