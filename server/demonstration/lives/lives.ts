import { courtLives } from './court-lives.ts';
import { formalLives } from './formal-lives.ts';
import type { Life } from './life.ts';

/** Every life that is told, in the order in which it is told. */
export const lives: readonly Life[] = [...courtLives, ...formalLives];
