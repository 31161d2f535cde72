import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { serveBench } from './served-database.ts';

/** Bare node:http and pg: each request is one prepared statement, whose JSON is passed on as it is. */
export function serveBare(
  statementOf: (body: string) => { name: string; text: string; values: string[] },
): void {
  serveBench(async ({ databaseUrl }) => {
    const pool = new pg.Pool({ connectionString: databaseUrl });
    const server = createServer(async (request, response) => {
      const { rows } = await pool.query({
        ...statementOf(await bodyOf(request)),
        rowMode: 'array',
        types: { getTypeParser: () => (text: string) => text },
      });
      const body = `{"data":${rows[0]![0]}}`;
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  });
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => resolve(body));
    request.on('error', reject);
  });
}
