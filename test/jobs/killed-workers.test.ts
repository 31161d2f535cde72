import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backends, useBackend } from './support/backend.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { fallingDeadlines } from './support/falling.ts';
import { type MailBox, openMailBox } from './support/mail-box.ts';
import { buildWorkers, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

const DEADLINES = 2_000;
const KILLS = 30;
const EACH_ROUND = Math.floor(DEADLINES / (KILLS + 1));

describe.concurrent.each(backends)('workers that are killed at work, with the queue in %s', (backend) => {
  const at = useBackend(backend);
  let load: CaseLoad;
  let box: MailBox;
  let workers: WorkerProcess[] = [];

  beforeAll(buildWorkers);
  beforeEach(async () => {
    load = await startCaseLoad();
    box = await openMailBox();
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await box.close();
    await load.end();
  });

  const start = () => startWorkerProcess(load.url, at.redisUrl, box.settings);
  const aRunningOne = async (): Promise<WorkerProcess> => {
    const running = await eventually(
      async () => workers.filter((worker) => worker.hasRun()),
      ({ length }) => length > 0,
      // One start takes two seconds, and ten on a machine that has much else to do.
      90_000,
    );
    return running[Math.floor(Math.random() * running.length)]!;
  };
  /** Whether some worker has marked deadlines in a transaction that it has not yet ended. */
  const inTheMiddle = async () =>
    ((
      await load.admin.query(
        `select from pg_stat_activity where datname = current_database() and usename = current_database() || '_worker'
            and state = 'active' and query like '%insert into case_event%'`,
      )
    ).rowCount ?? 0) > 0;

  /** Waits for it, but no longer than there may be anything to wait for. */
  const soon = async (holds: () => Promise<boolean>) => {
    for (let looks = 0; looks < 200 && !(await holds()); looks += 1) await wait(10);
  };

  it(`${KILLS} times, at any moment, while ${DEADLINES} deadlines fall: lose none, mark and tell none twice, and leave every log whole`, async () => {
    const falling = await fallingDeadlines(load);
    // Writing takes a while, so that many a kill finds them in the middle.
    await load.admin.query(`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.008); return new; end $$;
      create trigger a_slow before insert on case_event for each row execute function slow()`);
    workers = [start(), start(), start()];
    let kills = 0;
    let middles = 0;
    while (kills < KILLS) {
      await falling.fall(EACH_ROUND, 1_000);
      const victim = await aRunningOne();
      await wait(Math.random() * 1_200);
      // Every other time whoever is in the middle is waited for: how busy the machine is must not decide.
      if (kills % 2 === 0) await soon(inTheMiddle);
      if (await inTheMiddle()) middles += 1;
      await victim.kill();
      kills += 1;
      workers = [...workers.filter((worker) => worker !== victim), start()];
    }
    await falling.fall(DEADLINES - falling.fallen(), 1_000);
    await falling.allMarked();

    expect({ kills, deadlines: falling.fallen() }).toEqual({ kills: 30, deadlines: 2_000 });
    expect(middles).toBeGreaterThan(0);
    expect(await falling.found()).toEqual(falling.expected());
    expect(await falling.mailed(box, { cutOff: true })).toEqual({
      noticesInRows: falling.noticesExpected(),
      noticesInLetters: falling.noticesExpected(),
      lettersBesideMails: 0,
    });
    // What a dying worker had just handed over is handed over again, under the same identity: at most once a kill.
    expect(box.taken() - box.letters.size).toBeLessThanOrEqual(KILLS);
    await Promise.all(workers.map(({ running }) => running));
    const codes = await Promise.all(workers.map((worker) => worker.stop()));
    expect(codes).toEqual([0, 0, 0]);
  }, 1_200_000);
});
