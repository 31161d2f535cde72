import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { longestDescription, type ReportFacts, ruleOnReceipt } from '../../schema/report/report-rules.ts';
import { Behaviour, ReportChannel, ReporterType } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const now = new Date('2025-11-20T12:00:00Z');
const afterNow = new Date(now.getTime() + 1);

const receive = (facts: Partial<ReportFacts>) =>
  ruleOnReceipt(
    {
      receivedAt: new Date('2025-11-20T09:00:00Z'),
      occurredAt: new Date('2025-11-19T23:00:00Z'),
      channel: ReportChannel.WEBSITE,
      reporterType: ReporterType.OCCUPANT,
      reporterNamed: true,
      behaviour: Behaviour.EXCESSIVE_NOISE,
      description: 'Loud music most nights.',
      dangerNow: false,
      policeCalledAt: null,
      ...facts,
    },
    now,
    englandAndWales,
  );

describe('a report at the door', () => {
  it('#97 #98 is taken as told, with the date it was first received', () => {
    expect(verdict(receive({}))).toBe('allowed');
    expect(verdict(receive({ receivedAt: now }))).toBe('allowed');
    expect(verdict(receive({ receivedAt: new Date('2025-11-01T09:00:00Z'), occurredAt: null }))).toBe(
      'allowed',
    );
  });

  it('#2 cannot be received in the future, or before the calendar of working days begins', () => {
    expect(verdict(receive({ receivedAt: afterNow }))).toEqual(['NOT_IN_THE_FUTURE']);
    const first = new Date('2019-01-01T00:00:00Z');
    expect(verdict(receive({ receivedAt: first, occurredAt: null }))).toBe('allowed');
    const before = new Date(first.getTime() - 1);
    expect(verdict(receive({ receivedAt: before, occurredAt: null }))).toEqual(['BEFORE_THE_CALENDAR']);
  });

  it('#2 tells of something that had happened by the time it was received', () => {
    const receivedAt = new Date('2025-11-20T09:00:00Z');
    expect(verdict(receive({ occurredAt: receivedAt }))).toBe('allowed');
    const later = new Date(receivedAt.getTime() + 1);
    expect(verdict(receive({ occurredAt: later }))).toEqual(['OCCURRED_BEFORE_RECEIVED']);
    expect(verdict(receive({ occurredAt: now, receivedAt: now }))).toBe('allowed');
    expect(verdict(receive({ occurredAt: afterNow }))).toEqual(['NOT_IN_THE_FUTURE']);
  });

  it('#37 behaviour that is none of the examples must be described', () => {
    expect(verdict(receive({ behaviour: Behaviour.OTHER }))).toBe('allowed');
    expect(verdict(receive({ behaviour: Behaviour.OTHER, description: ' \n' }))).toEqual([
      'OTHER_NEEDS_DESCRIPTION',
    ]);
    expect(verdict(receive({ description: null }))).toBe('allowed');
    expect(verdict(receive({ behaviour: null, description: null }))).toEqual(['SAY_WHAT_HAPPENED']);
  });

  it('#92 an anonymous reporter is nobody, and is not visited', () => {
    const anonymous = { reporterType: ReporterType.ANONYMOUS, reporterNamed: false };
    expect(verdict(receive(anonymous))).toBe('allowed');
    expect(verdict(receive({ ...anonymous, reporterNamed: true }))).toEqual(['ANONYMOUS_HAS_NO_PERSON']);
    expect(verdict(receive({ ...anonymous, channel: ReportChannel.IN_PERSON_VISIT }))).toEqual([
      'VISIT_IS_NOT_ANONYMOUS',
    ]);
  });

  it.each(Object.values(ReporterType))('#92 #97 a referral by %s is judged by who refers', (reporterType) => {
    const facts = { channel: ReportChannel.AGENCY_REFERRAL, reporterType, reporterNamed: false };
    const expected = reporterType === ReporterType.AGENCY ? 'allowed' : ['REFERRAL_IS_FROM_AGENCY'];
    expect(verdict(receive(facts))).toEqual(expected);
  });

  it('#28 prompts to call 999 while it is live and nobody has called the police', () => {
    expect(receive({ dangerNow: true })).toMatchObject({ prompts: [{ prompt: 'CALL_999', clause: '2.4' }] });
    const called = { dangerNow: true, policeCalledAt: now };
    expect(receive(called)).toMatchObject({ ok: true, prompts: [] });
    expect(receive({ dangerNow: false })).toMatchObject({ prompts: [] });
    expect(verdict(receive({ ...called, policeCalledAt: afterNow }))).toEqual(['NOT_IN_THE_FUTURE']);
  });

  it('is told in 20,000 characters at most, counted as people count them', () => {
    expect(verdict(receive({ description: 'x'.repeat(longestDescription) }))).toBe('allowed');
    expect(verdict(receive({ description: 'x'.repeat(longestDescription + 1) }))).toEqual(['TEXT_TOO_LONG']);
    expect(verdict(receive({ description: '😀'.repeat(longestDescription) }))).toBe('allowed');
    expect(verdict(receive({ description: '😀'.repeat(longestDescription + 1) }))).toEqual(['TEXT_TOO_LONG']);
    expect(verdict(receive({ description: 'x'.repeat(1_000_000) }))).toEqual(['TEXT_TOO_LONG']);
  });

  it('may be told in any language, and not in broken characters', () => {
    expect(verdict(receive({ description: 'Sŵn uchel ganol nos yn Llŷn; ضجيج؛ 噪音' }))).toBe('allowed');
    expect(verdict(receive({ description: 'half \ud83d of a character' }))).toEqual(['TEXT_UNREADABLE']);
    expect(verdict(receive({ description: 'nothing \u0000 here' }))).toEqual(['TEXT_UNREADABLE']);
    // Signs that nobody sees and that turn the order of what is written around.
    for (const sign of ['\u202a', '\u202e', '\u2066', '\u2069']) {
      expect(verdict(receive({ description: `never ${sign}hit anybody` }))).toEqual(['TEXT_UNREADABLE']);
    }
    expect(verdict(receive({ description: 'כל לילה تطبيل' }))).toEqual('allowed');
  });

  it('names every fault at once, without repeating what was written', () => {
    const answer = receive({
      receivedAt: afterNow,
      behaviour: null,
      description: null,
      policeCalledAt: afterNow,
    });
    expect(verdict(answer)).toEqual(['NOT_IN_THE_FUTURE', 'NOT_IN_THE_FUTURE', 'SAY_WHAT_HAPPENED']);
    const secret = receive({ description: 'Maud \u0000' });
    expect(JSON.stringify(secret)).not.toContain('Maud');
  });
});
