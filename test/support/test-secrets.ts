import { MasterKeys } from '../../schema/secret/master-keys.ts';

const key = Buffer.alloc(32, 'a key of the tests');

/** Keys for what is tested without a server. */
export const testSecrets = new MasterKeys(key);

/** The same, for a server beside it. */
export const SECRETS_KEY = key.toString('base64');
