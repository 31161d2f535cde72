import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScanner } from '../../server/evidence/scan-file.ts';
import { makeTestDirectory, type TestDirectory } from '../support/test-directory.ts';

let folder: TestDirectory;
beforeAll(async () => {
  folder = await makeTestDirectory();
});
afterAll(() => folder?.remove());

test.each([
  ['exit 0: nothing found', 'exit 0', 'CLEAN'],
  ['exit 1: something found', 'exit 1', 'INFECTED'],
  ['exit 2: an error of its own', 'exit 2', 'QUARANTINED'],
  ['killed in the middle', 'kill -9 $$', 'QUARANTINED'],
  ['no answer in time', 'exec sleep 60', 'QUARANTINED'],
])('a scanner as clamdscan answers: %s (#141)', async (_what, does, state) => {
  const command = path.join(folder.path, 'clamdscan');
  await writeFile(command, `#!/bin/sh\n${does}\n`);
  await chmod(command, 0o755);
  const scan = openScanner(`${command} --no-summary`, does.includes('sleep') ? 300 : undefined);
  expect(await scan(path.join(folder.path, 'any'))).toBe(state);
});

test('a scanner that is not there lets nothing through, and none set up says so', async () => {
  expect(await openScanner(path.join(folder.path, 'nowhere'))('/any')).toBe('QUARANTINED');
  expect(await openScanner(undefined)('/any')).toBe('NOT_SCANNED');
});
