import { connect, type Socket } from 'node:net';

/** A turn of load on one server: every connection asks its next request when its last one is answered. */
export interface Turn {
  url: string;
  headers: Record<string, string>;
  bodies: string[];
  connections: number;
  /** Asked before the clock starts, so that pools and caches are warm. */
  warmUpMs: number;
  ms: number;
}

export interface TurnResult {
  requests: number;
  seconds: number;
  bytes: number;
  /** The middle and the slow end of how long one request took, in ms. */
  p50: number;
  p99: number;
  /** What was answered that is no answer. */
  faults: string[];
}

/** Measures from the first to the last answer; resolves when nothing is under way any more. */
export async function runTurn(turn: Turn, onStart: () => void): Promise<TurnResult> {
  const requests = turn.bodies.map((body) => requestText(turn, body));
  let started = performance.now() + turn.warmUpMs;
  const until = started + turn.ms;
  const result: TurnResult = { requests: 0, seconds: 0, bytes: 0, p50: 0, p99: 0, faults: [] };
  const took: number[] = [];
  let measuring = false;
  let next = 0;
  const client = async () => {
    const connection = await openConnection(turn.url);
    for (let now = performance.now(); now < until; ) {
      if (!measuring && now >= started) {
        measuring = true;
        started = now;
        onStart();
      }
      const counts = measuring;
      const answer = await connection.ask(requests[next++ % requests.length]!);
      const then = performance.now();
      if (!answer.startsWith('HTTP/1.1 200') || answer.includes('"errors"'))
        result.faults.push(answer.slice(0, 600));
      if (counts) {
        result.requests += 1;
        result.bytes += answer.length;
        took.push(then - now);
      }
      now = then;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: turn.connections }, client));
  result.seconds = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  result.p50 = took[Math.floor(took.length * 0.5)] ?? 0;
  result.p99 = took[Math.floor(took.length * 0.99)] ?? 0;
  result.faults = result.faults.slice(0, 3);
  return result;
}

function requestText({ url, headers }: Turn, body: string): Buffer {
  const { pathname, host } = new URL(url);
  const all = {
    host,
    'content-type': 'application/json',
    accept: 'application/json',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
}

/** HTTP/1.1 by hand, because a client's own cost would come between the servers and be counted as theirs. */
async function openConnection(url: string) {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect(Number(port), hostname).setNoDelay();
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let received: Buffer[] = [];
  let awaited = Number.POSITIVE_INFINITY;
  let size = 0;
  let done: ((answer: string) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  socket.on('data', (chunk) => {
    received.push(chunk);
    size += chunk.length;
    if (awaited === Number.POSITIVE_INFINITY) awaited = sizeOf(Buffer.concat(received));
    if (size < awaited) return;
    const answer = Buffer.concat(received).toString('latin1');
    received = [];
    size = 0;
    awaited = Number.POSITIVE_INFINITY;
    done?.(answer);
  });
  const end = (error?: Error) => failed?.(error ?? new Error('the server closed the connection'));
  socket.on('close', () => end()).on('error', end);
  return {
    ask: (request: Buffer) =>
      new Promise<string>((resolve, reject) => {
        done = resolve;
        failed = reject;
        socket.write(request);
      }),
    close() {
      failed = undefined;
      socket.destroy();
    },
  };
}

/** How long a whole answer is, once its head is there. Every server of the bench says so. */
function sizeOf(start: Buffer): number {
  const head = start.indexOf('\r\n\r\n');
  if (head < 0) return Number.POSITIVE_INFINITY;
  const length = /\r\ncontent-length: *(\d+)/i.exec(start.subarray(0, head).toString('latin1'));
  if (!length) throw new Error('an answer without content-length');
  return head + 4 + Number(length[1]);
}
