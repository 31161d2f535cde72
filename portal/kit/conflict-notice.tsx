import { momentOf } from '../words/dates.ts';
import { wordFor } from '../words/vocabulary-words.ts';
import type { Ask } from './asks.ts';
import { type FormRefusal, isConflict } from './form-refusal.ts';

/** Somebody else was quicker: what they wrote beside what one would write, and the choice between the two. */
export function ConflictNotice({
  refusals,
  asks,
  onKeepMine,
}: {
  refusals: readonly FormRefusal[];
  asks: readonly Ask[];
  onKeepMine: () => void;
}) {
  const conflicts = refusals.filter(isConflict);
  if (conflicts.length === 0) return null;
  const both = conflicts.filter(({ yours, current }) => yours !== null || current !== null);
  const nameOf = (field: string) => {
    const ask = asks.find(
      (each) => each.field === field || each.field.startsWith(`${field.replace(/Id$/, '')}.`),
    );
    return ask?.label ?? wordFor(field);
  };
  return (
    <div className="notice warn" role="alert">
      <p>
        <strong>Somebody else has changed this since you opened it.</strong> Nothing of yours is lost: it
        still stands in the form. (15.1)
      </p>
      {both.length > 0 ? (
        <table className="table both-values">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">There now</th>
              <th scope="col">Yours</th>
            </tr>
          </thead>
          <tbody>
            {both.map(({ field, yours, current }) => (
              <tr key={field}>
                <th scope="row">{nameOf(field)}</th>
                <td>{inWords(current)}</td>
                <td>{inWords(yours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p>
        <button type="button" className="button" onClick={onKeepMine}>
          I have read it: save mine
        </button>
      </p>
    </div>
  );
}

function inWords(value: string | null): string {
  if (value === null || value === '') return 'Nothing';
  if (/^[A-Z][A-Z0-9_]+$/.test(value)) return wordFor(value);
  if (value === 'true') return 'Yes';
  if (value === 'false') return 'No';
  return /^\d{4}-\d\d-\d\dT/.test(value) ? momentOf(value) : value;
}
