export * from '../../schema/vocabulary/figures-in-words.ts';
