import type { ReportDocument, ReportTable } from '../../schema/management-report/report-document.ts';
import type { Sheet, SheetCell } from './spreadsheet.ts';

const tidyHeading = [
  'table',
  'period_from',
  'period_to',
  'part_of',
  'part',
  'part_name',
  'measure',
  'value',
  'numerator',
  'denominator',
  'lower_95',
  'upper_95',
  'compared_with',
];

/** One line for each figure, so that a program needs to know one shape only. */
export function tidyRows({ tables }: ReportDocument): SheetCell[][] {
  return [tidyHeading, ...tables.flatMap(tidyTable)];
}

function tidyTable(table: ReportTable): SheetCell[][] {
  return table.rows.flatMap(({ keys, figures, compared }) => {
    const [key] = keys;
    const part = [key?.dimension ?? null, key?.value ?? null, key?.label ?? null];
    const lines = (from: string, to: string, these: typeof figures, comparedWith: string | null) =>
      these.map(({ measure, value, numerator, denominator, lower, upper }) => [
        table.id,
        from,
        to,
        ...part,
        measure,
        value,
        numerator,
        denominator,
        lower,
        upper,
        comparedWith,
      ]);
    return [
      ...lines(table.from, table.to, figures, null),
      ...compared.flatMap((then) => lines(then.from, then.to, then.figures, then.comparison)),
    ];
  });
}

/** A cover that says what it is, one sheet for each table as it is read on the page, and the definitions. */
export function reportSheets(
  document: ReportDocument,
  facts: { hash: string | null; link: string },
): Sheet[] {
  return [
    { name: 'About', rows: coverRows(document, facts) },
    ...document.tables.map((table) => ({ name: table.title.slice(0, 31), rows: tableRows(document, table) })),
    { name: 'Definitions', rows: definitionRows(document) },
  ];
}

function coverRows(
  document: ReportDocument,
  { hash, link }: { hash: string | null; link: string },
): SheetCell[][] {
  const { signed, supersedes } = document;
  return [
    ['Report', `Quarterly report on anti-social behaviour, ${document.periodName}`],
    ['Period', `${document.from} to ${document.to}`],
    ['Status', signed ? `Signed by ${signed.by?.name ?? ''} at ${signed.at}` : 'Draft, not signed'],
    ['Revision', document.revision],
    ...(supersedes ? [['Replaces', `Revision ${supersedes.revision}: ${supersedes.reason}`]] : []),
    ['Figures counted at', document.dataTo],
    ['Policy', `${document.policy.title} (version ${document.policy.number})`],
    ['Permanent link', link],
    ['SHA-256 of the report', hash ?? 'none until it is signed'],
    ...document.sentences.map(({ text }, index) => [`What the board needs to know, ${index + 1}`, text]),
  ];
}

function tableRows(document: ReportDocument, table: ReportTable): SheetCell[][] {
  const nameOf = (id: string) => document.definitions.find((each) => each.id === id)?.name ?? id;
  if (table.by.length === 0) {
    const comparisons = table.rows[0]?.compared ?? [];
    return [
      [
        'Measure',
        'Value',
        'Numerator',
        'Denominator',
        '95% from',
        '95% to',
        ...comparisons.map(({ from, to }) => `${from} to ${to}`),
      ],
      ...(table.rows[0]?.figures ?? []).map((figure, index) => [
        nameOf(figure.measure),
        figure.value,
        figure.numerator,
        figure.denominator,
        figure.lower,
        figure.upper,
        ...comparisons.map(({ figures }) => figures[index]?.value ?? null),
      ]),
    ];
  }
  const comparisons = table.rows[0]?.compared ?? [];
  return [
    [
      table.title,
      ...table.measures.map(nameOf),
      ...comparisons.flatMap(({ from, to }) => table.measures.map((id) => `${nameOf(id)}, ${from} to ${to}`)),
    ],
    ...table.rows.map(({ keys, figures, compared }) => [
      keys.map(({ label, value }) => label ?? value).join(', '),
      ...figures.map(({ value }) => value),
      ...compared.flatMap((then) => then.figures.map(({ value }) => value)),
    ]),
  ];
}

const definitionRows = ({ definitions }: ReportDocument): SheetCell[][] => [
  ['Measure', 'Definition', 'Counted', 'Out of', 'Left out', 'Clause'],
  ...definitions.map(({ name, definition, numerator, denominator, exclusions, clause }) => [
    name,
    definition,
    numerator,
    denominator,
    exclusions,
    clause,
  ]),
];
