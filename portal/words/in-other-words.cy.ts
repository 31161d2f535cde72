type Pairs = readonly (readonly [text: string, words: string])[];

/** How one more is named in a list: “ac” stands before a vowel, and “neu” softens what follows. */
const links: Record<string, (word: string) => string> = {
  ', ': (word) => `, ${word}`,
  ' and ': (word) => ` ${/^[aeiouwyâêîôûŵŷ]/i.test(word) ? 'ac' : 'a'} ${word}`,
  ' or ': (word) =>
    ` neu ${word.replace(/^(ll|rh|[ptc](?!h)|d(?!d)|[bgm])/, (sound) => softened[sound] ?? '')}`,
};
const softened: Record<string, string> = {
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  m: 'f',
  ll: 'l',
  rh: 'r',
};
const between = new RegExp(`(${Object.keys(links).join('|')})`);

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
    return exact.get(text) ?? word(text) ?? listed(text) ?? filled(text);
  }

  function word(text: string): string | undefined {
    const other = words.get(text.replaceAll('_', ' ').toLowerCase());
    return other?.replace(capital, (letter) => letter.toLowerCase());
  }

  function listed(text: string): string | undefined {
    const [first = '', ...others] = text.split(between);
    const parts = [first, ...others.filter((_, index) => index % 2 === 1)].map(
      (part) => exact.get(part) ?? word(part),
    );
    if (parts.length === 1 || parts.includes(undefined)) return undefined;
    return parts.reduce((said, part, index) => `${said}${links[others[index * 2 - 2] ?? '']?.(part ?? '')}`);
  }

  function filled(text: string): string | undefined {
    for (const { pattern, names, other } of patterns) {
      const found = pattern.exec(text);
      if (!found) continue;
      const fillings = new Map(names.map((name, index) => [name, filling(found[index + 1] ?? '')]));
      return other.replaceAll(/\{(\w+)\}/g, (mark, name) => fillings.get(name) ?? mark);
    }
    return undefined;
  }

  /** What is filled in, with the space around it. */
  const filling = (text: string) => text.replace(/\S(.*\S)?/s, (middle) => known(middle) ?? middle);

  return (text) => known(text) ?? text;
}
