import { Dimension } from './analytics-words.ts';
import type { Kind } from './measure-definition.ts';

/** Dimensions of time; the others are facets of what is counted. */
export type TimeGrain = Dimension.WEEK | Dimension.MONTH | Dimension.QUARTER | Dimension.YEAR;
export type Facet = Exclude<Dimension, TimeGrain>;

const grains: readonly Dimension[] = [Dimension.WEEK, Dimension.MONTH, Dimension.QUARTER, Dimension.YEAR];
export const isTime = (dimension: Dimension): dimension is TimeGrain => grains.includes(dimension);

const ofACase = (table: string) => `${table} t join asb_case c on c.id = t.case_id`;

/** Where the rows of a kind come from; `t` is the row. */
export const sources: Record<Kind, string> = {
  REPORT: 'report t',
  CASE: 'asb_case t',
  DEADLINE: 'deadline t left join asb_case c on c.id = t.case_id left join report r on r.id = t.report_id',
  SURVEY: ofACase('survey'),
  ACTION: ofACase('action'),
  RISK: ofACase('risk_assessment'),
  PARTY: ofACase('party'),
  ORDER: ofACase('court_order'),
  REVIEW: ofACase('case_review'),
  LEAD_REVIEW: ofACase('lead_review'),
  DISCLOSURE: ofACase('disclosure'),
};

const serviceOf = (kind: Kind): string =>
  kind === 'REPORT' || kind === 'CASE'
    ? 't.service_id'
    : kind === 'DEADLINE'
      ? 'coalesce(c.service_id, r.service_id)'
      : 'c.service_id';

/** Its service `s`, joined only where a place is asked for: the totals role knows of none. */
export const serviceJoin = (kind: Kind): string => `join service s on s.id = ${serviceOf(kind)}`;

type Columns = Partial<Record<Facet, string>>;

const place: Columns = { AREA: 's.area_id', SERVICE: 's.id', NATION: 's.nation' };
const recordedHere = (column: string) => `coalesce(${column}::text, 'RECORDED')`;
const ofCase = (c: string): Columns => ({
  ...place,
  CATEGORY: `${c}.category`,
  URGENCY: `${c}.urgency`,
  HARM_RATING: `${c}.harm_rating`,
  RISK_LEVEL: `${c}.risk_level`,
  STAGE: `${c}.stage`,
  OUTCOME: `${c}.outcome`,
  STATUS: `${c}.status`,
  OWNER: `${c}.owner_id`,
  SOURCE: recordedHere(`${c}.import_id`),
});

/** What the rows of each kind can be broken down and filtered by, as SQL. */
export const facets: Record<Kind, Columns> = {
  REPORT: {
    ...place,
    LSOA: 't.lsoa_code',
    CATEGORY: 't.category',
    URGENCY: 't.urgency',
    STATUS: 't.status',
    CHANNEL: 't.channel',
    REPORTER_TYPE: 't.reporter_type',
    SOURCE: recordedHere('t.import_id'),
  },
  CASE: ofCase('t'),
  DEADLINE: {
    ...place,
    CATEGORY: 'coalesce(c.category, r.category)',
    URGENCY: 'coalesce(c.urgency, r.urgency)',
    STATUS: 't.status',
    OWNER: 'c.owner_id',
    SOURCE: recordedHere('coalesce(c.import_id, r.import_id)'),
  },
  SURVEY: ofCase('c'),
  ACTION: {
    ...ofCase('c'),
    STATUS: 't.status',
    ACTION_AREA: 't.area',
    ACTION_TYPE: 't.type',
    RESULT: 't.outcome',
  },
  RISK: { ...ofCase('c'), RISK_LEVEL: 't.level' },
  PARTY: ofCase('c'),
  ORDER: { ...ofCase('c'), STATUS: 't.state', ACTION_TYPE: 't.type', RESULT: 't.result' },
  REVIEW: { ...ofCase('c'), STATUS: 't.status', RESULT: 't.decision' },
  LEAD_REVIEW: { ...ofCase('c'), RESULT: 't.decision' },
  DISCLOSURE: { ...ofCase('c'), STATUS: 't.status', DISCLOSURE_BASIS: 't.basis' },
};
