import { wilson } from '../analytics/wilson.ts';
import { frozenNumber } from '../management-report/canonical-json.ts';
import { Stock } from '../vocabulary.ts';

/** The kinds of homes that the measures are of. */
export const measuredStocks = [Stock.LCRA, Stock.LCHO] as const;
export type MeasuredStock = (typeof measuredStocks)[number];

/** What was counted of one reporting year. */
export interface TsmCounts {
  cases: number;
  hateCases: number;
  /** Owned at the year's end; null where nobody has written it down. */
  homes: Record<MeasuredStock, number | null>;
  perception: Record<MeasuredStock, { satisfied: number; answered: number; notApplicable: number }>;
}

export type TsmCode = 'NM01_1' | 'NM01_2' | 'TP12_LCRA' | 'TP12_LCHO';
export const tsmCodes: readonly TsmCode[] = ['NM01_1', 'NM01_2', 'TP12_LCRA', 'TP12_LCHO'];

export type NotTold = 'HOMES_NOT_RECORDED' | 'NO_HOMES' | 'NOBODY_ASKED';

/** One measure of one year: to one decimal place, or why there is none. */
export interface TsmFigure {
  code: TsmCode;
  /** Cases for each 1,000 homes (NM01), or per cent (TP12). */
  value: number | null;
  numerator: number;
  denominator: number | null;
  /** At 95 %, of a share of those asked (Wilson). */
  lower: number | null;
  upper: number | null;
  notTold: NotTold | null;
}

/**
 * NM01: cases opened for each 1,000 homes, of all and of those with a hate incident; both kinds of homes together. TP12:
 * of tenants who could say, the per cent who are satisfied with how anti-social behaviour is handled; the kinds apart.
 */
export function tsmFigures({ cases, hateCases, homes, perception }: TsmCounts): TsmFigure[] {
  const { LCRA, LCHO } = homes;
  const all = LCRA === null || LCHO === null ? null : LCRA + LCHO;
  const perHome = (code: TsmCode, numerator: number): TsmFigure => ({
    code,
    value: all ? tenths(numerator, all, 1_000) : null,
    numerator,
    denominator: all,
    lower: null,
    upper: null,
    notTold: all === null ? 'HOMES_NOT_RECORDED' : all === 0 ? 'NO_HOMES' : null,
  });
  const satisfied = (code: TsmCode, stock: MeasuredStock): TsmFigure => {
    const { satisfied: numerator, answered } = perception[stock];
    const interval = wilson(numerator, answered);
    return {
      code,
      value: answered > 0 ? tenths(numerator, answered, 100) : null,
      numerator,
      denominator: answered,
      lower: interval && frozenNumber(interval.lower * 100),
      upper: interval && frozenNumber(interval.upper * 100),
      notTold: answered > 0 ? null : 'NOBODY_ASKED',
    };
  };
  return [
    perHome('NM01_1', cases),
    perHome('NM01_2', hateCases),
    satisfied('TP12_LCRA', Stock.LCRA),
    satisfied('TP12_LCHO', Stock.LCHO),
  ];
}

/** To one decimal place, a half up; in whole numbers as far as can be. */
const tenths = (numerator: number, denominator: number, each: number): number =>
  Math.floor((numerator * each * 20 + denominator) / (denominator * 2)) / 10;
