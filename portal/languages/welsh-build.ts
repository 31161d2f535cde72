import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { wordFor } from '../../schema/vocabulary/words-in-use.ts';
import {
  type Entry,
  readCatalog,
  speaks,
  valuesOfEnum,
  valuesOfVocabulary,
  withoutScripts,
} from './catalog.ts';
import { inOtherWords } from './messages-in-source.ts';
import { listOfMissing } from './missing-welsh.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Modules whose place another takes in Welsh: how dates, figures and values read there. */
const takesPlaceOf = new Map(
  Object.entries({
    'portal/words/dates.ts': 'portal/words/dates.cy.ts',
    'portal/words/said-by-server.ts': 'portal/words/said-by-server.cy.ts',
    'schema/calendar/quarter.ts': 'portal/words/quarter.cy.ts',
    'schema/vocabulary/figures-in-words.ts': 'portal/words/figures.cy.ts',
    'schema/vocabulary/listed.ts': 'portal/words/listed.cy.ts',
    'schema/vocabulary/role-in-words.ts': 'portal/words/role-in-words.cy.ts',
    'schema/vocabulary/words-in-use.ts': 'portal/words/vocabulary-words.cy.ts',
  }).map((pair) => pair.map((file) => path.join(root, file)) as [string, string]),
);

/** Modules made of the catalog: what each gives, and of which values. */
const wordModules: Partial<Record<string, { name: string; values: () => string[] }>> = {
  'virtual:welsh-words': { name: 'welshWords', values: valuesOfVocabulary },
  'virtual:welsh-words-of-roles': { name: 'welshRoles', values: () => valuesOfEnum('StaffRole') },
};

/** What the server says when it refuses, each with its Welsh. */
const refusalsModule = 'virtual:welsh-refusals';

/** Draws the portal in Welsh: each text is exchanged while it is built, so that no catalog is fetched but that of refusals. */
export function welshBuild(): Plugin {
  const catalog = readCatalog();
  const inWelsh = (context: Entry['context']) =>
    new Map(
      catalog
        .filter((each) => each.context === context && each.welsh !== '')
        .map((each) => [each.english, each.welsh]),
    );
  const sentences = inWelsh('');
  const words = inWelsh('vocabulary');
  const refusals = inWelsh('refusal');
  return {
    name: 'amity-welsh',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (wordModules[source] || source === refusalsModule) return `\0${source}`;
      if (!importer || importer.includes('.cy.')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved ? (takesPlaceOf.get(resolved.id) ?? null) : null;
    },
    load(id) {
      if (id === `\0${refusalsModule}`) return `export default ${JSON.stringify([...refusals])};`;
      const made = wordModules[id.replace('\0', '')];
      if (!made) return null;
      const pairs = made.values().flatMap((value) => {
        const welsh = words.get(wordFor(value));
        return welsh === undefined ? [] : [[value, welsh]];
      });
      return `export const ${made.name} = ${JSON.stringify(Object.fromEntries(pairs))};`;
    },
    transform(code, id) {
      if (!speaks(path.relative(root, id))) return null;
      return { code: inOtherWords(id, code, (text) => sentences.get(text)).code, map: null };
    },
    transformIndexHtml(html) {
      const noscript = withoutScripts(html);
      return html
        .replace('<html lang="en-GB">', '<html lang="cy">')
        .replace(noscript, sentences.get(noscript) ?? noscript);
    },
  };
}

const missingModule = 'virtual:missing-welsh';

/** What is still without Welsh, for those who administer: made from the catalog as it is built in. */
export function missingWelsh(): Plugin {
  return {
    name: 'amity-missing-welsh',
    resolveId: (source) => (source === missingModule ? `\0${missingModule}` : null),
    load: (id) =>
      id === `\0${missingModule}` ? `export default ${JSON.stringify(listOfMissing(readCatalog()))};` : null,
  };
}
