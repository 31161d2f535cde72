import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { PlanBuilder } from './argument.ts';

export type Fragments = Record<string, FragmentDefinitionNode>;

/** The fields asked of one type, by response key, as the GraphQL specification merges them (6.3.2). */
export function collectFields(
  plan: PlanBuilder,
  fragments: Fragments,
  typeNames: ReadonlySet<string>,
  selections: readonly (SelectionSetNode | undefined)[],
  into = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const set of selections) {
    for (const node of set?.selections ?? []) {
      if (!isIncluded(plan, node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = into.get(key);
        if (same) same.push(node);
        else into.set(key, [node]);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && (!condition || typeNames.has(condition))) {
        collectFields(plan, fragments, typeNames, [fragment.selectionSet], into);
      }
    }
  }
  return into;
}

function isIncluded(plan: PlanBuilder, node: { directives?: readonly DirectiveNode[] }): boolean {
  if (!node.directives?.length) return true;
  return plan.decide((variables) => {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.if !== true && include?.if !== false;
  });
}

export const subselections = (nodes: readonly FieldNode[]) => nodes.map((node) => node.selectionSet);
