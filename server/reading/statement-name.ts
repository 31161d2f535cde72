import { createHash } from 'node:crypto';

/** A name under which PostgreSQL keeps a statement prepared: as unique as what it is made of. */
export const statementName = (...of: string[]): string =>
  `amity_${createHash('sha256').update(of.join('\n')).digest('base64url').slice(0, 32)}`;
