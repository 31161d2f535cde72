import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { Viewer } from '../sign-in/session.ts';
import { type Ability, abilitiesOf, may } from './abilities.ts';

/**
 * The API as it describes itself to somebody: the root fields that their roles may ask, and the types those lead to.
 * Nobody learns of doors that are not theirs.
 */
export function schemasOfViewers(schema: GraphQLSchema): (viewer: Pick<Viewer, 'roles'>) => GraphQLSchema {
  const made = new Map<string, GraphQLSchema>();
  return (viewer) => {
    const key = abilitiesOf(viewer).join();
    let own = made.get(key);
    if (!own) {
      own = pruneSchema(
        filterSchema({
          schema,
          rootFieldFilter: (_type, _name, { extensions }) => {
            const ability = extensions?.allow as Ability | undefined;
            return ability !== undefined && may(viewer, ability);
          },
        }),
      );
      made.set(key, own);
    }
    return own;
  };
}

/** Whether an operation asks for nothing but the description of the API, and whether for that among other things. */
export function asksForDescription(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): 'ALONE' | 'AMONG_OTHERS' | undefined {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = ({ selections }: OperationDefinitionNode['selectionSet']): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) names.add(node.name.value);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        for (const one of document.definitions)
          if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value)
            collect(one.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  if (!names.has('__schema') && !names.has('__type')) return undefined;
  return [...names].every((name) => name.startsWith('__')) ? 'ALONE' : 'AMONG_OTHERS';
}
