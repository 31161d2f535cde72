import type { PublicationDocument, PublicCell } from '../../schema/publication/publication-document.ts';
import type { Sheet, SheetCell } from '../management-report/spreadsheet.ts';

const plain = (cell: PublicCell): SheetCell => ('symbol' in cell ? cell.symbol : cell.value);

/** One line for each number, the same in every year's file. */
export function publicationRows({ sections, nations, years }: PublicationDocument): SheetCell[][] {
  return [
    ['section', 'measure', 'unit', 'year', 'nation', 'code', 'name', 'name_welsh', 'value'],
    ...sections.flatMap(({ letter, title, unit, rows }) =>
      rows.flatMap(({ code, name, cells }) =>
        cells.map((cell, index) => [
          letter,
          title.ENGLISH,
          unit,
          years[index]!,
          null,
          code,
          name.ENGLISH,
          name.WELSH,
          plain(cell),
        ]),
      ),
    ),
    ...nations.flatMap(({ year, rows }) =>
      rows.flatMap(({ code, name, cells }) =>
        Object.entries(cells).map(([nation, cell]) => [
          'a',
          sections[0]!.title.ENGLISH,
          'COUNT',
          year,
          nation,
          code,
          name.ENGLISH,
          name.WELSH,
          plain(cell),
        ]),
      ),
    ),
  ];
}

export const publicationSheets = (document: PublicationDocument): Sheet[] => [
  {
    name: 'About',
    rows: [
      ['Published by', document.landlord],
      ['Year', document.periodName],
      ['Revision', document.revision],
      ['Figures as they stood at', document.dataTo],
      ['Policy', document.policy.title],
      ['[c]', 'Not shown, so that nobody can be recognised.'],
      ['[x]', 'Not recorded in that year.'],
    ],
  },
  ...document.sections.map(({ letter, title, rows }) => ({
    name: `3.5 ${letter}`,
    rows: [
      [title.ENGLISH, ...document.years],
      ...rows.map(({ name, cells }) => [name.ENGLISH, ...cells.map(plain)]),
    ],
  })),
  ...document.nations.map(({ year, rows }) => ({
    name: `Nations ${year.replace('/', '-')}`,
    rows: [
      ['Reports by type', 'England', 'Wales'],
      ...rows.map(({ name, cells }) => [name.ENGLISH, plain(cells.ENGLAND), plain(cells.WALES)]),
    ],
  })),
];

/** For programs: the tidy lines with what each column means. */
export function publicationData(document: PublicationDocument): object {
  const [heading, ...lines] = publicationRows(document);
  return {
    landlord: document.landlord,
    year: document.periodName,
    revision: document.revision,
    countedAt: document.dataTo,
    policy: document.policy.title,
    dictionary: {
      section: 'The letter of policy 3.5 that asks for the number: a to g.',
      measure: 'The measure in the words of the policy.',
      unit: 'COUNT: a whole number. PERCENT: of 0 to 100.',
      year: 'The financial year, 1 April to 31 March.',
      nation: 'ENGLAND or WALES; null for the whole landlord.',
      code: 'What the number is a part of: a type of anti-social behaviour, an outcome, or ALL.',
      name: 'The same in English.',
      name_welsh: 'The same in Welsh, awaiting review.',
      value:
        'The number; "[c]" where it is not shown, so that nobody can be recognised, "[x]" where it was not recorded in that year. Never null.',
    },
    figures: lines.map((line) =>
      Object.fromEntries(heading!.map((name, index) => [name, line[index] ?? null])),
    ),
  };
}
