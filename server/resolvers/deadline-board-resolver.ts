import type { Temporal } from 'temporal-polyfill';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { addWorkingDays, localDay, sameDayEnd } from '../../schema/calendar/working-days.ts';
import { type BoardAsked, deadlineBoardSql } from '../../schema/deadline/deadline-board-sql.ts';
import { mayKnow } from '../access/abilities.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { asUuid } from '../reading/compile.ts';
import { manyRows } from '../reading/one-of-many.ts';
import { refuseValue } from './asked-values.ts';
import {
  DeadlineBoard,
  DeadlineBoardFilter,
  type DueCounts,
  type DueOfClock,
} from './deadline-board-types.ts';

/** Working days ahead that the board looks. */
const soonDays = 5;

/** Whole weeks and months, by which managers speak of the age of a case. */
const ages = [
  { fromDays: 0, toDays: 27 },
  { fromDays: 28, toDays: 55 },
  { fromDays: 56, toDays: 83 },
  { fromDays: 84, toDays: 181 },
  { fromDays: 182, toDays: null },
] as const;

/** What is late and what soon will be (policy 15.3). */
@Resolver()
export class DeadlineBoardResolver {
  @Query(() => DeadlineBoard, {
    description:
      'What is late, due today and due in the next five working days by clock and by whoever leads the case, and how old the running cases are, all in the viewer’s scope. Each count is that of `deadlines`, or of `cases`, with the same conditions.',
  })
  @Allow('READ_ROWS')
  async deadlineBoard(
    @Ctx() context: Context,
    @Arg('filter', () => DeadlineBoardFilter, { nullable: true, description: 'Of which deadlines.' })
    filter?: DeadlineBoardFilter | null,
  ): Promise<DeadlineBoard> {
    const { calendar, database, sid, viewer } = context;
    const knowsStaff = mayKnow(viewer, 'STAFFING');
    if (filter?.ownerId != null && !knowsStaff)
      refuseValue('filter.ownerId', 'who leads a case is told only to those who may know who works on it.');
    const now = context.clock();
    const today = localDay(now, calendar);
    const bands = ages.map((age) => ({
      ...age,
      openedFrom: age.toDays === null ? null : daysBefore(today, age.toDays),
      openedTo: daysBefore(today, age.fromDays),
    }));
    const ids = (given: readonly string[] | null | undefined) => given?.map(asUuid) ?? null;
    const asked: BoardAsked = {
      now,
      endOfToday: sameDayEnd(now, calendar),
      endOfSoon: addWorkingDays(now, soonDays, calendar),
      ages: bands.map(({ openedFrom, openedTo }) => ({ from: openedFrom, to: openedTo })),
      areaId: ids(filter?.areaId),
      serviceId: ids(filter?.serviceId),
      ownerId: ids(filter?.ownerId),
      type: filter?.type ?? null,
    };
    const answer = await askOverview(database, { sid, role: database.roles.user }, deadlineBoardSql(asked));
    const found = JSON.parse(answer!) as Found;
    const owners = knowsStaff ? found.owners : [];
    const staff = manyRows(owners.map(({ id }) => id));
    return {
      countedAt: now,
      todayUntil: asked.endOfToday,
      soonUntil: asked.endOfSoon,
      all: found.all,
      clocks: found.clocks,
      owners: owners.map((counts, index) => ({ ...counts, owner: staff[index]! })),
      ages: bands.map((band, index) => ({ ...band, cases: found.ages[index]! })),
    };
  }
}

interface Found {
  all: DueCounts;
  clocks: DueOfClock[];
  owners: (DueCounts & { id: string })[];
  ages: number[];
}

const daysBefore = (day: Temporal.PlainDate, days: number) => day.subtract({ days }).toString();
