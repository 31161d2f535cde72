export type CopyValue = string | number | null;

/** Characters to which COPY's text format gives a meaning of their own. */
const special = /[\\\t\n\r]/;
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Text in words; codes and identities need no care. */
export const free = (text: string | null): CopyValue =>
  text !== null && special.test(text)
    ? text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? '')
    : text;

/** One line of COPY's text format; null is written as nothing, since no empty text is ever loaded. */
export const copyLine = (values: readonly CopyValue[]): string => `${values.join('\t')}\n`;
