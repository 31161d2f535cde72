/** Of the records of people those that something may be added to: not found to be another's, and not forgotten. */
export const stillKnown = { mergedInto: null, erasedAt: null };
