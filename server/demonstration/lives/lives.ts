import { accessLives } from './access-lives.ts';
import { closingLives } from './closing-lives.ts';
import { courtLives } from './court-lives.ts';
import { evidenceLives } from './evidence-lives.ts';
import { formalLives } from './formal-lives.ts';
import { landlordLives } from './landlord-lives.ts';
import type { Life } from './life.ts';
import { onlineLives } from './online-lives.ts';
import { partnerLives } from './partner-lives.ts';
import { peopleLives } from './people-lives.ts';
import { reviewLives } from './review-lives.ts';
import { sharingLives } from './sharing-lives.ts';
import { supportLives } from './support-lives.ts';

/** Every life that is told, in the order in which it is told. */
export const lives: readonly Life[] = [
  ...landlordLives,
  ...courtLives,
  ...formalLives,
  ...supportLives,
  ...peopleLives,
  ...sharingLives,
  ...reviewLives,
  ...closingLives,
  ...evidenceLives,
  ...partnerLives,
  ...accessLives,
  ...onlineLives,
];
