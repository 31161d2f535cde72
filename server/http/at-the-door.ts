import type { FastifyReply } from 'fastify';

export const problem = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

export const onlyByPost = (reply: FastifyReply) =>
  reply.code(405).header('allow', 'POST').send(problem('Send operations by POST.', 'BAD_REQUEST'));

export const signInFirst = (reply: FastifyReply) =>
  reply
    .code(401)
    .header('www-authenticate', 'Bearer')
    .send(problem('Sign in, or send a valid bearer token.', 'UNAUTHENTICATED'));
