import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseChangeInput, ChangeInput } from '../change-input.ts';
import { EvidenceType } from '../vocabulary.ts';
import type { FileFacts } from './file-rules.ts';

/** A file that was uploaded, and what was said of it. It comes over POST /evidence, not over GraphQL. */
export class ReceiveEvidenceInput extends ChangeInput {
  caseId?: string | null;
  serviceId?: string | null;
  ownerId?: string | null;
  givenById?: string | null;
  actionId?: string | null;
  type!: EvidenceType;
  happenedOn?: string | null;
  description?: string | null;
  receivedAt?: Date | null;
  file!: FileFacts & { sha256: string };
}

@InputType({ description: 'What every change to a piece of evidence carries.' })
export abstract class EvidenceChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  evidenceVersion?: number | null;
}

@InputType({ description: 'The case that evidence which came without one belongs to (policy 15.1).' })
export class AttachEvidenceInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  evidenceVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who gave it: a party of the case.' })
  givenById?: string | null;

  @Field(() => ID, { nullable: true, description: 'The action of the case it belongs to.' })
  actionId?: string | null;
}

@InputType({ description: 'Evidence that is not used, with the reason (policy 8.4).' })
export class SetEvidenceAsideInput extends EvidenceChangeInput {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Evidence that was set aside and counts again.' })
export class RestoreEvidenceInput extends EvidenceChangeInput {}

@InputType({ description: 'What is known of a piece of evidence. What is left out stays as it is.' })
export class DescribeEvidenceInput extends EvidenceChangeInput {
  @Field(() => EvidenceType, { nullable: true, description: 'What it is.' })
  type?: EvidenceType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who gave it: a party of its case. Null for nobody known.',
  })
  givenById?: string | null;

  @Field(() => ID, { nullable: true, description: 'The action of its case it belongs to. Null for none.' })
  actionId?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day of what it shows or states; not in the future. Null when not known.',
  })
  happenedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it shows or states; at most 20,000 characters.',
  })
  description?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'While it waits: who is to find a case for it; somebody who works the cases of its service.',
  })
  ownerId?: string | null;
}
