import type { Column } from '../../server/access/who-may-do-what.ts';
import type { PersonOfStaff } from './landlord-people.ts';

/** Somebody of each role: all of them at Harbour House, its area, or over everything. */
export const oneOfEachRole: Record<Column, PersonOfStaff> = {
  worker: 'housing-support-worker',
  lead: 'service-lead',
  area: 'area-manager',
  housing: 'housing-manager',
  head: 'head-of-service',
  smt: 'smt',
  equality: 'equality-and-diversity-group',
  partner: 'partner-user',
  protection: 'data-protection-officer',
  admin: 'system-admin',
  analyst: 'analyst',
  integrator: 'integrator',
};
