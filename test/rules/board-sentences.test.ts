import { describe, expect, it } from 'vitest';
import {
  type BoardFigures,
  boardSentences,
  type Part,
  type Standard,
} from '../../schema/management-report/board-sentences.ts';
import { withinChance } from '../../schema/management-report/within-chance.ts';

const compared = (value: number, previous: number | null = null, run: (number | null)[] = [value]) => ({
  value,
  previous,
  lastYear: null,
  run,
});

const standard = (code: Standard['code'], change: Partial<Standard> = {}): Standard => ({
  code,
  met: 96,
  due: 100,
  proportion: 0.96,
  low: 0.9,
  high: 0.98,
  target: 0.95,
  previous: null,
  lastYear: null,
  run: [],
  ...change,
});

const quarter = (change: Partial<BoardFigures> = {}): BoardFigures => ({
  running: false,
  opened: compared(118, 99),
  closed: compared(106, 103),
  openAtEnd: compared(89, 77, [69, 78, 73, 69, 85, 81, 77, 89]),
  standards: [
    standard('EMERGENCY_CONTACT_ON_TIME'),
    standard('APPROACH_AGREED_ON_TIME'),
    standard('FACE_TO_FACE_ON_TIME'),
  ],
  byCategory: [],
  ...change,
});

const part = (code: string | null, now: number, previous: number | null): Part => ({
  code,
  now,
  previous,
  lastYear: null,
});

const sentence = (about: string, figures: BoardFigures) => {
  const found = boardSentences(figures).find((each) => each.about === about);
  return found ? `${found.finding} ${found.detail}` : null;
};

describe('What the board needs to know', () => {
  it('begins with cases opened against closed and how many are left open', () => {
    expect(sentence('FLOW', quarter())).toBe(
      'More cases were opened (118) than closed (106). 89 cases were open at the end of the quarter, the highest in eight quarters.',
    );
  });

  it('does not call a figure the highest when an earlier quarter equals it or has none', () => {
    const tie = quarter({ openAtEnd: compared(89, 77, [69, 78, 89, 69, 85, 81, 77, 89]) });
    const gap = quarter({ openAtEnd: compared(89, 77, [null, 78, 73, 69, 85, 81, 77, 89]) });
    expect(sentence('FLOW', tie)).not.toContain('highest');
    expect(sentence('FLOW', gap)).not.toContain('highest');
  });

  it('speaks of one case as one case, and of a running quarter as it stands now', () => {
    const one = quarter({ opened: compared(1), closed: compared(1), openAtEnd: compared(1) });
    expect(sentence('FLOW', one)).toBe(
      'As many cases were opened as closed (1). 1 case was open at the end of the quarter.',
    );
    expect(sentence('FLOW', { ...one, running: true })).toContain('1 case is open now.');
  });

  it('says nothing when there was nothing', () => {
    expect(
      boardSentences(quarter({ opened: compared(0), closed: compared(0), openAtEnd: compared(0) })),
    ).toEqual([]);
  });

  it('names the response time furthest below its target, and calls it below only when chance cannot explain it', () => {
    const missed = standard('APPROACH_AGREED_ON_TIME', {
      met: 101,
      due: 113,
      proportion: 101 / 113,
      high: 0.939,
    });
    const unsure = standard('EMERGENCY_CONTACT_ON_TIME', {
      met: 21,
      due: 24,
      proportion: 21 / 24,
      high: 0.957,
    });
    expect(
      sentence('STANDARDS', quarter({ standards: [standard('EMERGENCY_CONTACT_ON_TIME'), missed] })),
    ).toBe(
      'Contact within five working days was met for 89% of reports. That is 101 of 113, below the 95% target.',
    );
    expect(sentence('STANDARDS', quarter({ standards: [unsure] }))).toContain(
      'within what chance alone would produce',
    );
  });

  it('praises only when every response time was met, and leaves out those with nothing due', () => {
    expect(sentence('STANDARDS', quarter())).toContain('All three response times met their targets.');
    const none = standard('EMERGENCY_CONTACT_ON_TIME', {
      met: 0,
      due: 0,
      proportion: null,
      low: null,
      high: null,
    });
    const partly = quarter({ standards: [none, standard('APPROACH_AGREED_ON_TIME')] });
    expect(sentence('STANDARDS', partly)).toContain('Every response time with something due met its target.');
    expect(sentence('STANDARDS', quarter({ standards: [none] }))).toBeNull();
  });

  it('speaks of hate crime when no category moved beyond chance, and of the category that did otherwise', () => {
    const hate = part('HATE_CRIME', 7, 4);
    const noise = part('NOISE_NUISANCE', 36, 29);
    expect(sentence('CATEGORY', quarter({ byCategory: [noise, hate] }))).toBe(
      'Hate crime cases rose from 4 to 7 since the quarter before. This change is within what chance alone would produce.',
    );
    const surge = part('NOISE_NUISANCE', 70, 29);
    expect(sentence('CATEGORY', quarter({ byCategory: [hate, surge] }))).toBe(
      'Noise nuisance cases rose from 29 to 70 since the quarter before. This is more than chance alone would produce.',
    );
  });

  it('speaks of the types that are told only together as of one', () => {
    const together = part('OFFENCES_AGAINST_A_PERSON', 30, 12);
    expect(sentence('CATEGORY', quarter({ byCategory: [together] }))).toContain(
      'Offences against a person rose from 12 to 30',
    );
  });

  it('never has more than three sentences', () => {
    const full = quarter({ byCategory: [part('WEAPONS', 3, 1)] });
    expect(boardSentences(full)).toHaveLength(3);
  });
});

describe('A change within chance', () => {
  it('is judged by the interval, at its edge in pairs', () => {
    expect(withinChance(4, 7)).toBe(true);
    expect(withinChance(0, 0)).toBe(true);
    expect(withinChance(0, 3)).toBe(true);
    expect(withinChance(0, 4)).toBe(false);
    expect(withinChance(100, 128)).toBe(true);
    expect(withinChance(100, 131)).toBe(false);
  });

  it('does not depend on the direction', () => {
    for (const [a, b] of [
      [4, 7],
      [10, 30],
      [50, 60],
      [0, 5],
    ] as const)
      expect(withinChance(a, b)).toBe(withinChance(b, a));
  });
});
