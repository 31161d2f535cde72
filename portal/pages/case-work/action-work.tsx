import type { ChangeFormProps } from '../../kit/change-form.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import { type Particulars, simpleWork } from './simple-work.tsx';
import type { CaseData, Work } from './work.ts';

type ActionData = CaseData['actions'][number];

/** A piece of work on one action: that action is named above the form and sent with the version that was read. */
export const actionWork = (
  change: Pick<ChangeFormProps, 'document' | 'fields'>,
  done: string,
  particulars: (action: ActionData, file: CaseData) => Particulars | null,
): Work =>
  simpleWork(change, done, (file, on) => {
    const action = file.actions.find(({ id }) => id === on);
    const found = action && particulars(action, file);
    if (!found) return null;
    return {
      first: <p>{[wordFor(action.type), action.description].filter(Boolean).join(': ')}</p>,
      fixed: { actionId: action.id },
      version: { field: 'actionVersion', read: action.version },
      ...found,
    };
  });
