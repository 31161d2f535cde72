import { DocumentLanguage } from '../vocabulary.ts';
import type { MeasureEntry } from './analytics-types.ts';
import { Dimension } from './analytics-words.ts';
import { facets, isTime } from './facets.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** A measure of the dictionary, in one language. */
export function entryOf(measure: MeasureDefinition, language: DocumentLanguage): MeasureEntry {
  const { id, clause, unit, owner, version, facts } = measure;
  return {
    id,
    ...measure[language],
    clause,
    unit,
    owner,
    version,
    dimensions: Object.values(Dimension).filter(
      (dimension) => isTime(dimension) || facets[facts.kind][dimension] !== undefined,
    ),
    language,
    awaitsReview: language === DocumentLanguage.WELSH,
  };
}
