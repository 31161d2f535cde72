import { Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';

/**
 * A row with readers. `readers` holds keys: the identity of a service, of a member of staff, or the key of
 * everybody who sees all (`schema/access/row-scope.ts`). The database alone writes it (a trigger copies it from the
 * case or report, and follows every change), so that row level security is one comparison of arrays on each table.
 */
export abstract class Scoped extends Node {
  @Property({
    columnType: 'uuid[]',
    type: 'array',
    hidden: true,
    defaultRaw: `'{}'`,
    persist: true,
  })
  readers?: string[];
}
