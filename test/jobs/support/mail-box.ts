import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailBox {
  /** What a worker must be told to send by it: a demonstration sends nothing. */
  settings: Record<string, string>;
  /** The text of each letter by its identity, as a mail server knows one that it has been given before. */
  letters: Map<string, string>;
  /** How often something was handed over, again included. */
  taken(): number;
  close(): Promise<void>;
}

/** A mail server that takes everything. */
export async function openMailBox(): Promise<MailBox> {
  const letters = new Map<string, string>();
  let taken = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString();
        taken += 1;
        letters.set(/^Message-ID: <(.+)>/im.exec(text)?.[1] ?? `without ${taken}`, decoded(text));
        done();
      });
    },
  });
  // A worker that is killed breaks its connection.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    settings: {
      AMITY_MODE: 'production',
      PUBLIC_URL: 'https://amity.example',
      OIDC_ISSUER: 'https://sign-in.example',
      OIDC_CLIENT_ID: 'portal',
      OIDC_CLIENT_SECRET: 'a secret of the test',
      OIDC_AUDIENCE: 'https://amity.example/graphql',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
    },
    letters,
    taken: () => taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The words of a letter as they were before they were wrapped for the way. */
const decoded = (text: string): string => {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const words = body.join('\r\n\r\n').replaceAll('\r\n', '\n');
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(words, 'base64').toString();
  if (/^Content-Transfer-Encoding: quoted-printable/im.test(head))
    return words
      .replace(/=\n/g, '')
      .replace(/(?:=[0-9A-F]{2})+/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString());
  return words;
};
