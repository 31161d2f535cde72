import { createServer } from 'node:http';

export interface SmallS3 {
  url: string;
  /** What lies there, by bucket and key. */
  objects: Map<string, Buffer>;
  /** How each object was asked for: method and key. */
  asked: string[];
  close(): Promise<void>;
}

/** The few things of S3 that evidence needs: put, get and delete of one object. */
export async function openSmallS3(): Promise<SmallS3> {
  const objects = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const key = new URL(request.url!, 'http://x').pathname.slice(1);
    asked.push(`${request.method} ${key}`);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) return response.writeHead(403).end();
    if (request.method === 'PUT') {
      const body = Buffer.concat(parts);
      const chunked = request.headers['content-encoding']?.includes('aws-chunked');
      objects.set(key, chunked ? unchunk(body) : body);
      return response.writeHead(200, { etag: '"x"' }).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return response.writeHead(204).end();
    }
    const found = objects.get(key);
    if (!found) {
      return response
        .writeHead(404, { 'content-type': 'application/xml' })
        .end('<Error><Code>NoSuchKey</Code></Error>');
    }
    return response.writeHead(200, { 'content-length': found.length }).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Amazon's own framing: a length in hexadecimal before each piece, checksums behind the last. */
function unchunk(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, end), 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
