import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import { Extensions, type MiddlewareFn } from 'type-graphql';
import type { Context } from '../context.ts';
import { type Ability, may } from './abilities.ts';
import { forbidden } from './forbidden.ts';

/** Names the ability that a query, mutation or subscription asks of the viewer. Without one nobody may call it. */
export const Allow = (ability: Ability) => Extensions({ allow: ability });

export function refuseUnlessAllowed(
  context: Pick<Context, 'viewer'>,
  field: GraphQLField<unknown, unknown>,
): void {
  const ability = field.extensions.allow as Ability | undefined;
  if (!ability || !may(context.viewer, ability)) throw forbidden(field.name);
}

const isRoot = (info: GraphQLResolveInfo) =>
  [info.schema.getQueryType(), info.schema.getMutationType(), info.schema.getSubscriptionType()].includes(
    info.parentType,
  );

/** Stands before every resolver: what is not allowed by name does not run. */
export const guard: MiddlewareFn<Context> = ({ context, info }, next) => {
  if (isRoot(info)) refuseUnlessAllowed(context, info.parentType.getFields()[info.fieldName]!);
  return next();
};
