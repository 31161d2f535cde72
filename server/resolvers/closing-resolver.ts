import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { GiveClosureNoticeInput } from '../../schema/closing/closure-notice-input.ts';
import { giveClosureNotice } from '../../schema/closing/give-closure-notice.ts';
import { endMonitoring, startMonitoring } from '../../schema/closing/monitor-case.ts';
import { EndMonitoringInput, StartMonitoringInput } from '../../schema/closing/monitoring-input.ts';
import { readClosingReadiness } from '../../schema/closing/read-closing-readiness.ts';
import { ReopenCaseInput, reopenCase } from '../../schema/closing/reopen-case.ts';
import { Party } from '../../schema/party/party.ts';
import type { Refusal } from '../../schema/ruling.ts';
import { CaseOutcome } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { manyRows, type OneOfMany } from '../reading/one-of-many.ts';
import { CasePayload } from './case-resolver.ts';
import { changed, Row } from './payload.ts';
import { RefusalType } from './refusal.ts';
import { askDomain, runOperation } from './run-operation.ts';

@ObjectType({ description: 'Somebody who is still to be told that the case closes.' })
@Reads('BASICS')
class PartyToTell {
  @Row(() => Party, 'Who; a person with two roles is there once.')
  party!: OneOfMany;
}

@ObjectType({ description: 'What is still missing before a case may be closed (policy 3.6).' })
@Reads('BASICS')
class ClosingReadiness {
  @Field(() => Boolean, { description: 'Nothing is missing but the reason, which closing itself asks for.' })
  ready!: boolean;

  @Field(() => [RefusalType], {
    description: 'Each thing that is missing, with its clause: what closeCase would refuse now.',
  })
  missing!: readonly Refusal[];

  @Field(() => [PartyToTell], { description: 'Who is kept informed and has no notice that stands.' })
  stillToBeTold!: PartyToTell[];
}

@ObjectType({ description: 'Notices as they were given.' })
@Reads('BASICS')
class ClosureNoticePayload extends CasePayload {
  @Field(() => [ID], { nullable: true, description: 'The notices; null when refused.' })
  noticeIds?: string[];
}

/** What stands before and after the end of a case (policy 3.6). */
@Resolver()
export class ClosingResolver {
  @Query(() => ClosingReadiness, {
    nullable: true,
    description:
      'What is still missing before a case may be closed, by the rule of closeCase; null when the case is not in scope.',
  })
  @Allow('CLOSE_CASE')
  async closingReadiness(
    @Ctx() context: Context,
    @Arg('caseId', () => ID, { description: 'The case.' }) caseId: string,
    @Arg('outcome', () => CaseOutcome, {
      nullable: true,
      description: 'With this outcome; without it, what any outcome asks for.',
    })
    outcome?: CaseOutcome | null,
  ): Promise<ClosingReadiness | null> {
    const asked = { caseId, outcome: outcome ?? null };
    const found = await askDomain(context, (em, act) => readClosingReadiness(em, asked, act));
    if (!found) return null;
    const { missing, stillToBeTold } = found;
    const parties = manyRows(stillToBeTold.map(({ id }) => id));
    return { ready: missing.length === 0, missing, stillToBeTold: parties.map((party) => ({ party })) };
  }

  @Mutation(() => ClosureNoticePayload, {
    description: `Tell people that a case closes, with reason and outcome, each recorded as a contact (policy 3.6). ${changed}`,
  })
  @Allow('CLOSE_CASE')
  giveClosureNotice(
    @Arg('input', () => GiveClosureNoticeInput, { description: 'To whom, what and how.' })
    input: GiveClosureNoticeInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const { case: of, notices } = await giveClosureNotice(em, input, act);
      return { case: of, noticeIds: notices.map(({ id }) => id) };
    });
  }

  @Mutation(() => CasePayload, {
    description: `Take back a closing that was an error: by a manager, or on the same day by whoever closed it (policy 3.6). What is reported later is a new case: openCase with follows. ${changed}`,
  })
  @Allow('CLOSE_CASE')
  reopenCase(
    @Arg('input', () => ReopenCaseInput, { description: 'Which, and what the error was.' })
    input: ReopenCaseInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ case: await reopenCase(em, input, act) }));
  }

  @Mutation(() => CasePayload, {
    description: `Only watch a case whose behaviour has stopped, until a day (policy 8.10). ${changed}`,
  })
  @Allow('WORK_CASE')
  startMonitoring(
    @Arg('input', () => StartMonitoringInput, { description: 'Until when, and why.' })
    input: StartMonitoringInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      case: await startMonitoring(em, input, act),
    }));
  }

  @Mutation(() => CasePayload, { description: `Work on a case again that was watched. ${changed}` })
  @Allow('WORK_CASE')
  endMonitoring(
    @Arg('input', () => EndMonitoringInput, { description: 'Which, and why.' }) input: EndMonitoringInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ case: await endMonitoring(em, input, act) }));
  }
}
