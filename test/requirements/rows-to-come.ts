/** Rows that nothing proves yet, each with the part of the product that will. A row that has a test is struck from here. */
export const rowsToCome: Readonly<Record<number, string>> = {
  10: 'statistics: every count by protected characteristic',
  11: 'statistics: rates and disproportion',
  49: 'statistics: the annual publication',
};
