import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { DataQualityRule } from '../../schema/data-quality/data-quality-rule.ts';
import { Service } from '../../schema/place/service.ts';
import type { OneOfMany } from '../reading/one-of-many.ts';
import { Row } from './payload.ts';

@InputType({ description: 'Of which cases the quality is looked at; conditions add up.' })
export class DataQualityFilter {
  @Field(() => [ID], { nullable: true, description: 'In any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At any of these services.' })
  serviceId?: string[] | null;
}

@ObjectType({ description: 'How many cases of one service a rule finds.' })
@Reads('BASICS')
export class DataQualityAtService {
  @Row(() => Service, 'The service.')
  service!: OneOfMany;

  @Field(() => Int, { description: 'How many cases.' })
  cases!: number;
}

@ObjectType({
  description: 'What one rule finds. `cases` with `dataQuality` set to it finds exactly these.',
})
@Reads('BASICS')
export class DataQualityFinding {
  @Field(() => DataQualityRule, { description: 'Which rule.' })
  rule!: DataQualityRule;

  @Field(() => Int, { description: 'How many cases it finds.' })
  cases!: number;

  @Field(() => [DataQualityAtService], {
    description: 'By service, in the order of their names; services without any are left out.',
  })
  services!: DataQualityAtService[];
}

@ObjectType({
  description: 'What is missing from the cases in the scope of the viewer, or cannot be as it is written.',
})
@Reads('BASICS')
export class DataQuality {
  @Field(() => GraphQLDateTime, { description: 'As it stood at this moment.' })
  countedAt!: Date;

  @Field(() => [DataQualityFinding], {
    description:
      'Every rule, those that find nothing too. Left out are rules about what the viewer may not know.',
  })
  findings!: DataQualityFinding[];
}
