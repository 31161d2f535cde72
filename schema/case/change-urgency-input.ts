import { Field, InputType } from 'type-graphql';
import { Urgency } from '../vocabulary.ts';
import { CaseOrReportInput } from './case-or-report.ts';

@InputType({
  description:
    'Another urgency (policy 8.6). Anybody who works the case may raise it; a manager may lower it, with a reason.',
})
export class ChangeUrgencyInput extends CaseOrReportInput {
  @Field(() => Urgency, { description: 'The urgency from here on.' })
  urgency!: Urgency;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed to lower an emergency. At most 2,000 characters.',
  })
  reason?: string | null;
}
