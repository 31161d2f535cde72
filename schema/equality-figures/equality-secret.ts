import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';

/**
 * The secret of a financial year, by which its equality figures are rounded. There is one for each year and never another:
 * a second would be a second draw, and the two together would tell more than either.
 */
@Entity({ tableName: 'equality_secret' })
@Check({ name: 'equality_secret_year', expression: `year ~ '^20\\d\\d$'` })
export class EqualitySecret extends Node {
  /** In which the year begins: 2026 for 2026/27. */
  @Property({ type: 'text', unique: true })
  year!: string;

  @Property({ type: 'text' })
  masterKey!: string;

  /** 32 bytes, wrapped by the master key for this row. */
  @Property({ type: 'blob' })
  wrapped!: Buffer;
}
