import type { Request } from 'playwright-core';
import { wordsOf } from '../../../server/http/own-words.ts';

/** The words of what a page asks, which it sends by name. */
export const wordsIn = (request: Request): string => wordsOf(request.postDataJSON()?.documentId);

/** What that question or change is called. */
export const questionIn = (request: Request): string | undefined =>
  /^(?:query|mutation|subscription) (\w+)/.exec(wordsIn(request))?.[1];
