import { existsSync } from 'node:fs';
import { mkdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from './start-error.ts';

const ROOM_NEEDED_MB = 200;

/** Makes the data directory if need be, and refuses one that cannot be written to or that is about to be full. */
export async function prepareDataDirectory(dataDir: string): Promise<void> {
  const trial = path.join(dataDir, `.trial-${process.pid}`);
  try {
    await makeDirectory(dataDir);
    await writeFile(trial, 'This file shows that the directory can be written to.');
  } catch (error) {
    throw new StartError(describe(dataDir, error as NodeJS.ErrnoException), { cause: error });
  } finally {
    await rm(trial, { force: true }).catch(() => {});
  }
  const { bavail, bsize } = await statfs(dataDir);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free < ROOM_NEEDED_MB) {
    throw new StartError(
      `The disk is full: ${dataDir} has ${free} MB left and Amity needs at least ${ROOM_NEEDED_MB} MB: free some space or set DATA_DIR to another disk.`,
    );
  }
}

/** Not `mkdir`'s own `recursive`: where a file system takes no directories, such as /proc, that never returns. */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { mode: 0o755 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const parent = path.dirname(directory);
    if (code === 'EEXIST' && (await stat(directory)).isDirectory()) return;
    if (code !== 'ENOENT' || existsSync(parent)) throw error;
    await makeDirectory(parent);
    await mkdir(directory, { mode: 0o755 });
  }
}

function describe(dataDir: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: nothing can be written to ${dataDir}: free some space or set DATA_DIR to another disk.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `The data directory ${dataDir} is a file: remove it or set DATA_DIR to a directory.`;
    default:
      return `The data directory ${dataDir} cannot be written to (${error.code}): change who may write to it, or set DATA_DIR to another directory.`;
  }
}
