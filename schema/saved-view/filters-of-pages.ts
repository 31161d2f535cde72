/**
 * What a saved view may hold of each page, by the names that stand in its address: filters that are codes, days, identities
 * and names of places. Not what was searched for, which may name somebody, nor a place in a list, which means nothing another
 * day.
 */
export const filtersOfPages = {
  CASES: [
    'status',
    'category',
    'urgency',
    'outcome',
    'area',
    'service',
    'opened_from',
    'opened_to',
    'closed_from',
    'closed_to',
    'order',
    'owner',
    'quality',
    'columns',
  ],
  DEADLINES: ['show', 'clock', 'area', 'service', 'owner'],
  CASE_REVIEWS: ['year', 'authority', 'area', 'service', 'step'],
  DATA_QUALITY: ['area', 'service'],
  REPORTS_RECEIVED: ['from', 'to', 'area', 'source', 'as_at'],
} as const;

export type PageWithFilters = keyof typeof filtersOfPages;

export const isFilterOf = (page: PageWithFilters, name: string): boolean =>
  (filtersOfPages[page] as readonly string[]).includes(name);
