import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Each page keeps its questions in a `.graphql` file beside it; `npm run codegen` makes of each what names it
 * to the server, typed, in `generated/`. One file per page rather than one for all, so that a page carries no other page's questions.
 * A file `…-forms.graphql` holds changes that people make by forms: beside each comes what the API takes.
 */
const questions = globSync('{shell,kit,pages/*}/*.graphql', { cwd: here }).sort();

const config: CodegenConfig = {
  schema: process.env.AMITY_SCHEMA ?? `${here}../schema/schema.graphql`,
  generates: {
    [`${here}../server/http/trusted-documents.json`]: {
      documents: questions.map((path) => here + path),
      plugins: [{ [`${here}trusted-documents.mjs`]: { all: true } }],
    },
    ...Object.fromEntries(
      questions.map((path) => [
        `${here}generated/${basename(path, '.graphql')}-query.ts`,
        {
          documents: `${here}${path}`,
          plugins: [
            {
              add: {
                content: '// Made by npm run codegen. Change the .graphql file beside the page instead.',
              },
            },
            'typescript-operations',
            `${here}trusted-documents.mjs`,
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
            skipTypename: true,
            dedupeFragments: true,
            avoidOptionals: { field: true },
          },
        },
      ]),
    ),
  },
};

export default config;
