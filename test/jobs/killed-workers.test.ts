import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backends, useBackend } from './support/backend.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { buildWorkers, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

const DEADLINES = 120;
const KILLS = 4;

describe.each(backends)('workers that are killed at work, with the queue in %s', (backend) => {
  const at = useBackend(backend);
  let load: CaseLoad;
  let workers: WorkerProcess[] = [];

  beforeAll(buildWorkers, 240_000);
  beforeEach(async () => {
    load = await startCaseLoad();
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await load.end();
  });

  const startTwo = async () => {
    workers = [1, 2].map(() => startWorkerProcess(load.url, at.redisUrl));
    await Promise.all(workers.map(({ running }) => running));
  };
  /** Some worker has marked deadlines in a transaction that it has not yet ended. */
  const marking = async () =>
    (
      await load.admin.query(
        `select from pg_stat_activity where datname = current_database() and usename = current_database() || '_worker'
            and state = 'active' and query like '%insert into case_event%'`,
      )
    ).rowCount;

  it('lose no deadline, mark none twice, and leave every log whole', async () => {
    const cases = await Promise.all(Array.from({ length: 20 }, load.openCase));
    // They fall due from now on for some seconds; some have been due while nobody was up.
    for (let n = 0; n < DEADLINES; n += 1) {
      await load.setDeadline({ due: `${n * 100 - 3_000} milliseconds`, caseId: cases[n % cases.length] });
    }
    // Writing takes long, so that a kill finds them in the middle.
    await load.admin.query(`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.03); return new; end $$;
      create trigger a_slow before insert on case_event for each row execute function slow()`);

    for (let kills = 0; kills < KILLS; kills += 1) {
      await startTwo();
      await eventually(marking, (count) => count !== null && count > 0);
      await Promise.all(workers.map((worker) => worker.kill()));
    }
    await load.admin.query('drop trigger a_slow on case_event');
    await startTwo();
    await eventually(load.missed, ({ marked }) => marked === DEADLINES, 40_000);

    expect(await load.missed()).toEqual({ marked: DEADLINES, entries: DEADLINES, told: DEADLINES });
    expect(await load.brokenEvents()).toBe(0);
    const codes = await Promise.all(workers.map((worker) => worker.stop()));
    expect(codes).toEqual([0, 0]);
  }, 120_000);
});
