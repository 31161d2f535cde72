import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { CaseLinkKind } from '../vocabulary.ts';

@InputType({ description: 'Another case that belongs together with this one; which is earlier is known.' })
export class LinkCasesInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The other case.' })
  otherCaseId!: string;

  @Field(() => CaseLinkKind, { description: 'Why they belong together.' })
  kind!: CaseLinkKind;

  @Field(() => String, {
    nullable: true,
    description: 'What connects them, in words; at most 2,000 characters.',
  })
  reason?: string | null;
}

@InputType({ description: 'A link between two cases that was a mistake.' })
export class UnlinkCasesInput extends CaseChangeInput {
  @Field(() => ID, { description: 'The link; the case is one of the two.' })
  linkId!: string;
}
