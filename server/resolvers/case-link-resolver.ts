import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { CaseLink } from '../../schema/case-link/case-link.ts';
import { LinkCasesInput, UnlinkCasesInput } from '../../schema/case-link/case-link-input.ts';
import { linkCases, unlinkCases } from '../../schema/case-link/link-cases.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A link between two cases as the change left it.' })
@Reads('BASICS')
class CaseLinkPayload extends Payload {
  @Row(() => CaseLink, 'The link.')
  link?: CaseLink;

  @Row(() => Case, 'The earlier case.')
  earlier?: Case;

  @Row(() => Case, 'The later case.')
  later?: Case;
}

/** Links between cases. */
@Resolver()
export class CaseLinkResolver {
  @Mutation(() => CaseLinkPayload, { description: `Link two cases that belong together. ${changed}` })
  @Allow('WORK_CASE')
  linkCases(
    @Arg('input', () => LinkCasesInput, { description: 'Which, and why.' }) input: LinkCasesInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const link = await linkCases(em, input, act);
      return { link, earlier: link.earlier, later: link.later };
    });
  }

  @Mutation(() => CaseLinkPayload, { description: `Take back a link between two cases. ${changed}` })
  @Allow('WORK_CASE')
  unlinkCases(
    @Arg('input', () => UnlinkCasesInput, { description: 'Which.' }) input: UnlinkCasesInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const link = await unlinkCases(em, input, act);
      return { link, earlier: link.earlier, later: link.later };
    });
  }
}
