import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import { FileFault } from './file-fault.ts';
import { type InspectedFile, openContent } from './inspect-file.ts';
import { RowSplitter } from './row-splitter.ts';

export interface Header {
  delimiter: string;
  columns: string[];
}

const DELIMITERS = [',', '\t', ';', '|'];
const HEADER_MAY_REACH = 262_144;

/** The content as text, chunk by chunk, without a byte order mark. `seen` is told the bytes as they pass. */
export async function* readText(
  file: InspectedFile,
  seen: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder =
    file.encoding === 'windows-1252' ? iconv.getDecoder('windows-1252') : new StringDecoder('utf8');
  let first = file.mark;
  for await (const chunk of openContent(file.path, file.gzip) as AsyncIterable<Buffer>) {
    seen(chunk.length);
    const text = decoder.write(chunk);
    yield first ? text.replace(/^\ufeff/, '') : text;
    if (text !== '') first = false;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

/** The first line that is not blank, cut with the delimiter that gives the most columns. */
export async function readHeader(file: InspectedFile, delimiter?: string): Promise<Header> {
  let start = '';
  for await (const text of readText(file)) {
    start += text;
    if (start.length > HEADER_MAY_REACH) break;
  }
  const candidates = (delimiter === undefined ? DELIMITERS : [delimiter]).map((candidate) => {
    const splitter = new RowSplitter(candidate);
    const row = splitter.push(start)[0] ?? splitter.end()[0];
    return { delimiter: candidate, columns: row?.fault === null ? row.cells.map((cell) => cell.trim()) : [] };
  });
  if (start.trim() === '') throw new FileFault(`${file.path} is empty.`);
  const best = candidates.reduce((one, other) => (other.columns.length > one.columns.length ? other : one));
  if (best.columns.length === 0) {
    throw new FileFault(`${file.path} is not CSV or TSV: its first line cannot be read as column names.`);
  }
  return best;
}
