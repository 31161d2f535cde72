import { type Refusal, refusal } from './ruling.ts';

/** What people write to say why: short enough to be read. */
export const longestReason = 2_000;

/** As people count them: an emoji outside the basic plane is one character, not two. */
const longerThan = (text: string, most: number) =>
  text.length > most && (text.length > most * 2 || [...text].length > most);

/**
 * What the database or a reader could not take back unharmed: NUL, halves of characters, and signs that nobody sees and that
 * show what is written in another order than it has (U+202A to U+202E, U+2066 to U+2069).
 */
const unreadable = /\0|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/u;

/** Spaces, marks without a letter and characters that nobody can see say nothing. */
export const isBlank = (text: string | null | undefined): boolean =>
  !text || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** Free text at the door: not too long, and made of characters. */
export function refuseText(field: string, text: string | null | undefined, most: number): Refusal[] {
  if (!text) return [];
  if (longerThan(text, most)) {
    const limit = most.toLocaleString('en-GB');
    return [refusal(field, 'TEXT_TOO_LONG', '8.4', `The text is longer than ${limit} characters.`)];
  }
  if (unreadable.test(text)) {
    return [refusal(field, 'TEXT_UNREADABLE', '8.4', 'The text contains characters that cannot be kept.')];
  }
  return [];
}
