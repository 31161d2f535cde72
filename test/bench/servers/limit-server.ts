import { handWritten } from '../questions.ts';
import { serveBare } from './serve-bare.ts';

/** The limit: bare node:http and pg, one hand-written statement for each question, no rules. */
serveBare((asked) => {
  const { question, values } = JSON.parse(asked) as { question: keyof typeof handWritten; values: string[] };
  return { name: question, text: handWritten[question], values };
});
