import { describe, expect, it } from 'vitest';
import { givesAway } from '../../schema/contact/confidentiality-rules.ts';
import type { KnownPerson } from '../../schema/disclosure/text-findings.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { open, person } from './known-person.ts';

const away = (words: string, ...people: KnownPerson[]) => givesAway(words, people, opy872v3.sharing);
const trevor = person('Trevor Blackwood', { addresses: ['Flat 2, Lantern Court'] });

describe('what is told to one person of a case', () => {
  it.each([
    'Trevor was warned.',
    'The Blackwoods’ flat; Blackwood’s dog.',
    'BLACKWOOD was warned.',
    'TREVOR was warned.',
    'so trevor was warned',
    'Tre\u200bvor was warned.',
    'trevor  blackwood',
  ])('#20 #77 gives somebody else away, however the name is written: %s', (words) => {
    expect(away(words, trevor)).toBe(true);
  });

  it('#20 says a word of a sentence that is also a name', () => {
    const hope = person('Hope Ellis');
    expect(away('We hope it is quiet now.', hope)).toBe(false);
    expect(away('We spoke to Hope.', hope)).toBe(true);
    expect(away('We spoke to HOPE.', hope)).toBe(true);
    expect(away('hope ellis told us', hope)).toBe(true);
    expect(away('Soniwyd am Siân.', person('Sia\u0302n Llewelyn'))).toBe(true);
  });

  it('#20 names whom it is told to, and what two of one home or family share', () => {
    const iris = person('Iris Blackwood', { ...open, addresses: ['Flat 2, Lantern Court'] });
    expect(away('Dear Mrs Blackwood, we shall come to Flat 2, Lantern Court.', trevor, iris)).toBe(false);
    expect(away('Dear Mrs Blackwood, Trevor told us.', trevor, iris)).toBe(true);
    expect(away('Dear Mrs Blackwood, Trevor Blackwood told us.', trevor, iris)).toBe(true);
  });

  it('#20 speaks of numbers and places that are nobody’s of the case', () => {
    expect(away('Ring us on 01632 960 500, or come to 4 Harbour Road.', trevor)).toBe(false);
  });
});
