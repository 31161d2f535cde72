import { type FileFacts, ruleOnFile } from '../../schema/evidence/file-rules.ts';
import { insist } from '../../schema/ruling.ts';
import { type EvidenceType, ScanState } from '../../schema/vocabulary.ts';
import type { Arrived } from './evidence-store.ts';
import type { Scan } from './scan-file.ts';
import { sniffFile } from './sniff-file.ts';

export type Named = Pick<FileFacts, 'fileName' | 'claimed'>;

/** What a file that arrived is by its content, and what the scanner says of it. @throws Refused where it is not taken. */
export async function lookThrough(
  { path, sizeBytes }: Arrived,
  named: Named,
  type: EvidenceType,
  scan: Scan,
): Promise<FileFacts> {
  const facts = {
    ...named,
    mediaType: await sniffFile(path),
    sizeBytes,
    scanState: ScanState.NOT_SCANNED,
  };
  // Nobody need scan what is not taken anyway.
  insist(ruleOnFile(facts, type));
  const scanned = { ...facts, scanState: await scan(path) };
  insist(ruleOnFile(scanned, type));
  return scanned;
}
