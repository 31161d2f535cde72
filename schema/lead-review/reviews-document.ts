import type { FrozenHead } from '../management-report/frozen-head.ts';
import type { StaffRole } from '../vocabulary.ts';
import type { Reviewer } from './lead-review-rules.ts';

/** Reviews that fell due: each of them, and each case by the worst of its reviews. */
export interface ReviewCounts {
  /** Cases of which a review fell due. */
  cases: number;
  inTime: number;
  late: number;
  notReviewed: number;
  reviewsDue: number;
  reviewsInTime: number;
  reviewsLate: number;
  reviewsMissing: number;
}

export interface ReviewLine extends ReviewCounts {
  role: Reviewer;
  /** Of the reviews that fell due, those made in time: 0 to 1, with its interval (Wilson); null where none did. */
  share: number | null;
  lower: number | null;
  upper: number | null;
}

/** Cases in which nothing happened for so long as the policy says, and what became of them. */
export interface StalledLine {
  /** How often one was found. */
  found: number;
  /** In how many cases. */
  cases: number;
  /** Somebody acted since. */
  acted: number;
  /** Reviewed since, and nobody acted. */
  reviewedOnly: number;
  /** Neither. */
  nothing: number;
  /** From the finding to the action, of those where there was one: the median and the longest, in days. */
  medianDays: number | null;
  longestDays: number | null;
}

export interface ReviewedPlace {
  level: 'LANDLORD' | 'AREA' | 'SERVICE';
  id: string | null;
  name: string;
  /** Of a service, the name of its area. */
  area: string | null;
  reviews: ReviewLine[];
  stalled: StalledLine;
}

/** One who answers for cases, by their post: a report that goes further than the line of management names nobody. */
export interface ReviewedBy extends ReviewLine {
  staffId: string;
  /** The places that they answered for. */
  posts: string[];
  /** Reviews that they made themselves in the period, and those of them that were late. */
  made: number;
  madeLate: number;
}

export interface ReviewDefinition {
  name: string;
  definition: string;
  clause: string;
}

/** The reviews of a quarter by service leads and area managers (policy 15.2, 15.3), as they stood when they were counted. */
export interface ReviewsDocument extends FrozenHead {
  /** "Q2 2026/27". */
  periodName: string;
  /** The times that were counted by: the landlord's, since the policy gives none. */
  times: { firstWithinDays: number; everyDays: number; stalledAfterDays: number };
  /** The landlord, then each area with its services. */
  places: ReviewedPlace[];
  reviewers: ReviewedBy[];
  definitions: ReviewDefinition[];
  sentences: [];
}

export const reviewerNames: Record<Reviewer, string> = {
  SERVICE_LEAD: 'Service lead',
  AREA_MANAGER: 'Area manager',
} satisfies Partial<Record<StaffRole, string>>;

export const reviewDefinitions = ({
  firstWithinDays,
  everyDays,
  stalledAfterDays,
}: ReviewsDocument['times']): ReviewDefinition[] => [
  {
    name: 'A review that fell due',
    definition: `Each running case is reviewed by the lead of its service and by the manager of its area: first within ${firstWithinDays} days, then within ${everyDays} days of the review before. A review belongs to the quarter in which it fell due, whenever it was made. A case that was closed before it fell due owes none.`,
    clause: '15.2, 15.3',
  },
  {
    name: 'In time, late, not reviewed',
    definition:
      'A case is in time where every review that fell due in the quarter was made by then, late where all were made and one of them after, not reviewed where one had not been made when the figures were counted.',
    clause: '15.2, 15.3',
  },
  {
    name: 'A case in which nothing happened',
    definition: `One in which nobody did anything for ${stalledAfterDays} days while it ran; found at the end of them, once each time. A review counts as something done, as in the queue of those who review. Action since is anything somebody did in the case after that but review it; closing it is one.`,
    clause: '15.3',
  },
  {
    name: 'By reviewer',
    definition:
      'What fell due while they answered for the service or the area, by whomever of those who share the part it was made; cases from which a conflict of interest keeps them are left out. Reviews made are their own.',
    clause: '15.2',
  },
  {
    name: 'Left out',
    definition: 'Cases that named people alone may read, and cases of others that came in a file.',
    clause: '12.1',
  },
];
