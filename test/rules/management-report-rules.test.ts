import { describe, expect, it } from 'vitest';
import { canonicalJson, frozenNumber, sha256Of } from '../../schema/management-report/canonical-json.ts';
import { ruleOnAsking, ruleOnSentences } from '../../schema/management-report/management-report-rules.ts';
import { latestQuarter, periodOf } from '../../schema/management-report/report-periods.ts';
import { ManagementReportKind, ManagementReportStatus } from '../../schema/vocabulary.ts';
import { verdict as broken } from './verdict.ts';

const { ASKED, DRAFT, SIGNED } = ManagementReportStatus;
const asOf = (day: string) => new Date(`${day}T12:00:00Z`);
const quarter = (period: string, day = '2026-10-01') =>
  periodOf(ManagementReportKind.QUARTERLY_REPORT, period, asOf(day));
const nothing = { open: null, signed: false };

describe('A report to management is asked for (#145)', () => {
  it('of a financial quarter that is over, from the day after its last', () => {
    expect(quarter('2026-2')).toEqual({ key: '2026-2', from: '2026-07-01', to: '2026-09-30', ended: true });
    expect(ruleOnAsking(quarter('2026-2'), nothing, null)).toMatchObject({ ok: true });
    expect(broken(ruleOnAsking(quarter('2026-2', '2026-09-30'), nothing, null))).toEqual(['PERIOD_NOT_OVER']);
    expect(quarter('2025-4')).toMatchObject({ from: '2026-01-01', to: '2026-03-31' });
  });

  it('ends with the day in London, which in summer is an hour ahead', () => {
    const atEleven = periodOf(
      ManagementReportKind.QUARTERLY_REPORT,
      '2026-2',
      new Date('2026-09-30T22:59:59Z'),
    );
    const atMidnight = periodOf(
      ManagementReportKind.QUARTERLY_REPORT,
      '2026-2',
      new Date('2026-09-30T23:00:00Z'),
    );
    expect([atEleven?.ended, atMidnight?.ended]).toEqual([false, true]);
    expect(latestQuarter(new Date('2026-09-30T23:00:00Z')).key).toBe('2026-2');
  });

  it('by the name of a period and nothing else', () => {
    for (const period of ['2026-5', '2026-Q2', '2026', '', '1999-1', '2026-2; drop']) {
      expect(broken(ruleOnAsking(quarter(period), nothing, null))).toEqual(['PERIOD_UNKNOWN']);
    }
  });

  it('not twice at once, though a draft may be counted anew', () => {
    const open = (status: ManagementReportStatus) => ({ open: { status }, signed: false });
    expect(broken(ruleOnAsking(quarter('2026-2'), open(ASKED), null))).toEqual(['ASKED_FOR_ALREADY']);
    expect(ruleOnAsking(quarter('2026-2'), open(DRAFT), null).ok).toBe(true);
  });

  it('again once one is signed only with a reason', () => {
    const signed = { open: null, signed: true };
    expect(broken(ruleOnAsking(quarter('2026-2'), signed, '  '))).toEqual(['REASON_NEEDED']);
    expect(ruleOnAsking(quarter('2026-2'), signed, 'Late records of one service.').ok).toBe(true);
  });
});

describe('The sentences of a report', () => {
  it('are edited one for one, while it is a draft', () => {
    expect(ruleOnSentences(DRAFT, ['One.', 'Two.'], 2).ok).toBe(true);
    expect(broken(ruleOnSentences(DRAFT, ['One.'], 2))).toEqual(['SENTENCES_OF_THE_REPORT']);
    expect(broken(ruleOnSentences(DRAFT, ['One.', ' '], 2))).toEqual(['SENTENCE_EMPTY']);
    expect(broken(ruleOnSentences(DRAFT, ['One.', 'x'.repeat(501)], 2))).toEqual(['TEXT_TOO_LONG']);
    expect(ruleOnSentences(DRAFT, ['One.', 'x'.repeat(500)], 2).ok).toBe(true);
    expect(broken(ruleOnSentences(SIGNED, ['One.', 'Two.'], 2))).toEqual(['NOT_A_DRAFT']);
    expect(broken(ruleOnSentences(ASKED, [], 0))).toEqual(['NOT_A_DRAFT']);
  });
});

describe('The hash of a report', () => {
  it('is the same however the keys were ordered, and another when one figure differs', () => {
    expect(canonicalJson({ b: [1, 'é"\n', null], a: { d: 0.5, c: true } })).toBe(
      '{"a":{"c":true,"d":0.5},"b":[1,"é\\"\\n",null]}',
    );
    expect(sha256Of({ a: 1, b: 2 })).toBe(sha256Of({ b: 2, a: 1 }));
    expect(sha256Of({ a: 1, b: 2 })).not.toBe(sha256Of({ a: 1, b: 3 }));
    expect(sha256Of({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('is over figures to six decimals, which every writer writes alike', () => {
    expect([frozenNumber(57 / 70), frozenNumber(3.4e-18), frozenNumber(null)]).toEqual([0.814286, 0, null]);
  });
});
