import { inflateSync } from 'node:zlib';

export interface PdfText {
  pages: number;
  text: string;
}

/**
 * What a PDF of pdfkit says: its fonts give each sign a number, and with it the table that gives the letter back. That
 * is how copying from a PDF works, so what is found here is what a reader can search for.
 */
export function readPdf(pdf: Buffer): PdfText {
  const raw = pdf.toString('latin1');
  if (!raw.startsWith('%PDF-') || !raw.includes('%%EOF')) throw new Error('This is no whole PDF.');
  const objects = new Map<string, string>();
  for (const [, id, body] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id!, body!);
  const streamOf = (id: string) => {
    const body = objects.get(id)!;
    const content = body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream'));
    const bytes = Buffer.from(content, 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const bodies = [...objects.values()];
  const letters = new Map<string, Map<string, string>>();
  for (const [id, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (table) letters.set(id, readTable(streamOf(table)));
  }
  const names = new Map<string, string>();
  for (const body of bodies) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) names.set(name!, id!);
  }
  const pages = bodies.filter((body) => /\/Type \/Page\n/.test(body));
  const text = pages.map((page) => {
    let font = new Map<string, string>();
    const shown: string[] = [];
    const content = streamOf(/\/Contents (\d+) 0 R/.exec(page)![1]!);
    for (const [, name, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = letters.get(names.get(name)!) ?? new Map();
      else {
        const signs = [...array!.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
        shown.push(signs.map((sign) => font.get(sign) ?? '\ufffd').join(''));
      }
    }
    return shown.join('\n');
  });
  return { pages: pages.length, text: text.join('\n') };
}

function readTable(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, from, , list] of table.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi)) {
    let code = Number.parseInt(from!, 16);
    for (const [, hex] of list!.matchAll(/<([0-9a-f ]*)>/gi)) {
      const units = (hex!.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      letters.set(code.toString(16).padStart(4, '0'), String.fromCharCode(...units));
      code += 1;
    }
  }
  return letters;
}
