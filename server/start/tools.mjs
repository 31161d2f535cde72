import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The environment without what `npm run` adds about the script that it runs: npm and its tools would take that as settings. */
export function environmentForTools() {
  const added =
    /^npm_(package_|lifecycle_|config_(local_|global_)?prefix|config_(npm_version|node_gyp|user_agent|init_module)$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** Runs one of the installed command line tools; resolves to its exit code and what it said. */
export async function runTool(name, args, { quiet = false } = {}) {
  const child = spawn(path.resolve(root, 'node_modules/.bin', name), args, {
    cwd: root,
    env: { ...environmentForTools(), ...(quiet ? { NO_COLOR: '1' } : {}) },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(1);
    });
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  return { code, said };
}

/** Prints a fault that a person can put right as its sentence, anything else with where it happened; then the process fails. */
export function reportFault(error) {
  console.error(error?.name === 'StartError' ? error.message : error);
  process.exitCode = 1;
}

export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 17)) return;
  console.error(
    `Amity needs Node 22.17 or newer and this is ${process.versions.node}: npm brings Node 24 for Linux and for a Mac, elsewhere install it.`,
  );
  process.exit(1);
}
