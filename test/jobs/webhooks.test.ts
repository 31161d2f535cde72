import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningWorker, startWorker } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { verifies } from '../support/receiver.ts';
import { backends, useBackend } from './support/backend.ts';
import { eventually } from './support/eventually.ts';
import { heardLog } from './support/heard-log.ts';
import { startWebhookLoad, type WebhookLoad, webhookKeys } from './support/webhook-load.ts';

let load: WebhookLoad;
let workers: RunningWorker[];
const { log, heard } = heardLog();

beforeEach(async () => {
  load = await startWebhookLoad();
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  await load.end();
});

async function work(redisUrl?: string): Promise<void> {
  const config = readConfig({
    LOG_LEVEL: 'info',
    AMITY_MODE: 'demonstration',
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1',
    ...(redisUrl && { REDIS_URL: redisUrl }),
  });
  const pace = { webhooks: 100, queue: 200 };
  workers.push(await startWorker(config, { databaseUrl: load.url, log, pace, secrets: webhookKeys }));
}

const told = (count: number) =>
  eventually(
    async () => load.receiver.messages,
    (messages) => messages.length >= count,
  );
const stand = (fits: (standing: Awaited<ReturnType<WebhookLoad['deliveries']>>) => boolean) =>
  eventually(load.deliveries, fits);
const settled = () => stand((all) => all.length > 0 && all.every(({ state }) => state !== 'WAITING'));
const mails = async () =>
  (await load.admin.query<{ title: string; body: string }>('select title, body from mail')).rows;
const endpoint = async () =>
  (
    await load.admin.query(
      `select stopped_because as because, stopped_at is not null as stopped, fault, delivered_at is not null as delivered from webhook_endpoint`,
    )
  ).rows[0];

describe.each(backends)('what happens is told to an integrator’s system, with the queue in %s', (backend) => {
  const at = useBackend(backend);

  it('by identities alone, signed as the specification’s own library verifies, and no other secret does', async () => {
    const { secret } = await load.addWebhook();
    await work(at.redisUrl);
    const caseId = await load.openCase();
    const eventId = await load.happens(caseId, 'CASE_OPENED');
    const [message] = await told(1);
    expect(message).toMatchObject({
      type: 'CASE_OPENED',
      data: { eventId, caseId, reportId: null, cursor: expect.stringMatching(/^[\w-]+$/) },
    });
    expect(Object.keys(JSON.parse(message!.text))).toEqual(['type', 'timestamp', 'data']);
    expect(message!.id).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(verifies(secret, message!)).toBe(true);
    expect(verifies('whsec_c29tZWJvZHkgZWxzZeKAmXMgc2VjcmV0', message!)).toBe(false);
    expect(verifies(secret, { ...message!, text: message!.text.replace('CASE_OPENED', 'CASE_CLOSED') })).toBe(
      false,
    );
    await settled();
    expect(await load.deliveries()).toMatchObject([
      { state: 'DELIVERED', attempts: 1, code: 200, fault: null },
    ]);
    expect(await endpoint()).toMatchObject({ delivered: true, stopped: false });
  });

  it('each event once, and those of a case in their order, however many workers there are', async () => {
    await load.addWebhook();
    await Promise.all([work(at.redisUrl), work(at.redisUrl), work(at.redisUrl)]);
    const cases = await Promise.all([1, 2, 3, 4].map(() => load.openCase()));
    const happened = new Map(cases.map((caseId) => [caseId, [] as string[]]));
    for (let n = 0; n < 40; n += 1) {
      const caseId = cases[n % cases.length]!;
      happened.get(caseId)!.push(await load.happens(caseId));
    }
    await told(40);
    await settled();
    expect(load.receiver.messages).toHaveLength(40);
    for (const caseId of cases) {
      const ofCase = load.receiver.messages.filter(({ data }) => data.caseId === caseId);
      expect(ofCase.map(({ data }) => data.eventId)).toEqual(happened.get(caseId));
    }
  });

  it('again after a failure, by the same identity, while what follows in the case waits and other cases go on', async () => {
    await load.addWebhook();
    const [failing, other] = [await load.openCase(), await load.openCase()];
    let times = 0;
    load.receiver.answers(({ data }, response) => {
      response.statusCode = data.caseId === failing && ++times <= 2 ? 500 : 204;
      response.end();
    });
    const first = await load.happens(failing);
    const second = await load.happens(failing);
    const third = await load.happens(other);
    await work(at.redisUrl);
    await stand((all) => all.some(({ event, fault }) => event === first && fault === 'RECEIVER_FAILED'));
    await stand((all) => all.some(({ event, state }) => event === third && state === 'DELIVERED'));
    expect(load.receiver.messages.map(({ data }) => data.eventId)).not.toContain(second);
    await eventually(
      async () => (await load.tryNow()) && (await load.deliveries()),
      (all) => all.every(({ state }) => state === 'DELIVERED'),
    );
    const ofCase = load.receiver.messages.filter(({ data }) => data.caseId === failing);
    expect(ofCase.map(({ data }) => data.eventId)).toEqual([first, first, first, second]);
    expect(new Set(ofCase.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a webhook', () => {
  it('is told of nothing outside the integrator’s scope, nor of kinds that it did not ask for', async () => {
    await load.addWebhook({ kinds: ['CASE_CLOSED', 'CASE_OPENED'] });
    const caseId = await load.openCase();
    const elsewhere = await load.openCase();
    await load.admin.query(
      `with s as (insert into service (area_id, name, type, nation) select area_id, 'Far House', 'HOUSING', 'ENGLAND' from service limit 1 returning id)
       update asb_case set service_id = s.id from s where asb_case.id = $1`,
      [elsewhere],
    );
    await load.happens(caseId, 'STAGE_CHANGED');
    await load.happens(elsewhere, 'CASE_OPENED');
    const asked = await load.happens(caseId, 'CASE_OPENED');
    await work();
    await told(1);
    await settled();
    expect(load.receiver.messages.map(({ data }) => data.eventId)).toEqual([asked]);
    expect(await load.deliveries()).toHaveLength(1);
  });

  it('is told nothing of a case that was restricted before it was told, and nothing that comes to a wall', async () => {
    await load.addWebhook();
    const caseId = await load.openCase();
    load.receiver.answers((_message, response) => {
      response.statusCode = 503;
      response.end();
    });
    await load.happens(caseId);
    await work();
    await stand((all) => all.some(({ fault }) => fault !== null));
    const before = load.receiver.messages.length;
    await load.admin.query(`update asb_case set named_staff = array[app.new_id()] where id = $1`, [caseId]);
    await load.happens(caseId);
    await load.tryNow();
    await settled();
    expect(await load.deliveries()).toMatchObject([{ state: 'WITHHELD' }]);
    expect(load.receiver.messages).toHaveLength(before);
  });

  it('is told nothing more from the moment at which the role was taken away, and goes on where it stood when it is back', async () => {
    await load.addWebhook();
    await work();
    const caseId = await load.openCase();
    await load.happens(caseId);
    await told(1);
    await settled();
    load.receiver.answers((_message, response) => {
      response.statusCode = 500;
      response.end();
    });
    const waits = await load.happens(caseId);
    await stand((all) => all.some(({ event, fault }) => event === waits && fault !== null));
    await load.admin.query(`update staff_grant set state = 'ENDED', ended_at = now() where staff_id = $1`, [
      load.staffId,
    ]);
    load.receiver.answers((_message, response) => response.end());
    const before = load.receiver.messages.length;
    const unheard = await load.happens(caseId);
    await load.tryNow();
    // Long enough for some rounds of the worker.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(load.receiver.messages).toHaveLength(before);
    expect((await load.deliveries()).map(({ event }) => event)).not.toContain(unheard);
    await load.admin.query(`update staff_grant set state = 'HELD', ended_at = null where staff_id = $1`, [
      load.staffId,
    ]);
    await load.tryNow();
    await told(before + 2);
    expect(load.receiver.messages.slice(before).map(({ data }) => data.eventId)).toEqual([waits, unheard]);
  });

  it('misses no event of a transaction that began earlier and ended later', async () => {
    await load.addWebhook();
    const [early, late] = [await load.openCase(), await load.openCase()];
    await work();
    const slow = await load.admin.connect();
    await slow.query('begin');
    const event = `insert into case_event (case_id, kind, occurred_at, facts) values ($1, 'STAGE_CHANGED', now(), '{}') returning id`;
    const first = (await slow.query(event, [early])).rows[0].id;
    const second = await load.happens(late);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(load.receiver.messages).toEqual([]);
    await slow.query('commit');
    slow.release();
    await told(2);
    expect(load.receiver.messages.map(({ data }) => data.eventId).sort()).toEqual([first, second].sort());
  });

  it('stops after ten attempts, administrators are written of it, and nothing is lost when it is started again', async () => {
    const { id } = await load.addWebhook();
    const caseId = await load.openCase();
    load.receiver.answers((_message, response) => {
      response.statusCode = 502;
      response.end();
    });
    const first = await load.happens(caseId);
    await work();
    await stand((all) => all.some(({ attempts, fault }) => attempts === 1 && fault !== null));
    const { rows } = await load.admin.query(
      `select extract(epoch from try_at - attempted_at)::float as rest from webhook_delivery`,
    );
    expect(rows[0].rest).toBeGreaterThan(5);
    await load.admin.query(`update webhook_delivery set attempts = 8, fault = null`);
    await load.tryNow();
    await stand((all) => all.some(({ attempts, fault }) => attempts === 9 && fault !== null));
    expect(await endpoint()).toMatchObject({ stopped: false });
    await load.tryNow();
    await eventually(endpoint, ({ stopped }) => stopped);
    expect(await endpoint()).toMatchObject({ because: 'FAILED_TOO_LONG', fault: 'RECEIVER_FAILED' });
    expect(await mails()).toMatchObject([{ title: 'A webhook has stopped: Housing system' }]);
    expect((await mails())[0]!.body).not.toContain(load.receiver.url);
    const audited = await load.admin.query(
      `select facts ->> 'stopped' as stopped, staff_id from audit_entry where kind = 'WEBHOOK_CHANGED' and facts ->> 'did' = 'UPDATE'`,
    );
    expect(audited.rows).toEqual([{ stopped: 'FAILED_TOO_LONG', staff_id: null }]);

    load.receiver.answers((_message, response) => response.end());
    const before = load.receiver.messages.length;
    const second = await load.happens(caseId);
    await stand((all) => all.length === 2);
    expect(load.receiver.messages).toHaveLength(before);
    await load.admin.query(
      'update webhook_endpoint set stopped_at = null, stopped_because = null where id = $1',
      [id],
    );
    await told(before + 2);
    await settled();
    expect(load.receiver.messages.slice(before).map(({ data }) => data.eventId)).toEqual([first, second]);
  });

  it('stops at once when its receiver says that it is there no more', async () => {
    await load.addWebhook();
    load.receiver.answers((_message, response) => {
      response.statusCode = 410;
      response.end();
    });
    await load.happens(await load.openCase());
    await work();
    await eventually(endpoint, ({ stopped }) => stopped);
    expect(await endpoint()).toMatchObject({ because: 'GONE' });
    expect(await mails()).toHaveLength(1);
  });

  it('is signed by both secrets for as long as both count, and by the newer alone after that', async () => {
    const { id, secret: newer } = await load.addWebhook();
    const older = await load.addSecret(id, '1 hour');
    const over = await load.addSecret(id, '-1 hour');
    await work();
    const caseId = await load.openCase();
    await load.happens(caseId);
    const [both] = await told(1);
    expect([newer, older, over].map((secret) => verifies(secret, both!))).toEqual([true, true, false]);
    await load.admin.query('update webhook_secret set ends_at = now() where ends_at > now()');
    await load.happens(caseId);
    const [, alone] = await told(2);
    expect([newer, older, over].map((secret) => verifies(secret, alone!))).toEqual([true, false, false]);
  });

  it('has what it was told told again from a moment on, in order, by the same identities', async () => {
    const { id } = await load.addWebhook();
    await work();
    const caseId = await load.openCase();
    const events = [await load.happens(caseId), await load.happens(caseId)];
    await told(2);
    const { rows } = await load.admin.query('select recorded_at from case_event order by txid, position');
    await settled();
    await load.admin.query('update webhook_endpoint set replay_from = $2 where id = $1', [
      id,
      rows[0].recorded_at,
    ]);
    await told(4);
    expect(load.receiver.messages.map(({ data }) => data.eventId)).toEqual([...events, ...events]);
    const ids = load.receiver.messages.map((message) => message.id);
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    await settled();
    const { cursor } = load.receiver.messages[0]!.data;
    await load.admin.query('update webhook_endpoint set replay_after = $2 where id = $1', [
      id,
      Buffer.from(cursor!, 'base64url').toString(),
    ]);
    await told(5);
    await settled();
    expect(load.receiver.messages.slice(4).map(({ data }) => data.eventId)).toEqual([events[1]]);
  });

  it('passes over nothing that it was not told yet, wherever it is to be told again from', async () => {
    const { id } = await load.addWebhook();
    await work();
    const caseId = await load.openCase();
    const first = await load.happens(caseId);
    await told(1);
    await settled();
    await load.admin.query('update webhook_endpoint set replay_after = $2 where id = $1', [
      id,
      '18446744073709551615|1',
    ]);
    const second = await load.happens(caseId);
    await told(2);
    expect(load.receiver.messages.map(({ data }) => data.eventId)).toEqual([first, second]);
  });

  it('has no address, no secret and no name of anybody in the log of the worker', async () => {
    const { secret } = await load.addWebhook({ url: `${load.receiver.url}?key=marmalade` });
    load.receiver.answers((_message, response) => {
      response.statusCode = 500;
      response.end('Gwenllian Exampleton cannot be told');
    });
    await load.happens(await load.openCase());
    await work();
    await stand((all) => all.some(({ fault }) => fault !== null));
    expect(heard()).toContain('a webhook was not delivered');
    for (const hidden of ['marmalade', new URL(load.receiver.url).host, secret.slice(6, 20), 'Gwenllian']) {
      expect(heard()).not.toContain(hidden);
    }
    const kept = await load.admin.query('select webhook_delivery::text as row from webhook_delivery');
    expect(kept.rows[0].row).not.toContain('Gwenllian');
  });
});
