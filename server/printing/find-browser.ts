import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Config } from '../config.ts';
import { packedBrowser } from './packed-browser.ts';

/** A Chromium that pages can be printed with, and how it is to be started. */
export interface PrintingBrowser {
  path: string;
  /** Whether it shuts itself in; off where the machine offers no sandbox, as in a container. */
  sandbox: boolean;
  env: Record<string, string>;
}

const namesInPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The one that the settings name, else one that is installed on the machine, else that of the npm package. A path that
 * leads nowhere is no browser: another is not taken in its place.
 */
export async function findBrowser(
  { chromiumPath, chromiumSandbox }: Pick<Config, 'chromiumPath' | 'chromiumSandbox'>,
  env: Record<string, string | undefined> = process.env,
): Promise<PrintingBrowser | null> {
  // Root is refused a sandbox by Chromium itself.
  const sandbox = chromiumSandbox === 'on' && process.getuid?.() !== 0;
  const installed = chromiumPath
    ? [chromiumPath]
    : (env.PATH ?? '')
        .split(delimiter)
        .filter(Boolean)
        .flatMap((folder) => namesInPath.map((name) => join(folder, name)));
  for (const path of installed) {
    if (await isProgram(path)) return { path, sandbox, env: {} };
  }
  return chromiumPath ? null : packedBrowser();
}

const isProgram = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
