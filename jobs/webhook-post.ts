import { lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { WebhookFault } from '../schema/vocabulary.ts';
import { hostOf, reachOf, type WebhookReach } from '../schema/webhook/webhook-reach.ts';

export interface Posted {
  /** Null where it was taken. */
  fault: WebhookFault | null;
  statusCode: number | null;
}

const PATIENCE_MS = 5_000;
/** So much of an answer is waited for, and thrown away; whoever says more is hung up on. */
const LONGEST_ANSWER = 64 * 1024;

class ClosedAddress extends Error {
  readonly code = 'CLOSED_ADDRESS';
}

/**
 * Posts to addresses that integrators name. A name is looked up once, every address that it leads to must be open, and the
 * connection goes to one of these and nowhere else; nothing follows to another place. What the receiver says is read by
 * nobody: its code decides.
 */
export function openWebhookPost(reach: WebhookReach) {
  const { isOpen, isAllowed } = reachOf(reach);

  const lookup =
    (mayAsk: (address: string) => boolean): LookupFunction =>
    (hostname, options, done) => {
      resolve(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return done(error, [] as never);
        if (addresses.length === 0 || !addresses.every(({ address }) => mayAsk(address))) {
          return done(new ClosedAddress('a closed address'), [] as never);
        }
        if (options.all) return (done as (e: null, all: typeof addresses) => void)(null, addresses);
        done(null, addresses[0]!.address, addresses[0]!.family);
      });
    };

  return async function post(
    address: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<Posted> {
    const url = new URL(address);
    const plain = url.protocol === 'http:';
    if (plain && !reach.plainHttp) return failed(WebhookFault.ADDRESS_REFUSED);
    const mayAsk = plain ? isAllowed : isOpen;
    const host = hostOf(url);
    // An address that is written out is never looked up.
    if (isIP(host) !== 0 && !mayAsk(host)) return failed(WebhookFault.ADDRESS_REFUSED);
    return await new Promise<Posted>((tell) => {
      const request = (plain ? plainRequest : secureRequest)(url, {
        method: 'POST',
        agent: false,
        lookup: lookup(mayAsk),
        maxHeaderSize: 16 * 1024,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          'user-agent': 'Amity-Webhooks/1',
          connection: 'close',
        },
      });
      let posted: Posted | undefined;
      const end = (outcome: Posted) => {
        clearTimeout(patience);
        request.destroy();
        tell(outcome);
      };
      // Of the whole of it: a receiver that drips is hung up on as well.
      const patience = setTimeout(() => end(posted ?? failed(WebhookFault.TIMED_OUT)), PATIENCE_MS);
      request.on('error', (error) => end(posted ?? failed(faultOf(error))));
      request.on('response', (answer) => {
        posted = judge(answer);
        let heard = 0;
        answer.on('data', (chunk: Buffer) => {
          heard += chunk.length;
          if (heard > LONGEST_ANSWER) end(posted!);
        });
        answer.on('close', () => end(posted!));
        answer.on('error', () => end(posted!));
      });
      request.end(body);
    });
  };
}

export type WebhookPost = ReturnType<typeof openWebhookPost>;

const failed = (fault: WebhookFault): Posted => ({ fault, statusCode: null });

function judge({ statusCode = 0 }: IncomingMessage): Posted {
  const fault =
    statusCode >= 200 && statusCode < 300
      ? null
      : statusCode === 410
        ? WebhookFault.GONE
        : statusCode >= 500
          ? WebhookFault.RECEIVER_FAILED
          : statusCode >= 400
            ? WebhookFault.REFUSED
            : WebhookFault.REDIRECTED;
  return { fault, statusCode };
}

/** By the code alone: the words of an error may hold the address. */
function faultOf(error: Error & { code?: string }): WebhookFault {
  const code = error.code ?? '';
  if (code === 'CLOSED_ADDRESS') return WebhookFault.ADDRESS_REFUSED;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return WebhookFault.NAME_NOT_FOUND;
  if (code === 'ETIMEDOUT') return WebhookFault.TIMED_OUT;
  if (/^HPE_/.test(code)) return WebhookFault.ANSWER_UNREADABLE;
  if (/CERT|SIGNED|TLS|SSL|EPROTO|UNABLE_TO|ISSUER/.test(code)) return WebhookFault.NOT_TRUSTED;
  return WebhookFault.NOT_REACHED;
}
