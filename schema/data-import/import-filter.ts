import { Field, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { ImportStatus } from '../vocabulary.ts';

@InputType({ description: 'Which imports; conditions add up.' })
export class ImportFilter {
  @Field(() => [String], { nullable: true, description: 'Read by any of these mappings.' })
  mapping?: string[] | null;

  @Field(() => [ImportStatus], { nullable: true, description: 'Any of these.' })
  status?: ImportStatus[] | null;
}

export const ImportOrder = orderOf('Import', {
  STARTED_AT: 'When it began.',
});
