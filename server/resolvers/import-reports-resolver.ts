import { Arg, Ctx, Extensions, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { importReport } from '../../schema/report/import-report.ts';
import { ImportReportsInput } from '../../schema/report/import-reports-input.ts';
import { refuseHowMany } from '../../schema/report/import-rules.ts';
import { Report } from '../../schema/report/report.ts';
import type { Refusal } from '../../schema/ruling.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { manyRows, type OneOfMany } from '../reading/one-of-many.ts';
import { Payload } from './payload.ts';
import { RefusalType } from './refusal.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'What became of one report that was sent.' })
@Reads('BASICS')
class ImportedReport {
  @Field(() => Int, { description: 'Which of those sent, from 0.' })
  index!: number;

  @Field(() => Report, { nullable: true, description: 'The report; null when it was refused.' })
  @Extensions({ row: 'Report' })
  report!: OneOfMany | null;

  @Field(() => [RefusalType], {
    description: 'Why it was not taken; empty when it was. A field is its path in this report.',
  })
  refusals!: readonly Refusal[];
}

@ObjectType({ description: 'What became of the reports that were sent.' })
@Reads('BASICS')
class ImportReportsPayload extends Payload {
  @Field(() => [ImportedReport], { description: 'Each of them, in the order in which they were sent.' })
  reports!: ImportedReport[];

  @Field(() => Int, { description: 'How many were taken, now or before under the same key.' })
  taken!: number;
}

/** Reports from a connected system. */
@Resolver()
export class ImportReportsResolver {
  @Mutation(() => ImportReportsPayload, {
    description:
      'Bring in reports from another system of the landlord, up to 250 at once. Each is taken or refused by itself, as `receiveReport` would; what is good is taken, whatever becomes of the others, and sent again under the same keys it is answered alike. `refusals` tell only of the request as a whole; then nothing was written.',
  })
  @Allow('IMPORT_REPORTS')
  async importReports(
    @Arg('input', () => ImportReportsInput, { description: 'The reports.' }) input: ImportReportsInput,
    @Ctx() context: Context,
  ): Promise<ImportReportsPayload> {
    const refusals = [...refuseHowMany(input.reports.length)];
    if (refusals.length > 0) return { reports: [], taken: 0, refusals };
    const outcomes: { id?: string; refusals: readonly Refusal[] }[] = [];
    // Each in a transaction of its own: one that is refused, or a break in the middle, takes nothing back.
    for (const report of input.reports) {
      const outcome = await runOperation(context, report, async (em, act) => ({
        report: await importReport(em, report, act),
      }));
      outcomes.push({ id: outcome.report?.id as string, refusals: outcome.refusals });
    }
    const rows = new Map(manyRows(outcomes.flatMap(({ id }) => id ?? [])).map((row) => [row.id, row]));
    return {
      reports: outcomes.map(({ id, refusals }, index) => ({
        index,
        report: rows.get(id!) ?? null,
        refusals,
      })),
      taken: rows.size,
      refusals: [],
    };
  }
}
