import type { TsmDocument } from '../../schema/tenant-satisfaction/tsm-document.ts';
import type { Sheet, SheetCell } from './spreadsheet.ts';

/** One line for each measure of each year. */
export const tsmRows = ({ years, measures }: TsmDocument): SheetCell[][] => [
  ['year', 'measure', 'name', 'value', 'numerator', 'denominator', 'lower_95', 'upper_95', 'not_told'],
  ...years.flatMap(({ name, figures }) =>
    figures.map(({ code, value, numerator, denominator, lower, upper, notTold }) => [
      name,
      code,
      measures.find((measure) => measure.code === code)!.name,
      value,
      numerator,
      denominator,
      lower,
      upper,
      notTold,
    ]),
  ),
];

export const tsmSheets = (
  document: TsmDocument,
  { hash, link }: { hash: string | null; link: string },
): Sheet[] => [
  {
    name: 'About',
    rows: [
      ['Tenant Satisfaction Measures on anti-social behaviour', document.periodName],
      ['Where', 'England'],
      ['By', document.source],
      ['Revision', document.revision],
      ['Figures as they stood at', document.dataTo],
      ['Link', link],
      ['SHA-256', hash ?? 'not signed'],
    ],
  },
  { name: 'Measures', rows: tsmRows(document) },
  {
    name: 'Definitions',
    rows: [
      ['measure', 'what it means'],
      ...document.measures.map(({ name, definition }) => [name, definition]),
    ],
  },
];
