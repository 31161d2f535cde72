import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

type Log = { error(fields: object, message: string): void };

/** Codes whose messages are ours, fit for a person and free of data. */
const ours = new Set([
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'OPERATION_TOO_LARGE',
  'NOT_FOUND',
  'TOO_MANY_REQUESTS',
]);
/** Codes of GraphQL itself, about the document: its text names only the schema. */
const ofTheDocument = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What a client is told of an error. Faults of ours become a reference under which the log has the rest; messages
 * about values lose the value, which may be somebody's name.
 */
export function maskError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const inner = innermost(error);
    // Apollo gives whatever its validation refuses a code of its own and keeps ours inside.
    const code = String(inner?.extensions.code ?? formatted.extensions?.code ?? '');
    const original = inner?.originalError;
    if (ours.has(code) || ofTheDocument.has(code)) return withoutStack(formatted, code);
    if (code === 'BAD_USER_INPUT') {
      return { ...withoutStack(formatted, code), message: withoutValue(formatted.message) };
    }
    if (code === 'BAD_REQUEST' || code === 'PERSISTED_QUERY_NOT_SUPPORTED') return withoutStack(formatted, code);
    const reference = randomUUID();
    const cause = (original ?? error) as { name?: string; code?: string; stack?: string };
    // The message of a database error can quote a row; its code and place cannot.
    log.error(
      { reference, name: cause?.name, code: cause?.code, at: places(cause?.stack) },
      'request failed',
    );
    return {
      message: `Something went wrong on our side. Reference: ${reference}.`,
      path: formatted.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

/** The error that was thrown, below what GraphQL and Apollo have wrapped it in. */
function innermost(error: unknown): GraphQLError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  return innermost(error.originalError) ?? error;
}

function withoutStack(
  { message, locations, path, extensions }: GraphQLFormattedError,
  code: string,
): GraphQLFormattedError {
  const { stacktrace: _, ...rest } = (extensions ?? {}) as Record<string, unknown>;
  return { message, locations, path, extensions: { ...rest, code } };
}

/** «got invalid value "…" at …; Expected …» keeps the place and the rule. */
const withoutValue = (message: string) =>
  message
    .replace(/got invalid value .*?(?= at "|; )/s, 'got an invalid value')
    .replace(/cannot represent (?:a )?(.*?):? .*$/s, 'cannot represent $1 as given.')
    .replace(/Value ".*?" does not exist/s, 'The value does not exist');

const places = (stack: string | undefined) =>
  stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim());
