import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, noiseReport, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const byType = (deadlines: Data[]) =>
  Object.fromEntries(deadlines.map(({ type, ...rest }) => [type, rest])) as Record<string, Data>;
const instant = (text: string) => new Date(text).toISOString();

describe('a report is taken', () => {
  test('gets a reference to be reached by and its clocks of 8.6 from its receipt (#47, #99, #103, #104)', async () => {
    landlord.clock.at('2026-03-06T16:30');
    const { report, prompts } = await taken(worker, 'receiveReport', noiseReport(landlord));
    expect(report.reference).toMatch(/^REP-2026-\d{6}$/);
    expect(report).toMatchObject({ status: 'RECEIVED', urgency: 'NON_EMERGENCY' });
    expect(prompts).toEqual([]);
    const clocks = byType(report.deadlines);
    expect(Object.keys(clocks).sort()).toEqual(['FACE_TO_FACE_INTERVIEW', 'TALK_AND_AGREE_APPROACH']);
    // Received on a Friday: five working days end with the next Friday, ten with the one after.
    expect(instant(clocks.TALK_AND_AGREE_APPROACH.dueAt)).toBe('2026-03-13T23:59:59.999Z');
    expect(instant(clocks.FACE_TO_FACE_INTERVIEW.dueAt)).toBe('2026-03-20T23:59:59.999Z');
    expect(clocks.FACE_TO_FACE_INTERVIEW.conditional).toBe(true);
    expect(instant(clocks.TALK_AND_AGREE_APPROACH.startsAt)).toBe('2026-03-06T16:30:00.000Z');
  });

  test('over Easter counts neither the bank holidays nor the hour that summer takes (#103)', async () => {
    landlord.clock.at('2026-03-31T10:00');
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    // Wednesday, Thursday, then Good Friday to Easter Monday, then Tuesday to Thursday.
    expect(instant(byType(report.deadlines).TALK_AND_AGREE_APPROACH.dueAt)).toBe('2026-04-09T22:59:59.999Z');
    landlord.clock.at('2026-03-02T09:00');
  });

  test('keeps the day it was made when it is keyed in later (#98)', async () => {
    landlord.clock.at('2026-03-09T12:00');
    const { report } = await taken(
      worker,
      'receiveReport',
      noiseReport(landlord, { channel: 'REPORT_FORM_POST', receivedAt: '2026-03-05T11:00:00Z' }),
    );
    expect(instant(report.receivedAt)).toBe('2026-03-05T11:00:00.000Z');
    expect(instant(byType(report.deadlines).TALK_AND_AGREE_APPROACH.dueAt)).toBe('2026-03-12T23:59:59.999Z');
  });

  test('says to call 999 first when somebody is in danger now, and runs the emergency clock (#28, #101)', async () => {
    landlord.clock.at('2026-03-06T16:30');
    const { report, prompts } = await taken(
      worker,
      'receiveReport',
      noiseReport(landlord, { dangerNow: true, behaviour: 'VIOLENCE' }),
    );
    expect(prompts).toEqual([{ prompt: 'CALL_999', clause: '2.4', message: expect.stringContaining('999') }]);
    expect(report.urgency).toBe('EMERGENCY');
    // One working day after a Friday is the Monday.
    expect(instant(byType(report.deadlines).EMERGENCY_CONTACT.dueAt)).toBe('2026-03-09T23:59:59.999Z');
  });

  test.each([
    ['hate perceived by anybody', { hateStrands: ['RACE'] }],
    ['serious violence', { violence: true }],
    ['domestic abuse', { category: 'DOMESTIC_ABUSE' }],
    ['a weapon of which nobody has said that it was not used', { category: 'WEAPONS' }],
  ])('is an emergency by %s (#101, #118)', async (_what, facts) => {
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord, facts));
    expect(report.urgency).toBe('EMERGENCY');
  });

  test('is refused where its clocks end past the bank holidays that are known, and says so: none is counted wrongly (#101)', async () => {
    landlord.clock.at('2028-12-20T10:00');
    const before = await landlord.admin.query('select count(*)::int as n from report');
    const payload = await take(worker, 'receiveReport', noiseReport(landlord));
    expect(payload.refusals).toEqual([
      {
        field: 'clocks',
        rule: 'PAST_THE_CALENDAR',
        clause: '8.6',
        message:
          'The bank holidays of England and Wales are known from 2019 to 2028; working days in 2029 cannot be counted until the calendar is extended.',
      },
    ]);
    expect((await landlord.admin.query('select count(*)::int as n from report')).rows).toEqual(before.rows);
    landlord.clock.at('2026-03-06T16:30');
  });

  test('may be anonymous, and then names nobody (#92)', async () => {
    const anonymous = { reporterType: 'ANONYMOUS', reporter: null };
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord, anonymous));
    expect(report.reporter).toBeNull();
    expect(
      against(await take(worker, 'receiveReport', noiseReport(landlord, { reporterType: 'ANONYMOUS' }))),
    ).toEqual(['reporter ANONYMOUS_HAS_NO_PERSON 8.1']);
  });

  test.each([
    [{ receivedAt: '2026-03-06T16:31:00Z' }, 'receivedAt NOT_IN_THE_FUTURE 8.4'],
    [{ occurredAt: '2026-03-07T00:00:00Z' }, 'occurredAt NOT_IN_THE_FUTURE 8.4'],
    [
      { receivedAt: '2026-03-01T00:00:00Z', occurredAt: '2026-03-02T00:00:00Z' },
      'occurredAt OCCURRED_BEFORE_RECEIVED 8.4',
    ],
    [{ receivedAt: '2018-06-01T10:00:00Z' }, 'receivedAt BEFORE_THE_CALENDAR 8.6'],
    [{ behaviour: 'OTHER', description: ' ' }, 'description OTHER_NEEDS_DESCRIPTION 2.6'],
    [{ behaviour: null, description: null }, 'description SAY_WHAT_HAPPENED 3.6'],
    [{ channel: 'AGENCY_REFERRAL' }, 'reporterType REFERRAL_IS_FROM_AGENCY 8.1'],
    [{ reporter: { name: '' } }, 'reporter.name NAME_NEEDED 8.4'],
    [{ reporter: { name: 'A', email: 'nowhere' } }, 'reporter.email MAIL_ADDRESS 8.4'],
    [{ reporter: { name: 'A', dateOfBirth: '2030-01-01' } }, 'reporter.dateOfBirth NOT_IN_THE_FUTURE 8.4'],
  ])(
    'is refused with field, rule and clause when it cannot be so: %j (#37, #97)',
    async (changes, refusal) => {
      landlord.clock.at('2026-03-06T16:30');
      const before = await landlord.admin.query('select count(*)::int as n from report');
      const payload = await take(worker, 'receiveReport', noiseReport(landlord, changes));
      expect(against(payload)).toEqual([refusal]);
      expect(payload.report).toBeNull();
      expect((await landlord.admin.query('select count(*)::int as n from report')).rows).toEqual(before.rows);
    },
  );

  test('is numbered by the year in which it was received, without a gap or a double, by many at once', async () => {
    landlord.clock.at('2026-01-05T09:00');
    const references = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const receivedAt = n % 2 === 0 ? '2025-12-31T23:30:00Z' : '2026-01-01T00:30:00Z';
        return (await taken(worker, 'receiveReport', noiseReport(landlord, { receivedAt }))).report.reference;
      }),
    );
    for (const year of ['2025', '2026']) {
      const numbers = references
        .filter((reference) => reference.startsWith(`REP-${year}-`))
        .map((reference) => Number(reference.slice(9)))
        .sort((a, b) => a - b);
      expect(numbers.length).toBe(10);
      expect(numbers.at(-1)! - numbers[0]!).toBe(9);
    }
  });
});
