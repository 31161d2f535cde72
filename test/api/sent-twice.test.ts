import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { change, changed } from '../support/action-casework.ts';
import { against, noiseReport, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

const count = async (table: string) =>
  (await landlord.admin.query(`select count(*)::int as n from ${table}`)).rows[0].n;

describe('a change sent twice under one key', () => {
  test('is made once and answered alike, rows and prompts', async () => {
    const input = noiseReport(landlord, { dangerNow: true, idempotencyKey: 'report-from-the-phone-1' });
    const first = await taken(worker, 'receiveReport', input);
    const reports = await count('report');
    const again = await taken(worker, 'receiveReport', input);
    expect(again.report.reference).toBe(first.report.reference);
    expect(again.prompts).toEqual(first.prompts);
    expect(await count('report')).toBe(reports);
  });

  test('in the same moment, ten times over, is still made once', async () => {
    const before = await count('report');
    const input = noiseReport(landlord, { idempotencyKey: 'ten-at-once-0001' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => taken(worker, 'receiveReport', input)),
    );
    expect(new Set(answers.map(({ report }) => report.id)).size).toBe(1);
    expect(await count('report')).toBe(before + 1);
  });

  test('with something else in it is refused, and nothing is written', async () => {
    await taken(worker, 'receiveReport', noiseReport(landlord, { idempotencyKey: 'used-already-1' }));
    const before = await count('report');
    const other = noiseReport(landlord, { idempotencyKey: 'used-already-1', description: 'Something else.' });
    expect(against(await take(worker, 'receiveReport', other))).toEqual([
      'idempotencyKey KEY_USED_FOR_SOMETHING_ELSE 15.1',
    ]);
    expect(await count('report')).toBe(before);
  });

  test('may be put right and sent again when it was refused', async () => {
    const key = { idempotencyKey: 'refused-at-first-1' };
    const wrong = noiseReport(landlord, { ...key, behaviour: null, description: ' ' });
    expect(against(await take(worker, 'receiveReport', wrong))).toEqual([
      'description SAY_WHAT_HAPPENED 3.6',
    ]);
    await taken(worker, 'receiveReport', noiseReport(landlord, key));
  });

  test('by somebody else is somebody else’s change', async () => {
    const input = noiseReport(landlord, { idempotencyKey: 'the-same-words-1' });
    const mine = await taken(worker, 'receiveReport', input);
    const theirs = await taken(landlord.as('service-lead'), 'receiveReport', input);
    expect(theirs.report.id).not.toBe(mine.report.id);
  });

  test('needs a key that can be told from others', async () => {
    for (const idempotencyKey of ['short', 'with a space in it', 'x'.repeat(201)]) {
      const input = noiseReport(landlord, { idempotencyKey });
      expect(against(await take(worker, 'receiveReport', input))).toEqual([
        'idempotencyKey KEY_OF_CHANGE 15.1',
      ]);
    }
  });

  test('leaves nothing of what was said behind, only that it was said', async () => {
    const { rows } = await landlord.admin.query('select * from app.sent_change');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('Penhaligon');
  });
});

test('whoever changes a case that somebody else has changed since is told so', async () => {
  const { case: of } = await openedCase(landlord, worker);
  const close = { caseId: of.id, outcome: 'PARTY_MOVED', reason: 'Moved away.', caseVersion: of.version + 1 };
  expect(against(await take(worker, 'closeCase', close))).toEqual(['caseVersion CHANGED_MEANWHILE 15.1']);
});

test('of two who change the same thing in the same moment one wins, and the other is shown both values (15.1)', async () => {
  const { case: of } = await openedCase(landlord, worker);
  for (let round = 0; round < 5; round += 1) {
    const { id: actionId, version } = await changed(worker, 'recordAction', {
      caseId: of.id,
      type: 'JOINT_VISIT',
    });
    const words = ['With the police.', 'With the council.'];
    const both = await Promise.all(
      (['area-manager', 'service-lead'] as const).map((who, index) =>
        change(landlord.as(who), 'changeAction', {
          actionId,
          actionVersion: version,
          description: words[index],
        }),
      ),
    );
    const won = both.findIndex(({ refusals }) => refusals.length === 0);
    expect(won).toBeGreaterThanOrEqual(0);
    expect(
      both[1 - won].refusals.map(({ field, yours, current }: Data) => [field, yours, current]),
    ).toContainEqual(['description', words[1 - won], words[won]]);
  }
});
