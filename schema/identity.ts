import { found } from './refuse-missing.ts';

/** Whether a text can be the identity of something of ours. */
export const isIdentity = (text: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** An identity given by a client; what cannot be one is answered like one that does not exist. */
export const identity = (value: string, field: string, what: string): string =>
  found(isIdentity(value) ? value : null, field, what);
