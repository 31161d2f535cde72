import type { OperationResult } from 'urql';

/** What the server says to people, in the language of the portal: both are English here. */
export const inWordsOfPortal = <T>(answer: T): T | Promise<T> => answer;

/** The same for an answer of the API. */
export const resultInWordsOfPortal = (result: OperationResult): OperationResult | Promise<OperationResult> =>
  result;
