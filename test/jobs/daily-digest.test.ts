import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningWorker, startWorker } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { heardLog } from './support/heard-log.ts';
import { type MailBox, openMailBox } from './support/mail-box.ts';
import { employ } from './support/staffed.ts';

const { log, heard } = heardLog();

describe('whoever wants one mail a day', () => {
  let load: CaseLoad;
  let box: MailBox;
  let workers: RunningWorker[];

  beforeEach(async () => {
    load = await startCaseLoad();
    box = await openMailBox();
    workers = [];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await box.close();
    await load.end();
  });

  const work = async () => {
    const { SMTP_URL: smtpUrl, PUBLIC_URL: publicUrl } = box.settings as Record<string, string>;
    const config = { ...readConfig({ LOG_LEVEL: 'info' }), mode: 'production' as const, smtpUrl, publicUrl };
    workers.push(await startWorker(config as never, { databaseUrl: load.url, log, pace: { mails: 100 } }));
  };
  const caseOf = async (owner: string, urgency = 'NON_EMERGENCY') => {
    const caseId = await load.openCase();
    const { rows } = await load.admin.query<{ reference: string }>(
      'update asb_case set owner_id = $2, urgency = $3 where id = $1 returning reference',
      [caseId, owner, urgency],
    );
    return { caseId, reference: rows[0]!.reference };
  };
  const rows = async <T>(sql: string) => (await load.admin.query(sql)).rows as T[];
  const waiting = () =>
    rows<{ hour: number; ahead: boolean }>(
      `select extract(hour from mail_after at time zone 'Europe/London')::int as hour, mail_after > now() as ahead
         from notification where mail_after is not null`,
    );
  const letters = () => [...box.letters.values()];
  const referencesIn = (letter: string) =>
    [...letter.matchAll(/^(ASB-\d{4}-\d{6}): /gm)].map(([, each]) => each);

  it('has an emergency at once and all else in one mail at nine on the next working morning: what is still open by then, once, whatever dies in between', async () => {
    const owner = await employ(load, 'Olwen', { mail: 'DAILY_DIGEST' });
    const urgent = await caseOf(owner, 'EMERGENCY');
    const others = [await caseOf(owner), await caseOf(owner), await caseOf(owner)];
    const person = await load.admin.query(
      `insert into person (name) values ('Gwenllian Exampleton') returning id`,
    );
    await load.admin.query(
      `insert into party (case_id, person_id, role, added_at) values ($1, $2, 'VICTIM', now())`,
      [others[0]!.caseId, person.rows[0].id],
    );
    await Promise.all([work(), work()]);
    const fallen = [];
    for (const { caseId } of [urgent, ...others])
      fallen.push(await load.setDeadline({ due: '1 second', caseId }));

    const [first] = await eventually(
      async () => letters(),
      (sent) => sent.length === 1,
    );
    expect(referencesIn(first!)).toEqual([urgent.reference]);
    const tonight = await eventually(waiting, (notices) => notices.length === 3);
    expect(tonight).toEqual(Array(3).fill({ hour: 9, ahead: true }));

    // One is done in the evening, after all. Then one worker dies, and it is nine o’clock.
    await load.admin.query(
      `update deadline set status = 'MET_LATE', met_at = now(), wake_at = null where id = $1`,
      [fallen[2]],
    );
    await workers.pop()!.close();
    await load.admin.query('update notification set mail_after = now() where mail_after is not null');
    await work();
    const [, digest] = await eventually(
      async () => letters(),
      (sent) => sent.length === 2,
    );
    expect(referencesIn(digest!).sort()).toEqual([others[0]!.reference, others[2]!.reference].sort());
    expect(digest).not.toContain('Gwenllian');

    await eventually(waiting, (notices) => notices.length === 0);
    await eventually(
      () => rows<{ status: string }>('select status from mail'),
      (mails) => mails.length === 2 && mails.every(({ status }) => status === 'SENT'),
    );
    expect(letters()).toHaveLength(2);
    expect(heard()).not.toContain('Gwenllian');
  });
});
