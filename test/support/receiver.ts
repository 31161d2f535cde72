import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Message {
  id: string;
  type: string;
  timestamp: string;
  data: { eventId: string | null; caseId: string | null; reportId: string | null; cursor: string | null };
  headers: IncomingHttpHeaders;
  text: string;
}

/** The system of an integrator: keeps what it was sent, and answers as the test would have it. */
export async function openReceiver() {
  const messages: Message[] = [];
  let answer: (message: Message, response: ServerResponse) => void = (_message, response) => response.end();
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const message = {
        ...JSON.parse(text),
        id: String(request.headers['webhook-id']),
        headers: request.headers,
        text,
      };
      messages.push(message);
      answer(message, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/told`,
    messages,
    answers(given: typeof answer): void {
      answer = given;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type Receiver = Awaited<ReturnType<typeof openReceiver>>;

/** By the verifier of the specification's own library. */
export const verifies = (secret: string, { text, headers }: Pick<Message, 'text' | 'headers'>): boolean => {
  try {
    new Webhook(secret).verify(text, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
};
