interface Searchable {
  id: string;
  name: string;
  definition: string;
  numerator: string;
  denominator: string | null;
  exclusions: string | null;
  clause: string;
}

/** Without accents and capitals, so that "Ty" finds "Tŷ". */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The measures in whose entry every word of the search stands, in any order; all of them when nothing is sought. */
export function findMeasures<Entry extends Searchable>(entries: readonly Entry[], search: string): Entry[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return entries.filter(({ id, name, definition, numerator, denominator, exclusions, clause }) => {
    const text = plain([id, name, definition, numerator, denominator, exclusions, clause].join(' '));
    return words.every((word) => text.includes(word));
  });
}
