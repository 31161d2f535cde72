import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** Speaks as much of PostgreSQL's protocol as it takes to say which version it is, because old ones are not to be had from npm. */
export async function startOldPostgres(version: number): Promise<{ url: string; close(): void }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), READY]));
      socket.on('data', (query) => {
        if (query.toString('latin1', 0, 1) !== 'Q') return;
        socket.write(Buffer.concat([DESCRIPTION, row(`${version}0000`), message('C', text('SHOW')), READY]));
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `postgres://amity:demo@127.0.0.1:${port}/amity`, close: () => server.close() };
}

const READY = message('Z', Buffer.from('I'));
const DESCRIPTION = message(
  'T',
  Buffer.concat([
    int16(1),
    text('server_version_num'),
    int32(0),
    int16(0),
    int32(25),
    int16(-1),
    int32(-1),
    int16(0),
  ]),
);

function row(value: string): Buffer {
  return message('D', Buffer.concat([int16(1), int32(value.length), Buffer.from(value)]));
}

function message(kind: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
