/** The parts of a case file, by which an address leads to one: `#people`. */
export const caseParts = {
  steering: 'How it is led',
  conflicts: 'Conflicts of interest',
  clocks: 'Clocks',
  people: 'People',
  belonging: 'Who belongs together',
  investigation: 'Steps of the investigation',
  plan: 'Action plan',
  actions: 'Actions',
  orders: 'Orders',
  advice: 'Legal advice',
  evidence: 'Evidence',
  reports: 'Reports',
  incidents: 'Incidents',
  contacts: 'Contacts',
  visits: 'Visits',
  cooperation: 'What people were asked to do',
  sharing: 'Sharing',
  reviews: 'Case reviews',
  closing: 'Closing',
  satisfaction: 'Satisfaction',
  timeline: 'Timeline',
} as const;

export type CasePart = keyof typeof caseParts;

/** Where people go most, in the order in which a case is worked. */
export const mostOpened: readonly CasePart[] = [
  'people',
  'clocks',
  'plan',
  'actions',
  'evidence',
  'contacts',
  'incidents',
  'reports',
  'sharing',
  'closing',
  'timeline',
];
