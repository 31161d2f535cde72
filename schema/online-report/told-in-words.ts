import { DocumentLanguage } from '../vocabulary.ts';
import type { OnlineReport } from './online-report.ts';
import type { SentAnswers } from './sent-answers.ts';

const saidBy = { true: 'yes', false: 'no' } as const;

/** What was written, as the words of the report: verbatim, each under what was asked. Nothing that says who sent it. */
export function toldInWords(answers: SentAnswers, { reference, language }: OnlineReport): string {
  const { onBehalfOf } = answers;
  const parts: [string, string | null][] = [
    ['What happened', answers.what],
    ['When', answers.when],
    ['Where', answers.where],
    ['Who did it', answers.who],
    ['It happened to', onBehalfOf && (onBehalfOf.name ?? 'somebody else, not named')],
    ['They know of this report', onBehalfOf?.knows == null ? null : saidBy[`${onBehalfOf.knows}`]],
    ['The police were called', answers.policeCalled == null ? null : saidBy[`${answers.policeCalled}`]],
    [
      'By a partner, former partner or family',
      answers.domestic == null ? null : saidBy[`${answers.domestic}`],
    ],
    ['About somebody who works for us', answers.aboutStaff == null ? null : saidBy[`${answers.aboutStaff}`]],
  ];
  const told = parts.flatMap(([asked, said]) => (said ? [`${asked}:\n${said}`] : []));
  const how = language === DocumentLanguage.WELSH ? 'Sent online in Welsh' : 'Sent online';
  return [...told, `${how} as ${reference}.`].join('\n\n');
}
