import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LONGEST_HELD_MS = 15 * 60_000;

/** Waits until no other process holds `file`, holds it, and returns how to let it go. One that died holding it does not count. */
export async function takeFileLock(file) {
  for (;;) {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      const descriptor = openSync(file, 'wx');
      writeFileSync(descriptor, String(process.pid));
      closeSync(descriptor);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') {
        console.error(
          `Amity cannot be installed or built here: ${path.dirname(file)} cannot be written to (${error.code}).`,
        );
        process.exit(1);
      }
      if (!holderLives(file)) rmSync(file, { force: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function holderLives(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > LONGEST_HELD_MS) return false;
    const pid = Number(readFileSync(file, 'utf8'));
    // Just made and not yet written: its holder is about to.
    if (!pid) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
