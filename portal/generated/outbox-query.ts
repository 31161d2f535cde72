// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Which mails; conditions add up. */
export type MailFilter = {
  /** Any of these. */
  status?: Array<MailStatus> | null | undefined;
};

/** What became of a mail. */
export type MailStatus =
  /** Not sent: the mail server refused it, or did not answer for days. */
  | 'GIVEN_UP'
  /** Not sent: there is no mail server, as in a demonstration. */
  | 'KEPT'
  /** Handed to the mail server. */
  | 'SENT'
  /** To be sent, or to be tried again. */
  | 'WAITING';

/** A mail to be tried again. */
export type RetryMailInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The mail. */
  mailId: string;
};

export type OutboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: MailFilter | null | undefined;
}>;


export type OutboxQuery = { mails: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, title: string | null, body: string | null, createdAt: string | null, status: MailStatus | null, tryAt: string | null, attempts: number | null, sentAt: string | null, fault: string | null } }> } };

export type RetryMailMutationVariables = Exact<{
  input: RetryMailInput;
}>;


export type RetryMailMutation = { retryMail: { mail: { id: string, status: MailStatus | null } | null, refusals: Array<{ message: string }> } };

export const OutboxDocument: Trusted<OutboxQuery, OutboxQueryVariables> = trusted('lNxXzKH8DzgBhfWCrYFvP4');

export const RetryMailDocument: Trusted<RetryMailMutation, RetryMailMutationVariables> = trusted('S-jTxDTHSJAFTxSUPD6AqD');