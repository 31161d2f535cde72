import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface TestDirectory {
  path: string;
  remove(): Promise<void>;
}

export async function makeTestDirectory(): Promise<TestDirectory> {
  const folder = await mkdtemp(path.join(tmpdir(), 'amity-data-'));
  await chmod(folder, 0o755);
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
