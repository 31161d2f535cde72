import { bareStatements, type Page } from '../analytics-questions.ts';
import { serveBare } from './serve-bare.ts';

/** Bare node:http and pg, one hand-written sum of the counts that are kept for each page, no rules. */
serveBare((asked) => {
  const { page } = JSON.parse(asked) as { page: Page };
  return { name: page, text: bareStatements[page], values: [] };
});
