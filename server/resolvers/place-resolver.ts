import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { recordHomes } from '../../schema/place/record-homes.ts';
import { RecordHomesInput } from '../../schema/place/record-homes-input.ts';
import { Service } from '../../schema/place/service.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A service as the change left it.' })
@Reads('BASICS')
class ServicePayload extends Payload {
  @Row(() => Service, 'The service.')
  service?: Service;
}

/** The places of the landlord. */
@Resolver()
export class PlaceResolver {
  @Mutation(() => ServicePayload, {
    description: `Say how many homes a service has, for figures per 100 homes (policy 15.2). ${changed}`,
  })
  @Allow('RECORD_HOMES')
  recordHomes(
    @Arg('input', () => RecordHomesInput, { description: 'Which, and how many.' }) input: RecordHomesInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({ service: await recordHomes(em, input) }));
  }
}
