import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const text = /\.(?:js|css|svg)$/;
/** What is smaller arrives in one packet anyway. */
const leastBytes = 1_000;

/** Lays beside each script and style what a browser takes of it in fewer bytes: once, when it is built. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      await Promise.all(
        Object.values(bundle).map(async (part) => {
          const content = Buffer.from(part.type === 'chunk' ? part.code : part.source);
          if (!dir || !text.test(part.fileName) || content.length < leastBytes) return;
          const file = path.join(dir, part.fileName);
          const params = {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          };
          await writeFile(`${file}.br`, await brotli(content, { params }));
          await writeFile(`${file}.gz`, await gzipped(content, { level: 9 }));
        }),
      );
    },
  };
}
