import { StaffRole } from '../vocabulary.ts';
import type { ReportsPolicy } from './policy-document.ts';

const { HEAD_OF_SERVICE, SMT, EQUALITY_AND_DIVERSITY_GROUP } = StaffRole;

/** Who gets what, the policy says (3.5, 15.4, 15.5); by when is the landlord's. */
export const opy872Reports: ReportsPolicy = {
  quarterlyToSmt: {
    workingDaysAfter: 20,
    preparedBy: [HEAD_OF_SERVICE],
    awaitedBy: [SMT],
    clause: '15.5',
  },
  equalitySummary: {
    workingDaysAfter: 40,
    preparedBy: [HEAD_OF_SERVICE],
    awaitedBy: [EQUALITY_AND_DIVERSITY_GROUP],
    clause: '15.4',
  },
  // Within twelve months of the last (`publishEveryMonths`), and no later than this after the year it tells of.
  publication: {
    workingDaysAfter: 60,
    preparedBy: [HEAD_OF_SERVICE],
    awaitedBy: [SMT],
    clause: '3.5',
  },
};
