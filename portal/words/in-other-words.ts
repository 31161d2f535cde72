type Pairs = readonly (readonly [text: string, words: string])[];

const lists = { ', ': ', ', ' and ': ' a ', ' or ': ' neu ' };
const between = new RegExp(`(${Object.keys(lists).join('|')})`);

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const capital = /^\p{Lu}(?=\p{Ll}|$)/u;

/**
 * Says sentences in Welsh whose English has something filled in: `{name}` in a pair stands for that. Of several that fit,
 * the one with most words of its own is meant. What is filled in is said in Welsh too where it is a known sentence, a word
 * of the vocabulary or a list of them; what nobody knows stays as it is.
 */
export function inOtherWords(sentences: Pairs, vocabulary: Pairs): (text: string) => string {
  const exact = new Map(sentences);
  const words = new Map(vocabulary.map(([word, other]) => [word.toLowerCase(), other]));
  const patterns = sentences
    .filter(([text]) => /\{\w+\}/.test(text))
    .map(([text, other]) => {
      const parts = text.split(/\{(\w+)\}/);
      const own = parts.filter((_, index) => index % 2 === 0);
      return {
        names: parts.filter((_, index) => index % 2 === 1),
        own: own.join('').length,
        pattern: new RegExp(`^${own.map(escaped).join('(.*?)')}$`, 's'),
        other,
      };
    })
    .sort((a, b) => b.own - a.own);

  /** Undefined where nobody knows it. */
  function known(text: string): string | undefined {
    const same = exact.get(text);
    if (same !== undefined) return same;
    for (const { pattern, names, other } of patterns) {
      const found = pattern.exec(text);
      if (!found) continue;
      const filled = new Map(names.map((name, index) => [name, filling(found[index + 1] ?? '')]));
      return other.replaceAll(/\{(\w+)\}/g, (mark, name) => filled.get(name) ?? mark);
    }
    return undefined;
  }

  function word(text: string): string | undefined {
    const other = words.get(text.replaceAll('_', ' ').toLowerCase());
    return other?.replace(capital, (letter) => letter.toLowerCase());
  }

  function filling(text: string): string {
    const middle = text.trim();
    if (middle === '') return text;
    return text.replace(middle, () => known(middle) ?? word(middle) ?? listed(middle));
  }

  function listed(text: string): string {
    const parts = text.split(between);
    if (parts.length === 1) return text;
    const said = parts.map((part, index) =>
      index % 2 === 1 ? lists[part as keyof typeof lists] : (known(part) ?? word(part)),
    );
    return said.includes(undefined) ? text : said.join('');
  }

  return (text) => known(text) ?? text;
}
