import { valueInWords } from './value-in-words.ts';

/** Apart from the other words in use, since the portal's first load has a person's roles and none of the rest. */
export const ROLES_IN_WORDS: Record<string, string> = {
  SMT: 'Senior management team',
  EQUALITY_AND_DIVERSITY_GROUP: 'Equality and Diversity group',
  SYSTEM_ADMIN: 'System administrator',
};

export const roleInWords = (role: string): string => valueInWords(role, ROLES_IN_WORDS);
