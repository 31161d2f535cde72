import type { OperationResult } from 'urql';

/** An answer of the server, with every `message` in it in Welsh, which is fetched once the server says something. */
export const inWordsOfPortal = <T>(answer: T): T | Promise<T> =>
  hasMessage(answer) ? translated(answer) : answer;

/** The same for an answer of the API. */
export function resultInWordsOfPortal(result: OperationResult): OperationResult | Promise<OperationResult> {
  if (!hasMessage(result.data)) return result;
  return translated(result.data).then((data) => ({ ...result, data }));
}

async function translated<T>(answer: T): Promise<T> {
  // Without the Welsh it is said in English: what is wrong has to be known all the same.
  const welsh = await import('./refusals.cy.ts').catch(() => null);
  return welsh ? withMessages(answer, welsh.refusalInWelsh) : answer;
}

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isMessage = (name: string, value: unknown): value is string =>
  name === 'message' && typeof value === 'string';

const hasMessage = (value: unknown): boolean =>
  isThing(value) && Object.entries(value).some(([name, part]) => isMessage(name, part) || hasMessage(part));

function withMessages<T>(value: T, say: (text: string) => string): T {
  if (!isThing(value)) return value;
  if (Array.isArray(value)) return value.map((each) => withMessages(each, say)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      isMessage(name, part) ? say(part) : withMessages(part, say),
    ]),
  ) as T;
}
