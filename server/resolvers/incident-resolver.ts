import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { Incident } from '../../schema/incident/incident.ts';
import { recordIncident } from '../../schema/incident/record-incident.ts';
import { RecordIncidentInput } from '../../schema/incident/record-incident-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'An incident recorded.' })
@Reads('BASICS')
class RecordIncidentPayload extends Payload {
  @Row(() => Incident, 'The incident.')
  incident?: Incident;

  @Row(() => Case, 'Its case, with the reviews it asks for.')
  case?: Case;
}

/** What happens while a case runs. */
@Resolver()
export class IncidentResolver {
  @Mutation(() => RecordIncidentPayload, {
    description: `Record something more that happened; the risk is then to be looked at again (policy 8.7). ${changed}`,
  })
  @Allow('WORK_CASE')
  recordIncident(
    @Arg('input', () => RecordIncidentInput, { description: 'The incident.' }) input: RecordIncidentInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const incident = await recordIncident(em, input, act);
      return { incident, case: incident.case };
    });
  }
}
