import type { ScanState } from '../../schema/vocabulary.ts';
import type { Config } from '../config.ts';
import { openEvidenceStore } from './evidence-store.ts';
import { openScanner } from './scan-file.ts';
import { scanKept } from './scan-kept.ts';

/** What is done to files of evidence when nobody asks for them. */
export interface KeptFiles {
  remove(key: string): Promise<void>;
  /** Removes what arrived long ago and was never kept; says how many. */
  removeLeftOvers(): Promise<number>;
  /** Asks the scanner again; the state it was in, where it still cannot tell. */
  scanAgain(file: { storageKey: string; scanState: ScanState }): Promise<ScanState>;
}

export type FileSettings = Pick<
  Config,
  | 'dataDir'
  | 'evidenceScanCommand'
  | 'evidenceS3Bucket'
  | 'evidenceS3Endpoint'
  | 'evidenceS3Region'
  | 'evidenceS3AccessKeyId'
  | 'evidenceS3SecretAccessKey'
>;

export function openKeptFiles(config: FileSettings): KeptFiles {
  const store = openEvidenceStore(config);
  const scan = openScanner(config.evidenceScanCommand);
  return {
    remove: (key) => store.forget(key),
    removeLeftOvers: () => store.removeLeftOvers(),
    scanAgain: (file) => scanKept(store, scan, file),
  };
}
