import { readdirSync, readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import { wordFor } from '../../schema/vocabulary/words-in-use.ts';
import { inOtherWords } from './messages-in-source.ts';
import { refusalsInSource, type Sentences } from './refusals-in-source.ts';

const root = new URL('../../', import.meta.url);
const catalogFile = new URL('cy.po', import.meta.url);

/** The words of the vocabulary are apart from sentences that happen to read alike, and so is what the server says. */
const contexts = ['', 'vocabulary', 'refusal'] as const;

export interface Entry {
  context: (typeof contexts)[number];
  english: string;
  /** Empty where nobody has written it yet. */
  welsh: string;
  /** The files that say it, or the values of the vocabulary. */
  places: string[];
}

const keyOf = ({ context, english }: Pick<Entry, 'context' | 'english'>) => `${context}\u0004${english}`;

/** Whether a file of the tree says anything to people in the portal. */
export const speaks = (file: string): boolean =>
  /^(portal\/(?!languages\/|vite\.config|codegen|kit\/of-a-case|.*\.cy\.)|schema\/management-report\/board-sentences).*\.tsx?$/.test(
    file,
  );

/** Everything that the portal says, in the order of the files that say it, and why the server refuses. */
export function saidByPortal(): Entry[] {
  const found = new Map<string, Entry>();
  const note = (context: Entry['context'], english: string, place: string) => {
    const entry = found.get(keyOf({ context, english })) ?? { context, english, welsh: '', places: [] };
    found.set(keyOf(entry), entry);
    if (!entry.places.includes(place)) entry.places.push(place);
  };
  note('', withoutScripts(readFileSync(new URL('portal/index.html', root), 'utf8')), 'portal/index.html');
  for (const file of filesIn('portal', 'schema/management-report').filter(speaks))
    for (const { text } of inOtherWords(file, readFileSync(new URL(file, root), 'utf8'), () => undefined)
      .messages)
      note('', text, file);
  for (const value of valuesOfVocabulary()) note('vocabulary', wordFor(value), value);
  for (const { text, file } of saidByServer().found) note('refusal', text, file);
  return [...found.values()];
}

let byServer: Sentences | undefined;

/** The sentences by which the server refuses: they reach the portal as they stand in its source. */
export function saidByServer(): Sentences {
  byServer ??= refusalsInSource(
    new Map(
      filesIn('schema', 'server')
        .filter((file) => /\.ts$/.test(file) && !file.startsWith('schema/migrations/'))
        .map((file) => [file, readFileSync(new URL(file, root), 'utf8')]),
    ),
  );
  return byServer;
}

const filesIn = (...rooms: string[]): string[] =>
  rooms
    .flatMap((room) =>
      readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${room}/${file}`,
      ),
    )
    .sort();

/** What the page says to a browser that runs no scripts. */
export const withoutScripts = (html: string): string => /<noscript>\s*<p>([^<]*)<\/p>/.exec(html)?.[1] ?? '';

/** The enumerations of the API, by name: those of orders and directions name fields, which nobody is shown. */
function enums(): Map<string, string[]> {
  const schema = readFileSync(new URL('schema/schema.graphql', root), 'utf8').replaceAll(
    /"""[\s\S]*?"""/g,
    '',
  );
  const found = new Map<string, string[]>();
  for (const [, name = '', body = ''] of schema.matchAll(/^enum (\w+) \{([^}]*)\}/gm))
    if (!/(Order|OrderBy|OrderField|Direction)$/.test(name))
      found.set(
        name,
        [...body.matchAll(/^\s+([A-Z][A-Z_0-9]*)\b/gm)].map(([, value = '']) => value),
      );
  return found;
}

export const valuesOfEnum = (name: string): string[] => enums().get(name) ?? [];

/** The values of the vocabulary, as the API has them. */
export const valuesOfVocabulary = (): string[] => [...new Set([...enums().values()].flat())].sort();

export function readCatalog(): Entry[] {
  const { translations } = po.parse(readFileSync(catalogFile));
  return Object.values(translations).flatMap((entries) =>
    Object.values(entries)
      .filter(({ msgid }) => msgid !== '')
      .map(({ msgctxt, msgid, msgstr, comments }) => ({
        context: contexts.find((each) => each === msgctxt) ?? '',
        english: msgid,
        welsh: msgstr[0] ?? '',
        places: comments?.reference?.split('\n') ?? [],
      })),
  );
}

export const textOfCatalog = (): string => readFileSync(catalogFile, 'utf8');

/** What the portal says, with the Welsh of the catalog where it has any. */
export function withWelsh(said: readonly Entry[], catalog: readonly Entry[]): Entry[] {
  const known = new Map(catalog.map((entry) => [keyOf(entry), entry.welsh]));
  return said.map((entry) => ({ ...entry, welsh: known.get(keyOf(entry)) ?? '' }));
}

/** As a file for those who translate: any editor of gettext catalogs opens it. */
export function writtenCatalog(entries: readonly Entry[]): string {
  const translations: Record<string, Record<string, object>> = { '': {} };
  for (const { context, english, welsh, places } of entries) {
    translations[context] ??= {};
    translations[context][english] = {
      ...(context ? { msgctxt: context } : {}),
      msgid: english,
      msgstr: [welsh],
      comments: { reference: places.join('\n') },
    };
  }
  const headers = { Language: 'cy', 'Content-Type': 'text/plain; charset=utf-8' };
  const text = po
    .compile({ charset: 'utf-8', headers, translations } as never, { foldLength: 0 })
    .toString('utf8');
  return `${text.trimEnd()}\n`;
}

const marksIn = (text: string): string =>
  [...new Set([...text.matchAll(/\{\w+\}|<\/?\d+\/?>/g)].map(([mark]) => mark))].sort().join(' ');

/** Entries whose Welsh does not fill in what the English does: they would lose a figure or a link. */
export const unfaithful = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ english, welsh }) => welsh !== '' && marksIn(english) !== marksIn(welsh));
