import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { deviceWords } from '../../server/sign-in/device-words.ts';
import { openSessions } from '../../server/sign-in/session.ts';
import { noiseReport, openedCase, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

const rolesOf = async (by: Asker) =>
  (await by.query('{ ownRoles { role area service since } }')).ownRoles.map(
    ({ role, area, service }: Data) => [role, area, service],
  );
const standIns = async (by: Asker): Promise<string[]> =>
  (await by.query('{ colleaguesToStandIn { id } }')).colleaguesToStandIn.map(({ id }: Data) => id);
const leads = async (by: Asker, id: string): Promise<string[]> =>
  (await by.query('query ($id: ID!) { colleaguesToLead(caseId: $id) { id } }', { id })).colleaguesToLead.map(
    ({ id: staffId }: Data) => staffId,
  );

const mayBeWalled = async (by: Asker, id: string): Promise<string[]> =>
  (await by.query('query ($id: ID!) { colleaguesToWall(caseId: $id) { id } }', { id })).colleaguesToWall.map(
    ({ id: staffId }: Data) => staffId,
  );

describe('Somebody’s own access', () => {
  test('is the roles they hold, each with its place, and nobody else’s (policy 12.1)', async () => {
    const service = await landlord.admin.query(
      `select s.name from staff_grant g join service s on s.id = g.service_id where g.staff_id = $1`,
      [worker.staffId],
    );
    expect(await rolesOf(worker)).toEqual([['HOUSING_SUPPORT_WORKER', null, service.rows[0].name]]);
    expect(await rolesOf(landlord.as('head-of-service'))).toEqual([['HEAD_OF_SERVICE', null, null]]);
    const [[role, area]] = (await rolesOf(landlord.as('area-manager'))) as [[string, string]];
    expect([role, typeof area]).toEqual(['AREA_MANAGER', 'string']);
    expect(await rolesOf(landlord.as('partner-user'))).toHaveLength(1);
  });

  test('names on what each session was opened, in words and without an address', async () => {
    const vouched = { issuer: DEMONSTRATION_ISSUER, subject: 'demo-smt' };
    const terms = {
      kind: 'PORTAL',
      absoluteExpiry: new Date(Date.now() + 3_600_000),
      idleMinutes: 30,
    } as const;
    const sessions = openSessions(landlord.admin);
    await sessions.open(vouched, { ...terms, device: 'Firefox on Windows' });
    await sessions.open(vouched, terms);
    const { sessions: open } = await landlord
      .as('smt')
      .query('{ sessions { kind device current openedAt usedAt } }');
    expect(open.filter(({ kind }: Data) => kind === 'PORTAL').map(({ device }: Data) => device)).toEqual([
      null,
      'Firefox on Windows',
    ]);
    expect(open.filter(({ current }: Data) => current)).toHaveLength(1);
  });
});

describe('A device in words', () => {
  const mozilla = 'Mozilla/5.0';
  test.each([
    [`${mozilla} (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0`, 'Firefox on Windows'],
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Safari/537.36 Edg/138.0`,
      'Edge on Windows',
    ],
    [
      `${mozilla} (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1`,
      'Safari on an iPhone',
    ],
    [
      `${mozilla} (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Mobile Safari/537.36`,
      'Chrome on Android',
    ],
    [`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15`, 'Safari on a Mac'],
    ['curl/8.5.0', undefined],
    [undefined, undefined],
  ])('%s is called as its owner would call it', (sent, words) => {
    expect(deviceWords(sent)).toBe(words);
  });
});

describe('Colleagues to choose from', () => {
  test('stand in only where they hold each of one’s roles, and are still here (policy 15.2)', async () => {
    const other = landlord.as('other-support-worker');
    expect(await standIns(worker)).toContain(other.staffId);
    expect(await standIns(worker)).not.toContain(worker.staffId);
    expect(await standIns(worker)).not.toContain(landlord.as('service-lead').staffId);
    expect(await standIns(landlord.as('area-manager'))).toEqual([landlord.as('welsh-area-manager').staffId]);
    await landlord.admin.query(`update staff set left_on = current_date - 1 where id = $1`, [other.staffId]);
    expect(await standIns(worker)).not.toContain(other.staffId);
    await landlord.admin.query(`update staff set left_on = null where id = $1`, [other.staffId]);
  });

  test('lead a case that one reads, and none that one does not; of a restricted one only whoever is named (policy 12.1)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const among = await leads(worker, of.id);
    expect(among).toContain(landlord.as('service-lead').staffId);
    for (const who of ['smt', 'analyst', 'welsh-area-manager'] as const)
      expect(among, who).not.toContain(landlord.as(who).staffId);
    expect(await leads(landlord.as('welsh-area-manager'), of.id)).toEqual([]);
    expect(await leads(worker, 'nothing')).toEqual([]);
    const area = landlord.as('area-manager');
    await area.query(
      'mutation ($input: RestrictCaseInput!) { restrictCase(input: $input) { refusals { rule } } }',
      { input: { caseId: of.id, namedStaffIds: [area.staffId, worker.staffId], reason: 'Staff know them.' } },
    );
    expect(await leads(worker, of.id)).toEqual([area.staffId]);
  });

  test('must not see a case whatever their role, where a manager who reads it says so (#133, policy 12.1)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const manager = landlord.as('area-manager');
    const among = await mayBeWalled(manager, of.id);
    for (const who of ['housing-support-worker', 'analyst', 'smt', 'data-protection-officer'] as const)
      expect(among, who).toContain(landlord.as(who).staffId);
    for (const who of ['area-manager', 'partner-user', 'integrator'] as const)
      expect(among, who).not.toContain(landlord.as(who).staffId);
    expect(await mayBeWalled(landlord.as('welsh-area-manager'), of.id)).toEqual([]);
  });

  test('must not see a report either, before there is a case (#133, policy 12.1)', async () => {
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    const around = async (by: Asker, reportId: string): Promise<string[]> =>
      (
        await by.query('query ($reportId: ID!) { colleaguesToWall(reportId: $reportId) { id } }', {
          reportId,
        })
      ).colleaguesToWall.map(({ id }: Data) => id);
    expect(await around(landlord.as('area-manager'), report.id)).toContain(worker.staffId);
    expect(await around(landlord.as('welsh-area-manager'), report.id)).toEqual([]);
    expect((await landlord.as('area-manager').query('{ colleaguesToWall { id } }')).colleaguesToWall).toEqual(
      [],
    );
  });
});
