import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the files of exports lie: in a folder that nobody else on the machine reads. */
export interface ExportFolder {
  /** The file of an export, and beside it the identities of what it tells of. */
  file(id: string): string;
  identities(id: string): string;
  prepare(): Promise<unknown>;
  remove(id: string): Promise<void>;
}

export function exportFolder(dataDir: string): ExportFolder {
  const folder = join(dataDir, 'exports');
  const file = (id: string) => join(folder, `${id}.ndjson`);
  const identities = (id: string) => join(folder, `${id}.identities.json`);
  return {
    file,
    identities,
    prepare: () => mkdir(folder, { recursive: true, mode: 0o700 }),
    async remove(id) {
      for (const path of [file(id), identities(id)]) await rm(path, { force: true });
    },
  };
}
