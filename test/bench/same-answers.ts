import type { Contender } from './contenders.ts';
import type { Question } from './questions.ts';

/** What a comparison rests on: every server answers each question with the same rows. */
export async function checkSameAnswers(
  contenders: Contender[],
  values: Record<Question, string[]>,
): Promise<void> {
  for (const question of ['Q1', 'Q2'] as const) {
    const value = values[question][0]!;
    const answers = await Promise.all(
      contenders.map(async (each) => idsIn(await ask(each, question, value))),
    );
    for (const [place, ids] of answers.entries()) {
      if (ids.length < (question === 'Q1' ? 8 : 400) || ids.join() !== answers[0]!.join()) {
        throw new Error(`${question}: ${contenders[place]!.name} answers otherwise (${ids.length} rows)`);
      }
    }
  }
}

async function ask(contender: Contender, question: Question, value: string): Promise<string> {
  const response = await fetch(contender.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(await contender.headers()),
    },
    body: contender.body(question, value),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"'))
    throw new Error(`${contender.name} refuses ${question}: ${text}`);
  return text;
}

const idsIn = (json: string) => [...json.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id]) => id!).sort();
