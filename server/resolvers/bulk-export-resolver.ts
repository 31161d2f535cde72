import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { askForExport, discardExport } from '../../schema/bulk-export/ask-for-export.ts';
import { BulkExport } from '../../schema/bulk-export/bulk-export.ts';
import {
  AskForExportInput,
  BulkExportFilter,
  BulkExportOrder,
  DiscardExportInput,
} from '../../schema/bulk-export/bulk-export-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { pageOf } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';

const BulkExportConnection = connectionOf(BulkExport);
const BulkExportPage = pageOf(BulkExportFilter, BulkExportOrder);

@ObjectType({ description: 'An export as the change left it.' })
@Reads('BASICS')
class BulkExportPayload extends Payload {
  @Row(() => BulkExport, 'The export.')
  bulkExport?: BulkExport;
}

/** All that somebody may read, as one file. */
@Resolver()
export class BulkExportResolver {
  @Query(() => BulkExportConnection, {
    description:
      'Exports that the viewer asked for; of everybody for the data protection officer, as a register of what left (UK GDPR, Article 30).',
  })
  @Allow('READ_EXPORTS')
  bulkExports(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => BulkExportPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Mutation(() => BulkExportPayload, {
    description: `Have all of some kind that the viewer may read written to one file, a JSON text on each line. A worker writes it with the viewer's rights at that moment: what is out of scope is not there, what they may not know is null, and nothing restricted leaves. It can be fetched for a day (GET \`path\`, with Range after a break) by whoever asked for it, for as long as they may read all that is in it. ${changed}`,
  })
  @Allow('EXPORT_DATA')
  askForExport(
    @Arg('input', () => AskForExportInput, { description: 'Of what, and why it leaves.' })
    input: AskForExportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      bulkExport: await askForExport(em, input, act),
    }));
  }

  @Mutation(() => BulkExportPayload, {
    description: `Give an export up: its file goes, that it was asked for stays on record. ${changed}`,
  })
  @Allow('EXPORT_DATA')
  discardExport(
    @Arg('input', () => DiscardExportInput, { description: 'Which.' }) input: DiscardExportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      bulkExport: await discardExport(em, input, act),
    }));
  }
}
