// Runs on whatever Node the machine has, before anything is installed: no dependencies, no TypeScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeFileLock } from './file-lock.mjs';
import { environmentForTools, root } from './tools.mjs';

const lockFile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.amity-lock');
const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');

if (!isInstalled()) {
  const release = await takeFileLock(path.join(root, '.build/.install'));
  // Whoever held the lock may have been installing.
  const code = isInstalled() ? 0 : await install();
  release();
  process.exitCode = code;
}

function isInstalled() {
  if (!existsSync(modules)) return false;
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === wanted;
  // Somebody ran npm ci by hand: npm's own note in node_modules tells whether it was from this lock file.
  if (!matchesLockFile()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

function matchesLockFile() {
  try {
    const installed = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8')).packages;
    const locked = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
    return Object.entries(locked).every(
      ([place, { version, optional, peer }]) =>
        place === '' || installed[place]?.version === version || (!installed[place] && (optional || peer)),
    );
  } catch {
    return false;
  }
}

async function install() {
  const count = Object.keys(JSON.parse(readFileSync(lockFile, 'utf8')).packages).length - 1;
  console.error(`Installing ${count} packages from package-lock.json …`);
  const started = Date.now();
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: environmentForTools(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    console.error(`  ${seconds} s: ${countInstalled()} of about ${count} packages in place`);
  }, 10_000);
  const code = await new Promise((resolve) => {
    npm.on('error', () => resolve(1));
    npm.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  clearInterval(progress);
  if (code === 0) writeFileSync(stampFile, wanted);
  else console.error('The packages could not be installed: see what npm says above.');
  return code;
}

/** npm makes all folders first and fills them afterwards: a package is in place when it can say what it is. */
function countInstalled() {
  if (!existsSync(modules)) return 0;
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(path.join(modules, name)).map((inner) => path.join(name, inner))
      : [name],
  );
  return names.filter((name) => existsSync(path.join(modules, name, 'package.json'))).length;
}
