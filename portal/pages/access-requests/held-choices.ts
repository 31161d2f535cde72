import type { ItemState, WithholdingGround } from '../../generated/access-requests-query.ts';
import type { Standing } from '../../kit/status-tag.tsx';
import type { Held } from './held-of-person.tsx';

/** What is to become of one thing. */
export interface HeldChoice {
  state: ItemState;
  ground: WithholdingGround;
  wording: string;
}

/** What was chosen on the page and is not saved yet, by the name of the thing. */
export type Edits = Readonly<Record<string, HeldChoice>>;

export const outcomes: Record<ItemState, { standing: Standing; words: string }> = {
  UNDECIDED: { standing: 'warn', words: 'To decide' },
  INCLUDED: { standing: 'good', words: 'Given' },
  REDACTED: { standing: 'good', words: 'Given in our words' },
  WITHHELD: { standing: 'plain', words: 'Not given' },
};

/** What stands, unless something else was chosen since. */
export const choiceOf = (thing: Held, edits: Edits | null): HeldChoice =>
  edits?.[thing.item ?? ''] ?? {
    state: thing.state ?? 'UNDECIDED',
    ground: thing.ground ?? 'THIRD_PARTY',
    wording: thing.wording ?? '',
  };

/** Whether the row is given, and its texts with it; what others told has no facts that could be left out. */
export const given = ({ state }: HeldChoice, { name }: Held): boolean =>
  name !== null || state === 'INCLUDED';
