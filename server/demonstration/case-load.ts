import { type Batch, emptyBatch } from './batch.ts';
import { liveCase } from './case-life.ts';
import { planCase } from './case-plan.ts';
import { homeService } from './demonstration-places.ts';
import { liveOtherReport } from './other-reports.ts';
import type { Timetable } from './timetable.ts';

/** Cases in one batch: few, so that their rows are written and forgotten while they are still young. */
const BATCH = 20;

/** The whole case-load in the order in which reports come, a batch at a time. */
export function* caseLoad(timetable: Timetable): Generator<{ batch: Batch; done: number }, void> {
  const { world, latest } = timetable;
  const home = world.services.find(({ name }) => name === homeService);
  let batch = emptyBatch();
  let done = 0;
  let undecided = 0;
  for (const arrival of timetable.arrivals()) {
    if (arrival.fate === 'CASE') {
      liveCase(world, planCase(world, arrival.index, arrival.receivedAt, latest), timetable, batch);
      done += 1;
    } else {
      // Whoever signs in as the demonstration's support worker finds work waiting.
      const service = arrival.fate === 'UNDECIDED' && undecided++ % 4 === 0 ? home : undefined;
      liveOtherReport(world, arrival, service, timetable, batch);
    }
    if (batch.asb_case.length >= BATCH) {
      yield { batch, done };
      batch = emptyBatch();
    }
  }
  yield { batch, done };
}
