import { type DocumentNode, Kind, parse, visit } from 'graphql';

export const readQuestion = (text: string): DocumentNode | null => {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
};

/** What the variables say, or what is wrong with them. */
export function readVariables(text: string): { variables: Record<string, unknown> } | { fault: string } {
  if (text.trim() === '') return { variables: {} };
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables))
      return { variables: variables as Record<string, unknown> };
  } catch {
    // Told below.
  }
  return { fault: 'Variables are one JSON object, like {"reference": "ASB-2026-000123"}.' };
}

const codeOrDay = /^[A-Z0-9_:.-]*$/;
const longestLink = 6_000;

/**
 * The question as a link: behind the #, so that no server and no log gets it, and without variables. A text that was
 * written into the question may name somebody, so it makes no link.
 */
export function linkTo(question: string, address: string): { link: string } | { fault: string } {
  const document = readQuestion(question);
  if (!document) return { fault: 'There is something wrong with the question: a link would lead to it too.' };
  let words = false;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      if (!codeOrDay.test(value)) words = true;
    },
  });
  if (words || question.includes('#'))
    return {
      fault:
        'A link holds no words that may name somebody: put what you look for into the variables, and leave comments out.',
    };
  const link = `${address}#question=${encodeURIComponent(question)}`;
  return link.length > longestLink ? { fault: 'The question is too long for a link.' } : { link };
}

/** The question of such a link. */
export function questionOfLink(hash: string): string | null {
  const found = /^#question=(.+)$/.exec(hash)?.[1];
  try {
    return found ? decodeURIComponent(found) : null;
  } catch {
    return null;
  }
}
