import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** The least that telling many can cost: one text, sent as it is to so many sockets, without asking who they are. */
process.once('message', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await once(server, 'listening');
  process.on('message', ({ text, to }: { text: string; to: number }) => {
    let left = to;
    for (const socket of server.clients) if (left-- > 0) socket.send(text);
  });
  process.send!({ url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.once('disconnect', () => process.exit());
