import { found } from './refuse-missing.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An identity given by a client; what cannot be one is answered like one that does not exist. */
export const identity = (value: string, field: string, what: string): string =>
  found(uuid.test(value) ? value : null, field, what);
