import type { SpawnOptions } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { isOpenToOthers, type UnprivilegedUser } from './postgres-user.ts';
import { StartError } from './start-error.ts';

export interface PostgresCommand {
  file: string;
  args: string[];
  options: SpawnOptions;
}

/**
 * How to run one of PostgreSQL's programs here: as whom, and under setpriv (part of every Debian) where it
 * is of use. setpriv gives two things that Node cannot: the program is told to stop when we are killed
 * outright, and, started by root from a folder closed to others such as /root, it may still reach its files.
 */
export async function postgresCommand(
  program: string,
  args: string[],
  {
    user,
    folders,
    endsWithUs,
  }: { user: UnprivilegedUser | undefined; folders: string[]; endsWithUs: boolean },
): Promise<PostgresCommand> {
  const setpriv = await findSetpriv();
  const closed = user ? await findClosed([program, ...folders]) : undefined;
  if (closed && !setpriv) {
    throw new StartError(
      `PostgreSQL runs as the user ${user?.name}, who cannot reach ${closed}: move Amity to a folder open to others, start it as another user, or set DATABASE_URL.`,
    );
  }
  if (!setpriv || (!closed && !endsWithUs)) {
    return { file: program, args, options: user ? { uid: user.uid, gid: user.gid } : {} };
  }
  const wrapper: string[] = [];
  if (user) wrapper.push(`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups');
  if (closed) {
    // no_setuid_fixup: without it access(2) would ignore the capability and PostgreSQL not find itself.
    wrapper.push('--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override');
  }
  if (endsWithUs) wrapper.push('--pdeathsig=INT');
  return { file: setpriv, args: [...wrapper, '--', program, ...args], options: {} };
}

async function findClosed(files: string[]): Promise<string | undefined> {
  for (const file of files) if (!(await isOpenToOthers(file))) return file;
  return undefined;
}

async function findSetpriv(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  for (const file of ['/usr/bin/setpriv', '/bin/setpriv']) {
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}
