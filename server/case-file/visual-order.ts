/** Letters that are written from right to left: Hebrew, Arabic and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /\p{L}|\p{N}/u;
/** Signs that turn a text round unseen: what is printed says what is there. */
const unseen = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const isRightToLeft = (word: string) => rightToLeft.test(word);
const isNeutral = (word: string) => !isRightToLeft(word) && !leftToRight.test(word);

/**
 * The words of a text in the order in which they stand on paper. The font turns round the letters of a word; that a
 * name of several words from right to left begins on the right is seen to here.
 */
export function visualOrder(text: string): string {
  const clean = text.replace(unseen, '');
  if (!rightToLeft.test(clean)) return clean;
  return clean
    .split('\n')
    .map((line) => {
      const words = line.split(' ');
      for (let from = 0; from < words.length; from += 1) {
        if (!isRightToLeft(words[from]!)) continue;
        let to = from;
        for (let next = from + 1; next < words.length; next += 1) {
          if (isRightToLeft(words[next]!)) to = next;
          else if (!isNeutral(words[next]!)) break;
        }
        words.splice(from, to - from + 1, ...words.slice(from, to + 1).reverse());
        from = to;
      }
      return words.join(' ');
    })
    .join('\n');
}
