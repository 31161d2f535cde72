import { Arg, type ClassType, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Area } from '../../schema/place/area.ts';
import { recordArea, updateArea } from '../../schema/place/keep-areas.ts';
import { recordProperty, updateProperty } from '../../schema/place/keep-properties.ts';
import {
  closeService,
  recordService,
  reopenService,
  updateService,
} from '../../schema/place/keep-services.ts';
import {
  CloseServiceInput,
  RecordAreaInput,
  RecordPropertyInput,
  RecordServiceInput,
  ReopenServiceInput,
  UpdateAreaInput,
  UpdatePropertyInput,
  UpdateServiceInput,
} from '../../schema/place/place-inputs.ts';
import { Property } from '../../schema/place/property.ts';
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

@ObjectType({ description: 'An area as the change left it.' })
@Reads('BASICS')
class AreaPayload extends Payload {
  @Row(() => Area, 'The area.')
  area?: Area;
}

@ObjectType({ description: 'A home as the change left it.' })
@Reads('BASICS')
class PropertyPayload extends Payload {
  @Row(() => Property, 'The home.')
  property?: Property;
}

const Given = (of: ClassType, description: string) => Arg('input', () => of, { description });

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

  @Mutation(() => AreaPayload, { description: `Set up an area of the landlord (policy 15.3). ${changed}` })
  @Allow('KEEP_PLACES')
  recordArea(@Given(RecordAreaInput, 'The area.') input: RecordAreaInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em) => ({ area: await recordArea(em, input) }));
  }

  @Mutation(() => AreaPayload, { description: `Give an area another name. ${changed}` })
  @Allow('KEEP_PLACES')
  updateArea(@Given(UpdateAreaInput, 'The change.') input: UpdateAreaInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em) => ({ area: await updateArea(em, input) }));
  }

  @Mutation(() => ServicePayload, {
    description: `Set up a service of an area (policy 2.3, 15.2). Those who answer for its area reach it when they sign in next. ${changed}`,
  })
  @Allow('KEEP_PLACES')
  recordService(
    @Given(RecordServiceInput, 'The service.') input: RecordServiceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({ service: await recordService(em, input) }));
  }

  @Mutation(() => ServicePayload, {
    description: `Change a service. Its type and nation stay once anything was reported there (policy 2.3). ${changed}`,
  })
  @Allow('KEEP_PLACES')
  updateService(
    @Given(UpdateServiceInput, 'The change.') input: UpdateServiceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({ service: await updateService(em, input) }));
  }

  @Mutation(() => ServicePayload, {
    description: `Close a service at which no case is open and no report undecided: nothing new begins there. ${changed}`,
  })
  @Allow('KEEP_PLACES')
  closeService(
    @Given(CloseServiceInput, 'Which, and when.') input: CloseServiceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ service: await closeService(em, input, act) }));
  }

  @Mutation(() => ServicePayload, { description: `Open a service again that was closed. ${changed}` })
  @Allow('KEEP_PLACES')
  reopenService(@Given(ReopenServiceInput, 'Which.') input: ReopenServiceInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em) => ({ service: await reopenService(em, input) }));
  }

  @Mutation(() => PropertyPayload, {
    description: `Put a home or a communal place on record, at a service that the viewer answers for. ${changed}`,
  })
  @Allow('KEEP_PROPERTIES')
  recordProperty(
    @Given(RecordPropertyInput, 'The home.') input: RecordPropertyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({ property: await recordProperty(em, input) }));
  }

  @Mutation(() => PropertyPayload, { description: `Change what is on record of a home. ${changed}` })
  @Allow('KEEP_PROPERTIES')
  updateProperty(
    @Given(UpdatePropertyInput, 'The change.') input: UpdatePropertyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({ property: await updateProperty(em, input) }));
  }
}
