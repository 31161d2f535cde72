import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const apiUrl = process.env.AMITY_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here,
  plugins: [react()],
  resolve: { alias: [{ find: /^@0no-co\/graphql\.web$/, replacement: `${here}no-parser.mjs` }] },
  build: {
    outDir: '../.build/portal',
    emptyOutDir: true,
    // The content security policy forbids inline scripts, inline styles and data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    manifest: 'manifest.json',
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Every part's name weighs in the first load: the fields of forms are one.
          groups: [{ name: 'fields', test: /portal\/kit\/(field-frame|(text|words|select)-field)\.tsx$/ }],
        },
      },
      // "use client" means something to React servers only; the libraries carry it and nothing here reads it.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/oidc', '/sign-in', '/sign-out', '/signed-in'].map((path) => [path, apiUrl]),
    ),
  },
});
