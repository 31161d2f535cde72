import type { CaseReviewFilter } from '../../generated/case-reviews-query.ts';
import { type Area, type ChosenPlace, readPlace } from '../../kit/places.ts';
import type { Choice } from '../../kit/select-field.tsx';
import { slug } from '../../search-text.ts';
import { financialYear, financialYearNamed, quarterOf } from '../../words/quarter.ts';

export interface ReviewSearch {
  year?: string;
  authority?: string;
  area?: string;
  service?: string;
  step?: string;
  after?: string;
  before?: string;
}

/** The steps of which the list below shows the applications, as they stand in the address. */
export const steps = ['applied', 'undecided', 'met', 'not-met', 'carried-out', 'recommended'] as const;
export type Step = (typeof steps)[number];

const conditions: Record<Step, CaseReviewFilter> = {
  applied: {},
  undecided: { decision: ['PENDING'] },
  met: { decision: ['THRESHOLD_MET'] },
  'not-met': { decision: ['THRESHOLD_NOT_MET'] },
  'carried-out': { decision: ['THRESHOLD_MET'], carriedOut: true },
  recommended: { decision: ['THRESHOLD_MET'], carriedOut: true, withRecommendations: true },
};

interface Authority {
  id: string;
  name: string;
}

export interface ReviewsAsked {
  year: number;
  period: { from: string; to: string };
  step: Step;
  authority: Authority | null;
  place: ChosenPlace;
  filter: { areaId?: string[]; serviceId?: string[]; localAuthorityId?: string[] };
  listFilter: CaseReviewFilter;
  chosen: string[];
  unknown: string[];
}

const yearsOffered = 5;

export const yearName = (year: number) => financialYear({ year, quarter: 1 }).replace('-', '/');

/** Reads the address into what the API is asked for; the running financial year where it names none. */
export function readReviewsAsked(
  search: ReviewSearch,
  areas: readonly Area[],
  authorities: readonly Authority[],
  now: Date,
): ReviewsAsked {
  const unknown: string[] = [];
  const running = quarterOf(now).year;
  const named = search.year === undefined ? running : financialYearNamed(search.year);
  const year = named !== null && named <= running ? named : running;
  if (search.year !== undefined && named !== year) unknown.push(`the year “${search.year}”`);
  const step = steps.find((each) => each === search.step) ?? 'applied';
  if (search.step !== undefined && search.step !== step) unknown.push(`the step “${search.step}”`);
  const place = readPlace(areas, search.area, search.service);
  unknown.push(...place.unknown.map((words) => `the ${words}`));
  const authority = authorities.find(({ name }) => slug(name) === search.authority) ?? null;
  if (search.authority && !authority) unknown.push(`the local authority “${search.authority}”`);
  const filter: ReviewsAsked['filter'] = {
    ...(authority ? { localAuthorityId: [authority.id] } : {}),
    ...(place.service ? { serviceId: [place.service.id] } : place.area ? { areaId: [place.area.id] } : {}),
  };
  const period = { from: `${year}-04-01`, to: `${year + 1}-03-31` };
  return {
    year,
    period,
    step,
    authority,
    place,
    filter,
    listFilter: { ...filter, ...conditions[step], receivedFrom: period.from, receivedTo: period.to },
    chosen: [authority?.name, (place.service ?? place.area)?.name].filter((name) => name !== undefined),
    unknown,
  };
}

export function yearChoices(year: number, now: Date): Choice[] {
  const running = quarterOf(now).year;
  const offered = Array.from({ length: yearsOffered }, (_unused, back) => running - back);
  if (!offered.includes(year)) offered.push(year);
  return offered.map((each) => ({
    value: financialYear({ year: each, quarter: 1 }),
    label: `${yearName(each)}${each === running ? ' (running)' : ''}`,
  }));
}
