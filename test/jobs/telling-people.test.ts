import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markDue } from '../../jobs/due-scan.ts';
import type { Letter, MailServer, Outcome } from '../../jobs/mail-server.ts';
import { sendMails } from '../../jobs/send-mails.ts';
import { writeMails } from '../../jobs/write-mails.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { employ, toldOf } from './support/staffed.ts';

let load: CaseLoad;
let pool: pg.Pool;
beforeEach(async () => {
  load = await startCaseLoad();
  pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 6 });
  pool.on('error', () => {});
});
afterEach(async () => {
  await pool.end();
  await load.end();
});

const markAll = async () => {
  while ((await markDue(pool)).looked > 0);
};
const owned = async (by: string | null, changes = ''): Promise<string> => {
  const caseId = await load.openCase();
  await load.admin.query(`update asb_case set owner_id = $2 ${changes} where id = $1`, [caseId, by]);
  return caseId;
};
/** It is mailed now, whatever the hour at which the tests run. */
const inWorkingHours = () =>
  load.admin.query('update notification set mail_after = statement_timestamp() where mail_after is not null');
const mails = async () =>
  (
    await load.admin.query<{
      to: string;
      title: string;
      body: string;
      status: string;
      attempts: number;
      fault: string | null;
    }>(
      `select w.name as to, m.title, m.body, m.status, m.attempts, m.fault from mail m join staff w on w.id = m.staff_id order by w.name`,
    )
  ).rows;
const desk = { publicUrl: 'https://amity.example', sends: true };

describe('a deadline that is missed', () => {
  it('is told to its owner and the service lead, and a working day later to the area manager: each once', async () => {
    const owner = await employ(load, 'Olwen');
    await employ(load, 'Lewis', { role: 'SERVICE_LEAD' });
    await employ(load, 'Mair', { role: 'AREA_MANAGER', over: 'area' });
    const recent = await load.setDeadline({ due: '-1 minute', caseId: await owned(owner) });
    const old = await load.setDeadline({ due: '-10 days', caseId: await owned(owner) });
    await Promise.all([markAll(), markAll(), markAll()]);
    await load.admin.query('update deadline set wake_at = statement_timestamp()');
    await markAll();
    expect(await toldOf(load, recent)).toEqual(['Lewis DUE', 'Olwen DUE']);
    expect(await toldOf(load, old)).toEqual(['Lewis DUE', 'Mair OVERDUE', 'Olwen DUE']);
    const { rows } = await load.admin.query(
      `select kind, count(*)::int as n from case_event group by kind order by kind`,
    );
    expect(rows).toEqual([
      { kind: 'DEADLINE_MISSED', n: 2 },
      { kind: 'DEADLINE_OVERDUE', n: 1 },
    ]);
    expect(await load.brokenEvents()).toBe(0);
  });

  it('is told to nobody who has left, and of a report that nobody has decided to the service lead', async () => {
    const gone = await employ(load, 'Gwen', { leftOn: '2026-01-31' });
    await employ(load, 'Lewis', { role: 'SERVICE_LEAD' });
    await employ(load, 'Former', { role: 'SERVICE_LEAD', leftOn: '2026-01-31' });
    const ofCase = await load.setDeadline({ due: '-1 minute', caseId: await owned(gone) });
    const ofReport = await load.setDeadline({ due: '-1 minute', ofReport: true });
    await markAll();
    expect(await toldOf(load, ofCase)).toEqual(['Lewis DUE']);
    expect(await toldOf(load, ofReport)).toEqual(['Lewis DUE']);
  });

  it('is never told to whoever has a conflict of interest, but to those above them; nor is it mailed (#133)', async () => {
    const owner = await employ(load, 'Olwen');
    const lead = await employ(load, 'Lewis', { role: 'SERVICE_LEAD' });
    const manager = await employ(load, 'Mair', { role: 'AREA_MANAGER', over: 'area' });
    await employ(load, 'Hedd', { role: 'HEAD_OF_SERVICE' });
    const caseId = await owned(owner);
    const before = await load.setDeadline({ due: '-1 minute', caseId });
    await markAll();
    expect(await toldOf(load, before)).toEqual(['Lewis DUE', 'Olwen DUE']);
    const wall = (staffId: string) =>
      load.admin.query(
        `insert into conflict_wall (staff_id, case_id, kind, explanation, raised_at, raised_by_id)
         values ($1, $2, 'RELATED', 'A cousin.', now(), $3)`,
        [staffId, caseId, owner],
      );
    await wall(lead);
    await wall(manager);
    const after = await load.setDeadline({ due: '-10 days', caseId });
    await markAll();
    expect(await toldOf(load, after)).toEqual(['Hedd OVERDUE', 'Olwen DUE']);
    await inWorkingHours();
    while (await writeMails(pool, desk));
    expect((await mails()).map(({ to }) => to)).toEqual(['Hedd', 'Olwen']);
  });

  it('is told to whoever stands in as well, while they do, and of a restricted case only where they are named (#133)', async () => {
    const owner = await employ(load, 'Olwen');
    const standIn = await employ(load, 'Steffan');
    const future = await employ(load, 'Ffion');
    const stands = (delegate: string, from: string) =>
      load.admin.query(
        `insert into delegation (staff_id, delegate_id, from_at, until, made_at) values ($1, $2, now() + $3::interval, now() + interval '9 days', now())`,
        [owner, delegate, from],
      );
    await stands(standIn, '-1 day');
    await stands(future, '2 days');
    const open = await load.setDeadline({ due: '-1 minute', caseId: await owned(owner) });
    const closed = await owned(owner);
    await load.admin.query('update asb_case set named_staff = array[$2::uuid] where id = $1', [
      closed,
      owner,
    ]);
    const restricted = await load.setDeadline({ due: '-1 minute', caseId: closed });
    await markAll();
    expect(await toldOf(load, open)).toEqual(['Olwen DUE', 'Steffan DUE']);
    expect(await toldOf(load, restricted)).toEqual(['Olwen DUE']);
  });

  it('of a restricted case is told only to those who are named (#133)', async () => {
    const owner = await employ(load, 'Olwen');
    await employ(load, 'Lewis', { role: 'SERVICE_LEAD' });
    const caseId = await owned(owner);
    await load.admin.query('update asb_case set named_staff = array[$2::uuid] where id = $1', [
      caseId,
      owner,
    ]);
    const id = await load.setDeadline({ due: '-10 days', caseId });
    await markAll();
    expect(await toldOf(load, id)).toEqual(['Olwen OVERDUE']);
  });
});

describe('what somebody is to be told', () => {
  it('comes in one mail, however much it is, and without a name or a word of anybody', async () => {
    const owner = await employ(load, 'Olwen');
    const silent = await employ(load, 'Sian', { mail: 'NONE' });
    const unreachable = await employ(load, 'Una', { email: false });
    for (const by of [owner, owner, owner, silent, unreachable]) {
      await load.setDeadline({ due: '-10 days', caseId: await owned(by) });
    }
    await markAll();
    await inWorkingHours();
    await Promise.all([writeMails(pool, desk), writeMails(pool, desk)]);
    const written = await mails();
    expect(written.map(({ to, title, status }) => [to, title, status])).toEqual([
      ['Olwen', '3 deadlines need you', 'WAITING'],
    ]);
    expect(written[0]!.body.match(/https:\/\/amity\.example\/cases\//g)).toHaveLength(3);
  });

  it('is not mailed when it has been done, or read in the portal, before the mail was written', async () => {
    const owner = await employ(load, 'Olwen');
    const [met, read] = [
      await load.setDeadline({ due: '-1 hour', caseId: await owned(owner) }),
      await load.setDeadline({ due: '-1 hour', caseId: await owned(owner) }),
    ];
    await markAll();
    await inWorkingHours();
    await load.admin.query(`update deadline set status = 'MET_LATE', met_at = now() where id = $1`, [met]);
    await load.admin.query('update notification set read_at = now() where deadline_id = $1', [read]);
    await writeMails(pool, desk);
    expect(await mails()).toEqual([]);
  });

  it('is kept to be looked at where there is no mail server', async () => {
    await load.setDeadline({ due: '-1 hour', caseId: await owned(await employ(load, 'Olwen')) });
    await markAll();
    await inWorkingHours();
    await writeMails(pool, { ...desk, sends: false });
    expect((await mails()).map(({ status }) => status)).toEqual(['KEPT']);
  });
});

describe('a mail', () => {
  const log = { info() {}, warn() {}, error() {} } as never;
  const sent: Letter[] = [];
  const server = (outcome: Outcome): MailServer => ({
    async send(letter) {
      sent.push(letter);
      return outcome;
    },
    close() {},
  });
  const oneMail = async () => {
    sent.length = 0;
    await load.setDeadline({ due: '-1 hour', caseId: await owned(await employ(load, 'Olwen')) });
    await markAll();
    await inWorkingHours();
    await writeMails(pool, desk);
  };
  const again = () => load.admin.query('update mail set try_at = statement_timestamp()');

  it('is handed over once, by whichever of two workers takes it', async () => {
    await oneMail();
    await Promise.all([1, 2].map(() => sendMails(pool, server({ sent: true }), log)));
    await again();
    await sendMails(pool, server({ sent: true }), log);
    expect(sent.map(({ to }) => to)).toEqual(['olwen@landlord.example']);
    expect(await mails()).toMatchObject([{ status: 'SENT', attempts: 1, fault: null }]);
  });

  it('waits for a mail server that is down, says why, and is given up after three days', async () => {
    await oneMail();
    const dead = server({ sent: false, code: 'ECONNECTION', forGood: false });
    await sendMails(pool, dead, log);
    await sendMails(pool, dead, log);
    expect(await mails()).toMatchObject([{ status: 'WAITING', attempts: 1, fault: 'ECONNECTION' }]);
    for (let tried = 1; tried < 10; tried += 1) {
      await again();
      await sendMails(pool, dead, log);
    }
    expect(await mails()).toMatchObject([{ status: 'GIVEN_UP', attempts: 10 }]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  it('that is refused for good is not tried again', async () => {
    await oneMail();
    await sendMails(pool, server({ sent: false, code: 'EENVELOPE 550', forGood: true }), log);
    expect(await mails()).toMatchObject([{ status: 'GIVEN_UP', attempts: 1, fault: 'EENVELOPE 550' }]);
  });

  it('that a dying worker had in hand is sent by another', async () => {
    await oneMail();
    const dying = { send: () => new Promise<never>(() => {}), close() {} };
    void sendMails(pool, dying, log);
    await expect.poll(async () => (await mails())[0]!.attempts).toBe(1);
    expect((await mails())[0]!.status).toBe('WAITING');
    await again();
    await sendMails(pool, server({ sent: true }), log);
    expect(await mails()).toMatchObject([{ status: 'SENT', attempts: 2 }]);
  });
});

describe('evidence that waits for a case (#141)', () => {
  it('is told soon, when due and when overdue, to its owner, the service lead and the area manager: each once', async () => {
    const owner = await employ(load, 'Olwen');
    await employ(load, 'Lowri', { role: 'SERVICE_LEAD' });
    await employ(load, 'Arwel', { role: 'AREA_MANAGER', over: 'area' });
    const { deadlineId } = await load.waitingEvidence(owner, '1 minute');
    const moveTo = (due: string) =>
      load.admin.query('update deadline set due_at = now() + $2::interval, wake_at = now() where id = $1', [
        deadlineId,
        due,
      ]);
    const log = async () =>
      (
        await load.admin.query(
          'select kind, actor_id as by, facts ->> $2 as deadline from case_event where deadline_id = $1 order by seq',
          [deadlineId, 'deadline'],
        )
      ).rows;

    await Promise.all([markAll(), markAll(), markAll()]);
    expect(await toldOf(load, deadlineId)).toEqual(['Olwen DUE_SOON']);
    expect(await log()).toEqual([]);
    expect((await load.deadline(deadlineId)).status).toBe('PENDING');

    await moveTo('-1 minute');
    await Promise.all([markAll(), markAll(), markAll()]);
    expect(await toldOf(load, deadlineId)).toEqual(['Lowri DUE', 'Olwen DUE', 'Olwen DUE_SOON']);
    expect(await log()).toEqual([{ kind: 'DEADLINE_MISSED', by: null, deadline: deadlineId }]);
    expect((await load.deadline(deadlineId)).status).toBe('MISSED');

    await moveTo('-10 days');
    await Promise.all([markAll(), markAll(), markAll()]);
    await markAll();
    expect(await toldOf(load, deadlineId)).toEqual([
      'Arwel OVERDUE',
      'Lowri DUE',
      'Olwen DUE',
      'Olwen DUE_SOON',
    ]);
    expect((await log()).map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'DEADLINE_MISSED',
      'DEADLINE_OVERDUE',
    ]);
    const elsewhere = `select from case_event where case_id is not null or report_id is not null
      union all select from evidence_event where kind like 'DEADLINE%'`;
    expect((await load.admin.query(elsewhere)).rowCount).toBe(0);
  });

  it('is told to the service lead when its owner has left, and to nobody once it has been decided', async () => {
    const owner = await employ(load, 'Olwen', { leftOn: '2020-01-01' });
    await employ(load, 'Lowri', { role: 'SERVICE_LEAD' });
    const { deadlineId } = await load.waitingEvidence(owner, '-1 minute');
    const decided = await load.waitingEvidence(owner, '-1 minute');
    await load.admin.query(`update deadline set status = 'MET' where id = $1`, [decided.deadlineId]);
    await markAll();
    expect(await toldOf(load, deadlineId)).toEqual(['Lowri DUE']);
    expect(await toldOf(load, decided.deadlineId)).toEqual([]);
  });
});
