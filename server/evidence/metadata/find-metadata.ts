import { open } from 'node:fs/promises';
import { filmMetadata, heifMetadata } from './boxes.ts';
import { type Bytes, bytesOf } from './bytes.ts';
import { type Edit, inOrder, Unreadable } from './edits.ts';
import { gifMetadata } from './gif.ts';
import { jpegMetadata } from './jpeg.ts';
import { pngMetadata } from './png.ts';
import { tiffMetadata } from './tiff.ts';
import { webpMetadata } from './webp.ts';

const finders: Readonly<Record<string, (file: Bytes) => Promise<Edit[]>>> = {
  'image/jpeg': jpegMetadata,
  'image/png': pngMetadata,
  'image/gif': gifMetadata,
  'image/webp': webpMetadata,
  'image/tiff': tiffMetadata,
  // A bitmap has room for nothing but the picture.
  'image/bmp': async () => [],
  'image/heic': heifMetadata,
  'image/avif': heifMetadata,
  'video/mp4': (file) => filmMetadata(file),
  'video/quicktime': (file) => filmMetadata(file),
  'video/3gpp': (file) => filmMetadata(file),
  'video/3gpp2': (file) => filmMetadata(file),
  'audio/x-m4a': (file) => filmMetadata(file),
};

/** Whether metadata is looked for in such files at all; documents and other recordings leave as they are. */
export const isLookedThrough = (mediaType: string): boolean => mediaType in finders;

/**
 * Where a file says who took it, where and with what: GPS, device, author and the rest, told by the parts that a picture
 * can be shown without. Null when the file is not built as its kind is.
 */
export async function findMetadata(path: string, mediaType: string): Promise<Edit[] | null> {
  const file = await open(path, 'r');
  try {
    return inOrder(await finders[mediaType]!(await bytesOf(file)));
  } catch (error) {
    // Reading a number behind the end of a part is the same fault.
    if (error instanceof Unreadable || error instanceof RangeError) return null;
    throw error;
  } finally {
    await file.close();
  }
}
