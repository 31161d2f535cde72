import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { Act } from '../../schema/act.ts';
import type { ChangeInput } from '../../schema/change-input.ts';
import { protectedCount } from '../../schema/equality-figures/equality-types.ts';
import {
  approveExactFigures,
  askForExactFigures,
  declineExactFigures,
  endExactFigures,
} from '../../schema/exact-figures/ask-for-exact-figures.ts';
import {
  AskForExactFiguresInput,
  ElevationInput,
  EqualityStewardInput,
  NameEqualityStewardInput,
} from '../../schema/exact-figures/elevation-inputs.ts';
import { elevationsTold, stewardsTold } from '../../schema/exact-figures/elevations-told.ts';
import type { EqualityElevation } from '../../schema/exact-figures/equality-elevation.ts';
import type { EqualitySteward } from '../../schema/exact-figures/equality-steward.ts';
import {
  EqualityStewardship,
  ExactFigures,
  ExactFiguresElevation,
} from '../../schema/exact-figures/exact-figures-types.ts';
import { confirmSteward, endSteward, nameSteward } from '../../schema/exact-figures/keep-stewards.ts';
import { lookAtExactFigures } from '../../schema/exact-figures/look-at-exact-figures.ts';
import { ManagementReportStatus } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { partInWords } from './equality-figures-resolver.ts';
import { changed, Payload } from './payload.ts';
import { readAs } from './read-as.ts';
import { runOperation, underNoKey } from './run-operation.ts';

@ObjectType({ description: 'The stewards as the change left them.' })
@Reads('BASICS')
class EqualityStewardPayload extends Payload {
  @Field(() => [EqualityStewardship], {
    nullable: true,
    description: 'Who is a steward, or waits to be one. Null when refused.',
  })
  stewards?: EqualityStewardship[] | null;
}

@ObjectType({ description: 'An elevation as the change left it; no count.' })
@Reads('BASICS')
class ElevationPayload extends Payload {
  @Field(() => ExactFiguresElevation, { nullable: true, description: 'The elevation. Null when refused.' })
  elevation?: ExactFiguresElevation | null;
}

@ObjectType({ description: 'The counts that were looked at.' })
@Reads('BASICS')
class ExactFiguresPayload extends Payload {
  @Field(() => ExactFigures, { nullable: true, description: 'The table. Null when refused.' })
  figures?: ExactFigures;
}

/** What the figures by protected characteristic were rounded from, for two named stewards, by a grant of hours. */
@Resolver()
export class ExactFiguresResolver {
  @Query(() => [EqualityStewardship], {
    description:
      'The stewards of the equality figures, two at most, and who waits to be confirmed as one (policy 15.4).',
  })
  @Allow('READ_EQUALITY_STEWARDS')
  equalityStewards(@Ctx() context: Context): Promise<EqualityStewardship[]> {
    return readAs(context, stewardsTold);
  }

  @Query(() => [ExactFiguresElevation], {
    description:
      'Who asked for exact counts, for what, and what was decided; the latest fifty, the last first. Empty for everybody but the stewards and whoever protects data, and nothing of a year in which a wall keeps a case from the viewer (policy 12.1).',
  })
  @Allow('READ_ELEVATIONS')
  exactFiguresElevations(@Ctx() context: Context): Promise<ExactFiguresElevation[]> {
    return readAs(context, (em) => elevationsTold(em));
  }

  @Mutation(() => EqualityStewardPayload, {
    description: `Name somebody of the Equality and Diversity group a steward of its figures; it counts once a second person has confirmed it (policy 12.1, 15.4). ${changed}`,
  })
  @Allow('KEEP_STAFF')
  nameEqualitySteward(
    @Arg('input', () => NameEqualityStewardInput, { description: 'Whom.' }) input: NameEqualityStewardInput,
    @Ctx() context: Context,
  ) {
    return steward(context, input, (em, act) => nameSteward(em, input, act));
  }

  @Mutation(() => EqualityStewardPayload, {
    description: `Confirm, as the second person, that somebody is a steward: neither whoever named them nor they themselves (policy 12.1). ${changed}`,
  })
  @Allow('CONFIRM_ROLES')
  confirmEqualitySteward(
    @Arg('input', () => EqualityStewardInput, { description: 'Whom.' }) input: EqualityStewardInput,
    @Ctx() context: Context,
  ) {
    return steward(context, input, (em, act) => confirmSteward(em, input, act));
  }

  @Mutation(() => EqualityStewardPayload, {
    description: `End somebody’s stewardship, or decline it before it was confirmed: what was open to them, or by their approval, is over at once (policy 12.1). ${changed}`,
  })
  @Allow('CONFIRM_ROLES')
  endEqualitySteward(
    @Arg('input', () => EqualityStewardInput, { description: 'Whose.' }) input: EqualityStewardInput,
    @Ctx() context: Context,
  ) {
    return steward(context, input, (em, act) => endSteward(em, input, act));
  }

  @Mutation(() => ElevationPayload, {
    description: `Ask, as a steward, to see one table of a year’s equality summary as it was counted, for a reason; the other steward decides (policy 12.1, 15.4). ${changed}`,
  })
  @Allow('STEWARD_EQUALITY')
  askForExactFigures(
    @Arg('input', () => AskForExactFiguresInput, { description: 'Which table, and why.' })
    input: AskForExactFiguresInput,
    @Ctx() context: Context,
  ) {
    return elevation(context, input, (em, act) => askForExactFigures(em, input, act));
  }

  @Mutation(() => ElevationPayload, {
    description: `Approve, as the other steward, what was asked for: from now on it is open to whoever asked, for four hours by the clock of the database. The data protection officer is told (policy 12.1). ${changed}`,
  })
  @Allow('STEWARD_EQUALITY')
  approveExactFigures(
    @Arg('input', () => ElevationInput, { description: 'Which.' }) input: ElevationInput,
    @Ctx() context: Context,
  ) {
    return elevation(context, input, (em, act) => approveExactFigures(em, input, act));
  }

  @Mutation(() => ElevationPayload, {
    description: `Decline, as the other steward, what was asked for (policy 12.1). ${changed}`,
  })
  @Allow('STEWARD_EQUALITY')
  declineExactFigures(
    @Arg('input', () => ElevationInput, { description: 'Which.' }) input: ElevationInput,
    @Ctx() context: Context,
  ) {
    return elevation(context, input, (em, act) => declineExactFigures(em, input, act));
  }

  @Mutation(() => ElevationPayload, {
    description: `End an elevation before its time, as whoever asked for it or approved it; or take it back before it was decided (policy 12.1). ${changed}`,
  })
  @Allow('STEWARD_EQUALITY')
  endExactFigures(
    @Arg('input', () => ElevationInput, { description: 'Which.' }) input: ElevationInput,
    @Ctx() context: Context,
  ) {
    return elevation(context, input, (em, act) => endExactFigures(em, input, act));
  }

  @Mutation(() => ExactFiguresPayload, {
    description:
      'Look at the counts of an elevation of one’s own while it is open; each look is an entry in the audit (policy 12.1). A mutation, so that it never stands in an address nor is kept by a client; nothing of its answer is kept under a key. Answers with refusals that name field, rule and clause.',
  })
  @Allow('STEWARD_EQUALITY')
  async lookAtExactFigures(
    @Arg('input', () => ElevationInput, { description: 'Which.' }) input: ElevationInput,
    @Ctx() context: Context,
  ) {
    const { figures, refusals } = await runOperation(context, underNoKey(input), async (em, act) => ({
      figures: await lookAtExactFigures(em, input, act),
    }));
    return { refusals, figures: figures && asTable(figures) };
  }
}

async function steward(
  context: Context,
  input: ChangeInput,
  operation: (em: EntityManager, act: Act) => Promise<EqualitySteward>,
): Promise<EqualityStewardPayload> {
  const { row, refusals } = await runOperation(context, input, async (em, act) => ({
    row: await operation(em, act),
  }));
  return { refusals: [...refusals], stewards: row ? await readAs(context, stewardsTold) : null };
}

async function elevation(
  context: Context,
  input: ChangeInput,
  operation: (em: EntityManager, act: Act) => Promise<EqualityElevation>,
): Promise<ElevationPayload> {
  const { row, refusals } = await runOperation(context, input, async (em, act) => ({
    row: await operation(em, act),
  }));
  const told = row ? await readAs(context, (em) => elevationsTold(em, row.id)) : [];
  return { refusals: [...refusals], elevation: told[0] ?? null };
}

type LookedAt = Awaited<ReturnType<typeof lookAtExactFigures>>;

const asTable = ({
  reportId,
  revision,
  status,
  until,
  breakdown,
  document,
  cells,
}: LookedAt): ExactFigures => ({
  reportId,
  revision,
  signed: status !== ManagementReportStatus.DRAFT,
  until,
  cells: cells.map(({ group, part, count, figure, heldBack }) => ({
    group,
    part,
    partName: document.areas[part] ?? partInWords(breakdown, part),
    count,
    told: figure === null ? null : protectedCount(figure, heldBack),
  })),
});
