import { describe, expect, test } from 'vitest';
import {
  refuseSaid,
  ruleOnAttaching,
  ruleOnRestoring,
  ruleOnSettingAside,
} from '../../schema/evidence/evidence-rules.ts';
import {
  cleanFileName,
  type FileFacts,
  ruleOnFile,
  ruleOnGivingOut,
} from '../../schema/evidence/file-rules.ts';
import { kindsOfEvidence, mediaTypes } from '../../schema/evidence/media-types.ts';
import { ruleOnOriginal } from '../../schema/evidence/take-original.ts';
import { EvidenceState, EvidenceType, ScanState, StaffRole } from '../../schema/vocabulary.ts';

const file = (changes: Partial<FileFacts> = {}): FileFacts => ({
  fileName: 'stairs.png',
  claimed: 'image/png',
  mediaType: 'image/png',
  sizeBytes: 1,
  scanState: ScanState.NOT_SCANNED,
  ...changes,
});

describe('a file (#141)', () => {
  test.each([
    ['as it says', {}, 'allowed'],
    ['of one byte', { sizeBytes: 1 }, 'allowed'],
    ['of none', { sizeBytes: 0 }, 'FILE_EMPTY'],
    ['with an ending in capitals', { fileName: 'IMG.PNG' }, 'allowed'],
    ['without an ending', { fileName: 'stairs' }, 'allowed'],
    ['with another ending', { fileName: 'stairs.pdf' }, 'FILE_IS_WHAT_IT_SAYS'],
    ['with a second ending that runs', { fileName: 'stairs.png.exe' }, 'FILE_IS_WHAT_IT_SAYS'],
    ['sent by what does not know it', { claimed: 'application/octet-stream' }, 'allowed'],
    ['with a parameter', { claimed: 'image/png; q=1' }, 'allowed'],
    ['sent as something else', { claimed: 'text/html' }, 'FILE_IS_WHAT_IT_SAYS'],
    ['that nobody knows', { mediaType: null }, 'FILE_TYPE_NOT_TAKEN'],
    ['that is an archive', { mediaType: 'application/zip' }, 'FILE_TYPE_NOT_TAKEN'],
    ['with macros', { mediaType: 'application/vnd.ms-word.document.macroenabled.12' }, 'FILE_TYPE_NOT_TAKEN'],
    ['that the scanner stopped', { scanState: ScanState.INFECTED }, 'FILE_IS_INFECTED'],
    ['that the scanner could not tell', { scanState: ScanState.QUARANTINED }, 'allowed'],
    ['with a name of 255 characters', { fileName: `${'x'.repeat(251)}.png` }, 'allowed'],
    ['with a name of 256', { fileName: `${'x'.repeat(252)}.png` }, 'TEXT_TOO_LONG'],
  ])('%s', (_what, changes, expected) => {
    const answer = ruleOnFile(file(changes), EvidenceType.PHOTO);
    expect(answer.ok ? 'allowed' : answer.refusals.map(({ rule }) => rule).join()).toBe(expected);
  });

  test('may be any of the kinds that fit what it is evidence as, and no other', () => {
    for (const type of Object.values(EvidenceType)) {
      for (const [mediaType, { kind, extensions }] of Object.entries(mediaTypes)) {
        const facts = file({ mediaType, claimed: mediaType, fileName: `a.${extensions[0]}` });
        expect(ruleOnFile(facts, type).ok, `${type} ${mediaType}`).toBe(kindsOfEvidence[type].includes(kind));
      }
    }
  });

  test('keeps its name without folders and signs that are not seen', () => {
    expect(cleanFileName('../../etc/passwd')).toBe('passwd');
    expect(cleanFileName('C:\\Users\\x\\a.png')).toBe('a.png');
    expect(cleanFileName('a\u0000\r\n\u202eb.png')).toBe('ab.png');
    expect(cleanFileName('\u202e')).toBe('file');
    expect(cleanFileName(undefined)).toBe('file');
    expect(cleanFileName('👨‍👩‍👧.png')).toBe('👨‍👩‍👧.png');
  });
});

describe('giving out', () => {
  test.each([
    [ScanState.NOT_SCANNED, 'AS_KEPT', []],
    [ScanState.CLEAN, 'AS_KEPT', []],
    [ScanState.QUARANTINED, 'AS_KEPT', ['FILE_IN_QUARANTINE']],
    [ScanState.INFECTED, null, ['FILE_IN_QUARANTINE']],
    [ScanState.CLEAN, 'CHANGED', ['FILE_UNCHANGED']],
    [ScanState.CLEAN, 'UNREADABLE', ['METADATA_REMOVED']],
    [ScanState.CLEAN, 'GONE', ['TIME_IS_OVER']],
  ] as const)('%s and %s', (scanState, standing, rules) => {
    const answer = ruleOnGivingOut(scanState, standing);
    expect(answer.ok ? [] : answer.refusals.map(({ rule }) => rule)).toEqual(rules);
  });

  test('the original is for a manager over the service, with a reason (#13)', () => {
    const { SERVICE_LEAD, HOUSING_SUPPORT_WORKER } = StaffRole;
    const rules = (roles: StaffRole[], reason: string) => {
      const answer = ruleOnOriginal(roles, reason);
      return answer.ok ? [] : answer.refusals.map(({ rule }) => rule);
    };
    expect(rules([SERVICE_LEAD], 'The court asks for it.')).toEqual([]);
    expect(rules([SERVICE_LEAD], ' \u200b ')).toEqual(['REASON_NEEDED']);
    expect(rules([SERVICE_LEAD], 'x'.repeat(2_000))).toEqual([]);
    expect(rules([SERVICE_LEAD], 'x'.repeat(2_001))).toEqual(['TEXT_TOO_LONG']);
    expect(rules([HOUSING_SUPPORT_WORKER], 'The court asks for it.')).toEqual(['MANAGER_TAKES_ORIGINAL']);
    expect(rules([], '')).toEqual(['REASON_NEEDED', 'MANAGER_TAKES_ORIGINAL']);
  });
});

describe('what is said of evidence', () => {
  const said = { happenedOn: '2026-03-02', description: null, receivedOn: '2026-03-02' };
  test('lies not ahead, and what it shows not behind its receipt', () => {
    expect(refuseSaid(said, '2026-03-02')).toEqual([]);
    expect(refuseSaid({ ...said, happenedOn: '2026-03-03' }, '2026-03-02')).toMatchObject([
      { field: 'happenedOn', rule: 'NOT_IN_THE_FUTURE' },
    ]);
    expect(refuseSaid({ ...said, receivedOn: '2026-03-01' }, '2026-03-02')).toMatchObject([
      { rule: 'HAPPENED_BEFORE_RECEIVED' },
    ]);
    expect(refuseSaid({ ...said, receivedOn: '2026-03-03' }, '2026-03-02')).toMatchObject([
      { field: 'receivedAt' },
    ]);
    expect(refuseSaid({ ...said, description: 'x'.repeat(20_000) }, '2026-03-02')).toEqual([]);
    expect(refuseSaid({ ...said, description: 'x'.repeat(20_001) }, '2026-03-02')).toMatchObject([
      { rule: 'TEXT_TOO_LONG' },
    ]);
  });
});

describe('where evidence stands', () => {
  const { WAITING, IN_CASE, SET_ASIDE } = EvidenceState;
  test('only what waits is given to a case, only what is not set aside is set aside, and only that restored', () => {
    expect([WAITING, IN_CASE, SET_ASIDE].map((state) => ruleOnAttaching(state).ok)).toEqual([
      true,
      false,
      false,
    ]);
    expect([WAITING, IN_CASE, SET_ASIDE].map((state) => ruleOnSettingAside(state, 'No use.').ok)).toEqual([
      true,
      true,
      false,
    ]);
    expect(ruleOnSettingAside(WAITING, '  ').ok).toBe(false);
    expect([WAITING, IN_CASE, SET_ASIDE].map((state) => ruleOnRestoring(state).ok)).toEqual([
      false,
      false,
      true,
    ]);
  });
});
