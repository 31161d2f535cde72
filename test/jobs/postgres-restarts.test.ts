import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../server/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/start/embedded-postgres.ts';
import { makeTestDirectory, type TestDirectory } from '../support/test-directory.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { fallingDeadlines } from './support/falling.ts';
import { type MailBox, openMailBox } from './support/mail-box.ts';
import { buildWorkers, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

const DEADLINES = 1_200;
const RESTARTS = 5;

describe('a PostgreSQL', () => {
  let directory: TestDirectory;
  let postgres: EmbeddedPostgres;
  let load: CaseLoad;
  let box: MailBox;
  let workers: WorkerProcess[] = [];

  // A server of its own, which writes to the disk what is committed: the one of the other tests does not.
  const startPostgres = async () => {
    postgres = await startEmbeddedPostgres({ dataDir: directory.path });
  };
  /** What `pg_ctl restart -m immediate` does: no session is asked, nothing is written, the log is replayed. */
  const restart = async () => {
    const pid = await readFile(path.join(directory.path, 'postgres/postmaster.pid'), 'utf8');
    process.kill(Number.parseInt(pid, 10), 'SIGQUIT');
    await postgres.ended;
    await startPostgres();
  };
  beforeAll(async () => {
    directory = await makeTestDirectory();
    await startPostgres();
    await migrate(postgres.adminUrl);
    load = await startCaseLoad({ url: postgres.adminUrl, drop: async () => {} });
    box = await openMailBox();
    await buildWorkers();
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await box.close();
    await load.end();
    await postgres.stop(0);
    await directory.remove();
  });

  it(`that is restarted at once, ${RESTARTS} times while ${DEADLINES} deadlines fall, loses none and has none marked or told twice`, async () => {
    const falling = await fallingDeadlines(load);
    workers = [1, 2].map(() => startWorkerProcess(load.url, undefined, box.settings));
    await Promise.all(workers.map(({ running }) => running));
    const each = DEADLINES / (RESTARTS + 1);
    let restarts = 0;
    while (restarts < RESTARTS) {
      await falling.fall(each, 2_000);
      await wait(Math.random() * 1_500);
      await restart();
      restarts += 1;
      // The test's own connections are broken too.
      await eventually(
        () =>
          load.admin.query('select').then(
            () => true,
            () => false,
          ),
        (answers) => answers,
      );
    }
    await falling.fall(each, 2_000);
    await falling.allMarked();

    expect({ restarts, deadlines: falling.fallen() }).toEqual({ restarts: 5, deadlines: 1_200 });
    expect(await falling.found()).toEqual(falling.expected());
    expect(await falling.mailed(box, { cutOff: true })).toEqual({
      noticesInRows: falling.noticesExpected(),
      noticesInLetters: falling.noticesExpected(),
      lettersBesideMails: 0,
    });
    // Both have lived through it, and end when they are asked.
    expect(await Promise.all(workers.map((worker) => worker.stop()))).toEqual([0, 0]);
  });
});
