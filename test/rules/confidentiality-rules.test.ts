import { describe, expect, it } from 'vitest';
import { givesAway } from '../../schema/contact/confidentiality-rules.ts';

const trevor = { name: 'Trevor Blackwood' };

describe('what is told to one person of a case', () => {
  it.each([
    'Trevor was warned.',
    'The Blackwoods’ flat; Blackwood’s dog.',
    'BLACKWOOD was warned.',
    'TREVOR was warned.',
    'Tre\u200bvor was warned.',
    'trevor  blackwood',
  ])('#20 #77 gives somebody else away, however the name is written: %s', (words) => {
    expect(givesAway(words, trevor)).toBe(true);
  });

  it('#20 says a word of a sentence that is also a name', () => {
    expect(givesAway('We hope it is quiet now.', { name: 'Hope Ellis' })).toBe(false);
    expect(givesAway('We spoke to HOPE.', { name: 'Hope Ellis' })).toBe(true);
    expect(givesAway('Soniwyd am Siân.', { name: 'Sia\u0302n Llewelyn' })).toBe(true);
  });
});
