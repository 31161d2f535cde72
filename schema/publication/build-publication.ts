import { count } from '../vocabulary/figures-in-words.ts';
import { CategoryCode, Nation } from '../vocabulary.ts';
import { NOT_RECORDED, type PublicationCounts } from './count-publication.ts';
import { hiddenCells, type Line, type PublishedCell } from './protect-table.ts';
import type {
  Bilingual,
  NationTable,
  PublicationDocument,
  PublicCell,
  PublicRow,
  PublicSection,
  PublishedNation,
  SectionLetter,
} from './publication-document.ts';
import {
  categoryNames,
  notRecorded,
  outcomeNames,
  satisfactionNames,
  sectionTitles,
  totalName,
} from './publication-words.ts';

const nations: readonly PublishedNation[] = [Nation.ENGLAND, Nation.WALES];
/** At a nation 1 to 4 of these could tell who somebody is (policy 10, 12.1). */
const sensitive: readonly string[] = [
  CategoryCode.HATE_CRIME,
  CategoryCode.DOMESTIC_ABUSE,
  CategoryCode.CUCKOOING_MATE_CRIME,
];
/** A percentage of fewer answers would tell what single people said. */
const fewestAnswers = 30;

type Built = Pick<PublicationDocument, 'years' | 'sections' | 'nations' | 'hidden'>;

/** The seven measures of policy 3.5 for these years, oldest first, as the public may see them. */
export async function buildPublication(
  years: readonly string[],
  counts: PublicationCounts,
  hiddenBefore: readonly string[],
): Promise<Built> {
  // Before the first report nothing was recorded here, which is not the same as nothing having happened.
  const recorded = years.filter((year) => counts.reports.some((row) => row.year <= year));
  const { nations: tables, hidden } = await nationTables(recorded, counts, hiddenBefore);
  const ofYear = (rows: PublicationCounts['reports'], year: string, code: string) =>
    sum(rows.filter((row) => row.year === year && row.code === code));
  const outcomes = counts.outcomes.map((row) => ({ ...row, nation: Nation.ENGLAND }));
  const parts = (codes: Record<string, Bilingual>, rows: PublicationCounts['reports']): PublicRow[] => [
    ...[...Object.entries(codes), [NOT_RECORDED, notRecorded] as const].flatMap(([code, name]) => {
      const values = years.map((year) => ofYear(rows, year, code));
      return code === NOT_RECORDED && values.every((value) => value === 0)
        ? []
        : [{ code, name, cells: values.map(shown) }];
    }),
    {
      code: 'ALL',
      name: totalName,
      cells: years.map((year) => shown(sum(rows.filter((row) => row.year === year)))),
    },
  ];
  const review = (key: 'applications' | 'notMet' | 'carriedOut' | 'recommended'): PublicRow[] => [
    {
      code: 'ALL',
      name: totalName,
      cells: years.map((year) => shown(counts.reviews.find((row) => row.year === year)?.[key] ?? 0)),
    },
  ];
  const section = (letter: SectionLetter, found: PublicRow[], unit: PublicSection['unit'] = 'COUNT') => {
    const rows = found.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => (recorded.includes(years[index]!) ? cell : notRecordedThen)),
    }));
    return { letter, title: sectionTitles[letter], sentence: sentenceOf(letter, years, rows), unit, rows };
  };
  return {
    years: [...years],
    sections: [
      section('a', parts(categoryNames, counts.reports)),
      section('b', parts(outcomeNames, outcomes)),
      section('c', review('applications')),
      section('d', review('notMet')),
      section('e', review('carriedOut')),
      section('f', review('recommended')),
      section('g', satisfaction(years, counts), 'PERCENT'),
    ],
    nations: tables,
    hidden,
  };
}

const notRecordedThen: PublicCell = { symbol: '[x]' };
const shown = (value: number): PublicCell => ({ value });
const sum = (rows: readonly { n: number }[]) => rows.reduce((all, { n }) => all + n, 0);

function satisfaction(years: readonly string[], { satisfaction: given }: PublicationCounts): PublicRow[] {
  const share = (year: string, which: 'handling' | 'outcome'): PublicCell => {
    const row = given.find((one) => one.year === year);
    const answers = row?.[`${which}Given`] ?? 0;
    if (!row || answers < fewestAnswers) return { symbol: '[c]' };
    return { value: Math.round((100 * row[`${which}Satisfied`]) / answers) };
  };
  return [
    {
      code: 'HANDLING',
      name: satisfactionNames.HANDLING,
      cells: years.map((year) => share(year, 'handling')),
    },
    { code: 'OUTCOME', name: satisfactionNames.OUTCOME, cells: years.map((year) => share(year, 'outcome')) },
  ];
}

async function nationTables(
  years: readonly string[],
  { reports }: PublicationCounts,
  hiddenBefore: readonly string[],
): Promise<Pick<Built, 'nations' | 'hidden'>> {
  const codes = [...Object.values(CategoryCode), NOT_RECORDED];
  const idOf = (year: string, code: string, nation: Nation) => `${year}/${code}/${nation}`;
  const numberOf = (year: string, code: string, nation: Nation) =>
    sum(reports.filter((row) => row.year === year && row.code === code && row.nation === nation));
  const all: string[] = [];
  const tables: NationTable[] = [];
  for (const year of years) {
    const cells: PublishedCell[] = codes.flatMap((code) =>
      nations.map((nation) => ({
        id: idOf(year, code, nation),
        value: numberOf(year, code, nation),
        sensitive: sensitive.includes(code),
      })),
    );
    const lineOf = (ids: string[]): Line => ({
      cells: ids,
      total: cells.filter(({ id }) => ids.includes(id)).reduce((total, { value }) => total + value, 0),
    });
    const lines = [
      ...codes.map((code) => lineOf(nations.map((nation) => idOf(year, code, nation)))),
      ...nations.map((nation) => lineOf(codes.map((code) => idOf(year, code, nation)))),
    ];
    const hidden = await hiddenCells(
      cells,
      lines,
      hiddenBefore.filter((id) => id.startsWith(`${year}/`)),
    );
    all.push(...[...hidden].sort());
    const cellOf = (code: string, nation: Nation): PublicCell =>
      hidden.has(idOf(year, code, nation)) ? { symbol: '[c]' } : shown(numberOf(year, code, nation));
    tables.push({
      year,
      rows: [
        ...codes.flatMap((code) => {
          const row = Object.fromEntries(nations.map((nation) => [nation, cellOf(code, nation)])) as Record<
            PublishedNation,
            PublicCell
          >;
          const name = code === NOT_RECORDED ? notRecorded : categoryNames[code as CategoryCode];
          return [{ code, name, cells: row }];
        }),
        {
          code: 'ALL',
          name: totalName,
          cells: Object.fromEntries(
            nations.map((nation) => [
              nation,
              shown(sum(reports.filter((row) => row.year === year && row.nation === nation))),
            ]),
          ) as Record<PublishedNation, PublicCell>,
        },
      ],
    });
  }
  return { nations: tables, hidden: all };
}

/** What the latest year was, beside the one before. */
function sentenceOf(letter: SectionLetter, years: readonly string[], rows: readonly PublicRow[]): Bilingual {
  const year = years.at(-1)!;
  if (letter === 'g') {
    const said = (row: PublicRow): Bilingual => {
      const cell = row.cells.at(-1)!;
      if ('symbol' in cell) {
        return {
          ENGLISH: `${row.name.ENGLISH}: not shown, as fewer than ${fewestAnswers} people answered.`,
          WELSH: `${row.name.WELSH}: heb ei ddangos, gan i lai na ${fewestAnswers} o bobl ateb.`,
        };
      }
      return {
        ENGLISH: `${row.name.ENGLISH}: ${cell.value}% of those who answered.`,
        WELSH: `${row.name.WELSH}: ${cell.value}% o’r rhai a atebodd.`,
      };
    };
    const both = rows.map(said);
    return {
      ENGLISH: `In ${year}: ${both.map(({ ENGLISH }) => ENGLISH).join(' ')}`,
      WELSH: `Yn ${year}: ${both.map(({ WELSH }) => WELSH).join(' ')}`,
    };
  }
  const all = rows.find(({ code }) => code === 'ALL')!.cells;
  const said = (cell: PublicCell | undefined) => (cell && 'value' in cell ? count(cell.value) : null);
  const [before, now] = [said(all.at(-2)), said(all.at(-1))];
  const things = counted[letter];
  if (now === null) return { ENGLISH: `In ${year}: not recorded.`, WELSH: `Yn ${year}: heb ei gofnodi.` };
  return {
    ENGLISH: `In ${year}: ${now} ${now === '1' ? things.ENGLISH[0] : things.ENGLISH[1]}; the year before ${before ?? 'not recorded'}.`,
    WELSH: `Yn ${year}: ${now} ${things.WELSH}; y flwyddyn gynt ${before ?? 'heb ei gofnodi'}.`,
  };
}

const counted: Record<
  Exclude<SectionLetter, 'g'>,
  { ENGLISH: [one: string, many: string]; WELSH: string }
> = {
  a: { ENGLISH: ['report received', 'reports received'], WELSH: 'o adroddiadau a dderbyniwyd' },
  b: { ENGLISH: ['case closed', 'cases closed'], WELSH: 'o achosion a gaewyd' },
  c: { ENGLISH: ['application received', 'applications received'], WELSH: 'o geisiadau a dderbyniwyd' },
  d: {
    ENGLISH: ['application that did not meet the threshold', 'applications that did not meet the threshold'],
    WELSH: 'o geisiadau na chyrhaeddodd y trothwy',
  },
  e: { ENGLISH: ['review carried out', 'reviews carried out'], WELSH: 'o adolygiadau a gynhaliwyd' },
  f: {
    ENGLISH: ['review with recommendations', 'reviews with recommendations'],
    WELSH: 'o adolygiadau gydag argymhellion',
  },
};
