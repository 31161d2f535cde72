import {
  type ReviewedBy,
  type ReviewLine,
  type ReviewsDocument,
  reviewerNames,
} from '../../schema/lead-review/reviews-document.ts';
import type { Sheet, SheetCell } from './spreadsheet.ts';

const countsHeading = [
  'cases',
  'in_time',
  'late',
  'not_reviewed',
  'reviews_due',
  'reviews_in_time',
  'reviews_late',
  'reviews_missing',
  'share_in_time',
  'lower_95',
  'upper_95',
];

const countsOf = (line: ReviewLine): SheetCell[] => [
  line.cases,
  line.inTime,
  line.late,
  line.notReviewed,
  line.reviewsDue,
  line.reviewsInTime,
  line.reviewsLate,
  line.reviewsMissing,
  line.share,
  line.lower,
  line.upper,
];

const stalledHeading = [
  'found',
  'cases',
  'acted_since',
  'only_reviewed_since',
  'nothing_since',
  'median_days',
  'longest_days',
];

const postOf = ({ role, posts }: ReviewedBy) => `${reviewerNames[role]}, ${posts.join(', ')}`;

const placesRows = ({ places }: ReviewsDocument): SheetCell[][] => [
  ['level', 'area', 'place', 'role', ...countsHeading],
  ...places.flatMap(({ level, name, area, reviews }) =>
    reviews.map((line) => [level, area, name, line.role, ...countsOf(line)]),
  ),
];

const stalledRows = ({ places }: ReviewsDocument): SheetCell[][] => [
  ['level', 'area', 'place', ...stalledHeading],
  ...places.map(({ level, name, area, stalled }) => [
    level,
    area,
    name,
    stalled.found,
    stalled.cases,
    stalled.acted,
    stalled.reviewedOnly,
    stalled.nothing,
    stalled.medianDays,
    stalled.longestDays,
  ]),
];

const reviewersRows = ({ reviewers }: ReviewsDocument): SheetCell[][] => [
  ['post', 'role', ...countsHeading, 'made', 'made_late'],
  ...reviewers.map((each) => [postOf(each), each.role, ...countsOf(each), each.made, each.madeLate]),
];

/** One line for each figure, so that a program needs to know one shape only. */
export function reviewsRows(document: ReviewsDocument): SheetCell[][] {
  const lines = (table: string, keys: number, [heading, ...rows]: SheetCell[][]): SheetCell[][] =>
    rows.flatMap((row) =>
      row
        .slice(keys)
        .map((value, index) => [
          table,
          document.from,
          document.to,
          row.slice(0, keys).filter(Boolean).join(' / '),
          heading![keys + index] ?? null,
          value,
        ]),
    );
  return [
    ['table', 'period_from', 'period_to', 'part', 'figure', 'value'],
    ...lines('REVIEWS', 4, placesRows(document)),
    ...lines('STALLED', 3, stalledRows(document)),
    ...lines('REVIEWERS', 2, reviewersRows(document)),
  ];
}

export const reviewsSheets = (
  document: ReviewsDocument,
  { hash, link }: { hash: string | null; link: string },
): Sheet[] => [
  {
    name: 'About',
    rows: [
      ['Reviews by service leads and area managers (policy 15.2, 15.3)', document.periodName],
      ['Period', `${document.from} to ${document.to}`],
      ['Revision', document.revision],
      ['Figures as they stood at', document.dataTo],
      ['Policy', `${document.policy.title} (version ${document.policy.number})`],
      ['Link', link],
      ['SHA-256', hash ?? 'not signed'],
    ],
  },
  { name: 'Reviews', rows: placesRows(document) },
  { name: 'Nothing happened', rows: stalledRows(document) },
  { name: 'Reviewers', rows: reviewersRows(document) },
  {
    name: 'Definitions',
    rows: [
      ['What', 'What it means', 'Clause'],
      ...document.definitions.map(({ name, definition, clause }) => [name, definition, clause]),
    ],
  },
];
