import { Arg, type ClassType, FieldResolver, Int, Resolver } from 'type-graphql';
import { relations } from '../reading/relations.ts';

/** Turns the table of relations into fields of the schema, and the resolver classes that carry them. */
export const relationResolvers: (new () => object)[] = [...relations].map(([entity, related]) => {
  const carrier = { [`${entity.name}Relations`]: class {} }[`${entity.name}Relations`]!;
  const proto = carrier.prototype as object;
  for (const [name, relation] of Object.entries(related)) {
    // The read planner has answered already, under the response key; see schema-of-server.ts.
    Object.defineProperty(proto, name, { value: () => undefined, configurable: true, writable: true });
    if (relation.kind === 'many') {
      Arg('first', () => Int, {
        nullable: true,
        description: 'At most so many from the beginning: 1 to 100; 100 when left out.',
      })(proto, name, 0);
      Arg('last', () => Int, {
        nullable: true,
        description: 'At most so many from the end instead: 1 to 100.',
      })(proto, name, 1);
      Object.entries(relation.filters).forEach(([filter, { enum: values }], index) => {
        Arg(filter, () => [values], { nullable: true, description: 'Any of these.' })(proto, name, 2 + index);
      });
    }
    const type = relation.kind === 'many' ? () => [relation.to()] : relation.to;
    FieldResolver(type as () => ClassType, {
      nullable: relation.nullable === true,
      description: relation.description,
    })(proto, name, Object.getOwnPropertyDescriptor(proto, name)!);
  }
  Resolver(() => entity)(carrier);
  return carrier as new () => object;
});
