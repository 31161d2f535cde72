import { type BoardSentence, boardSentences } from '../../../schema/management-report/board-sentences.ts';
import { FigureLink } from '../../kit/figure-link.tsx';
import { quarterDays } from '../../words/quarter.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';
import type { QuarterlyFigures } from './quarterly-figures.ts';

export function BoardSentences({ figures }: { figures: QuarterlyFigures }) {
  const sentences = boardSentences(figures);
  return (
    <section className="say" aria-labelledby="say">
      <h2 id="say">What the board needs to know</h2>
      {sentences.length === 0 ? (
        <p>No cases were opened, closed or open in this quarter for what is chosen above.</p>
      ) : (
        <ol>
          {sentences.map((sentence) => (
            <li key={sentence.about}>
              <strong>{sentence.finding}</strong> {sentence.detail}{' '}
              <SeeCases sentence={sentence} figures={figures} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The cases that a sentence counts, for those who may open them. */
function SeeCases({ sentence, figures }: { sentence: BoardSentence; figures: QuarterlyFigures }) {
  const { cases, category } = sentence;
  return (
    <FigureLink
      figure={{
        measure: 'CASES_OPENED',
        ...quarterDays(figures.quarter),
        ...(category ? { by: { dimension: 'CATEGORY', value: category } } : {}),
      }}
      many={cases}
      otherwise={null}
    >
      See the {cases === 1 ? 'case' : 'cases'}
      {category ? <span className="unseen"> of {wordWithin(category)}</span> : null}
    </FigureLink>
  );
}
