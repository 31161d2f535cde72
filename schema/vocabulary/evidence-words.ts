import { words } from './words.ts';

export enum EvidenceType {
  DIARY_SHEET = 'DIARY_SHEET',
  STATEMENT = 'STATEMENT',
  PHOTO = 'PHOTO',
  VIDEO = 'VIDEO',
  AUDIO = 'AUDIO',
  CCTV = 'CCTV',
  DOCUMENT = 'DOCUMENT',
  POLICE_REPORT = 'POLICE_REPORT',
}

export enum EvidenceState {
  WAITING = 'WAITING',
  IN_CASE = 'IN_CASE',
  SET_ASIDE = 'SET_ASIDE',
}

export enum ScanState {
  NOT_SCANNED = 'NOT_SCANNED',
  CLEAN = 'CLEAN',
  QUARANTINED = 'QUARANTINED',
  INFECTED = 'INFECTED',
}

export enum DownloadKind {
  FILE = 'FILE',
  ORIGINAL = 'ORIGINAL',
  CASE_FILE = 'CASE_FILE',
}

/** What is kept as evidence, and who took a copy of it (policy 8.11, 11.4, 15.1). */
export const evidenceWords = {
  EvidenceType: words(EvidenceType, 'What a piece of evidence is (policy 8.11, 15.1).', {
    DIARY_SHEET: 'Diary sheets, kept by somebody affected (policy 3.9).',
    STATEMENT: 'What somebody states in writing or aloud.',
    PHOTO: 'A photograph.',
    VIDEO: 'A film.',
    AUDIO: 'A recording of sound.',
    CCTV: 'A picture or film of a camera that watches a place.',
    DOCUMENT: 'Any other document: a letter, a message, a log.',
    POLICE_REPORT: 'A report or statement of the police (policy 11.4).',
  }),
  EvidenceState: words(EvidenceState, 'Where a piece of evidence stands (policy 15.1).', {
    WAITING: 'Came without a case, and waits for its owner to decide.',
    IN_CASE: 'Part of a case file.',
    SET_ASIDE: 'Not used, with a reason; kept all the same (policy 8.4).',
  }),
  ScanState: words(ScanState, 'What the scan for viruses found.', {
    NOT_SCANNED: 'Nobody has looked: no scanner is set up.',
    CLEAN: 'The scanner found nothing.',
    QUARANTINED: 'The scanner could not tell: nobody gets the file until it can.',
    INFECTED: 'The scanner found something: nobody gets the file.',
  }),
  DownloadKind: words(DownloadKind, 'What somebody took a copy of.', {
    FILE: 'A copy of one piece of evidence, without its metadata.',
    ORIGINAL: 'One piece of evidence as it was put in, with a reason.',
    CASE_FILE: 'The whole case file.',
  }),
};
