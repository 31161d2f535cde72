import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markDue } from '../../jobs/due-scan.ts';
import { openMailServer } from '../../jobs/mail-server.ts';
import { sendMails } from '../../jobs/send-mails.ts';
import { writeMails } from '../../jobs/write-mails.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { findFreePort } from '../../server/start/free-port.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { heardLog } from './support/heard-log.ts';
import { employ } from './support/staffed.ts';

const { log, heard } = heardLog();
let load: CaseLoad;
let pool: pg.Pool;
let server: SMTPServer | undefined;
let taken: { to: string[]; text: string }[];
let refuseText: number | undefined;

beforeEach(async () => {
  load = await startCaseLoad();
  pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 4 });
  pool.on('error', () => {});
  taken = [];
  refuseText = undefined;
});
afterEach(async () => {
  await new Promise<void>((resolve) => (server ? server.close(resolve) : resolve()));
  server = undefined;
  await pool.end();
  await load.end();
});

/** A mail server that takes what is for anybody but Gone, and offers no encryption. */
async function listen(options: SMTPServerOptions = {}): Promise<string> {
  server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      if (!address.startsWith('gone@')) return done();
      done(Object.assign(new Error(`5.1.1 ${address}: no such person`), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => {
        if (refuseText) return done(Object.assign(new Error('not now'), { responseCode: refuseText }));
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

async function oneMailTo(name: string): Promise<string> {
  const caseId = await load.openCase();
  await load.admin.query('update asb_case set owner_id = $2 where id = $1', [
    caseId,
    await employ(load, name),
  ]);
  const person = `insert into person (name) values ('Gwenllian Exampleton') returning id`;
  const { rows } = await load.admin.query(person);
  await load.admin.query(
    `insert into party (case_id, person_id, role, added_at) values ($1, $2, 'VICTIM', now())`,
    [caseId, rows[0].id],
  );
  await load.setDeadline({ due: '-1 hour', caseId });
  while ((await markDue(pool)).looked > 0);
  await load.admin.query(
    'update notification set mail_after = statement_timestamp() where mail_after is not null',
  );
  await writeMails(pool, { publicUrl: 'https://amity.example', sends: true });
  return (await load.admin.query<{ id: string }>('select id from mail')).rows[0]!.id;
}

const send = async (url: string) => {
  const by = openMailServer(url, 'amity@amity.example');
  await load.admin.query('update mail set try_at = statement_timestamp()');
  await sendMails(pool, by, log);
  by.close();
};
const standing = async () => (await load.admin.query('select status, attempts, fault from mail')).rows;

describe('over SMTP', () => {
  it('a mail is handed over, without encryption where none is offered, and names nobody of the case', async () => {
    const url = await listen();
    const id = await oneMailTo('Olwen');
    await send(url);
    expect(await standing()).toEqual([{ status: 'SENT', attempts: 1, fault: null }]);
    expect(taken.map(({ to }) => to)).toEqual([['olwen@landlord.example']]);
    const { text } = taken[0]!;
    expect(text).toContain(`Message-ID: <${id}@amity.example>`);
    expect(text).toMatch(/^Subject: ASB-2026-\d{6}: not done in time/m);
    expect(text).toContain('From: amity@amity.example');
    expect(text).not.toContain('Gwenllian');
    expect(text).not.toContain('Exampleton');
    expect(text).not.toContain('Meadow House');
  });

  it('a mail that was put off is handed over later under the same identity', async () => {
    const url = await listen();
    const id = await oneMailTo('Olwen');
    refuseText = 451;
    await send(url);
    expect(await standing()).toMatchObject([{ status: 'WAITING', attempts: 1 }]);
    refuseText = undefined;
    await send(url);
    await load.admin.query(`update mail set status = 'WAITING'`);
    await send(url);
    expect(taken.map(({ text }) => text.includes(`<${id}@amity.example>`))).toEqual([true, true]);
  });

  it('a mail whose recipient is refused is given up, and the log does not hold the address', async () => {
    const url = await listen();
    await oneMailTo('Gone');
    await send(url);
    expect(await standing()).toEqual([{ status: 'GIVEN_UP', attempts: 1, fault: 'EENVELOPE 550' }]);
    expect(heard()).not.toContain('gone@');
    expect(taken).toEqual([]);
  });

  it('a mail waits for a server that is not there, with the reason, and is sent when it is back', async () => {
    await oneMailTo('Olwen');
    await send(`smtp://127.0.0.1:${await findFreePort()}`);
    const [waiting] = await standing();
    expect(waiting).toMatchObject({ status: 'WAITING', attempts: 1 });
    expect(waiting.fault).toMatch(/^E(SOCKET|CONNECTION|CONNREFUSED)$/);
    await send(await listen());
    expect(await standing()).toEqual([{ status: 'SENT', attempts: 2, fault: null }]);
  });
});
