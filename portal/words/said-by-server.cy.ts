import type { OperationResult } from 'urql';

/** An answer of the server, with what it says in Welsh, which is fetched once the server says something. */
export const inWordsOfPortal = <T>(answer: T): T | Promise<T> =>
  saysSomething(answer) ? translated(answer) : answer;

/** The same for an answer of the API. */
export function resultInWordsOfPortal(result: OperationResult): OperationResult | Promise<OperationResult> {
  if (!saysSomething(result.data)) return result;
  return translated(result.data).then((data) => ({ ...result, data }));
}

async function translated<T>(answer: T): Promise<T> {
  // Without the Welsh it is said in English: what is wrong has to be known all the same.
  const welsh = await import('./refusals.cy.ts').catch(() => null);
  return welsh ? withSaid(answer, welsh.refusalInWelsh) : answer;
}

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Sentences of the server: every `message`, and why a way to go is suggested or not. What people wrote is none. */
const isSaid = (holder: object, name: string, value: unknown): value is string =>
  typeof value === 'string' &&
  (name === 'message' ||
    (name === 'reason' && '__typename' in holder && holder.__typename === 'SelfResolutionSuggestion'));

const saysSomething = (value: unknown): boolean =>
  isThing(value) &&
  Object.entries(value).some(([name, part]) => isSaid(value, name, part) || saysSomething(part));

function withSaid<T>(value: T, say: (text: string) => string): T {
  if (!isThing(value)) return value;
  if (Array.isArray(value)) return value.map((each) => withSaid(each, say)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      isSaid(value, name, part) ? say(part) : withSaid(part, say),
    ]),
  ) as T;
}
