import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

export interface DataLock {
  release(): void;
}

/**
 * Takes the data directory for this process. The lock is the kernel's own (Node offers one through SQLite
 * alone), so it goes when the process goes, however it ends, and holds between containers that share a disk.
 * Undefined if another process has it.
 */
export function takeDataLock(dataDir: string): DataLock | undefined {
  const lock = new DatabaseSync(path.join(dataDir, 'amity.lock'), { open: false });
  try {
    lock.open();
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    if (lock.isOpen) lock.close();
    if (/locked|busy/.test((error as Error).message)) return undefined;
    throw new StartError(
      `The data directory ${dataDir} cannot be locked (${(error as Error).message}): change who may write to it, or set DATA_DIR to another directory.`,
      { cause: error },
    );
  }
  writeFileSync(holderFile(dataDir), `${process.pid}\n`);
  return { release: () => lock.close() };
}

export function refuseLockedDirectory(dataDir: string): never {
  const holder = readHolder(dataDir);
  throw new StartError(
    `Another Amity${holder ? ` (process ${holder})` : ''} is running on ${dataDir}: stop it first, or set DATA_DIR to another directory.`,
  );
}

function readHolder(dataDir: string): string {
  try {
    return readFileSync(holderFile(dataDir), 'utf8').trim();
  } catch {
    return '';
  }
}

function holderFile(dataDir: string): string {
  return path.join(dataDir, 'amity.pid');
}
