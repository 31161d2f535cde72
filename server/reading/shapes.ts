import type { MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { Knowledge } from '../../schema/access/reads.ts';
import { entities } from '../../schema/entities.ts';
import { type Relation, relations } from './relations.ts';

/** How a GraphQL type lies in the database, and what a reader of each of its fields must be allowed to know. */
export type Shape = {
  type: GraphQLObjectType;
  table: string;
  reads: Knowledge;
  fields: Map<string, FieldShape>;
};

export type FieldShape = { reads: Knowledge; field: GraphQLField<unknown, unknown> } & (
  | { kind: 'sql'; sql: (alias: string) => string }
  | { kind: 'relation'; relation: Relation; to: string }
);

const typeNameOf = (entity: { name: string }) => entity.name;

/** Reads the shapes from the entities and the schema, once at start-up; a field without a rule is a fault of ours. */
export function readShapes(schema: GraphQLSchema, orm: MikroORM): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const entity of entities) {
    const type = schema.getType(typeNameOf(entity));
    if (!isObjectType(type)) continue;
    const meta = orm.getMetadata().get(entity as never);
    const reads = type.extensions.reads as Knowledge | undefined;
    if (!reads) throw new Error(`${type.name} does not say what its readers must be allowed to know`);
    const related = relations.get(entity) ?? {};
    const fields = new Map<string, FieldShape>();
    for (const field of Object.values(type.getFields())) {
      const relation = related[field.name];
      const knowledge = (field.extensions.reads as Knowledge | undefined) ?? reads;
      if (relation) {
        fields.set(field.name, {
          kind: 'relation',
          relation,
          to: relation.to().name,
          reads: knowledge,
          field,
        });
        continue;
      }
      const computed = field.extensions.sql as ((alias: string) => string) | undefined;
      const column = meta.properties[field.name as never] as { fieldNames?: string[] } | undefined;
      const name = column?.fieldNames?.[0];
      if (!computed && !name) throw new Error(`${type.name}.${field.name} has neither a column nor SQL`);
      fields.set(field.name, {
        kind: 'sql',
        sql: computed ?? ((t) => `${t}.${name}`),
        reads: knowledge,
        field,
      });
    }
    shapes.set(type.name, { type, table: meta.tableName, reads, fields });
  }
  return shapes;
}
