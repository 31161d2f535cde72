import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ContactMethod } from '../vocabulary.ts';

// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks for it of whatever is extended
type Base = abstract new (...args: any[]) => object;

/** What every contact with somebody says of itself: added to the input that says about what it was. */
export function WithContactFacts<B extends Base>(About: B) {
  @InputType({ description: 'A contact, or an attempt at one.' })
  abstract class ContactFacts extends About {
    @Field(() => ContactMethod, {
      description:
        'By which means; an initial interview, which settles a clock, is by phone or in person (policy 8.5).',
    })
    method!: ContactMethod;

    @Field(() => GraphQLDateTime, {
      nullable: true,
      description: 'When; now when left out. Not in the future.',
    })
    occurredAt?: Date | null;

    @Field(() => Boolean, { description: 'Whether the person was reached; false for an attempt.' })
    reached!: boolean;

    @Field(() => Boolean, {
      defaultValue: false,
      description:
        'Whether the approach was agreed (policy 8.6); refused where it was not talked over by phone or in person (8.5).',
    })
    approachAgreed!: boolean;
  }
  return ContactFacts;
}
