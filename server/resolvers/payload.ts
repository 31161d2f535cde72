import { type ClassType, Extensions, Field, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { Refusal } from '../../schema/ruling.ts';
import { RefusalType } from './refusal.ts';

/** A row of the payload: read back through the planner, with the viewer's scope and masks. */
export const Row = (of: () => ClassType, description: string) => (target: object, name: string) => {
  Field(of, { nullable: true, description: `${description} Null when refused.` })(target, name);
  Extensions({ row: of().name })(target, name);
};

@ObjectType({ description: 'What every change answers with.' })
@Reads('BASICS')
export abstract class Payload {
  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

/** Ends the description of every change. */
export const changed =
  'Answers with what was written, or with refusals that name field, rule and clause; then nothing was written.';
