import { StaffRole } from '../vocabulary.ts';

/** The roles that answer for the cases of others: who leads which, and who is trained (policy 13, 15.2). */
export const caseManagers: readonly StaffRole[] = [
  StaffRole.SERVICE_LEAD,
  StaffRole.AREA_MANAGER,
  StaffRole.HOUSING_MANAGER,
  StaffRole.HEAD_OF_SERVICE,
];

/** The roles that read what was told in confidence about the line of management, without who told it (policy, Scope). */
export const confidants: readonly StaffRole[] = [StaffRole.DATA_PROTECTION_OFFICER];

/** The roles that work cases (policy 8, 15.2, 15.3). */
export const caseWorkers: readonly StaffRole[] = [StaffRole.HOUSING_SUPPORT_WORKER, ...caseManagers];
