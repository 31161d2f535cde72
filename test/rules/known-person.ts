import type { KnownPerson } from '../../schema/disclosure/text-findings.ts';
import { PersonKind } from '../../schema/vocabulary.ts';

/** Somebody of a case of whom nothing may be told. */
export const person = (name: string, change: Partial<KnownPerson> = {}): KnownPerson => ({
  kind: PersonKind.INDIVIDUAL,
  names: [name],
  phones: [],
  emails: [],
  addresses: [],
  postcodes: [],
  reported: false,
  mayBeNamed: false,
  mayBeReached: false,
  mayBeLocated: false,
  ...change,
});

/** Whoever reads it, or has allowed to be told of. */
export const open = { mayBeNamed: true, mayBeReached: true, mayBeLocated: true };
