import type { filtersOfPages } from '../../../schema/saved-view/filters-of-pages.ts';
import type {
  CaseFilter,
  CaseOrder,
  CaseOutcome,
  CaseStatus,
  CategoryCode,
  DataQualityRule,
  Urgency,
} from '../../generated/cases-query.ts';
import { addressWord, readDay, readWords } from '../../kit/chosen-words.ts';
import { type Area, type ChosenPlace, readPlace } from '../../kit/places.ts';
import { dayOf } from '../../words/dates.ts';
import { listed } from '../../words/figures.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';

export type CaseSearch = Partial<
  Record<(typeof filtersOfPages.CASES)[number] | 'q' | 'after' | 'before' | 'count', string>
>;

export const statuses = ['OPEN', 'MONITORING', 'CLOSED'] as const satisfies readonly CaseStatus[];
export const urgencies = ['EMERGENCY', 'NON_EMERGENCY'] as const satisfies readonly Urgency[];
export const categories = [
  'HATE_CRIME',
  'DOMESTIC_ABUSE',
  'VERBAL_ABUSE_HARASSMENT_INTIMIDATION',
  'VIOLENCE',
  'VANDALISM_DAMAGE_GRAFFITI',
  'CRIMINAL_ACTIVITY',
  'DRUG_DEALING',
  'CUCKOOING_MATE_CRIME',
  'CYBER_CRIME',
  'NOISE_NUISANCE',
  'PARTIES',
  'WEAPONS',
] as const satisfies readonly CategoryCode[];
export const outcomes = [
  'RESOLVED_SELF_RESOLUTION',
  'RESOLVED_EARLY_INTERVENTION',
  'RESOLVED_FORMAL_ACTION',
  'RESOLVED_LEGAL_ACTION',
  'RESOLVED_BY_OTHER_AGENCY',
  'NO_FURTHER_INCIDENTS',
  'NOT_ASB',
  'INSUFFICIENT_EVIDENCE',
  'NON_COOPERATION',
  'REPORTER_WITHDREW',
  'PARTY_MOVED',
  'PERPETRATOR_UNIDENTIFIED',
  'TRANSFERRED',
  'CANNOT_RESOLVE',
  'UNRESOLVED',
] as const satisfies readonly CaseOutcome[];

/** Rules of data quality by which a link may ask for cases, in the words of the list. */
export const qualityRules: Record<DataQualityRule, string> = {
  NO_OWNER: 'that nobody leads',
  NO_RISK_ASSESSMENT: 'without a risk assessment',
  NO_ACTION_PLAN: 'without an action plan for four weeks',
  NO_HOME: 'without a home',
  NOBODY_ACCUSED: 'with nobody accused',
  HAPPENED_IN_THE_FUTURE: 'with something dated in the future',
  HAPPENED_AFTER_CLOSING: 'with something dated after closing',
  RECORDED_LATE: 'with a report written down late',
  SAME_NAME_TWICE: 'with a name twice',
};

export interface CaseListRequest {
  filter: CaseFilter;
  order: OrderName;
  counted: boolean;
  place: ChosenPlace;
  /** What the address asks for that is unknown; the page shows its default instead and says so. */
  unknown: string[];
  /** What is chosen, in words, for the folded filters and the empty list. */
  chosen: string[];
}

export const orders = {
  'opened-desc': { words: 'Newest first', order: { field: 'OPENED_AT', direction: 'DESC' } },
  'opened-asc': { words: 'Oldest first', order: { field: 'OPENED_AT', direction: 'ASC' } },
} as const satisfies Record<string, { words: string; order: CaseOrder }>;

/** Oneself, or somebody who leaves, has left or works there no more. */
const owners = ['me', 'gone'];

export type OrderName = keyof typeof orders;
export const defaultOrder: OrderName = 'opened-desc';

/** A working list shows what is being worked on; `status=all` shows the rest too. */
const openStatuses: CaseStatus[] = ['OPEN', 'MONITORING'];

/** Reads the address into what the API is asked for. */
export function readCaseFilters(
  search: CaseSearch,
  areas: readonly Area[],
  viewer: { staffId: string },
): CaseListRequest {
  const filter: CaseFilter = {};
  const chosen: string[] = [];

  const status = readWords(search.status === 'all' ? undefined : search.status, statuses);
  if (search.status !== 'all') filter.status = status.values.length > 0 ? status.values : openStatuses;
  chosen.push(
    search.status === 'all'
      ? 'open and closed'
      : status.values.length > 0
        ? listed(status.values.map(wordWithin))
        : 'open',
  );

  const category = readWords(search.category, categories);
  if (category.values.length > 0) filter.category = category.values;
  const urgency = readWords(search.urgency, urgencies);
  if (urgency.values.length > 0) filter.urgency = urgency.values;
  const outcome = readWords(search.outcome, outcomes);
  if (outcome.values.length > 0) filter.outcome = outcome.values;
  chosen.push(...[...category.values, ...urgency.values, ...outcome.values].map(wordWithin));

  const place = readPlace(areas, search.area, search.service);
  if (place.service) filter.serviceId = [place.service.id];
  else if (place.area) filter.areaId = [place.area.id];
  const where = place.service ?? place.area;
  if (where) chosen.push(where.name);

  if (search.owner === 'me') {
    filter.ownerId = [viewer.staffId];
    chosen.push('led by me');
  } else if (search.owner === 'gone') {
    filter.toHandOver = true;
    chosen.push('to be handed over');
  }

  const quality = (Object.keys(qualityRules) as DataQualityRule[]).find(
    (rule) => addressWord(rule) === search.quality,
  );
  if (quality === 'SAME_NAME_TWICE') filter.sameNameTwice = true;
  else if (quality) filter.dataQuality = quality;
  if (quality) chosen.push(qualityRules[quality]);

  const unknownDays: string[] = [];
  const day = (text: string | undefined, words: string) => {
    const read = readDay(text);
    if (text && read === null) unknownDays.push(`the day “${text}”`);
    if (read) chosen.push(`${words} ${dayOf(read)}`);
    return read;
  };
  const openedFrom = day(search.opened_from, 'opened from');
  const openedTo = day(search.opened_to, 'opened to');
  const closedFrom = day(search.closed_from, 'closed from');
  const closedTo = day(search.closed_to, 'closed to');
  if (openedFrom) filter.openedFrom = openedFrom;
  if (openedTo) filter.openedTo = openedTo;
  if (closedFrom) filter.closedFrom = closedFrom;
  if (closedTo) filter.closedTo = closedTo;

  const wanted = search.q?.trim();
  if (wanted) {
    filter.reference = wanted.toUpperCase();
    chosen.push(`“${wanted}”`);
  }

  const order =
    search.order !== undefined && search.order in orders ? (search.order as OrderName) : defaultOrder;
  const quoted = (name: string, words: string[]) => words.map((word) => `${name} “${word}”`);
  return {
    filter,
    order,
    counted: search.count === '1',
    place,
    chosen,
    unknown: [
      ...quoted('the status', status.unknown),
      ...quoted('the category', category.unknown),
      ...quoted('the urgency', urgency.unknown),
      ...quoted('the outcome', outcome.unknown),
      ...place.unknown.map((words) => `the ${words}`),
      ...(search.owner !== undefined && !owners.includes(search.owner)
        ? [`the owner “${search.owner}”`]
        : []),
      ...(search.quality && !quality ? [`the rule “${search.quality}”`] : []),
      ...unknownDays,
      ...(search.order !== undefined && !(search.order in orders) ? [`the order “${search.order}”`] : []),
    ],
  };
}
