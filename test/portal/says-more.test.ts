import { describe, expect, it } from 'vitest';
import { saysMore } from '../../portal/kit/says-more.ts';

describe('What stands below a question', () => {
  it.each([
    ['Why.', 'Why?'],
    ['How it ended.', 'How did it end?'],
    ['The firm or adviser.', 'Which firm or adviser?'],
    ["The person's capacity.", "The person's capacity"],
  ])('“%s” below “%s” says nothing more, and is left out', (hint, label) => {
    expect(saysMore(hint, label)).toBe(false);
  });

  it.each([
    ['When; now when left out. Not in the future.', 'When?'],
    ['Stays among staff.', 'What was said and agreed'],
    ['By what means; an initial interview by phone or in person (policy 8.5).', 'By which means?'],
    ['Which line of policy 11.1 applies.', 'Which line applies?'],
  ])('“%s” below “%s” stays', (hint, label) => {
    expect(saysMore(hint, label)).toBe(true);
  });
});
