import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PrintingBrowser } from './find-browser.ts';

/**
 * A real Chromium out of an npm package, where it is installed (it comes with what makes and tests Amity), so that a
 * machine needs no browser of its own. It is unpacked once, beside the build and under a name of its own until it is
 * whole: two processes may ask for it at once.
 */
export async function packedBrowser(): Promise<PrintingBrowser | null> {
  const packed = await import('@sparticuz/chromium').catch(() => null);
  if (!packed || process.platform !== 'linux') return null;
  const folder = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const cellar = join(folder, '../../../.build/browser');
  const home = join(cellar, version);
  if (!existsSync(home)) await unpack(packed.default, cellar, home);
  return {
    path: join(home, 'chromium'),
    // It is built for machines that have no sandbox to offer.
    sandbox: false,
    env: { FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

async function unpack(
  packed: { executablePath(): Promise<string> },
  cellar: string,
  home: string,
): Promise<void> {
  await mkdir(cellar, { recursive: true });
  const making = await mkdtemp(join(cellar, 'unpacking-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = making;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(
    join(making, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`,
  );
  await rename(making, home).catch(() => rm(making, { recursive: true, force: true }));
}
