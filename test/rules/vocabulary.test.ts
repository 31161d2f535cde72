import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../schema/vocabulary.ts';

describe('the vocabulary', () => {
  it.each(Object.entries(vocabulary))(
    '%s says every word as it is written, and explains it',
    (_name, words) => {
      const {
        enum: values,
        description,
        values: meanings,
      } = words as {
        enum: Record<string, string>;
        description: string;
        values: Record<string, string>;
      };
      expect(Object.keys(values)).toEqual(Object.values(values));
      expect(Object.keys(meanings)).toEqual(Object.keys(values));
      for (const sentence of [description, ...Object.values(meanings)])
        expect(sentence).toMatch(/^[A-Z].*\.$/);
    },
  );
});
