import { StaffRole } from '../vocabulary.ts';

/** The roles that work cases (policy 8, 15.2, 15.3). */
export const caseWorkers: readonly StaffRole[] = [
  StaffRole.HOUSING_SUPPORT_WORKER,
  StaffRole.SERVICE_LEAD,
  StaffRole.AREA_MANAGER,
  StaffRole.HOUSING_MANAGER,
  StaffRole.HEAD_OF_SERVICE,
];
