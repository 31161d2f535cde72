import type { FrozenFigure, FrozenRow, ReportTable } from './report-document.ts';

/** A figure that is another when it is counted again. */
export interface DifferingFigure {
  table: string;
  keys: FrozenRow['keys'];
  /** The period that it is of. */
  from: string;
  to: string;
  measure: FrozenFigure['measure'];
  told: number | null;
  toldNumerator: number | null;
  toldDenominator: number | null;
  counted: number | null;
  countedNumerator: number | null;
  countedDenominator: number | null;
}

/** Where a report's tables and the same tables counted again do not say the same; names of areas and services may have changed. */
export const compareWithRecount = (
  told: readonly ReportTable[],
  recounted: readonly ReportTable[],
): DifferingFigure[] =>
  told.flatMap((table) => {
    const again = recounted.find(({ id }) => id === table.id);
    const [before, after] = [rowsOf(table), again ? rowsOf(again) : new Map<string, FrozenRow>()];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
      differing(table, before.get(key), after.get(key)),
    );
  });

const rowsOf = ({ rows }: ReportTable) =>
  new Map(rows.map((row) => [JSON.stringify(row.keys.map(({ value }) => value)), row]));

function differing(
  table: ReportTable,
  told: FrozenRow | undefined,
  counted: FrozenRow | undefined,
): DifferingFigure[] {
  const { keys } = (told ?? counted)!;
  const compare = (
    { from, to }: { from: string; to: string },
    before: readonly FrozenFigure[] | undefined,
    after: readonly FrozenFigure[] | undefined,
  ) =>
    table.measures.flatMap((measure) => {
      const [one, other] = [before, after].map((figures) =>
        figures?.find((each) => each.measure === measure),
      );
      if (same(one, other)) return [];
      return {
        table: table.id,
        keys,
        from,
        to,
        measure,
        told: one?.value ?? null,
        toldNumerator: one?.numerator ?? null,
        toldDenominator: one?.denominator ?? null,
        counted: other?.value ?? null,
        countedNumerator: other?.numerator ?? null,
        countedDenominator: other?.denominator ?? null,
      };
    });
  return [
    ...compare(table, told?.figures, counted?.figures),
    ...(told ?? counted)!.compared.flatMap(({ comparison, from, to }) => {
      const figures = (row: FrozenRow | undefined) =>
        row?.compared.find((each) => each.comparison === comparison)?.figures;
      return compare({ from, to }, figures(told), figures(counted));
    }),
  ];
}

/** A row that is not there says the same as one in which nothing was counted. */
const same = (one: FrozenFigure | undefined, other: FrozenFigure | undefined): boolean =>
  (['value', 'numerator', 'denominator'] as const).every(
    (part) => (one?.[part] ?? 0) === (other?.[part] ?? 0),
  );
