import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  cacheDir: `${root}node_modules/.vite`,
  oxc: {
    // As tsconfig.json has it: the classes are MikroORM's and TypeGraphQL's at once, by legacy decorators.
    decorator: { legacy: true, emitDecoratorMetadata: false },
  },
  resolve: {
    // Two of GraphQL's module formats in one process refuse each other's schemas.
    alias: [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }],
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/test-cluster.ts'],
    pool: 'forks',
    // A file takes over the modules that another has loaded: what a test changes, it puts back.
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A limit is for what hangs, never for what is slow: a busy machine takes many times as long.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 300_000 } },
    reporters: [
      'default',
      './test/support/report-file-reporter.ts',
      './test/support/closing-line-reporter.ts',
    ],
  },
});
