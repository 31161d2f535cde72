import { wordFor } from '../../words/vocabulary-words.ts';
import type { Words } from './sent-report.tsx';

const yesOrNo = (value: boolean | null) => (value === null ? null : value ? 'Yes' : 'No');

/** What was written, under what was asked; what nobody answered is left out. */
export function WordsSent({ words }: { words: Words }) {
  const { reporter, onBehalfOf } = words;
  const answers: [string, string | null][] = [
    ['What happened', words.what],
    ['When', words.when],
    ['Where', words.where],
    ['Who did it', words.who],
    ['Happening now, or in danger', yesOrNo(words.dangerNow)],
    ['Violence, or a threat of it', yesOrNo(words.violence)],
    ['Because of who somebody is', yesOrNo(words.hate)],
    ['Perceived as', words.hateStrands?.map((strand) => wordFor(strand)).join(', ') || null],
    ['Partner, former partner or family', yesOrNo(words.domestic)],
    ['About somebody who works here', yesOrNo(words.aboutStaff)],
    ['Police told', yesOrNo(words.policeCalled)],
    ['Safe to talk to them', yesOrNo(words.safeToSelfResolve)],
    ['It happened to', onBehalfOf ? (onBehalfOf.name ?? 'Somebody else, not named') : null],
    ['They know of the report', onBehalfOf ? yesOrNo(onBehalfOf.knows) : null],
    ['Sent by', reporter ? reporter.name : 'Nobody who gave a name'],
    ['Telephone', reporter?.phone ?? null],
    ['Email', reporter?.email ?? null],
    ['Reach them by', reporter?.methods?.map((method) => wordFor(method)).join(', ') || null],
    ['Messages', reporter?.noMessages ? 'None may be left' : null],
    ['Safe times', reporter?.safeTimes ?? null],
    ['Must not be said', reporter?.mustNotBeSaid ?? null],
    ['Language', reporter?.language ?? null],
  ];
  return (
    <dl className="sent-words">
      {answers.map(([asked, said]) =>
        said ? (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>{said}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
