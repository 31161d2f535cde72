import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { ExternalReference } from '../../schema/external-reference/external-reference.ts';
import {
  EndExternalReferenceInput,
  ExternalReferenceFilter,
  ExternalReferenceOrder,
  RecordExternalReferenceInput,
} from '../../schema/external-reference/external-reference-input.ts';
import {
  endExternalReference,
  recordExternalReference,
} from '../../schema/external-reference/record-external-reference.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { inScope, pageOf } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';

const ExternalReferenceConnection = connectionOf(ExternalReference);
const ExternalReferencePage = pageOf(ExternalReferenceFilter, ExternalReferenceOrder);

@ObjectType({ description: 'A reference in another system as the change left it.' })
@Reads('BASICS')
class ExternalReferencePayload extends Payload {
  @Row(() => ExternalReference, 'The reference.')
  externalReference?: ExternalReference;
}

/** What records are called in the landlord's other systems. */
@Resolver()
export class ExternalReferenceResolver {
  @Query(() => ExternalReferenceConnection, {
    description: `What is known here of records of other systems, found by their exact reference there. ${inScope}`,
  })
  @Allow('MATCH_RECORDS')
  externalReferences(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => ExternalReferencePage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Mutation(() => ExternalReferencePayload, {
    description: `Record what a report, case, person or home is called in another system of the landlord. A reference of a system names one report, case or home; of a person it may name several records. ${changed}`,
  })
  @Allow('MATCH_RECORDS')
  recordExternalReference(
    @Arg('input', () => RecordExternalReferenceInput, { description: 'The reference, and what it names.' })
    input: RecordExternalReferenceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      externalReference: await recordExternalReference(em, input, act),
    }));
  }

  @Mutation(() => ExternalReferencePayload, {
    description: `Take back a reference that does not hold, or not any more. ${changed}`,
  })
  @Allow('MATCH_RECORDS')
  endExternalReference(
    @Arg('input', () => EndExternalReferenceInput, { description: 'Which.' })
    input: EndExternalReferenceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      externalReference: await endExternalReference(em, input, act),
    }));
  }
}
