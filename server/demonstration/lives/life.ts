import type { demonstrationAreas } from '../demonstration-places.ts';
import type { Story } from './story.ts';

/** A life that is told by the domain's own operations, for what the generator of rows knows nothing of. */
export interface Life {
  /** In which service. */
  service: (typeof demonstrationAreas)[number]['services'][number]['name'];
  /** How many days ago its reports come, the earliest first; each opens a case unless it is said that it does not. */
  begins: readonly (number | { reported: number })[];
  /** Left out where there is nowhere to keep files. */
  needsFiles?: boolean;
  tell(story: Story): Promise<void>;
}
