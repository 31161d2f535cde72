/** Letters that are written from right to left: Hebrew, Arabic and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Signs that turn a text round unseen: what is printed says what is there. */
const unseen = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** No more of a name or sentence than stands on one line. */
const longestRun = 60;

/**
 * A text as the font can set it. It turns round the letters of one word; so that a name of several words from right to
 * left begins on the right, they are held together as one, by spaces at which no line breaks.
 */
export function visualOrder(text: string): string {
  const clean = text.replace(unseen, '');
  if (!rightToLeft.test(clean)) return clean;
  return clean
    .split('\n')
    .map((line) => {
      let run = '';
      const parts: string[] = [];
      for (const word of line.split(' ')) {
        const joins = run !== '' && rightToLeft.test(word) && run.length + word.length < longestRun;
        if (joins) run += `\u00a0${word}`;
        else {
          if (run !== '') parts.push(run);
          run = rightToLeft.test(word) ? word : '';
          if (run === '') parts.push(word);
        }
      }
      return [...parts, ...(run === '' ? [] : [run])].join(' ');
    })
    .join('\n');
}
