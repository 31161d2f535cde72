import { getDocumentProxy } from 'unpdf';

export interface PdfTable {
  caption: string;
  /** Heads and cells, row by row, as a screen reader is told them. */
  rows: string[][];
}

export interface ReadPdf {
  title: string;
  pages: number;
  /** Whether it is tagged, so that assistive technology finds tables, headings and pictures in it. */
  tagged: boolean;
  /** What stands in the outline, the first level. */
  outline: string[];
  tables: PdfTable[];
  /** All text of each page, with what stands in its margins. */
  texts: string[];
  /** All text, as somebody finds it who searches for it. */
  text: string;
  /** The sentences that pictures are described by. */
  pictures: string[];
}

interface Part {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Part[];
}

/** What a PDF says to a program that knows nothing of the page it was printed from: by its tags, not by where words lie. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string } };
  const read: ReadPdf = {
    title: info.Title ?? '',
    pages: pdf.numPages,
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    outline: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    tables: [],
    texts: [],
    text: '',
    pictures: [],
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const words = new Map<string, string>();
    const open: (string | undefined)[] = [];
    let all = '';
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    for (const item of items) {
      if ('str' in item) {
        all += `${item.str} `;
        for (const id of open)
          if (id) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id as string | undefined);
    }
    read.texts.push(tidy(all));
    gather((await page.getStructTree()) as Part | null, words, read);
  }
  read.text = read.texts.join(' ');
  return read;
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function gather(part: Part | null, words: Map<string, string>, read: ReadPdf): void {
  if (!part) return;
  if (part.alt) read.pictures.push(part.alt);
  if (part.role === 'Table') {
    const caption = tidy(textOf(within(part, ['Caption'])[0], words));
    // The rows that stand on another page are empty here.
    const rows = within(part, ['TR'])
      .map((row) => within(row, ['TH', 'TD']).map((cell) => tidy(textOf(cell, words))))
      .filter((row) => row.some(Boolean));
    const before = read.tables.at(-1);
    // What goes on from the page before has no caption of its own, and repeats its head.
    if (caption === '' && before)
      before.rows.push(...rows.slice(String(rows[0]) === String(before.rows[0]) ? 1 : 0));
    else read.tables.push({ caption, rows });
    return;
  }
  for (const child of part.children ?? []) gather(child, words, read);
}

const within = (part: Part, roles: string[]): Part[] =>
  (part.children ?? []).flatMap((child) =>
    roles.includes(child.role ?? '') ? [child] : within(child, roles),
  );

const textOf = (part: Part | undefined, words: Map<string, string>): string =>
  part === undefined
    ? ''
    : part.type === 'content'
      ? (words.get(part.id ?? '') ?? '')
      : (part.children ?? []).map((child) => textOf(child, words)).join(' ');
