import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql';
import { dateThatCannotBe } from './dates-that-cannot-be.ts';

type Log = { error(fields: object, message: string): void };

/** Codes whose messages are ours, fit for a person and free of data. */
const ours = new Set([
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'OPERATION_TOO_LARGE',
  'DOCUMENT_NOT_KNOWN',
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
 * about values lose the value, which may be somebody's name, and say what may stand there instead.
 */
export function maskError(log: Log, schema: GraphQLSchema) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const inner = innermost(error);
    // Apollo gives whatever its validation refuses a code of its own and keeps ours inside.
    const code = String(inner?.extensions.code ?? formatted.extensions?.code ?? '');
    const original = inner?.originalError;
    const date = dateThatCannotBe(error, inner?.message, formatted.message);
    if (date) return withoutStack({ ...formatted, ...date }, code);
    if (ours.has(code)) return withoutStack(formatted, code);
    if (ofTheDocument.has(code)) {
      const message = expectedWord(formatted.message, schema) ?? formatted.message;
      return { ...withoutStack(formatted, code), message };
    }
    if (code === 'BAD_USER_INPUT') {
      return { ...withoutStack(formatted, code), message: withoutValue(formatted.message, schema) };
    }
    if (code === 'BAD_REQUEST' || code === 'PERSISTED_QUERY_NOT_SUPPORTED')
      return withoutStack(formatted, code);
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

/** GraphQL quotes the value of a variable that does not fit: here only its place and what is expected there. */
function withoutValue(message: string, schema: GraphQLSchema): string {
  const [variable] = /^Variable "\$\w+" got invalid value /.exec(message) ?? [];
  if (!variable) return message;
  const place = [...message.matchAll(/ at "([\w.[\]]+)"; /g)].at(-1)?.[0].slice(0, -2) ?? '';
  const expected =
    expectedWord(message, schema) ??
    /Expected (non-nullable )?type "[\w![\]]+"/.exec(message)?.[0] ??
    /Field "\w+" of required type "[\w![\]]+" was not provided/.exec(message)?.[0] ??
    /Field "\w+" is not defined by type "\w+"/.exec(message)?.[0];
  return `${variable.replace('got invalid value', 'got an invalid value')}${place.trimStart()}${expected ? `; ${expected.replace(/\.$/, '')}` : ''}.`;
}

/** Where a word is none of its vocabulary: which words are. */
function expectedWord(message: string, schema: GraphQLSchema): string | undefined {
  const [, name = ''] = /(?:does not exist in|cannot represent|Enum) "(\w+)"/.exec(message) ?? [];
  const type = schema.getType(name);
  if (!isEnumType(type)) return undefined;
  const words = type.getValues().map((word) => word.name);
  return `Expected a value of the "${name}" enum: ${words.join(', ')}.`;
}

const places = (stack: string | undefined) =>
  stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim());
