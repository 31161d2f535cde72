import type { ClientBase } from 'pg';
import type { KeptFiles } from '../../server/evidence/kept-files.ts';
import type { Log } from '../log.ts';

export interface TaskRun {
  /** A connection of the task's own, without a limit of time. */
  client: ClientBase;
  /** The database's clock. */
  now: Date;
  log: Log;
  files: KeptFiles;
}

/** What a task has found: counts, codes and identities, and whether a person must look at it. */
export interface Finding {
  needsAttention: boolean;
  result: Record<string, unknown>;
}

export type Task = (run: TaskRun) => Promise<Finding>;
