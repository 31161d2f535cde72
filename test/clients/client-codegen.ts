import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { apiExamples } from '../../server/docs/api-examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.AMITY_CLIENT ?? `${root}.build/client`;
/** Operations of one’s own, as a glob; those of the guide when left out. */
const own = process.env.AMITY_DOCUMENTS;

/**
 * `npm run client`: a typed document of each operation, with the types of its variables and its answer, for urql, Apollo
 * Client and everybody who takes a TypedDocumentNode.
 */
const config: CodegenConfig = {
  schema: `${root}schema/schema.graphql`,
  documents: own ?? apiExamples.map(({ document }) => document),
  generates: {
    [`${folder}/documents.ts`]: {
      plugins: [
        {
          add: { content: '// Made by npm run client from the schema. Make it anew rather than change it.' },
        },
        'typescript-operations',
        'typed-document-node',
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
        avoidOptionals: { field: true },
      },
    },
    [`${folder}/package.json`]: {
      plugins: [
        {
          add: {
            content: `${JSON.stringify(
              {
                name: 'amity-client',
                version: '0.1.0',
                type: 'module',
                exports: './documents.ts',
                peerDependencies: { graphql: '^16.0.0', '@graphql-typed-document-node/core': '^3.2.0' },
              },
              null,
              2,
            )}\n`,
          },
        },
      ],
    },
  },
};

export default config;
