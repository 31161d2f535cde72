import { describe, expect, it } from 'vitest';
import { counts, ImportKit } from './import-test-kit.ts';

const HEADER =
  'unique_key,created_date,closed_date,agency,complaint_type,descriptor,borough,status,incident_zip,latitude,longitude';
const request = (
  key: number,
  created: string,
  closed: string,
  type = 'Noise - Commercial',
  what = 'Banging/Pounding',
) => `${key},${created},${closed},NYPD,${type},${what},QUEENS,x,11103,40.75,-73.91`;

const importRequests = (kit: ImportKit, rows: string[]) =>
  kit.importText([HEADER, ...rows].join('\n'), { mapping: undefined });

describe('service requests', () => {
  it('about noise become reports, and closed ones cases that another agency resolved', async () => {
    await using kit = await ImportKit.make();
    const summary = await importRequests(kit, [
      request(
        1,
        '12/31/2015 11:59:45 PM',
        '01/01/2016 12:55:15 AM',
        'Noise - Street/Sidewalk',
        'Loud Music/Party',
      ),
      request(2, '12/31/2015 11:00:00 AM', ''),
      request(3, '12/31/2015 11:00:00 AM', '12/31/2015 12:00:00 PM', 'Illegal Parking', 'Blocked Hydrant'),
    ]);
    expect(summary.mapping).toBe('service-requests');
    expect(counts(summary)).toEqual({ read: 3, imported: 2, filtered: 1, alreadyThere: 0, rejected: 0 });
    expect(
      await kit.rows(
        `select r.external_reference as key, r.category, r.status, to_char(r.received_at, 'YYYY-MM-DD HH24:MI:SS') as received,
                c.reference, c.outcome, c.status as case_status, c.stage, c.harm_rating, c.urgency,
                to_char(c.closed_at, 'YYYY-MM-DD HH24:MI:SS') as closed
           from report r left join asb_case c on c.id = r.case_id order by 1`,
      ),
    ).toEqual([
      {
        ...{ key: '1', category: 'PARTIES', status: 'CASE_OPENED', received: '2016-01-01 04:59:45' },
        ...{
          reference: 'ASB-2016-000001',
          outcome: 'RESOLVED_BY_OTHER_AGENCY',
          case_status: 'CLOSED',
          stage: 'CLOSED',
        },
        ...{ harm_rating: 'MEDIUM', urgency: 'NON_EMERGENCY', closed: '2016-01-01 05:55:15' },
      },
      {
        ...{
          key: '2',
          category: 'NOISE_NUISANCE',
          status: 'RECEIVED',
          received: '2015-12-31 16:00:00',
          reference: null,
        },
        ...{ outcome: null, case_status: null, stage: null, harm_rating: null, urgency: null, closed: null },
      },
    ]);
  });

  it('closed before they were opened are rejected', async () => {
    await using kit = await ImportKit.make();
    const summary = await importRequests(kit, [
      request(1, '12/31/2015 11:59:45 PM', '12/31/2015 11:59:44 PM'),
    ]);
    expect(counts(summary)).toMatchObject({ imported: 0, rejected: 1 });
    expect(await kit.rejected(summary)).toEqual([
      { line: '2', column: 'closed_date', value: '12/31/2015 11:59:44 PM', reason: 'is before the opening' },
    ]);
    expect(await kit.count('asb_case')).toBe(0);
  });

  it('closed in the hour that comes twice are not taken for closed before they were opened', async () => {
    await using kit = await ImportKit.make();
    // Clocks went back in New York at 2 on 1 November 2015: 1:50 in summer time, then 1:10 in winter time.
    await importRequests(kit, [request(1, '11/01/2015 01:50:00 AM', '11/01/2015 01:10:00 AM')]);
    expect(
      await kit.rows('select closed_at - opened_at = interval $$20 minutes$$ as twenty from asb_case'),
    ).toEqual([{ twenty: true }]);
  });

  it('leave an entry in the log of each case, in an unbroken chain', async () => {
    await using kit = await ImportKit.make();
    await importRequests(kit, [request(1, '12/31/2015 11:00:00 AM', '12/31/2015 12:00:00 PM')]);
    expect(await kit.rows(`select kind, seq, facts ->> 'outcome' as outcome from case_event`)).toEqual([
      { kind: 'IMPORTED', seq: 1, outcome: 'RESOLVED_BY_OTHER_AGENCY' },
    ]);
    expect(await kit.count('app.broken_events()')).toBe(0);
  });

  it('add no case twice when the file is imported again', async () => {
    await using kit = await ImportKit.make();
    const rows = [request(1, '12/31/2015 11:00:00 AM', '12/31/2015 12:00:00 PM')];
    await importRequests(kit, rows);
    expect(counts(await importRequests(kit, rows))).toMatchObject({ imported: 0, alreadyThere: 1 });
    expect(await kit.count('asb_case')).toBe(1);
  });
});

describe('a register of cases', () => {
  const mapping = {
    name: 'case-register',
    title: 'Cases of Northwind Homes',
    place: { area: 'Area', service: 'Scheme', nation: { value: 'ENGLAND' } },
    case: {
      openedAt: { column: 'Opened', format: ['dd/MM/yyyy', 'dd/MM/yyyy HH:mm'] },
      closedAt: { column: 'Closed', format: 'dd/MM/yyyy' },
      category: 'Category',
      outcome: 'Outcome',
    },
  };
  const register = (...rows: string[]) => ['Area,Scheme,Opened,Closed,Category,Outcome', ...rows].join('\n');

  it('takes harm and urgency from the policy where it says nothing of them', async () => {
    await using kit = await ImportKit.make(mapping);
    await kit.importText(register('A,S,01/02/2025,,HATE_CRIME,', 'A,S,02/02/2025,,NOISE_NUISANCE,'));
    expect(
      await kit.rows(
        'select category, harm_rating, urgency, status, stage from asb_case order by import_row',
      ),
    ).toEqual([
      {
        category: 'HATE_CRIME',
        harm_rating: 'SERIOUS',
        urgency: 'EMERGENCY',
        status: 'OPEN',
        stage: 'INITIAL_INTERVIEW',
      },
      {
        category: 'NOISE_NUISANCE',
        harm_rating: 'MEDIUM',
        urgency: 'NON_EMERGENCY',
        status: 'OPEN',
        stage: 'INITIAL_INTERVIEW',
      },
    ]);
  });

  it('may close a case on the day it was opened, though the day alone is known', async () => {
    await using kit = await ImportKit.make(mapping);
    const summary = await kit.importText(register('A,S,01/02/2025 15:00,01/02/2025,WEAPONS,TRANSFERRED'));
    expect(counts(summary)).toMatchObject({ imported: 1 });
    expect(await kit.rows('select closed_at = opened_at as same from asb_case')).toEqual([{ same: true }]);
  });

  it.each([
    ['closed without an outcome', 'A,S,01/02/2025,02/02/2025,WEAPONS,', 'Outcome', /is missing/],
    [
      'with an outcome and not closed',
      'A,S,01/02/2025,,WEAPONS,TRANSFERRED',
      'Outcome',
      /although the time of closing is not/,
    ],
    ['of no category', 'A,S,01/02/2025,,,', 'Category', /is blank/],
    [
      'whose harm the policy leaves open',
      'A,S,01/02/2025,,VERBAL_ABUSE_HARASSMENT_INTIMIDATION,',
      'case.harmRating',
      /SERIOUS or MEDIUM/,
    ],
  ])('rejects a case %s', async (_, row, column, reason) => {
    await using kit = await ImportKit.make(mapping);
    const summary = await kit.importText(register(row));
    expect(await kit.rejected(summary)).toMatchObject([{ column, reason: expect.stringMatching(reason) }]);
  });
});
