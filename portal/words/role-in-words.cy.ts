import { welshRoles } from 'virtual:welsh-words-of-roles';
import * as english from '../../schema/vocabulary/role-in-words.ts';

export * from '../../schema/vocabulary/role-in-words.ts';

/** A role alone: every page names those of whoever is signed in, few need the whole vocabulary. */
export const roleInWords = (role: string): string => welshRoles[role] ?? english.roleInWords(role);
