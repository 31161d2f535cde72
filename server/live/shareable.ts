import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Shape } from '../reading/shapes.ts';

/**
 * What is read by the keys of an event, its case and its report alone, or by whoever is signed in. What else can be asked of an
 * update may be there for one of those who hold the same keys and not for the other.
 */
const sharedRelations: Record<string, Record<string, string>> = {
  CaseEvent: { case: 'Case', report: 'Report', actor: 'Staff' },
  Case: { owner: 'Staff', service: 'Service' },
  Report: { service: 'Service' },
  Service: { area: 'Area' },
  Staff: {},
  Area: {},
};

/** Computed from the event’s own case and report alone. */
const sharedComputed = new Set(['CaseEvent.facts']);

/**
 * The field of a subscription whose answer can be told to everybody of one kind: it asks for `caseUpdates` and of it for the
 * event, and below that for nothing that is looked up elsewhere, or depends on who asks. Undefined where it cannot.
 */
export function sharedField(
  schema: GraphQLSchema,
  shapes: Map<string, Shape>,
  document: DocumentNode,
  operationName?: string | null,
): FieldNode | undefined {
  const operation = getOperationAST(document, operationName)!;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  // A variable may be the cursor and nothing else: what would be skipped for one is not for the other.
  if ((operation.variableDefinitions?.length ?? 0) > 1) return undefined;
  const fieldsOf = function* (
    set: SelectionSetNode | undefined,
  ): Generator<{ name: string; node?: FieldNode; set?: SelectionSetNode }> {
    for (const node of set?.selections ?? []) {
      if (node.directives?.length) yield { name: 'a condition' };
      else if (node.kind === Kind.FIELD) {
        yield { name: node.name.value, node, ...(node.selectionSet && { set: node.selectionSet }) };
      } else {
        yield* fieldsOf(
          (node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node).selectionSet,
        );
      }
    }
  };
  const isShared = (typeName: string, set: SelectionSetNode | undefined): boolean =>
    [...fieldsOf(set)].every(({ name, set: below }) => {
      if (name === '__typename') return true;
      const related = sharedRelations[typeName]?.[name];
      if (related) return isShared(related, below);
      const field = shapes.get(typeName)?.fields.get(name);
      return (
        sharedComputed.has(`${typeName}.${name}`) ||
        (field?.kind === 'sql' && !/\bselect\b|\bapp\./i.test(field.sql('t')))
      );
    });
  const roots = [...fieldsOf(operation.selectionSet)];
  // Whoever wants some events alone reads them for themselves.
  const isPicked = roots[0]?.node?.arguments?.some(({ name }) => name.value === 'filter');
  const updates = [...fieldsOf(roots[0]?.set)];
  const events = updates.filter(({ name }) => name === 'event');
  const isWhole =
    roots.length === 1 &&
    roots[0]!.name === 'caseUpdates' &&
    !isPicked &&
    events.length === 1 &&
    updates.every(({ name }) => ['cursor', 'event', '__typename'].includes(name)) &&
    isShared('CaseEvent', events[0]!.set) &&
    typesAreThere(schema);
  return isWhole ? roots[0]!.node : undefined;
}

/** The names above are those of the schema; a test would find it if they were not. */
const typesAreThere = (schema: GraphQLSchema) =>
  Object.entries(sharedRelations).every(([name, fields]) => {
    const type = schema.getType(name) as GraphQLObjectType | undefined;
    return type !== undefined && Object.keys(fields).every((field) => field in type.getFields());
  });
