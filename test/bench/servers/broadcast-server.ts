import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** The least that telling everybody can cost: one text, sent to every socket as it is, without asking who it is. */
process.once('message', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await once(server, 'listening');
  process.on('message', ({ texts }: { texts?: string[] }) => {
    for (const text of texts ?? []) for (const socket of server.clients) socket.send(text);
  });
  process.send!({ url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.once('disconnect', () => process.exit());
