import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, InterfaceType } from 'type-graphql';
import { nextIdentity } from './identity-source.ts';

/** Anything with an identity of its own; `node(id)` finds it again. */
@InterfaceType({
  description: 'Anything with an identity of its own. The id is a UUIDv7: opaque, unique across all types.',
  resolveType: (row: { __typename: string }) => row.__typename,
})
export abstract class Node {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'app.new_id()' })
  @Field(() => ID, { description: 'Opaque identity (UUIDv7), unique across all types.' })
  id: string = nextIdentity();
}
