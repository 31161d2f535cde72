import type { MeasureWords } from '../../kit/measure-words.ts';

/** The interval is how a share is drawn, not a measure of its own, so the dictionary does not have it. */
export const intervalWords: MeasureWords = {
  name: '95% interval',
  meaning:
    'With few reports a share jumps about by chance alone. The interval (Wilson) is where the true share probably lies; a target inside it is neither surely met nor surely missed.',
  clause: null,
};

export const togetherWords: MeasureWords = {
  name: 'Offences against a person',
  meaning:
    'Hate crime, domestic abuse, cuckooing, violence and verbal abuse. At a place they are counted together for those who read no cases, since the people could be recognised.',
  clause: '12.1',
};
