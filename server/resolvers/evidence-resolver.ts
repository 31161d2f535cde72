import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { attachEvidence } from '../../schema/evidence/attach-evidence.ts';
import { describeEvidence } from '../../schema/evidence/describe-evidence.ts';
import { Evidence } from '../../schema/evidence/evidence.ts';
import {
  AttachEvidenceInput,
  DescribeEvidenceInput,
  RestoreEvidenceInput,
  SetEvidenceAsideInput,
} from '../../schema/evidence/evidence-inputs.ts';
import { restoreEvidence, setEvidenceAside } from '../../schema/evidence/set-evidence-aside.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A piece of evidence as the change left it.' })
@Reads('BASICS')
class EvidencePayload extends Payload {
  @Row(() => Evidence, 'The evidence.')
  evidence?: Evidence;

  @Row(() => Case, 'Its case, if it has one.')
  case?: Case | null;
}

const payload = (evidence: Evidence) => ({ evidence, case: evidence.case ?? null });

/** What becomes of evidence once its file is there; files come and go over HTTP (`server/evidence`). */
@Resolver()
export class EvidenceResolver {
  @Mutation(() => EvidencePayload, {
    description: `Give evidence that came without a case to one (policy 15.1). ${changed}`,
  })
  @Allow('KEEP_EVIDENCE')
  attachEvidence(
    @Arg('input', () => AttachEvidenceInput, { description: 'Which, and to which case.' })
    input: AttachEvidenceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await attachEvidence(em, input, act)));
  }

  @Mutation(() => EvidencePayload, {
    description: `Set evidence aside that is not used, with a reason; it is kept (policy 8.4). ${changed}`,
  })
  @Allow('KEEP_EVIDENCE')
  setEvidenceAside(
    @Arg('input', () => SetEvidenceAsideInput, { description: 'Which, and why.' })
    input: SetEvidenceAsideInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await setEvidenceAside(em, input, act)));
  }

  @Mutation(() => EvidencePayload, { description: `Take back that evidence was set aside. ${changed}` })
  @Allow('KEEP_EVIDENCE')
  restoreEvidence(
    @Arg('input', () => RestoreEvidenceInput, { description: 'Which.' }) input: RestoreEvidenceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await restoreEvidence(em, input, act)));
  }

  @Mutation(() => EvidencePayload, { description: `Change what is known of evidence. ${changed}` })
  @Allow('KEEP_EVIDENCE')
  describeEvidence(
    @Arg('input', () => DescribeEvidenceInput, { description: 'Which, and what is known of it.' })
    input: DescribeEvidenceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => payload(await describeEvidence(em, input, act)));
  }
}
