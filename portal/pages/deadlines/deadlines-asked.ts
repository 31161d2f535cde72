import type { DeadlineFilter, DeadlineType } from '../../generated/deadlines-query.ts';
import { addressWord } from '../../kit/chosen-words.ts';
import { type Area, type ChosenPlace, readPlace } from '../../kit/places.ts';
import { londonDate } from '../../words/dates.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';

export interface DeadlineSearch {
  show?: string;
  clock?: string;
  area?: string;
  service?: string;
  owner?: string;
  after?: string;
  before?: string;
}

export const clocks: readonly DeadlineType[] = [
  'EMERGENCY_CONTACT',
  'TALK_AND_AGREE_APPROACH',
  'FACE_TO_FACE_INTERVIEW',
  'RISK_REVIEW',
  'UPDATE_DUE',
  'PLAN_REVIEW',
  'ACTION_DUE',
  'MONITORING_REVIEW',
  'DIARY_FEEDBACK',
  'EVIDENCE_DECISION',
  'AGREEMENT_REVIEW',
  'AGREEMENT_EXPIRES',
  'MOVE_REVIEW',
  'ORDER_EXPIRES',
  'EXCLUSION_REASONS',
  'DISCLOSURE_REVIEW',
  'CASE_REVIEW_RIGHT_DUE',
  'CASE_REVIEW_ACKNOWLEDGEMENT',
  'CASE_REVIEW_DECISION',
  'CASE_REVIEW_MEETING',
  'RECOMMENDATION_DUE',
  'QUARTERLY_REPORT',
  'EQUALITY_SUMMARY',
  'ANNUAL_PUBLICATION',
];

/** The parts of the board that a list can be opened of, in the order of their urgency. */
export const shows = ['late', 'today', 'soon', 'moved'] as const;
export type Show = (typeof shows)[number];

export interface DeadlinesAsked {
  show: Show;
  clock: DeadlineType | null;
  place: ChosenPlace;
  /** Conditions of the board, which are those of the list too. */
  filter: { type?: DeadlineType[]; areaId?: string[]; serviceId?: string[]; ownerId?: string[] };
  chosen: string[];
  unknown: string[];
}

const isIdentity = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Reads the address into what the API is asked for. */
export function readDeadlinesAsked(
  search: DeadlineSearch,
  areas: readonly Area[],
  viewer: { staffId: string },
): DeadlinesAsked {
  const unknown: string[] = [];
  const chosen: string[] = [];
  const filter: DeadlinesAsked['filter'] = {};
  const show = shows.find((each) => each === search.show) ?? 'late';
  if (search.show !== undefined && search.show !== show) unknown.push(`the list “${search.show}”`);

  const clock = clocks.find((each) => addressWord(each) === search.clock) ?? null;
  if (search.clock && !clock) unknown.push(`the clock “${search.clock}”`);
  if (clock) {
    filter.type = [clock];
    chosen.push(wordWithin(clock));
  }

  const place = readPlace(areas, search.area, search.service);
  unknown.push(...place.unknown.map((words) => `the ${words}`));
  if (place.service) filter.serviceId = [place.service.id];
  else if (place.area) filter.areaId = [place.area.id];
  const where = place.service ?? place.area;
  if (where) chosen.push(where.name);

  if (search.owner === 'me') {
    filter.ownerId = [viewer.staffId];
    chosen.push('led by me');
  } else if (search.owner && isIdentity(search.owner)) {
    filter.ownerId = [search.owner];
    chosen.push('led by one person');
  } else if (search.owner) unknown.push(`the owner “${search.owner}”`);

  return { show, clock, place, filter, chosen, unknown };
}

interface Moments {
  countedAt: string;
  todayUntil: string;
  soonUntil: string;
}

/** Exactly the deadlines that a figure of the board counts. */
export function listFilter(asked: DeadlinesAsked, board: Moments): DeadlineFilter {
  const { countedAt, todayUntil, soonUntil } = board;
  const running: DeadlineFilter = { ...asked.filter, toDo: true };
  switch (asked.show) {
    case 'late':
      return { ...running, dueBefore: countedAt };
    case 'today':
      return { ...running, status: ['PENDING'], dueAfter: countedAt, dueTo: londonDate(todayUntil) };
    case 'soon':
      return {
        ...running,
        status: ['PENDING'],
        dueFrom: dayAfter(londonDate(todayUntil)),
        dueTo: londonDate(soonUntil),
      };
    case 'moved':
      return { ...running, overridden: true };
  }
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
