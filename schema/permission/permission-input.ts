import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { PermissionForm } from '../vocabulary.ts';

@InputType({ description: 'An express permission: how and when it was given, and for what (policy 1.4).' })
export class PermissionInput {
  @Field(() => PermissionForm, { description: 'How it was given.' })
  form!: PermissionForm;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  givenAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What may be told, in the words agreed; at most 2,000 characters.',
  })
  what?: string | null;
}
