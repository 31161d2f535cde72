import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import { Behaviour, CategoryCode, DeadlineType, NotAsbReason, vocabulary } from '../../schema/vocabulary.ts';
import { ProcedureLink } from './category-types.ts';

@ObjectType({ description: 'A response time of the policy (8.6).' })
@Reads('BASICS')
class ResponseTime {
  @Field(() => DeadlineType, { description: 'Which clock.' })
  type!: DeadlineType;

  @Field(() => Int, { description: 'Within how many working days of the report.' })
  workingDays!: number;

  @Field(() => String, { description: 'In words.' })
  text!: string;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;
}

@ObjectType({ description: 'A kind of behaviour that the policy counts as anti-social.' })
@Reads('BASICS')
class TackledBehaviour {
  @Field(() => Behaviour, { description: 'Its name for programs.' })
  code!: Behaviour;

  @Field(() => String, { description: 'What it is (policy 2.6).' })
  text!: string;
}

@ObjectType({ description: 'A category of the table, with what to do about it.' })
@Reads('BASICS')
class TackledCategory {
  @Field(() => CategoryCode, { description: 'Its name for programs.' })
  code!: CategoryCode;

  @Field(() => String, { description: 'Its name as printed (policy 3.9).' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The advice as printed; null where the table has none.',
  })
  advice!: string | null;
}

@ObjectType({ description: 'Something that is not counted as anti-social behaviour (policy 2.7).' })
@Reads('BASICS')
class NotAsb {
  @Field(() => NotAsbReason, { description: 'Its name for programs.' })
  reason!: NotAsbReason;

  @Field(() => String, { description: 'As printed.' })
  text!: string;
}

@ObjectType({
  description: 'How reports are answered: what is needed, what is given, how soon (policy 3.4, 3.6).',
})
@Reads('BASICS')
export class Standards {
  @Field(() => [String], { description: 'What is needed from whoever reports (policy 3.6).' })
  weNeed!: string[];

  @Field(() => [String], { description: 'The help that is available (policy 3.6, 3.10).' })
  weOffer!: string[];

  @Field(() => [ResponseTime], { description: 'How soon somebody answers (policy 8.6).' })
  responseTimes!: ResponseTime[];

  @Field(() => [TackledBehaviour], {
    description: 'Behaviours that are tackled (policy 2.6); not limited to these.',
  })
  behaviours!: TackledBehaviour[];

  @Field(() => [TackledCategory], { description: 'The categories, with advice (policy 3.9).' })
  categories!: TackledCategory[];

  @Field(() => [NotAsb], { description: 'What is not anti-social behaviour (policy 2.7).' })
  notAsb!: NotAsb[];

  @Field(() => String, { description: 'The right to an ASB case review (policy 3.11).' })
  caseReviewRight!: string;

  @Field(() => [ProcedureLink], { description: 'Charters to which the landlord is committed (policy 10.4).' })
  charters!: ProcedureLink[];

  @Field(() => [ProcedureLink], { description: 'Procedures and guides (policy 6.5, 9.6, 10.6, 13.2, 18).' })
  guidance!: ProcedureLink[];
}

export function standardsOf(policy: PolicyDocument): Standards {
  const { emergencyContact, talkAndAgreeApproach, faceToFaceInterview } = policy.responseTimes;
  const time = (type: DeadlineType, { workingDays, clause }: { workingDays: number; clause: string }) => ({
    type,
    workingDays,
    text: vocabulary.DeadlineType.values[type],
    clause,
  });
  return {
    ...policy.standards,
    responseTimes: [
      time(DeadlineType.EMERGENCY_CONTACT, emergencyContact),
      time(DeadlineType.TALK_AND_AGREE_APPROACH, talkAndAgreeApproach),
      time(DeadlineType.FACE_TO_FACE_INTERVIEW, faceToFaceInterview),
    ],
    behaviours: Object.values(Behaviour).map((code) => ({ code, text: vocabulary.Behaviour.values[code] })),
    categories: policy.categories.map(({ code, name, advice }) => ({ code, name, advice })),
    notAsb: policy.notAsb.map(({ reason, printed }) => ({ reason, text: printed })),
  };
}
