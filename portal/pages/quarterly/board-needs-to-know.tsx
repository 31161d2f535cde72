import { Link } from '@tanstack/react-router';
import { type BoardSentence, boardSentences } from '../../../schema/management-report/board-sentences.ts';
import { addressWord } from '../../kit/chosen-words.ts';
import { mayOpen } from '../../shell/menu.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { quarterDays } from '../../words/quarter.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';
import type { QuarterlyFigures } from './quarterly-figures.ts';
import type { QuarterlySearch } from './quarterly-report.tsx';

export function BoardSentences({ figures, search }: { figures: QuarterlyFigures; search: QuarterlySearch }) {
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
              <SeeCases sentence={sentence} figures={figures} search={search} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/**
 * The cases behind a figure, for those who may see cases. The list counts them again, since cases that are
 * restricted to named people are in the figures of the whole landlord and not in everybody's list.
 */
function SeeCases({
  sentence,
  figures,
  search,
}: {
  sentence: BoardSentence;
  figures: QuarterlyFigures;
  search: QuarterlySearch;
}) {
  const viewer = useViewer();
  if (!sentence.cases || !mayOpen(viewer, 'READ_ROWS')) return null;
  const { from, to } = quarterDays(figures.quarter);
  return (
    <Link
      to="/cases"
      search={{
        status: 'all',
        opened_from: from,
        opened_to: to,
        ...(sentence.category ? { category: addressWord(sentence.category) } : {}),
        ...(search.area ? { area: search.area } : {}),
        ...(search.service ? { service: search.service } : {}),
        count: '1',
      }}
    >
      See the {sentence.cases === 1 ? 'case' : 'cases'}
      {sentence.category ? <span className="unseen"> of {wordWithin(sentence.category)}</span> : null}
    </Link>
  );
}
