import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { handWritten } from '../questions.ts';
import { serveBench } from './served-database.ts';

/** The limit: bare node:http and pg, one hand-written statement for each question, no rules. */
serveBench(async ({ databaseUrl }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const server = createServer(async (request, response) => {
    const { question, values } = JSON.parse(await bodyOf(request)) as {
      question: keyof typeof handWritten;
      values: string[];
    };
    const { rows } = await pool.query({
      name: question,
      text: handWritten[question],
      values,
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
