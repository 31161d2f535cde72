import { describe, expect, it } from 'vitest';
import { dayOf, londonDate, momentOf, monthOf, monthsFrom } from '../../portal/words/dates.ts';
import { count, countOf, listed, percent } from '../../portal/words/figures.ts';
import { wordFor, wordWithin } from '../../portal/words/vocabulary-words.ts';
import * as vocabulary from '../../schema/vocabulary.ts';

describe('Words on the screen', () => {
  it('every value of the vocabulary reads as words, none as a code', () => {
    const enums = Object.values<object>(vocabulary).filter((each) =>
      Object.entries(each).every(([key, word]) => key === word),
    );
    expect(enums.length).toBeGreaterThan(20);
    for (const value of enums.flatMap((each) => Object.values(each))) {
      expect(wordFor(value), value).toMatch(/^[A-Z]/);
      expect(wordFor(value), value).not.toMatch(/_|[A-Z]{4}/);
    }
  });

  it('keep their capitals inside a sentence only where they are names', () => {
    expect(wordWithin('NOISE_NUISANCE')).toBe('noise nuisance');
    expect(wordWithin('CAS2')).toBe('CAS-2');
    expect(wordWithin('EQUALITY_AND_DIVERSITY_GROUP')).toBe('Equality and Diversity group');
  });
});

describe('Figures on the screen', () => {
  it('never round a share to all or to nothing', () => {
    expect(percent(1)).toBe('100%');
    expect(percent(0.9999)).toBe('over 99%');
    expect(percent(0)).toBe('0%');
    expect(percent(0.001)).toBe('under 1%');
    expect(percent(0.895)).toBe('90%');
  });

  it('speak of none, one and many', () => {
    expect([0, 1, 2, 331757].map((value) => countOf(value, 'case'))).toEqual([
      'no cases',
      '1 case',
      '2 cases',
      '331,757 cases',
    ]);
    expect(count(1000)).toBe('1,000');
    expect(listed(['Bangor', 'Conwy', 'Wrexham'])).toBe('Bangor, Conwy and Wrexham');
  });
});

describe('Days on the screen', () => {
  it('are London days, summer time included', () => {
    expect(dayOf('2026-06-30T23:30:00Z')).toBe('1 Jul 2026');
    expect(dayOf('2026-12-31T23:30:00Z')).toBe('31 Dec 2026');
    expect(momentOf('2026-07-01T08:05:00Z')).toBe('1 Jul 2026, 09:05');
    expect(londonDate('2026-06-30T23:30:00Z')).toBe('2026-07-01');
  });

  it('a calendar day without a time is that day', () => {
    expect(dayOf('2026-07-01')).toBe('1 Jul 2026');
    expect(dayOf('2026-12-01')).toBe('1 Dec 2026');
  });

  it('months run across the turn of the year', () => {
    expect(monthOf('2026-11')).toBe('November 2026');
    expect(monthsFrom('2026-11', 2)).toBe('2027-01');
    expect(monthsFrom('2026-01', -1)).toBe('2025-12');
  });
});
