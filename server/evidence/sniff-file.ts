import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** Other names that the content of a file is found under for one kind of file. */
const sameAs: Record<string, string> = {
  'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heic',
  'video/x-m4v': 'video/mp4',
  'audio/mp4': 'audio/x-m4a',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'video/mp1s': 'video/mpeg',
  'video/mp2p': 'video/mpeg',
  'audio/webm': 'video/webm',
  'audio/x-flac': 'audio/flac',
  'audio/x-wav': 'audio/wav',
};

/** The media type of a file by its content alone; plain text is what reads as text and is no page and no script. */
export async function sniffFile(path: string): Promise<string | null> {
  const found = (await fileTypeFromFile(path))?.mime;
  if (found) return sameAs[found] ?? found;
  return (await isPlainText(path)) ? 'text/plain' : null;
}

/** Pages, drawings and scripts are text too: they begin with markup or with what they are run by, or hold it. */
const looksLikeCode =
  /^\s*(<|#!|@echo|%!ps|\{\\rtf)|<\s*(!doctype|html|head|body|script|svg|iframe|xml|\?xml|\?php)\b|javascript:/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what plain text does not hold
const notText = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** A statement as plain text is short: what is longer is no statement. */
const MOST_TEXT = 5_000_000;

async function isPlainText(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0 || size > MOST_TEXT) return false;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
    return !notText.test(text) && !looksLikeCode.test(text);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
