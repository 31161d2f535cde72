import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';

@ObjectType({ description: 'Where a page lies in its list (GraphQL Cursor Connections Specification).' })
@Reads('BASICS')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after the page. Exact when paging forwards.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether there is more before the page. Exact when paging backwards.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null for an empty page.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null for an empty page.' })
  endCursor?: string | null;
}

/** The connection type of a type of rows. */
export function connectionOf(of: ClassType): ClassType {
  @ObjectType(`${of.name}Edge`, { description: `One ${of.name} in a list, and where it lies in it.` })
  @Reads('BASICS')
  class Edge {
    @Field(() => String, { description: 'Where it lies: give it as after or before to page on.' })
    cursor!: string;

    @Field(() => of, { description: 'The row.' })
    node!: unknown;
  }

  @ObjectType(`${of.name}Connection`, {
    description: `A page of a list (${of.name}), in the viewer's scope.`,
  })
  @Reads('BASICS')
  class Connection {
    @Field(() => [Edge], { description: 'The rows of the page with their cursors.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: "How many rows the filter finds in the viewer's scope. Counted only when asked for.",
    })
    totalCount!: number;
  }
  return Connection;
}
