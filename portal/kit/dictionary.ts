import { useQuery } from 'urql';
import { DictionaryDocument, type DictionaryQuery } from '../generated/dictionary-query.ts';
import { language } from '../words/language.ts';
import type { MeasureWords } from './measure-words.ts';

/** What the measures mean and what the policy aims at: the same for every page, so asked once. */
export function useDictionary() {
  const [{ data, error }] = useQuery({
    query: DictionaryDocument,
    variables: { language: language === 'cy' ? 'WELSH' : 'ENGLISH' },
    requestPolicy: 'cache-first',
  });
  return { data, error };
}

export type MeasureId = DictionaryQuery['measures'][number]['id'];

/** What a measure means: in the dictionary today, or in a report as it was on its day. */
export interface DefinedMeasure {
  id: string;
  name: string;
  definition: string;
  numerator: string;
  denominator: string | null;
  exclusions: string | null;
  clause: string;
}

/** The entries of the dictionary for the About tab of a card. */
export function meaningsOf(
  dictionary: { measures: readonly DefinedMeasure[] } | undefined,
  ids: readonly string[],
): MeasureWords[] {
  return ids.flatMap((id) => {
    const entry = dictionary?.measures.find((each) => each.id === id);
    if (!entry) return [];
    const parts = [
      entry.definition,
      entry.denominator ? `Counted: ${bare(entry.numerator)}, out of: ${bare(entry.denominator)}.` : null,
      entry.exclusions ? `Left out: ${bare(entry.exclusions)}.` : null,
    ].filter((part) => part !== null);
    return [{ id: entry.id, name: entry.name, meaning: parts.join(' '), clause: entry.clause }];
  });
}

/** Without the stop that ends it in the dictionary. */
const bare = (words: string) => words.replace(/\.$/, '');

/** The share of clocks that the policy wants met in time; null where it names none. */
export function onTimeTarget(dictionary: DictionaryQuery | undefined): number | null {
  const targets = dictionary?.policy.document.targets;
  if (typeof targets !== 'object' || targets === null || !('onTimePercent' in targets)) return null;
  return typeof targets.onTimePercent === 'number' ? targets.onTimePercent / 100 : null;
}
