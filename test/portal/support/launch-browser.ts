import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const cellar = fileURLToPath(new URL('../../../.build/browser', import.meta.url));

/**
 * A real Chromium out of an npm package, so that a machine needs no browser of its own. It is unpacked once,
 * beside the build and under a name of its own until it is whole: two test files may ask for it at once.
 */
async function unpackedBrowser(): Promise<string> {
  const manifest = new URL('../../../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const home = join(cellar, version);
  if (existsSync(home)) return home;
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
  return home;
}

export async function launchBrowser(): Promise<Browser> {
  const home = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    headless: true,
    // Root has no sandbox to offer; the browser opens nothing but our own pages.
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-dev-shm-usage'],
    env: { ...process.env, FONTCONFIG_PATH: join(home, 'fonts') } as Record<string, string>,
  });
}
