import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { priceRows } from './points.ts';

/** What one operation may ask for. Refused before any SQL; explained in the error. */
export const limits = {
  depth: 12,
  aliases: 30,
  roots: 10,
  directives: 20,
  /** Rows that the operation could return at the most. */
  rows: 10_000,
  aliasLength: 60,
};

/** How many rows a field stands for when the client does not say how many it wants. */
const whenNotSaid = {
  /** Without a way to say it: areas, figures. */
  list: 10,
  connection: 20,
};
/** The most that may be asked for, and what a list inside a row gives when nothing is said. */
const most = 100;

/** Depth, aliases, directives, root fields and rows, counted through fragments, before anything runs. */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const schema = context.getSchema();
    const count = { aliases: 0, directives: operation.directives?.length ?? 0, roots: 0, nodes: 0 };
    const inFragments = new Set<string>();
    const refuse = (what: string, limit: number) => {
      context.reportError(
        new GraphQLError(`The operation asks for too much: ${what}, at most ${limit}.`, {
          nodes: operation,
          extensions: { code: 'OPERATION_TOO_LARGE' },
        }),
      );
      return Number.POSITIVE_INFINITY;
    };

    /** The rows below a selection; counts the rest on the way. */
    const walk = (set: SelectionSetNode, type: GraphQLNamedType | undefined, depth: number): number => {
      if (type && depth > limits.depth) return refuse('nesting of fields', limits.depth);
      let rows = 0;
      for (const node of set.selections) {
        // A bomb of fragments is over before it has unfolded.
        if (++count.nodes > 5_000) return refuse('fields', 5_000);
        count.directives += node.directives?.length ?? 0;
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = context.getFragment(node.name.value);
          if (!fragment || inFragments.has(node.name.value)) continue;
          inFragments.add(node.name.value);
          rows += walk(
            fragment.selectionSet,
            type && schema.getType(fragment.typeCondition.name.value),
            depth,
          );
          inFragments.delete(node.name.value);
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          const on = node.typeCondition && type ? schema.getType(node.typeCondition.name.value) : type;
          rows += walk(node.selectionSet, on, depth);
        } else {
          if (depth === 1) count.roots += 1;
          if (node.alias) {
            count.aliases += 1;
            if (node.alias.value.length > limits.aliasLength)
              refuse('letters in an alias', limits.aliasLength);
          }
          // The description of the schema is not data, and deep by nature; its aliases cost like all others.
          if (node.name.value.startsWith('__') || !type) {
            if (node.selectionSet) walk(node.selectionSet, undefined, 2);
            continue;
          }
          const field = fieldsOf(type)[node.name.value];
          if (!node.selectionSet || !field) continue;
          const below = walk(node.selectionSet, getNamedType(field.type), depth + 1);
          rows += multiplier(node, field) * (isWrapping(field) ? below : 1 + below);
        }
        if (!Number.isFinite(rows)) return rows;
      }
      return rows;
    };

    const rows = walk(operation.selectionSet, rootOf(schema, operation.operation), 1);
    if (count.aliases > limits.aliases) refuse('aliases', limits.aliases);
    if (count.directives > limits.directives) refuse('directives', limits.directives);
    if (count.roots > limits.roots) refuse('fields at the root', limits.roots);
    if (Number.isFinite(rows)) priceRows(operation, rows);
    if (Number.isFinite(rows) && rows > limits.rows)
      refuse(`rows (this could be ${Math.round(rows)})`, limits.rows);
  },
});

const rootOf = (schema: GraphQLSchema, operation: OperationTypeNode) =>
  schema.getRootType(operation) ?? undefined;

type Field = GraphQLField<unknown, unknown>;

/** Connections, edges and page infos are wrapped around rows and are none themselves. */
const isWrapping = (field: Field) => /(Connection|Edge|PageInfo)$/.test(getNamedType(field.type).name);

/** How many rows a field stands for, each of which its selection is read. */
function multiplier(node: FieldNode, field: Field): number {
  const isConnection = getNamedType(field.type).name.endsWith('Connection');
  const isList = isListType(getNullableType(field.type)) && !isWrapping(field);
  if (!isConnection && !isList) return 1;
  const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (size) {
    return size.value.kind === Kind.INT ? Math.min(Math.max(Number(size.value.value), 1), most) : most;
  }
  if (isConnection) return whenNotSaid.connection;
  return field.args.some(({ name }) => name === 'first') ? most : whenNotSaid.list;
}

const fieldsOf = (type: GraphQLNamedType | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
