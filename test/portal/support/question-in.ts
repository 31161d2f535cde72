import type { Page, Request } from 'playwright-core';
import { wordsOf } from '../../../server/http/own-words.ts';

/** The words of what a page asks, which it sends by name. */
export const wordsIn = (request: Request): string => wordsOf(request.postDataJSON()?.documentId);

/** What that question or change is called. */
export const questionIn = (request: Request): string | undefined =>
  /^(?:query|mutation|subscription) (\w+)/.exec(wordsIn(request))?.[1];

/** From now on what a page asks under that name is answered with a fault that says nothing. */
export const answerInVain = (page: Page, question: string): Promise<unknown> =>
  page.route('**/graphql', (route) =>
    questionIn(route.request()) === question
      ? route.fulfill({ json: { errors: [{ message: 'masked' }], data: null } })
      : route.continue(),
  );
