import { wilson } from '../analytics/wilson.ts';
import { type Quarter, quarterDays, quarterName } from '../calendar/quarter.ts';
import { frozenNumber } from '../management-report/canonical-json.ts';
import type { LeadReviewPolicy } from '../policy/policy-document.ts';
import { type Reviewer, reviewers } from './lead-review-rules.ts';
import {
  type ReviewCounts,
  type ReviewedBy,
  type ReviewedPlace,
  type ReviewLine,
  type ReviewsDocument,
  reviewDefinitions,
  type StalledLine,
} from './reviews-document.ts';
import { reviewedBySql, reviewsOfPlacesSql, stalledAtPlacesSql } from './reviews-report-sql.ts';

/** Answers a statement with its only value. */
type Ask = (statement: { text: string; values: unknown[] }) => Promise<unknown>;

/** Where something was counted: of a service, of an area (without a service), of the landlord (without either). */
interface At {
  areaId: string | null;
  serviceId: string | null;
}

interface Places {
  id: string;
  name: string;
  services: { id: string; name: string }[];
}

const nothingDue: ReviewCounts = {
  cases: 0,
  inTime: 0,
  late: 0,
  notReviewed: 0,
  reviewsDue: 0,
  reviewsInTime: 0,
  reviewsLate: 0,
  reviewsMissing: 0,
};
const nothingStalled: StalledLine = {
  found: 0,
  cases: 0,
  acted: 0,
  reviewedOnly: 0,
  nothing: 0,
  medianDays: null,
  longestDays: null,
};

/** A line of reviews with the share that was made in time. */
export function reviewLine(role: Reviewer, counts: ReviewCounts): ReviewLine {
  const interval = wilson(counts.reviewsInTime, counts.reviewsDue);
  return {
    role,
    ...counts,
    share: counts.reviewsDue > 0 ? frozenNumber(counts.reviewsInTime / counts.reviewsDue) : null,
    lower: interval && frozenNumber(interval.lower),
    upper: interval && frozenNumber(interval.upper),
  };
}

/** Counts the reviews of a quarter; asked by whoever sees every row. */
export async function buildReviewsReport(
  ask: Ask,
  quarter: Quarter,
  policy: LeadReviewPolicy,
): Promise<Pick<ReviewsDocument, 'periodName' | 'times' | 'places' | 'reviewers' | 'definitions'>> {
  const { from, to } = quarterDays(quarter);
  const counted = (await ask(reviewsOfPlacesSql(policy, from, to))) as (At & {
    role: Reviewer;
  } & ReviewCounts)[];
  const stalled = (await ask(stalledAtPlacesSql(policy, from, to))) as (At & StalledLine)[];
  const areas = (await ask({ text: placesSql, values: [] })) as Places[];
  const found = (await ask(reviewedBySql(policy, from, to))) as (Omit<
    ReviewedBy,
    'share' | 'lower' | 'upper'
  > & { role: Reviewer })[];
  const at = (areaId: string | null, serviceId: string | null) => {
    const here = (each: At) => each.areaId === areaId && each.serviceId === serviceId;
    return {
      reviews: reviewers.map((role) => {
        const {
          areaId: _a,
          serviceId: _s,
          role: _r,
          ...counts
        } = counted.find((each) => here(each) && each.role === role) ?? {
          ...nothingDue,
          areaId,
          serviceId,
          role,
        };
        return reviewLine(role, counts);
      }),
      stalled: stalledLine(stalled.find(here) ?? nothingStalled),
    };
  };
  const places: ReviewedPlace[] = [
    { level: 'LANDLORD', id: null, name: 'All areas', area: null, ...at(null, null) },
    ...areas.flatMap(({ id, name, services }): ReviewedPlace[] => [
      { level: 'AREA', id, name, area: null, ...at(id, null) },
      ...services.map(
        (service): ReviewedPlace => ({
          level: 'SERVICE',
          ...service,
          area: name,
          ...at(id, service.id),
        }),
      ),
    ]),
  ];
  const { firstWithinDays, everyDays, stalledAfterDays } = policy;
  const times = { firstWithinDays, everyDays, stalledAfterDays };
  return {
    periodName: quarterName(quarter),
    times,
    places,
    reviewers: found.map(({ staffId, role, posts, made, madeLate, ...counts }) => ({
      staffId,
      posts,
      made,
      madeLate,
      ...reviewLine(role, counts),
    })),
    definitions: reviewDefinitions(times),
  };
}

const stalledLine = ({
  found,
  cases,
  acted,
  reviewedOnly,
  nothing,
  medianDays,
  longestDays,
}: StalledLine) => ({
  found,
  cases,
  acted,
  reviewedOnly,
  nothing,
  medianDays: frozenNumber(medianDays),
  longestDays,
});

/** The landlord's own places; what was only brought in by a file answers to nobody here. */
const placesSql = `
  select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'services', p.services) order by a.name, a.id), '[]')
    from area a cross join lateral (
      select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name, s.id) as services
        from service s where s.area_id = a.id and s.import_id is null) p
   where p.services is not null`;
