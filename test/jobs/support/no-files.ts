import type { KeptFiles } from '../../../server/evidence/kept-files.ts';

/** For tasks that have nothing to do with files: they may not touch any. */
export const files: KeptFiles = {
  remove: () => Promise.reject(new Error('Nothing asked for a file to be removed.')),
  removeLeftOvers: () => Promise.reject(new Error('Nothing asked for files to be removed.')),
  scanAgain: () => Promise.reject(new Error('Nothing asked for a scan.')),
};
