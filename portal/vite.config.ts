import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';
import { missingWelsh, welshBuild } from './languages/welsh-build.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const apiUrl = process.env.AMITY_URL ?? 'http://127.0.0.1:4000';

const sharedByNearlyAll =
  /portal\/(words\/(dates|vocabulary-words)|shell\/(not-permitted|not-found)-page|kit\/(said|status-tag|page-turner|done-note|unknown-notice|chosen-words|field-frame|(text|words|select)-field))(\.cy)?\.tsx?$|schema\/vocabulary\/words-in-use\.ts$/;

/** English, or with `--mode cy` Welsh, which lies in a folder of its own beside it. */
export default defineConfig(({ mode }) => ({
  root: here,
  base: mode === 'cy' ? '/cy/' : '/',
  plugins: [...(mode === 'cy' ? [welshBuild()] : []), missingWelsh(), react(), compressed()],
  resolve: {
    alias: [
      { find: /^@0no-co\/graphql\.web$/, replacement: `${here}no-parser.mjs` },
      // What it brings along for old Reacts, React has itself.
      {
        find: 'use-sync-external-store/shim/with-selector',
        replacement: 'use-sync-external-store/with-selector',
      },
    ],
  },
  build: {
    outDir: mode === 'cy' ? '../.build/portal/cy' : '../.build/portal',
    copyPublicDir: mode !== 'cy',
    emptyOutDir: true,
    // The content security policy forbids inline scripts, inline styles and data: addresses.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // With a page comes what it needs; the page itself is asked for in any case, and React is there already.
      resolveDependencies: (page, needed) =>
        needed.filter((part) => part !== page && !part.includes('jsx-runtime')),
    },
    cssCodeSplit: false,
    manifest: 'manifest.json',
    rolldownOptions: {
      output: {
        // Every part's name weighs in the first load: they are short, and what nearly all pages share is one part.
        chunkFileNames: ({ name }) => `assets/${name === 'jsx-runtime' ? 'jsx-runtime-' : ''}[hash].js`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'welsh-words', test: /virtual:welsh-words$/ },
            { name: 'kit', test: sharedByNearlyAll },
          ],
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
}));
