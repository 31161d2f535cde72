import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningWorker, startWorker } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { openSecrets } from '../../server/secrets/open-secrets.ts';
import { eventually } from '../jobs/support/eventually.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { openedCase } from '../support/casework.ts';
import { type Asker, asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { openReceiver, type Receiver, verifies } from '../support/receiver.ts';

const settings = { WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1' };
const { log } = heardLog();

let landlord: Landlord;
let admin: Asker;
let receiver: Receiver;
let worker: RunningWorker;
beforeAll(async () => {
  landlord = await openLandlord(settings);
  admin = landlord.as('system-admin');
  receiver = await openReceiver();
  const config = readConfig({ AMITY_MODE: 'demonstration', DATA_DIR: landlord.dataDir, ...settings });
  worker = await startWorker(config, {
    databaseUrl: landlord.databaseUrl,
    log,
    secrets: await openSecrets(config),
    pace: { webhooks: 100, queue: 200 },
  });
});
afterAll(async () => {
  await worker?.close();
  await receiver?.close();
  await landlord?.close();
});
beforeEach(() => {
  landlord.clock.now = new Date();
});

const webhook = `webhook { id version name url kinds stoppedAt stoppedBecause waiting bothSignUntil replayFrom staff { name } }`;
const changes: Record<string, string> = {
  addWebhook: `AddWebhookInput secret`,
  updateWebhook: 'UpdateWebhookInput',
  stopWebhook: 'WebhookInput',
  startWebhook: 'WebhookInput',
  rotateWebhookSecret: 'WebhookInput secret',
  pingWebhook: 'WebhookInput delivery{id}',
  replayWebhook: 'ReplayWebhookInput',
};
async function change(name: string, input: object, by = admin): Promise<Data> {
  const [type, also = ''] = changes[name]!.split(' ');
  const { [name]: answer } = await by.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { refusals { field rule clause message } ${webhook} ${also} } }`,
    { input },
  );
  return answer;
}
const refused = async (name: string, input: object): Promise<string[]> =>
  (await change(name, input)).refusals.map(({ field, rule }: Data) => `${field} ${rule}`);
const usual = () => ({ staffId: landlord.ids.integrator, name: 'Housing system', url: receiver.url });
const delivery = async (id: string) =>
  (
    await admin.query(
      `query ($id: ID!) { node(id: $id) { ... on WebhookDelivery { state attempts statusCode fault eventId cursor askedBy { name } } } }`,
      { id },
    )
  ).node;
const done = (id: string) =>
  eventually(
    () => delivery(id),
    ({ state }) => state !== 'WAITING',
  );

describe('a webhook', () => {
  test('is set up for an integrator, and its secret is told once and kept sealed', async () => {
    const input = { ...usual(), idempotencyKey: 'set-up-once' };
    const made = await change('addWebhook', input);
    expect(made.refusals).toEqual([]);
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(made.webhook).toMatchObject({
      name: 'Housing system',
      kinds: null,
      staff: { name: 'Housing system link' },
    });
    const again = await change('addWebhook', input);
    expect({ id: again.webhook.id, secret: again.secret }).toEqual({ id: made.webhook.id, secret: null });
    const bytes = Buffer.from(made.secret.slice(6), 'base64');
    for (const [table, row] of [
      ['webhook_secret', 'webhook_secret::text'],
      ['app.sent_change', 'sent_change::text'],
      ['audit_entry', 'audit_entry::text'],
    ]) {
      const { rows } = await landlord.admin.query(`select ${row} as row from ${table}`);
      const all = rows.map(({ row: text }) => text).join('\n');
      expect(all).not.toContain(made.secret);
      expect(all).not.toContain(bytes.toString('hex'));
    }
    await change('stopWebhook', { webhookId: made.webhook.id });
  });

  test('tells of what is done in the integrator’s area, and of nothing elsewhere', async () => {
    const made = await change('addWebhook', usual());
    const here = await openedCase(landlord, landlord.as('area-manager'));
    const before = receiver.messages.length;
    await eventually(
      async () => receiver.messages,
      (all) => all.some(({ type, data }) => type === 'CASE_OPENED' && data.caseId === here.case.id),
    );
    const message = receiver.messages.find(({ data }) => data.caseId === here.case.id)!;
    expect(verifies(made.secret, message)).toBe(true);
    expect(receiver.messages.length).toBeGreaterThanOrEqual(before);
    const { events } = await landlord
      .as('integrator')
      .query(`query ($id: ID!) { events: node(id: $id) { ... on CaseEvent { kind case { id } } } }`, {
        id: message.data.eventId,
      });
    expect(events.case.id).toBe(here.case.id);
    await change('stopWebhook', { webhookId: made.webhook.id });
  });

  test('is given to nobody but an integrator, and to nobody by themselves', async () => {
    expect(await refused('addWebhook', { ...usual(), staffId: landlord.ids['area-manager'] })).toEqual([
      'staffId INTEGRATORS_ONLY',
    ]);
    await landlord.admin.query(`insert into staff_grant (staff_id, role) values ($1, 'INTEGRATOR')`, [
      landlord.ids['system-admin'],
    ]);
    const own = await landlord.tokenOf('system-admin', 580);
    const answer = await fetch(`${landlord.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${own}` },
      body: JSON.stringify({
        query:
          'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { refusals { field rule } } }',
        variables: { input: { ...usual(), staffId: landlord.ids['system-admin'] } },
      }),
    });
    expect(((await answer.json()) as Data).data.addWebhook.refusals).toEqual([
      { field: 'staffId', rule: 'NOT_FOR_ONESELF' },
    ]);
    await landlord.admin.query(`delete from staff_grant where staff_id = $1 and role = 'INTEGRATOR'`, [
      landlord.ids['system-admin'],
    ]);
    admin = { ...landlord.as('system-admin') };
    const token = await landlord.tokenOf('system-admin', 570);
    // A change of their roles ended their sessions.
    admin = asker(landlord.url, token, admin.staffId);
  });

  test('goes by https to public addresses, without name and password', async () => {
    const faults: [string, string][] = [
      ['', 'HTTPS_ONLY'],
      ['receiver.example', 'HTTPS_ONLY'],
      ['ftp://receiver.example/', 'HTTPS_ONLY'],
      ['javascript:alert(1)', 'HTTPS_ONLY'],
      ['https://robin:secret@receiver.example/', 'NO_CREDENTIALS'],
      ['https://10.1.2.3/', 'PUBLIC_ADDRESS'],
      ['https://2130706434/', 'PUBLIC_ADDRESS'],
      ['https://[::1]/', 'PUBLIC_ADDRESS'],
      ['https://[::ffff:192.168.0.1]/', 'PUBLIC_ADDRESS'],
      [`https://receiver.example/${'x'.repeat(2_000)}`, 'TEXT_TOO_LONG'],
    ];
    for (const [url, rule] of faults) {
      expect([url, await refused('addWebhook', { ...usual(), url })]).toEqual([url, [`url ${rule}`]]);
    }
    expect(await refused('addWebhook', { ...usual(), name: ' ', kinds: [] })).toEqual([
      'name NAME_NEEDED',
      'kinds KINDS_OR_ALL',
    ]);
  });

  test('has a test sent, also when it has stopped, and it is seen what became of it', async () => {
    const { webhook: made, secret } = await change('addWebhook', usual());
    await change('stopWebhook', { webhookId: made.id });
    const sent = await change('pingWebhook', { webhookId: made.id });
    expect(await done(sent.delivery.id)).toEqual({
      state: 'DELIVERED',
      attempts: 1,
      statusCode: 200,
      fault: null,
      eventId: null,
      cursor: null,
      askedBy: { name: expect.any(String) },
    });
    const message = receiver.messages.find(({ id }) => id === `msg_${sent.delivery.id.replaceAll('-', '')}`)!;
    expect(message).toMatchObject({ type: 'TEST', data: { eventId: null, caseId: null } });
    expect(verifies(secret, message)).toBe(true);
    receiver.answers((_message, response) => {
      response.statusCode = 404;
      response.end();
    });
    const failed = await change('pingWebhook', { webhookId: made.id });
    expect(await done(failed.delivery.id)).toMatchObject({
      state: 'FAILED',
      statusCode: 404,
      fault: 'REFUSED',
    });
    receiver.answers((_message, response) => response.end());
  });

  test('has its secret changed, and for a day both sign', async () => {
    const { webhook: made, secret: older } = await change('addWebhook', usual());
    const rotated = await change('rotateWebhookSecret', { webhookId: made.id });
    expect(rotated.secret).not.toBe(older);
    const until = new Date(rotated.webhook.bothSignUntil).getTime() - Date.now();
    expect(Math.round(until / 3_600_000)).toBe(24);
    const again = await change('rotateWebhookSecret', { webhookId: made.id });
    const sent = await change('pingWebhook', { webhookId: made.id });
    await done(sent.delivery.id);
    const message = receiver.messages.find(({ id }) => id === `msg_${sent.delivery.id.replaceAll('-', '')}`)!;
    const valid = [older, rotated.secret, again.secret].map((secret) => verifies(secret, message));
    expect(valid).toEqual([false, true, true]);
    await change('stopWebhook', { webhookId: made.id });
  });

  test('sends again from a moment or a cursor, of the last thirty days', async () => {
    const { webhook: made } = await change('addWebhook', usual());
    const webhookId = made.id;
    const days = (n: number) => new Date(landlord.clock.now.getTime() - n * 86_400_000);
    expect(await refused('replayWebhook', { webhookId })).toEqual(['from MOMENT_OR_CURSOR']);
    expect(await refused('replayWebhook', { webhookId, from: days(1), after: 'x' })).toEqual([
      'from MOMENT_OR_CURSOR',
    ]);
    expect(await refused('replayWebhook', { webhookId, after: 'x' })).toEqual(['after NO_CURSOR']);
    expect(await refused('replayWebhook', { webhookId, from: days(31) })).toEqual(['from TOO_LONG_AGO']);
    expect(await refused('replayWebhook', { webhookId, from: days(-1) })).toEqual(['from NOT_IN_THE_FUTURE']);
    const before = receiver.messages.length;
    expect((await change('replayWebhook', { webhookId, from: days(1) })).refusals).toEqual([]);
    await eventually(
      async () => receiver.messages.slice(before),
      (all) => all.some(({ type }) => type === 'CASE_OPENED'),
    );
    await change('stopWebhook', { webhookId });
  });

  test('takes another name, address and choice of kinds by the rules of a new one, and writes over nothing unread', async () => {
    const { webhook: made } = await change('addWebhook', usual());
    const input = { webhookId: made.id, webhookVersion: 1 };
    for (const [given, rule] of [
      [{ url: 'https://169.254.169.254/told' }, 'url PUBLIC_ADDRESS'],
      [{ url: 'https://[::ffff:10.0.0.1]/told' }, 'url PUBLIC_ADDRESS'],
      [{ url: 'ftp://receiver.example/told' }, 'url HTTPS_ONLY'],
      [{ url: 'https://user:pass@receiver.example/told' }, 'url NO_CREDENTIALS'],
      [{ name: ' ' }, 'name NAME_NEEDED'],
      [{ kinds: [] }, 'kinds KINDS_OR_ALL'],
    ] as const) {
      expect(await refused('updateWebhook', { ...input, ...given })).toEqual([rule]);
    }
    const elsewhere = 'https://receiver.example/elsewhere';
    const { webhook } = await change('updateWebhook', {
      ...input,
      name: 'Renamed',
      url: elsewhere,
      kinds: null,
    });
    expect(webhook).toMatchObject({ name: 'Renamed', url: elsewhere, kinds: null });
    expect(await refused('updateWebhook', { ...input, name: 'Renamed again' })).toEqual([
      'webhookVersion CHANGED_MEANWHILE',
      'name CHANGED_MEANWHILE',
    ]);
    await change('stopWebhook', { webhookId: made.id });
  });

  test('is stopped and started once, and every act of an administrator stands in the audit without its address', async () => {
    const { webhook: made } = await change('addWebhook', {
      ...usual(),
      url: `${receiver.url}?key=marmalade`,
    });
    const input = { webhookId: made.id };
    expect(await refused('startWebhook', input)).toEqual(['webhookId IN_USE_ALREADY']);
    expect((await change('stopWebhook', input)).webhook.stoppedBecause).toBe('BY_HAND');
    expect(await refused('stopWebhook', input)).toEqual(['webhookId STOPPED_ALREADY']);
    expect((await change('startWebhook', input)).webhook.stoppedAt).toBeNull();
    await change('rotateWebhookSecret', input);
    await change('pingWebhook', input);
    await change('updateWebhook', { ...input, webhookVersion: 3, kinds: ['CASE_CLOSED'] });
    const { rows } = await landlord.admin.query(
      `select kind, facts, staff_id from audit_entry where facts ->> 'webhook' = $1 order by position`,
      [made.id],
    );
    expect(rows.map(({ kind, facts }) => [kind, facts.did, facts.changed].filter(Boolean))).toEqual([
      ['WEBHOOK_CHANGED', 'INSERT'],
      ['WEBHOOK_SECRET_MADE'],
      ['WEBHOOK_CHANGED', 'UPDATE', ['stopped_at']],
      ['WEBHOOK_CHANGED', 'UPDATE', ['stopped_at']],
      ['WEBHOOK_SECRET_MADE'],
      ['WEBHOOK_PINGED'],
      ['WEBHOOK_CHANGED', 'UPDATE', ['kinds']],
    ]);
    expect(new Set(rows.map(({ staff_id: by }) => by))).toEqual(new Set([admin.staffId]));
    expect(JSON.stringify(rows)).not.toContain('marmalade');
    await change('stopWebhook', input);
  });
});
