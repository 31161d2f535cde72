import { Link } from '@tanstack/react-router';
import type { SuggestionsForQuery } from '../../generated/report-to-decide-query.ts';
import { dayOf } from '../../words/dates.ts';
import { listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';

export type Suggestions = NonNullable<SuggestionsForQuery['reportSuggestions']>;

/** What whoever decides should know first: what to do at once, earlier reports of the same, and what to tell. */
export function ReportSuggestions({ suggestions }: { suggestions: Suggestions }) {
  const { prompts, matches, parties, routing, selfResolution, advice } = suggestions;
  return (
    <>
      {prompts.map(({ prompt, message, clause }) => (
        <p key={prompt} className={prompt === 'CALL_999' ? 'notice bad' : 'notice warn'}>
          <strong>{message}</strong> ({clause})
        </p>
      ))}
      <section className="card" aria-labelledby="alike">
        <h2 id="alike">Reported before?</h2>
        {matches.length === 0 ? (
          <p className="muted">No earlier report or case of the same person or place that you may see.</p>
        ) : (
          <ul className="rows">
            {matches.map((match) => (
              <li key={`${match.report} ${match.case}`}>
                <div className="row-line">
                  <span className="row-name">
                    {match.report}{' '}
                    {match.case ? (
                      <Link to="/cases/$reference" params={{ reference: match.case }}>
                        {match.case}
                      </Link>
                    ) : null}
                  </span>
                  <span className="small muted">{dayOf(match.at)}</span>
                </div>
                <p className="small muted">
                  {listed(match.reasons.map(wordWithin)).replace(/^./, (letter) => letter.toUpperCase())}
                  {match.follows ? '; its case is closed' : ''}
                </p>
              </li>
            ))}
          </ul>
        )}
        {parties ? (
          <p className="notice">
            {parties.message} ({parties.clause}){parties.suggestDiary ? ' Ask for the diary form.' : ''}
          </p>
        ) : null}
      </section>
      <section className="card" aria-labelledby="tell">
        <h2 id="tell">What to tell them, and who answers for it</h2>
        {routing ? (
          <p>
            {wordFor(routing.priority)} priority: the {wordWithin(routing.role)} answers for it (
            {routing.clause}).
          </p>
        ) : null}
        {selfResolution ? (
          <p>
            {selfResolution.reason} ({selfResolution.clause})
          </p>
        ) : null}
        {advice.map(({ text, url, clause }) => (
          <p key={text}>
            {text} ({clause}){' '}
            {url ? (
              <a href={url} rel="noreferrer">
                More
              </a>
            ) : null}
          </p>
        ))}
      </section>
    </>
  );
}
