import { yearsUpTo } from '../management-report/report-periods.ts';
import { type Ask, countTsm } from './count-tsm.ts';
import { type TsmDocument, tsmWords } from './tsm-document.ts';
import { type TsmEdition, tsmEditionOf } from './tsm-editions.ts';
import { tsmCodes, tsmFigures } from './tsm-measures.ts';

/** So many years stand side by side; each is worked out by the requirements of its own. */
const YEARS = 3;

/** The measures of a reporting year (2025 for 2025/26) beside those of the years before it. */
export async function buildTsm(
  ask: Ask,
  year: number,
): Promise<Pick<TsmDocument, 'periodName' | 'edition' | 'source' | 'measures' | 'years'>> {
  const years: TsmDocument['years'] = [];
  let latest: TsmEdition | null = null;
  for (const { name, from, to } of yearsUpTo(year, YEARS)) {
    const key = from.slice(0, 4);
    const edition = tsmEditionOf(key);
    if (!edition) continue;
    latest = edition;
    years.push({ name, figures: tsmFigures(await countTsm(ask, { key, from, to }, edition)) });
  }
  if (!latest) throw new RangeError(`there were no tenant satisfaction measures in ${year}`);
  return {
    periodName: years.at(-1)!.name,
    edition: latest.name,
    source: latest.source,
    measures: tsmCodes.map((code) => ({ code, ...tsmWords[code] })),
    years,
  };
}
