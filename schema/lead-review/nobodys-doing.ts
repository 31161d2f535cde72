import { EventKind } from '../vocabulary.ts';

/** What a clock or a file writes is nobody doing anything. SQL: the words, one after another. */
export const nobodysDoing = [
  EventKind.DEADLINE_SET,
  EventKind.DEADLINE_MET,
  EventKind.DEADLINE_MISSED,
  EventKind.DEADLINE_CANCELLED,
  EventKind.DEADLINE_NEEDED,
  EventKind.IMPORTED,
]
  .map((word) => `'${word}'`)
  .join(', ');
