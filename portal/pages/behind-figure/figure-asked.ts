import type { AnalyticsFilter, Dimension } from '../../generated/behind-figure-query.ts';
import { addressWord, readDay } from '../../kit/chosen-words.ts';
import type { MeasureId } from '../../kit/dictionary.ts';
import type { OpenedBy } from '../../kit/figure-link.tsx';
import { readKnownAt } from '../../kit/known-at.tsx';
import { type Area, readPlace } from '../../kit/places.ts';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

export type FigureSearch = Partial<
  Record<
    'measure' | 'from' | 'to' | 'by' | 'only' | 'area' | 'service' | 'source' | 'as_at' | 'after',
    string
  >
>;

export interface FigureAsked {
  measure: MeasureId;
  period: { from: string; to: string };
  keys: { dimension: Dimension; value: string | null }[];
  filter: AnalyticsFilter;
  onlyMet: boolean;
  asAt: string | null;
  /** What it is of, in words. */
  chosen: string[];
  /** What the address asks for beside it and cannot have. */
  unknown: string[];
}

const opened: readonly OpenedBy[] = ['AREA', 'SERVICE', 'LSOA', 'CATEGORY', 'OUTCOME', 'SOURCE'];
const codes: readonly OpenedBy[] = ['CATEGORY', 'OUTCOME'];

/** The figure that an address means; null where it means none: another figure in its place would be believed. */
export function readFigureAsked(
  search: FigureSearch,
  { measures, areas, now }: { measures: readonly { id: MeasureId }[]; areas: readonly Area[]; now: Date },
): FigureAsked | null {
  const measure = measures.find(({ id }) => addressWord(id) === search.measure)?.id;
  const [from, to] = [readDay(search.from), readDay(search.to)];
  const key = readKey(search.by);
  const place = readPlace(areas, search.area, search.service);
  const known = readKnownAt(search.as_at, now);
  const source = search.source;
  if (!measure || !from || !to || from > to || key === undefined) return null;
  if (place.unknown.length > 0 || known.unknown.length > 0) return null;
  if (source !== undefined && source !== 'recorded' && source !== 'imported') return null;
  return {
    measure,
    period: { from, to },
    keys: key ? [key] : [],
    filter: {
      ...(place.service ? { serviceId: [place.service.id] } : place.area ? { areaId: [place.area.id] } : {}),
      ...(source ? { imported: source === 'imported' } : {}),
    },
    onlyMet: search.only === 'met',
    asAt: known.asAt,
    chosen: [
      from === to ? dayOf(from) : `${dayOf(from)} to ${dayOf(to)}`,
      ...(key ? [keyInWords(key, areas)] : []),
      (place.service ?? place.area)?.name ?? 'all areas',
      ...(source ? [source === 'imported' ? 'imported' : 'recorded in Amity'] : []),
    ],
    unknown: search.only === undefined || search.only === 'met' ? [] : [`the part “${search.only}”`],
  };
}

interface Key {
  dimension: OpenedBy;
  value: string | null;
}

/** `category:noise-nuisance`; null where there is no key, undefined where it is none. */
function readKey(text: string | undefined): Key | null | undefined {
  if (text === undefined) return null;
  const [word, value, ...more] = text.split(':');
  const dimension = opened.find((each) => addressWord(each) === word);
  if (!dimension || value === undefined || more.length > 0) return undefined;
  if (value === '') return { dimension, value: null };
  return {
    dimension,
    value: codes.includes(dimension) || value === 'recorded' ? codeOf(value) : value,
  };
}

const codeOf = (word: string) => word.toUpperCase().replaceAll('-', '_');

function keyInWords({ dimension, value }: Key, areas: readonly Area[]): string {
  if (value === null) return 'not recorded';
  switch (dimension) {
    case 'AREA':
      return areas.find(({ id }) => id === value)?.name ?? 'one area';
    case 'SERVICE':
      return areas.flatMap(({ services }) => services).find(({ id }) => id === value)?.name ?? 'one service';
    case 'SOURCE':
      return value === 'RECORDED' ? 'recorded in Amity' : 'from one imported file';
    case 'LSOA':
      return value;
    default:
      return wordFor(value);
  }
}
