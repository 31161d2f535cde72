import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Each page keeps its questions in a `.graphql` file beside it; `npm run codegen` makes a typed document of each in
 * `generated/`. One file per page rather than one for all, so that a page carries no other page's questions.
 * A file `…-forms.graphql` holds changes that people make by forms: beside each comes what the API takes.
 */
const config: CodegenConfig = {
  schema: process.env.AMITY_SCHEMA ?? `${here}../schema/schema.graphql`,
  generates: Object.fromEntries(
    globSync('{shell,kit,pages/*}/*.graphql', { cwd: here }).map((path) => [
      `${here}generated/${basename(path, '.graphql')}-query.ts`,
      {
        documents: `${here}${path}`,
        plugins: [
          {
            add: { content: '// Made by npm run codegen. Change the .graphql file beside the page instead.' },
          },
          'typescript-operations',
          'typed-document-node',
          ...(path.endsWith('-forms.graphql') ? [`${here}form-fields.mjs`] : []),
        ],
        config: {
          strictScalars: true,
          scalars: {
            DateTime: 'string',
            LocalDate: 'string',
            ID: 'string',
            JSON: 'unknown',
            JSONObject: 'Record<string, unknown>',
          },
          enumType: 'string-literal',
          useTypeImports: true,
          documentMode: 'graphQLTag',
          gqlImport: 'urql#gql',
          skipTypename: true,
          dedupeFragments: true,
          avoidOptionals: { field: true },
        },
      },
    ]),
  ),
};

export default config;
