import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeDataLock } from '../../server/start/data-lock.ts';
import { findFreePort } from '../../server/start/free-port.ts';
import { refusalOf, startAmity, stopEveryAmity } from '../support/amity-process.ts';
import { startOldPostgres } from '../support/old-postgres.ts';
import { makeTestDirectory, type TestDirectory } from '../support/test-directory.ts';

/** The only line there may be, and the exit code. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const { code, said } = await refusalOf(settings);
  expect(code, said).toBe(1);
  const lines = said.split('\n').filter((line) => !line.startsWith('Building '));
  expect(lines, said).toHaveLength(1);
  return lines[0] ?? '';
}

describe('Amity says in one sentence why it cannot start', () => {
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await makeTestDirectory();
  });
  afterAll(async () => {
    await stopEveryAmity();
    await directory.remove();
  });

  test('when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ DATA_DIR: directory.path, PORT: String(port) })).toBe(
      `Port ${port} is taken by another program: stop that program, or set PORT to a free one.`,
    );
    other.close();
  });

  test('when another Amity has its data directory', async () => {
    const lock = takeDataLock(directory.path);
    expect(await refusal({ DATA_DIR: directory.path })).toBe(
      `Another Amity (process ${process.pid}) is running on ${directory.path}: stop it first, or set DATA_DIR to another directory.`,
    );
    lock?.release();
  });

  test('when its data directory is a file', async () => {
    const file = path.join(directory.path, 'file');
    await writeFile(file, '');
    expect(await refusal({ DATA_DIR: file })).toContain(`The data directory ${file} is a file`);
  });

  test('when nobody may write to its data directory', async () => {
    expect(await refusal({ DATA_DIR: '/proc/amity' })).toContain(
      'The data directory /proc/amity cannot be written to',
    );
  });

  test('when the disk is full', async (context) => {
    const small = path.join(directory.path, 'small');
    await mkdir(small);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', small], { stdio: 'ignore' });
    } catch {
      context.skip('only root can make a disk small enough to be full');
    }
    try {
      expect(await refusal({ DATA_DIR: small })).toMatch(/^The disk is full: .* has \d+ MB left/);
    } finally {
      execFileSync('umount', [small]);
    }
  });

  test('when its database was made by another major version of PostgreSQL', async () => {
    const cluster = path.join(directory.path, 'old', 'postgres');
    await mkdir(cluster, { recursive: true });
    await writeFile(path.join(cluster, 'PG_VERSION'), '17\n');
    expect(await refusal({ DATA_DIR: path.dirname(cluster) })).toContain('was made by PostgreSQL 17');
  });

  test('when the PostgreSQL it was given is older than 15', async () => {
    const old = await startOldPostgres(14);
    expect(await refusal({ DATABASE_URL: old.url })).toMatch(
      /^The PostgreSQL of DATABASE_URL \(127\.0\.0\.1:\d+\/amity\) is version 14 and Amity needs 15 or newer\.$/,
    );
    old.close();
  });

  test('when nothing answers where its PostgreSQL should be, without printing the password', async () => {
    const url = `postgres://amity:hush-hush@127.0.0.1:${await findFreePort()}/amity`;
    const said = await refusal({ DATABASE_URL: url });
    expect(said).toContain('cannot be used: nothing listens there.');
    expect(said).not.toContain('hush-hush');
  });

  test('when a half is started without the database in which the halves meet', async () => {
    const { code, said } = await (await startAmity({}, 'start:worker')).ended;
    expect(code).toBe(1);
    expect(said).toContain('DATABASE_URL must be set for npm run start:worker');
  });
});
