import { createHash } from 'node:crypto';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import type { Batch } from '../../server/demonstration/batch.ts';
import { caseLoad } from '../../server/demonstration/case-load.ts';
import { copiedTables, linesOf } from '../../server/demonstration/copied-tables.ts';
import { inventPlaces } from '../../server/demonstration/invented-places.ts';
import { inventStaff } from '../../server/demonstration/invented-staff.ts';
import { Timetable } from '../../server/demonstration/timetable.ts';
import { World } from '../../server/demonstration/world.ts';
import { twoAndAHalfYears } from '../../server/demonstration/write-case-load.ts';

export interface SmallLoad {
  cases: number;
  now: Date;
  seed: number;
}

/** A case-load that is never written anywhere. */
export function* smallCaseLoad({ cases, now, seed }: SmallLoad): Generator<Batch, void> {
  const period = twoAndAHalfYears(now);
  const areas = inventPlaces(seed, period.start, 1);
  const staff = inventStaff(areas, 'nobody', seed, period.start);
  const world = new World(seed, period.start, period.now, opy872v3, areas, staff, true);
  for (const { batch } of caseLoad(new Timetable(world, cases, new Map()))) yield batch;
}

export function digestOf(load: SmallLoad): string {
  const digest = createHash('sha256');
  for (const batch of smallCaseLoad(load)) {
    for (const table of copiedTables) {
      for (const line of linesOf(table, batch, {
        policyVersionId: 'policy',
        calendarVersion: 'calendar',
        missedSince: 0,
      })) {
        digest.update(line);
      }
    }
  }
  return digest.digest('hex');
}
