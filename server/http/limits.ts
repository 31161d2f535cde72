import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

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

/** How many rows a list is taken for when the client does not say how many it wants. */
const usualList = 10;
const usualConnection = 20;
const most = 100;

/** Depth, aliases, directives, root fields and rows, counted through fragments, before anything runs. */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
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
    const walk = (set: SelectionSetNode, depth: number): number => {
      if (depth > limits.depth) return refuse('nesting of fields', limits.depth);
      let rows = 0;
      for (const node of set.selections) {
        // A bomb of fragments is over before it has unfolded.
        if (++count.nodes > 5_000) return refuse('fields', 5_000);
        count.directives += node.directives?.length ?? 0;
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = context.getFragment(node.name.value);
          if (!fragment || inFragments.has(node.name.value)) continue;
          inFragments.add(node.name.value);
          rows += walk(fragment.selectionSet, depth);
          inFragments.delete(node.name.value);
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          rows += walk(node.selectionSet, depth);
        } else {
          if (depth === 1) count.roots += 1;
          if (node.alias) {
            count.aliases += 1;
            if (node.alias.value.length > limits.aliasLength)
              refuse('letters in an alias', limits.aliasLength);
          }
          // The description of the schema is not data, and deep by nature.
          if (node.name.value.startsWith('__')) continue;
          if (node.selectionSet) rows += multiplier(node) * (1 + walk(node.selectionSet, depth + 1));
        }
        if (!Number.isFinite(rows)) return rows;
      }
      return rows;
    };

    const rows = walk(operation.selectionSet, 1);
    if (count.aliases > limits.aliases) refuse('aliases', limits.aliases);
    if (count.directives > limits.directives) refuse('directives', limits.directives);
    if (count.roots > limits.roots) refuse('fields at the root', limits.roots);
    if (Number.isFinite(rows) && rows > limits.rows)
      refuse(`rows (this could be ${Math.round(rows)})`, limits.rows);
  },
});

/** Names of fields that return lists; the rest return one. */
const lists = new Set(
  [
    'services properties parties reports incidents contacts actions deadlines events cases places'.split(' '),
  ].flat(),
);
const connections = new Set('cases reports parties actions deadlines caseEvents imports'.split(' '));

function multiplier(node: FieldNode): number {
  const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (size) {
    return size.value.kind === Kind.INT ? Math.min(Math.max(Number(size.value.value), 1), most) : most;
  }
  // Edges and nodes belong to the connection above them, which has been counted.
  const name = node.name.value;
  if (connections.has(name) && node.selectionSet?.selections.some(isEdges)) return usualConnection;
  return lists.has(name) ? usualList : 1;
}

const isEdges = (node: SelectionSetNode['selections'][number]) =>
  node.kind === Kind.FIELD && (node.name.value === 'edges' || node.name.value === 'pageInfo');
