import { words } from './words.ts';

export enum ExportedKind {
  CASES = 'CASES',
  REPORTS = 'REPORTS',
  EVENTS = 'EVENTS',
}

export enum BulkExportState {
  ASKED = 'ASKED',
  READY = 'READY',
  FAILED = 'FAILED',
  DISCARDED = 'DISCARDED',
  EXPIRED = 'EXPIRED',
}

/** What leaves as one file, and how that stands. */
export const exportWords = {
  ExportedKind: words(ExportedKind, 'What an export is of.', {
    CASES: 'Cases with people, actions, deadlines and contacts, that are not restricted.',
    REPORTS: 'Reports with reporter and deadlines, that are not restricted.',
    EVENTS:
      'What happened to cases and reports that are not restricted, in the order in which they are told.',
  }),
  BulkExportState: words(BulkExportState, 'How an export stands.', {
    ASKED: 'A worker is to write it.',
    READY: 'The file can be fetched.',
    FAILED: 'It could not be written, or whoever asked for it may not read it any more: ask again.',
    DISCARDED: 'Whoever asked for it gave it up.',
    EXPIRED: 'Its time is over and the file is gone.',
  }),
};
