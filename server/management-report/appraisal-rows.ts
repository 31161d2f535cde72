import { agreedInAll } from '../../schema/lead-review/appraisal-extract.ts';
import { reviewerNames } from '../../schema/lead-review/reviews-document.ts';
import type { Appraisal } from '../resolvers/read-appraisal.ts';
import type { Sheet, SheetCell } from './spreadsheet.ts';

const agreedRows = ({ parts }: Appraisal): SheetCell[][] => [
  ['as', 'case', 'decision', 'reviewed_at', 'late', 'followed_up_at', 'follow_up', 'acted_at'],
  ...parts.flatMap(({ role, agreed }) =>
    agreed.map((each) => [
      role,
      each.caseReference,
      each.decision,
      String(each.reviewedAt),
      each.late ? 'yes' : 'no',
      each.followedUpAt && String(each.followedUpAt),
      each.followUp,
      each.actedAt && String(each.actedAt),
    ]),
  ),
];

/** One line for each figure of each part. */
export const appraisalRows = ({ parts, from, to }: Appraisal): SheetCell[][] => [
  ['as', 'services', 'from', 'to', 'figure', 'value'],
  ...parts.flatMap(({ role, services, agreed, ...counts }) =>
    Object.entries({ ...counts, ...agreedInAll(agreed) }).map(([figure, value]) => [
      role,
      services.join('; '),
      from,
      to,
      figure,
      value,
    ]),
  ),
];

export const appraisalSheets = (appraisal: Appraisal): Sheet[] => [
  {
    name: 'About',
    rows: [
      ['Reviews of cases, for an appraisal (policy 15.2)', appraisal.name],
      ['Period', `${appraisal.from} to ${appraisal.to}`],
      ['Figures as they stood at', appraisal.dataTo.toISOString()],
      ['As', appraisal.parts.map(({ role }) => reviewerNames[role]).join(', ')],
      ['Left out', 'Cases that named people alone may read'],
    ],
  },
  { name: 'Figures', rows: appraisalRows(appraisal) },
  { name: 'What was agreed', rows: agreedRows(appraisal) },
];
