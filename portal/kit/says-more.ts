/** Words of a text that carry what it says, shortened so that `ended` and `end` are one. */
const carrying = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d.]+/gu) ?? [])
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word.length > 2 && !passing.has(word))
    .map((word) => word.slice(0, 4));

/** Words that every question has. */
const passing = new Set([
  'the',
  'and',
  'did',
  'was',
  'are',
  'what',
  'which',
  'who',
  'whom',
  'why',
  'how',
  'for',
]);

/** Whether a hint says anything that its question does not say already: “Why?” needs no “Why.” below it. */
export function saysMore(hint: string, label: string): boolean {
  const asked = carrying(label);
  return carrying(hint).some(
    (word) => !asked.some((known) => known.startsWith(word) || word.startsWith(known)),
  );
}
