import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sources = ['schema', 'server', 'jobs'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('migrations/'))
    .map((name) => join(room, name)),
);

/** Whoever reads roles in SQL of their own must say that they mean those that are held: a grant outlives its end. */
const readsOthers = [
  // What is to be told of, whatever it has come to.
  'jobs/tell-of-roles.ts',
  // What is proposed already is not given once more.
  'server/importing/import-staff.ts',
  // What fell due while a role was held stays due of whoever held it.
  'schema/lead-review/owed-reviews-sql.ts',
  'schema/lead-review/reviews-report-sql.ts',
];

test('every statement that asks who holds a role counts only those that are held (#133)', () => {
  const found = sources.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const read = text.match(/\b(from|join) staff_grant\b/g)?.length ?? 0;
    const held = text.match(/\bstate = 'HELD'|\$\{how\}/g)?.length ?? 0;
    return read > 0 && !readsOthers.includes(file) ? [{ file, read, held }] : [];
  });
  expect(found.length).toBeGreaterThan(6);
  for (const { file, read, held } of found) expect(held, file).toBeGreaterThanOrEqual(read);
});
