/** The types of what is told of a case: whoever may read it no more keeps nothing of it in the window. */
export const ofACase = [
  'Case',
  'CaseEvent',
  'Report',
  'Deadline',
  'Party',
  'Person',
  'Action',
  'Evidence',
  'Notification',
  'ConflictWall',
] as const;
