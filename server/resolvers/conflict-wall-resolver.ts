import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { ConflictWall } from '../../schema/conflict-wall/conflict-wall.ts';
import { declareConflict, liftWall, raiseWall } from '../../schema/conflict-wall/put-up-wall.ts';
import {
  DeclareConflictInput,
  LiftWallInput,
  RaiseWallInput,
} from '../../schema/conflict-wall/wall-inputs.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({
  description: 'One’s own conflict of interest: of what it is in, one reads nothing from here on.',
})
@Reads('BASICS')
class DeclareConflictPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether it was written down. Null when refused.' })
  declared?: boolean;
}

@ObjectType({ description: 'A wall as the change left it.' })
@Reads('BASICS')
class ConflictWallPayload extends Payload {
  @Row(() => ConflictWall, 'The wall.')
  wall?: ConflictWall;
}

/** Conflicts of interest (policy 12.1). */
@Resolver()
export class ConflictWallResolver {
  @Mutation(() => DeclareConflictPayload, {
    description: `Say that one has a conflict of interest in a case or report that one reads. It takes effect at once: to oneself it does not exist any more, and only an area manager or head of service takes that back (policy 12.1). ${changed}`,
  })
  @Allow('DECLARE_CONFLICT')
  declareConflict(
    @Arg('input', () => DeclareConflictInput, { description: 'In what, and which.' })
    input: DeclareConflictInput,
    @Ctx() context: Context,
  ) {
    const declare = async (...[em, act]: Parameters<Parameters<typeof runOperation>[2]>) => {
      await declareConflict(em, input, act);
      return { declared: true };
    };
    return runOperation(context, input, declare, { inEmergency: true });
  }

  @Mutation(() => ConflictWallPayload, {
    description: `Put a wall between another member of staff and a case or report: to them it does not exist any more, whatever their role, and they are not told (policy 12.1). ${changed}`,
  })
  @Allow('RAISE_WALL')
  raiseWall(
    @Arg('input', () => RaiseWallInput, { description: 'Before whom, around what, and why.' })
    input: RaiseWallInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ wall: await raiseWall(em, input, act) }));
  }

  @Mutation(() => ConflictWallPayload, {
    description: `Lift a wall, where the conflict is over or was none: an area manager or head of service does, never whoever is walled (policy 12.1). ${changed}`,
  })
  @Allow('LIFT_WALL')
  liftWall(
    @Arg('input', () => LiftWallInput, { description: 'Which, and why.' }) input: LiftWallInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ wall: await liftWall(em, input, act) }));
  }
}
