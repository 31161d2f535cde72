import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What may import from where (beside the room itself); composition roots put the rooms together. */
const directions: Record<string, { rooms: string[]; files: string[] }> = {
  schema: { rooms: [], files: [] },
  jobs: {
    rooms: ['schema'],
    files: [
      'server/config.ts',
      'server/database/roles.ts',
      'server/evidence/kept-files.ts',
      'server/live/signal.ts',
    ],
  },
  server: {
    rooms: ['schema'],
    files: [
      'jobs/count-reports.ts',
      'jobs/queue.ts',
      'jobs/migrate-queue.ts',
      'jobs/move-jobs.ts',
      'jobs/schedules.ts',
      'jobs/seal-audit.ts',
      'jobs/worker.ts',
      'jobs/write-exports.ts',
    ],
  },
  // Words and templates that stand on the screen and in a frozen report alike; they know nothing of the domain.
  portal: {
    rooms: [],
    files: [
      'schema/calendar/quarter.ts',
      'schema/case/case-list-columns.ts',
      'schema/management-report/board-sentences.ts',
      'schema/management-report/snapshot-of.ts',
      'schema/saved-view/filters-of-pages.ts',
      'schema/vocabulary/figures-in-words.ts',
      'schema/vocabulary/listed.ts',
      'schema/vocabulary/role-in-words.ts',
      'schema/vocabulary/value-in-words.ts',
      'schema/vocabulary/words-in-use.ts',
    ],
  },
};

const sources = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1] as string)),
  );

const packagesOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s+'([^.'][^']*)'/g)].map(
    (match) => match[1] as string,
  );

describe('The rooms of the house', () => {
  it.each(Object.entries(directions))('%s looks only where it may', (room, { rooms, files }) => {
    const strays = sources(room).flatMap((file) =>
      importsOf(file)
        .filter((target) => ![room, ...rooms].includes(target.split('/')[0] ?? '') && !files.includes(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('lets the portal take words along, and nothing that hangs on the domain', () => {
    const taken = directions.portal!.files;
    const needed = taken.flatMap((file) => [...importsOf(file), ...packagesOf(file)]);
    expect(
      needed.filter((one) => ![...taken, 'schema/management-report/within-chance.ts'].includes(one)),
    ).toEqual([]);
    expect(packagesOf('schema/management-report/within-chance.ts')).toEqual([]);
  });

  it('gives every source file a name of its own, so that a name finds it', () => {
    const known = ['tsconfig.json', 'index.html'];
    const names = ['schema', 'server', 'jobs']
      .flatMap(sources)
      .map((file) => file.split('/').at(-1) as string);
    const twice = names.filter((name, index) => names.indexOf(name) !== index && !known.includes(name));
    expect(twice).toEqual([]);
  });

  it('leaves the clock to whoever calls: nothing of the domain asks what time it is', () => {
    const askers = sources('schema').filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return /new Date\(\)|Date\.now\(\)|process\.env/.test(text);
    });
    expect(askers).toEqual([]);
  });
});
