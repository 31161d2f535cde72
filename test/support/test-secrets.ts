import { MasterKeys } from '../../schema/secret/master-keys.ts';

/** Keys for what is tested without a server. */
export const testSecrets = new MasterKeys(Buffer.alloc(32, 'a key of the tests'));
