import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';

/** Rows that one answer tells of in many places: read in one statement for each place in the document. */
class Together {
  private readonly asked = new Map<string, Promise<Record<string, unknown>>>();

  constructor(private readonly ids: readonly string[]) {}

  read(context: Context, info: GraphQLResolveInfo, typeName: string): Promise<Record<string, unknown>> {
    const place = placeOf(info);
    let rows = this.asked.get(place);
    if (!rows) {
      rows = context.reader.rows(context, info, typeName, this.ids);
      this.asked.set(place, rows);
    }
    return rows;
  }
}

/** A row told of beside others, by its identity. */
export class OneOfMany {
  constructor(
    readonly id: string,
    private readonly together: Together,
  ) {}

  async read(context: Context, info: GraphQLResolveInfo, typeName: string): Promise<unknown> {
    return (await this.together.read(context, info, typeName))[this.id] ?? null;
  }
}

/** The rows of a list of identities, in that order. */
export function manyRows(ids: readonly string[]): OneOfMany[] {
  const together = new Together([...new Set(ids)]);
  return ids.map((id) => new OneOfMany(id, together));
}

/** Where in the document a field stands, whichever element of a list it is read for. */
function placeOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key);
  }
  return keys.join('.');
}
