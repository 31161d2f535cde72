import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';

@Entity({ tableName: 'local_authority' })
@Index({ name: 'local_authority_services', properties: ['serviceIds'], type: 'gin' })
@ObjectType({
  implements: Node,
  description:
    'A local authority with its own procedure for ASB case reviews (policy 16.2, 16.3): whom to ask, its threshold, its time limits.',
})
@Reads('BASICS')
export class LocalAuthority extends Node {
  @Property({ type: 'text' })
  @Unique()
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Property({ columnType: 'uuid[]', type: 'array', defaultRaw: `'{}'` })
  @Field(() => [ID], { description: 'The services that lie in it.' })
  serviceIds: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Single point of contact for applications: an office, not a person.',
  })
  contact?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Address of its published procedure.' })
  procedureUrl?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Who leads reviews, where it is not the authority itself.',
  })
  leadAgency?: string | null;

  @Property({ type: 'int', default: 3 })
  @Field(() => Int, {
    description: 'Qualifying complaints that meet its threshold; no more than three (2014 Act, section 104).',
  })
  complaintsNeeded: number = 3;

  @Property({ type: 'int', default: 6 })
  @Field(() => Int, { description: 'Months before the application in which complaints count.' })
  withinMonths: number = 6;

  @Property({ type: 'int', default: 1 })
  @Field(() => Int, { description: 'Months after the behaviour within which it must have been reported.' })
  reportedWithinMonths: number = 1;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Working days to acknowledge an application.' })
  acknowledgeWorkingDays?: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Working days to decide whether the threshold is met.' })
  decideWorkingDays?: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Working days to carry out the review.' })
  reviewWorkingDays?: number | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
}
