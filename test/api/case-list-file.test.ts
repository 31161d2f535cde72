import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedCase } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let manager: Asker;
let mine: Data;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  manager = landlord.as('area-manager');
  mine = (await openedCase(landlord, worker)).case;
});
afterAll(() => landlord?.close());

const taken = (by: Asker | null, body: object, headers: Record<string, string> = {}) =>
  fetch(`${landlord.url}/exports/cases.csv`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(by ? { authorization: `Bearer ${by.token}` } : {}),
      ...headers,
    },
    body: JSON.stringify(body),
  });
const linesOf = async (by: Asker, body: object): Promise<string[]> =>
  (await (await taken(by, body)).text())
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
const noted = async (): Promise<Data[]> =>
  (
    await landlord.admin.query(
      `select staff_id as by, facts from audit_entry where kind = 'CASES_EXPORTED' order by position`,
    )
  ).rows;

describe('the list of cases as a file', () => {
  test('has what its reader sees, by filter and column, and that it was taken is written down with both (12.1)', async () => {
    const filter = { status: ['OPEN'], openedFrom: '2026-01-01' };
    const before = (await noted()).length;
    const response = await taken(manager, { filter, columns: 'owner,status' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="cases-2026-\d\d-\d\d\.csv"/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const lines = Buffer.from(await response.arrayBuffer())
      .toString()
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('\uFEFFCase,Opened,Owner,Status,Stage,Outcome,Urgency,Closed');
    expect(lines.filter((line) => line.startsWith(`${mine.reference},`))).toHaveLength(1);
    const { cases } = await manager.query(
      'query ($filter: CaseFilter) { cases(first: 1, filter: $filter) { totalCount } }',
      { filter },
    );
    expect(lines).toHaveLength(cases.totalCount + 1);
    const notes = (await noted()).slice(before);
    expect(notes).toEqual([
      { by: manager.staffId, facts: { kind: 'CASE_LIST', filter, columns: ['owner', 'status'] } },
    ]);
    const closed = await linesOf(manager, { filter: { status: ['CLOSED'] }, columns: 'owner' });
    expect(closed.join('\n')).not.toContain(mine.reference);
  });

  test('runs no formula, whatever somebody is called', async () => {
    await landlord.admin.query(`update staff set name = '=HYPERLINK("http://evil")' where id = $1`, [
      worker.staffId,
    ]);
    const lines = await linesOf(manager, { columns: 'owner' });
    const line = lines.find((each) => each.startsWith(mine.reference));
    expect(line).toContain(`"'=HYPERLINK(""http://evil"")"`);
    await landlord.admin.query(`update staff set name = 'Callum Prosser' where id = $1`, [worker.staffId]);
  });

  test('leaves out what is restricted, even for whoever is named for it, and all of another’s area (#133, 12.1)', async () => {
    const { case: secret } = await openedCase(landlord, worker);
    expect((await linesOf(manager, {})).join('\n')).toContain(secret.reference);
    await manager.query(
      'mutation ($input: RestrictCaseInput!) { restrictCase(input: $input) { refusals { rule } } }',
      {
        input: {
          caseId: secret.id,
          namedStaffIds: [manager.staffId, worker.staffId],
          reason: 'Staff know them.',
        },
      },
    );
    expect((await linesOf(manager, {})).join('\n')).not.toContain(secret.reference);
    expect(await linesOf(landlord.as('welsh-area-manager'), {})).toHaveLength(1);
  });

  test('is for those who may have data written to a file; who it is is not told to an analyst', async () => {
    expect((await taken(null, {})).status).toBe(401);
    for (const who of ['housing-support-worker', 'smt', 'data-protection-officer', 'system-admin'] as const)
      expect((await taken(landlord.as(who), {})).status, who).toBe(403);
    const lines = await linesOf(landlord.as('analyst'), { columns: 'owner' });
    expect(lines.find((line) => line.startsWith(mine.reference))).toMatch(/^[^,]+,[^,]+,$/);
    expect((await taken(manager, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('says so where it is not asked for as the list is, and writes nothing down', async () => {
    const before = (await noted()).length;
    for (const body of [{ filter: { status: ['ASLEEP'] } }, { filter: { surname: 'X' } }, { columns: 7 }])
      expect((await taken(manager, body)).status, JSON.stringify(body)).toBe(400);
    expect(await noted()).toHaveLength(before);
  });
});
