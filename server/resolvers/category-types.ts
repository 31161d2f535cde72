import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import { ActionType, AgencyKind, CategoryCode, HarmRating } from '../../schema/vocabulary.ts';

@ObjectType({ description: 'A procedure, guide or charter that the policy names.' })
@Reads('BASICS')
export class ProcedureLink {
  @Field(() => String, { description: 'Its name as the policy gives it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it is; null where the policy only names it.' })
  url!: string | null;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;
}

@ObjectType({ description: 'A step of the investigation (policy 7.4).' })
@Reads('BASICS')
class ChecklistStep {
  @Field(() => String, { description: 'Its name for programs; tickChecklist takes it.' })
  code!: string;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;
}

@ObjectType({
  description: 'A category of table 3.9, as the policy prints it: what the table leaves blank is null.',
})
@Reads('BASICS')
export class Category {
  @Field(() => CategoryCode, { description: 'Its name for programs.' })
  code!: CategoryCode;

  @Field(() => String, { description: 'Its name as printed.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its dedicated procedure.' })
  procedure!: string | null;

  @Field(() => String, { nullable: true, description: 'Recommended advice.' })
  advice!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The advice to those who do not live with the landlord, where it differs.',
  })
  adviceToOthers!: string | null;

  @Field(() => [HarmRating], {
    description: 'The harm the table gives; where it gives both, triage chooses.',
  })
  harm!: HarmRating[];

  @Field(() => [ActionType], { description: 'What is usually done first (policy 7.1); a template, no duty.' })
  firstActions!: ActionType[];

  @Field(() => [AgencyKind], { description: 'Agencies to work with from the start (policy 7.1).' })
  agencies!: AgencyKind[];

  @Field(() => [ChecklistStep], { description: 'The steps of the investigation (policy 7.4).' })
  checklist!: ChecklistStep[];

  @Field(() => [ProcedureLink], { description: 'Its procedures and guides (policy 7.3, 9.6, 10.6).' })
  procedures!: ProcedureLink[];
}

/** The lines of the table, each with its guidance. */
export const categoriesOf = ({ categories, guidance }: PolicyDocument): Category[] =>
  categories.map((category) => ({ ...category, ...guidance[category.code] }));
