import type { StaffRole } from '../../generated/people-query.ts';

/** Every role, those of a service first. */
export const roles = [
  'HOUSING_SUPPORT_WORKER',
  'SERVICE_LEAD',
  'AREA_MANAGER',
  'HOUSING_MANAGER',
  'HEAD_OF_SERVICE',
  'SMT',
  'EQUALITY_AND_DIVERSITY_GROUP',
  'DATA_PROTECTION_OFFICER',
  'ANALYST',
  'SYSTEM_ADMIN',
  'PARTNER_USER',
  'INTEGRATOR',
] as const satisfies readonly StaffRole[];
