import { count, countOf } from '../../words/figures.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';

export interface Effects {
  deadlines: readonly { type: string; count: number }[];
  casesOfOtherUrgency: number;
  casesOfOtherPriority: number;
  casesOfOtherRole: number;
  actionsAwaitingOthers: number;
  approvalsChanged: number;
  powersAdded: number;
  powersEnded: number;
}

const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (value: number, one: string, many: string, what: string) =>
  value === 0 ? [] : [`${first(countOf(value, one, many))} ${what}.`];

/** What a draft would do to what is running, one sentence for each thing that it touches. */
export function effectsOf(effects: Effects): string[] {
  const said = [
    ...effects.deadlines
      .filter(({ count: many }) => many > 0)
      .map(
        ({ type, count: many }) =>
          `${count(many)} running ${many === 1 ? 'deadline' : 'deadlines'} (${wordWithin(type)}) would have been due on another day, had they been set under it. They stay as they are.`,
      ),
    ...sentence(
      effects.casesOfOtherUrgency,
      'running case',
      'running cases',
      'would be an emergency that is none, or the other way round (policy 8.6)',
    ),
    ...sentence(
      effects.casesOfOtherPriority,
      'running case',
      'running cases',
      'would have another priority (policy 7.5)',
    ),
    ...sentence(
      effects.casesOfOtherRole,
      'running case',
      'running cases',
      'would be answered for by another role (policy 5.3)',
    ),
    ...sentence(
      effects.actionsAwaitingOthers,
      'formal action',
      'formal actions',
      'would wait for another role (policy 11.2)',
    ),
    ...sentence(
      effects.approvalsChanged,
      'kind of approval',
      'kinds of approval',
      'would be given by others',
    ),
    ...sentence(effects.powersAdded, 'power', 'powers', 'would come into the catalogue (policy 11)'),
    ...sentence(
      effects.powersEnded,
      'power',
      'powers',
      'would leave the catalogue or get a last day (policy 11)',
    ),
  ];
  return said.length > 0 ? said : ['Nothing that is running now would be otherwise.'];
}
