import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { schedules, TIME_ZONE } from '../../jobs/schedules.ts';
import { Reads } from '../../schema/access/reads.ts';
import { askForRun, RunScheduleInput } from '../../schema/schedule/ask-for-run.ts';
import { nextSlot, timetableInWords } from '../../schema/schedule/latest-slot.ts';
import { ScheduleRun } from '../../schema/schedule/schedule-run.ts';
import { ScheduleRunFilter, ScheduleRunOrder } from '../../schema/schedule/schedule-run-filter.ts';
import { ScheduleName, scheduleWords } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { manyRows, type OneOfMany } from '../reading/one-of-many.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { pageOf } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';

const ScheduleRunConnection = connectionOf(ScheduleRun);
const ScheduleRunPage = pageOf(ScheduleRunFilter, ScheduleRunOrder);

@ObjectType({ description: 'Something that is done by itself at a set time.' })
@Reads('BASICS')
class Schedule {
  @Field(() => ScheduleName, { description: 'Its name.' })
  name!: ScheduleName;

  @Field(() => String, { description: 'In words, what it does.' })
  does!: string;

  @Field(() => String, { description: 'In words, when it does it, by the clock of the time zone.' })
  when!: string;

  @Field(() => String, { description: 'The time zone of its clock.' })
  timeZone!: string;

  @Field(() => GraphQLDateTime, { description: 'When it is due next.' })
  nextAt!: Date;

  @Row(() => ScheduleRun, 'Its last run; null before the first.')
  lastRun!: OneOfMany | null;
}

@ObjectType({ description: 'A run as it was asked for.' })
@Reads('BASICS')
class RunSchedulePayload extends Payload {
  @Row(() => ScheduleRun, 'The run, which a worker takes up.')
  run?: ScheduleRun;
}

/** What is done by itself at set times: `jobs/schedules.ts` is the list. */
@Resolver()
export class ScheduleResolver {
  @Query(() => [Schedule], {
    description: 'What is done by itself at set times, when next and with which result last.',
  })
  @Allow('READ_SCHEDULES')
  async schedules(@Ctx() context: Context): Promise<Schedule[]> {
    const asker = { sid: context.sid, role: context.database.roles.user };
    const answer = await askInOneTrip(context.database.reads, asker, { text: lastRunsSql, values: [] });
    const last = JSON.parse(answer ?? '{}') as Record<string, string>;
    const known = schedules.filter(({ name }) => last[name]).map(({ name }) => name);
    const rows = manyRows(known.map((name) => last[name]!));
    const now = context.clock();
    return schedules.map(({ name, at }) => ({
      name,
      does: scheduleWords.ScheduleName.values[name],
      when: timetableInWords(at),
      timeZone: TIME_ZONE,
      nextAt: nextSlot(at, now, TIME_ZONE),
      lastRun: rows[known.indexOf(name)] ?? null,
    }));
  }

  @Query(() => ScheduleRunConnection, { description: 'Runs of what is done by itself, the latest first.' })
  @Allow('READ_SCHEDULES')
  scheduleRuns(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => ScheduleRunPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Mutation(() => RunSchedulePayload, {
    description: `Have something done now that is done by itself at a set time; never beside a run that is under way. ${changed}`,
  })
  @Allow('OPERATE')
  runSchedule(
    @Arg('input', () => RunScheduleInput, { description: 'Which.' }) input: RunScheduleInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ run: await askForRun(em, input, act) }));
  }
}

const lastRunsSql = `
  select coalesce(json_object_agg(schedule, id), '{}')
    from (select distinct on (schedule) schedule, id from schedule_run order by schedule, due_at desc) last`;
