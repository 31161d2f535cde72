import { StaffRole } from '../vocabulary.ts';

/** Who signs what management reads (policy 15.5). */
export const reportSignatories: readonly StaffRole[] = [StaffRole.HEAD_OF_SERVICE, StaffRole.SMT];

/** Who has it counted and writes its sentences; they and nobody else read the drafts. */
export const reportAuthors: readonly StaffRole[] = [...reportSignatories, StaffRole.ANALYST];
