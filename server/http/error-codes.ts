/** Every code that an error of the API may carry (`extensions.code`), with what it means and what to do. */
export const errorCodes = {
  UNAUTHENTICATED: 'No session and no valid token (HTTP 401): sign in, or get a new token.',
  FORBIDDEN:
    'The role may not do or read this; `field` names it. Asking again does not help. What is out of scope is no error: it is not there.',
  BAD_USER_INPUT:
    'An argument or variable is not what the schema asks for; `field` names it where it is known, `rule` and `clause` why a date cannot be meant. No value is ever quoted.',
  BAD_REQUEST: 'The request is not GraphQL over HTTP as it should be: POST, a JSON body, one operation.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or longer than 2,000 tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document asks for what the schema does not have.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations and none was named, or another name.',
  OPERATION_TOO_LARGE:
    'It asks for more rows, levels, aliases, root fields or directives than one operation may: ask for less at a time.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the document itself.',
  DOCUMENT_NOT_KNOWN:
    'The portal asks by the names of its own documents, and this server has none of that name (HTTP 400): load the page again. Programs with a token send the document itself.',
  TOO_MANY_REQUESTS: 'Too much in too short a time (HTTP 429): wait, then go on more slowly.',
  INTERNAL_SERVER_ERROR:
    'A fault of ours; `reference` finds it in the log. A change under an idempotencyKey may be sent again.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** What stands at the head of the schema. */
export const schemaDescription = [
  'The API of Amity: casework and reporting of anti-social behaviour for a landlord.',
  'A change answers with what was written, or with refusals (field, rule, clause, message) and then nothing was written. Everything else that goes wrong is an error, whose `extensions.code` is one of these:',
  Object.entries(errorCodes)
    .map(([code, meaning]) => `- ${code}: ${meaning}`)
    .join('\n'),
  'What is to go is marked @deprecated with the day since which it is and the day from which it may be gone, six months later at the earliest; what changed, and when, stands in schema/changelog.md.',
].join('\n\n');
