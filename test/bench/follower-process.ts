import { once } from 'node:events';
import WebSocket from 'ws';

/** A thousand sockets in a process of their own: what it costs to hear is nobody's time but its own. */
export interface FollowSetting {
  address: string;
  /** Of each socket: the token it comes with. None where the server asks for none. */
  tokens: (string | null)[];
  /** What is subscribed to. */
  query: string;
}
export interface Heard {
  /** Of each socket, how many it was told. */
  told: number[];
  /** How many came twice, or out of order. */
  misplaced: number;
  /** How long after it was written each was heard, in ms. */
  p50: number;
  p99: number;
}

const sockets: WebSocket[] = [];
let told: number[] = [];
let last: number[] = [];
let misplaced = 0;
let lags: number[] = [];

/** Which it was and when it was written stand in the facts. To read more of it would cost more than to hear it. */
const sign = Buffer.from('"facts":{"n":');
const numberAt = (data: Buffer, from: number): [number, number] => {
  let [value, at] = [0, from];
  for (let digit = data[at]! - 48; digit >= 0 && digit <= 9; digit = data[at]! - 48) {
    value = value * 10 + digit;
    at += 1;
  }
  return [value, at];
};
function hear(which: number, data: Buffer): void {
  const found = data.indexOf(sign);
  if (found < 0) return;
  const [n, end] = numberAt(data, found + sign.length);
  const [writtenAt] = numberAt(data, end + ',"at":'.length);
  lags.push(Date.now() - writtenAt);
  if (n <= last[which]!) misplaced += 1;
  last[which] = n;
  told[which]! += 1;
}

async function open({ address, tokens, query }: FollowSetting): Promise<void> {
  for (const [which, token] of tokens.entries()) {
    const socket = new WebSocket(address, 'graphql-transport-ws', { perMessageDeflate: false });
    sockets.push(socket);
    await once(socket, 'open');
    if (token !== null) {
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
      await once(socket, 'message');
      socket.send(JSON.stringify({ id: String(which), type: 'subscribe', payload: { query } }));
    }
    socket.on('message', (data) => hear(which, data as Buffer));
  }
}

process.on('message', async (message: { open?: FollowSetting; begin?: true; end?: true }) => {
  if (message.open) {
    await open(message.open);
    process.send!({ opened: true });
  } else if (message.begin) {
    told = sockets.map(() => 0);
    last = sockets.map(() => 0);
    misplaced = 0;
    lags = [];
    process.send!({ begun: true });
  } else if (message.end) {
    const sorted = Float64Array.from(lags).sort();
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
    process.send!({ told, misplaced, p50: at(0.5), p99: at(0.99) } satisfies Heard);
  }
});
process.once('disconnect', () => process.exit());
