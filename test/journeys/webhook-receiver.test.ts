import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { openWebhookPost } from '../../jobs/webhook-post.ts';
import { findFreePort } from '../../server/start/free-port.ts';
import { eventually } from '../jobs/support/eventually.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Beside the sources, where it finds the library as an integrator's program would find its own.
const program = path.join(root, `.webhook-receiver-${process.pid}.mjs`);
let receiver: ChildProcess | undefined;
afterEach(async () => {
  receiver?.kill('SIGKILL');
  await rm(program, { force: true });
});

test('The receiver that the README shows takes what was signed, once, and refuses everything else', async () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const code = /```js webhook-receiver\n([\s\S]*?)```/.exec(readme)?.[1];
  await writeFile(program, code!);
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const port = await findFreePort();
  receiver = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, WEBHOOK_SECRET: secret, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [receiver.stdout!, receiver.stderr!]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const post = openWebhookPost({ allowed: ['127.0.0.1'], plainHttp: true });
  const send = (id: string, text: string, by: string, at = new Date()) =>
    post(
      `http://127.0.0.1:${port}/told`,
      {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': `v1,AAAA ${new Webhook(by).sign(id, at, text)}`,
      },
      text,
    );
  const text = JSON.stringify({
    type: 'CASE_OPENED',
    timestamp: new Date().toISOString(),
    data: { caseId: 'one' },
  });
  const first = await eventually(
    () => send('msg_1', text, secret),
    ({ statusCode }) => statusCode !== null,
  );
  expect(first).toEqual({ fault: null, statusCode: 204 });
  expect((await send('msg_1', text, secret)).statusCode).toBe(204);
  expect((await send('msg_2', text, `whsec_${Buffer.alloc(32, 8).toString('base64')}`)).statusCode).toBe(400);
  expect((await send('msg_3', text, secret, new Date(Date.now() - 600_000))).statusCode).toBe(400);
  await eventually(
    async () => said,
    (words) => words.includes('CASE_OPENED one'),
  );
  expect(said.match(/CASE_OPENED/g)).toHaveLength(1);
});
