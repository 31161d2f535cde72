import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether a document asks a field's answer for a field of its own; one that is skipped counts as asked for. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === name;
      return within(
        selection.kind === 'InlineFragment'
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      );
    }) ?? false;
  return fieldNodes.some((node) => within(node.selectionSet));
}
