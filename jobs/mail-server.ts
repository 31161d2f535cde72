import { createTransport } from 'nodemailer';

export interface Letter {
  id: string;
  /** Null where somebody's address is gone. */
  to: string | null;
  title: string;
  body: string;
}

export type Outcome =
  | { sent: true }
  | { sent: false; code: string /** Trying again would not help. */; forGood: boolean };

/** The landlord's mail server, behind SMTP. */
export interface MailServer {
  send(letter: Letter): Promise<Outcome>;
  close(): void;
}

/** What must not hold up a worker for long. */
const PATIENCE_MS = 10_000;

export function openMailServer(smtpUrl: string, from: string): MailServer {
  const transport = createTransport(smtpUrl, {
    from,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never);
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '') || 'localhost';
  return {
    async send({ id, to, title, body }) {
      if (!to) return { sent: false, code: 'NO_ADDRESS', forGood: true };
      try {
        await transport.sendMail({ to, subject: title, text: body, messageId: `<${id}@${domain}>` });
        return { sent: true };
      } catch (error) {
        return { sent: false, ...faultOf(error) };
      }
    },
    close: () => transport.close(),
  };
}

/** 5xx is a refusal for good (RFC 5321 4.2.1); everything else may pass. Only codes: a server's words may hold an address. */
function faultOf(error: unknown): { code: string; forGood: boolean } {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return {
    code: [code ?? 'FAILED', responseCode].filter(Boolean).join(' '),
    forGood: responseCode !== undefined && responseCode >= 500 && code === 'EENVELOPE',
  };
}
