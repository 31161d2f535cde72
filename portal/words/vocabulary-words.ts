export * from '../../schema/vocabulary/words-in-use.ts';
