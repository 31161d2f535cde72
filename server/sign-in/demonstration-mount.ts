import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { demonstrationPeople } from '../demonstration/people.ts';
import { PROVIDER_COOKIE } from './demonstration-provider.ts';
import { type FailureLimit, TooManyFailures } from './failure-limit.ts';
import { personPicker } from './person-picker.ts';
import { noticePage, pageHeaders } from './sign-in-page.ts';

const MOUNT = '/oidc';

interface MountSetting {
  origin: string;
  failures: FailureLimit;
}

/** Puts the identity provider, which is an application of its own, under /oidc. */
export async function mountDemonstration(
  app: FastifyInstance,
  provider: Provider,
  { origin, failures }: MountSetting,
) {
  const { host, protocol } = new URL(origin);
  const addresses = new WeakMap<IncomingMessage, string>();

  // The right secret is never refused for wrong ones from the same address: the provider looks at it first.
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.oidc?.route !== 'token' || ctx.status !== 401) return;
    try {
      failures.failed(addresses.get(ctx.req) ?? '', 'SECRET');
    } catch (error) {
      if (!(error instanceof TooManyFailures)) throw error;
      ctx.status = error.statusCode;
      ctx.remove('www-authenticate');
      ctx.set(error.headers);
      ctx.body = { error: 'slow_down', error_description: error.message };
    }
  });
  const handle = provider.callback();

  // Whatever name the request came by, the provider speaks of itself by its public one.
  const asPublic = (raw: IncomingMessage) => {
    raw.headers.host = host;
    raw.headers['x-forwarded-host'] = host;
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  };

  // Nobody stays signed in at the provider, so that each sign-in offers everybody: it never gets its cookie back.
  const forgetting = (raw: IncomingMessage) => {
    const kept = raw.headers.cookie?.split(/; */).filter((each) => !each.startsWith(PROVIDER_COOKIE));
    if (kept) raw.headers.cookie = kept.join('; ');
  };

  const handOver = (request: FastifyRequest, reply: FastifyReply) => {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    asPublic(request.raw);
    forgetting(request.raw);
    addresses.set(request.raw, request.ip);
    Object.assign(request.raw, { originalUrl: request.raw.url });
    request.raw.url = request.url.slice(MOUNT.length) || '/';
    return handle(request.raw, reply.raw);
  };

  const interaction = async (request: FastifyRequest, reply: FastifyReply) => {
    asPublic(request.raw);
    return provider.interactionDetails(request.raw, reply.raw);
  };

  const startAgain = (reply: FastifyReply) =>
    reply
      .code(400)
      .headers(pageHeaders)
      .send(
        noticePage(
          'This sign-in is over',
          ['It was left open for more than ten minutes, or was already used.'],
          {
            href: '/sign-in',
            text: 'Start again',
          },
        ),
      );

  await app.register(async (mounted) => {
    mounted.removeAllContentTypeParsers();
    mounted.addContentTypeParser('*', (_request, _payload, done) => done(null));

    mounted.all(MOUNT, handOver);
    mounted.all(`${MOUNT}/*`, handOver);
  });

  await app.register(async (picking) => {
    picking.removeAllContentTypeParsers();
    picking.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1024 },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );

    picking.get<{ Params: { uid: string } }>(`${MOUNT}/interaction/:uid`, async (request, reply) => {
      const open = await interaction(request, reply).catch(() => undefined);
      if (open?.uid !== request.params.uid) return startAgain(reply);
      return reply
        .headers(pageHeaders)
        .send(personPicker(demonstrationPeople, `${MOUNT}/interaction/${open.uid}`));
    });

    picking.post<{ Params: { uid: string }; Body?: URLSearchParams }>(
      `${MOUNT}/interaction/:uid`,
      async (request, reply) => {
        const open = await interaction(request, reply).catch(() => undefined);
        const subject = request.body?.get('subject');
        const person = demonstrationPeople.find((each) => each.subject === subject && !each.isSystem);
        if (open?.uid !== request.params.uid || !person) return startAgain(reply);
        const next = await provider.interactionResult(
          request.raw,
          reply.raw,
          { login: { accountId: person.subject } },
          { mergeWithLastSubmission: false },
        );
        return reply.redirect(next, 303);
      },
    );
  });
}
