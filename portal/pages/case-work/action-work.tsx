import { wordFor } from '../../words/vocabulary-words.ts';
import { workOn } from './simple-work.tsx';

export const actionWork = workOn(
  ({ actions }) => actions,
  ({ id, type, description, version }) => ({
    first: <p>{[wordFor(type), description].filter(Boolean).join(': ')}</p>,
    fixed: { actionId: id },
    version: { field: 'actionVersion', read: version },
  }),
);
