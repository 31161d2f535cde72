import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { type EvidenceType, ScanState } from '../vocabulary.ts';
import { kindsOfEvidence, mediaTypes } from './media-types.ts';

/** A file as it came, and what its content was found to be. */
export interface FileFacts {
  fileName: string;
  /** The media type that came with it; nothing is believed of it. */
  claimed: string | null;
  /** Told by the content; null when it is none that is known. */
  mediaType: string | null;
  sizeBytes: number;
  scanState: ScanState;
}

export const longestFileName = 255;

/** Signs that are not seen but turn a name round, or end a line. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** The name as people read it: without a folder and without signs that make it look like another. */
export function cleanFileName(given: string | null | undefined): string {
  const clean = (given ?? '')
    .replace(/^.*[/\\]/s, '')
    .replace(unseen, '')
    .trim();
  return clean === '' ? 'file' : clean;
}

export const tooLarge = (mostBytes: number): Refusal =>
  refusal(
    'file',
    'FILE_TOO_LARGE',
    '15.1',
    `The file is larger than ${Math.floor(mostBytes / 1_000_000)} MB.`,
  );

/** Whether a file may be kept as evidence of a type: its content decides, and name and claim must fit it (15.1). */
export function ruleOnFile(file: FileFacts, type: EvidenceType): Ruling<{ mediaType: string }> {
  const refusals: Refusal[] = refuseText('fileName', file.fileName, longestFileName);
  const known = file.mediaType === null ? undefined : mediaTypes[file.mediaType];
  if (file.sizeBytes === 0) {
    return ruling([...refusals, refusal('file', 'FILE_EMPTY', '15.1', 'The file is empty.')], {
      mediaType: '',
    });
  }
  if (!known) {
    const message =
      'Such files are not taken: photos, films, recordings, PDF, plain text and office documents without macros are.';
    refusals.push(refusal('file', 'FILE_TYPE_NOT_TAKEN', '15.1', message));
  } else {
    if (!isAsClaimed(file)) {
      const message = 'The content of the file is not what its name or type says: send it as what it is.';
      refusals.push(refusal('file', 'FILE_IS_WHAT_IT_SAYS', '15.1', message));
    }
    if (!kindsOfEvidence[type].includes(known.kind)) {
      const message = 'A file of this kind is no such evidence: choose another type.';
      refusals.push(refusal('type', 'TYPE_FITS_FILE', '15.1', message));
    }
  }
  if (file.scanState === ScanState.INFECTED) refusals.push(refuseInfected);
  return ruling(refusals, { mediaType: file.mediaType ?? '' });
}

const refuseInfected = refusal(
  'file',
  'FILE_IS_INFECTED',
  '15.1',
  'The scanner found something harmful in the file; it was not kept.',
);

/** Both what the name ends with and what came with it must be something the content is called. */
function isAsClaimed({ fileName, claimed, mediaType }: FileFacts): boolean {
  const { extensions, aliases } = mediaTypes[mediaType!]!;
  const ending = /\.([a-z0-9]{1,12})$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending && !extensions.includes(ending)) return false;
  const said = claimed?.replace(/;.*$/s, '').trim().toLowerCase();
  // What sends a file without knowing it says so, or nothing.
  return !said || said === 'application/octet-stream' || said === mediaType || aliases.includes(said);
}

/** How the file of a piece of evidence was found in the storage. */
export type FileStanding = 'AS_KEPT' | 'CHANGED' | 'UNREADABLE' | 'GONE';

/**
 * Whether a file may be given out: never what the scanner stopped, nor what is not what was put in (15.1), nor a copy that
 * nobody can free of place, device and author (12.1). A file that was not looked at yet is judged by the scan alone.
 */
export function ruleOnGivingOut(scanState: ScanState, standing: FileStanding | null): Ruling {
  const refusals: Refusal[] = [];
  if (scanState === ScanState.INFECTED || scanState === ScanState.QUARANTINED) {
    const message =
      scanState === ScanState.INFECTED
        ? 'The scanner found something harmful in the file: nobody gets it.'
        : 'The file could not be scanned yet and waits in quarantine: try again later.';
    refusals.push(refusal('file', 'FILE_IN_QUARANTINE', '15.1', message));
  }
  if (standing === 'GONE') {
    const message = 'The time for which it is kept was over: the file is there no more.';
    refusals.push(refusal('file', 'TIME_IS_OVER', '12.1', message));
  }
  if (standing === 'CHANGED') {
    const message =
      'The file is no longer the one that was put in: it is not given out. Tell whoever runs the system.';
    refusals.push(refusal('file', 'FILE_UNCHANGED', '15.1', message));
  }
  if (standing === 'UNREADABLE') {
    const message =
      'The file is damaged, so its metadata cannot be removed and no copy is made; a manager may take the original.';
    refusals.push(refusal('file', 'METADATA_REMOVED', '12.1', message));
  }
  return ruling(refusals, {});
}
