import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeFileLock } from './file-lock.mjs';
import { root, runTool } from './tools.mjs';

const build = path.join(root, '.build');
const rooms = ['server', 'schema', 'jobs'];

const parts = [
  {
    name: 'the server',
    sources: [...rooms, 'tsconfig.json', 'package-lock.json'],
    make: async () => {
      const made = await runTool('tsc', ['-p', 'server/tsconfig.build.json'], { quiet: true });
      if (made.code === 0) await tidy();
      return made;
    },
  },
  {
    name: 'the portal',
    // Beside its own: the words and templates that it shares with frozen reports.
    sources: [
      'portal',
      'schema/schema.graphql',
      'schema/calendar/quarter.ts',
      'schema/management-report',
      'schema/vocabulary',
      'package-lock.json',
    ],
    exists: () => existsSync(path.join(root, 'portal/vite.config.ts')),
    make: async () => {
      const english = await buildPortal('production');
      return english.code === 0 ? buildPortal('cy') : english;
    },
  },
];

/** Welsh lies in a folder of the English portal, which the English build empties: so it comes after. */
function buildPortal(mode) {
  const options = ['--mode', mode, '--logLevel', 'warn'];
  return runTool('vite', ['build', '-c', 'portal/vite.config.ts', ...options], { quiet: true });
}

/** Builds whatever has changed since it was last built; true when something had to be built. */
export async function ensureBuilt() {
  if (staleParts().length === 0) return false;
  // Two halves started side by side must not write over each other.
  const release = await takeFileLock(path.join(build, '.lock'));
  try {
    const stale = staleParts();
    if (stale.length === 0) return false;
    console.error(`Building ${stale.map(({ name }) => name).join(' and ')} …`);
    const results = await Promise.all(stale.map(makePart));
    if (results.includes(false)) process.exit(1);
    return true;
  } finally {
    release();
  }
}

function staleParts() {
  return parts.filter((part) => part.exists?.() !== false && readStamp(part) !== hashOf(part.sources));
}

async function makePart(part) {
  const hash = hashOf(part.sources);
  const { code, said } = await part.make();
  if (code !== 0) {
    console.error(said.trim());
    console.error(`Amity could not build ${part.name}: the reasons are above.`);
    return false;
  }
  writeFileSync(stampFile(part), hash);
  return true;
}

function stampFile({ name }) {
  return path.join(build, `.stamp-${name.replace('the ', '')}`);
}

function readStamp(part) {
  return existsSync(stampFile(part)) ? readFileSync(stampFile(part), 'utf8') : undefined;
}

/** By content, not by time: copying a tree into an image changes its times, switching branches and back changes nothing. */
function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  try {
    return readdirSync(place, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [place];
    throw error;
  }
}

/** tsc leaves out what is not TypeScript (SQL, data files), and leaves behind what came from sources since removed. */
async function tidy() {
  for (const room of rooms) {
    const sources = filesUnder(path.join(root, room));
    const expected = new Set();
    for (const source of sources) {
      const relative = path.relative(root, source);
      const made = path.join(build, relative.replace(/\.tsx?$/, '.js'));
      expected.add(made).add(`${made}.map`);
      if (/\.(tsx?|mjs|md)$/.test(source)) continue;
      await mkdir(path.dirname(made), { recursive: true });
      await copyFile(source, made);
    }
    for (const made of filesUnder(path.join(build, room))) if (!expected.has(made)) rmSync(made);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!(await ensureBuilt())) console.error('Everything is built already.');
}
