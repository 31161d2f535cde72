import { listed } from '../../words/figures.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';

interface Reached {
  safeContactNotedAt: string | null;
  excludedMethods: readonly string[] | null;
  preferredMethods: readonly string[] | null;
  doNotLeaveMessages: boolean | null;
  doNotWriteToAddress: boolean | null;
}

/** How somebody may be reached without putting them at risk: read before the telephone is taken up. */
export function SafeContact({ person }: { person: Reached }) {
  const rules = [
    person.safeContactNotedAt ? 'It is noted how to reach them safely: read that first.' : null,
    person.excludedMethods?.length ? `Never by ${listed(person.excludedMethods.map(wordWithin))}.` : null,
    person.doNotLeaveMessages ? 'Leave no message.' : null,
    person.doNotWriteToAddress ? 'Send nothing to their address.' : null,
    person.preferredMethods?.length
      ? `They wish to be reached by ${listed(person.preferredMethods.map(wordWithin))}.`
      : null,
  ].filter((rule) => rule !== null);
  if (rules.length === 0) return null;
  return (
    <div className="notice warn">
      <p>
        <strong>Safe contact.</strong> {rules.join(' ')}
      </p>
    </div>
  );
}
