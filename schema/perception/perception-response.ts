import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { KnownFrom } from '../as-at/known-from.ts';
import { Node } from '../node.ts';
import { Service } from '../place/service.ts';
import { Staff } from '../staff/staff.ts';
import { ContactMethod, PerceptionAnswer, Stock } from '../vocabulary.ts';

/**
 * An answer to TP12 of the tenant satisfaction measures: what all tenants think, asked of a sample whoever they are. It
 * knows no case and no person, so it can never be mixed with what people say whose case was handled (decision 8).
 */
@Entity({ tableName: 'perception_response' })
@Index({ name: 'perception_response_responded', properties: ['respondedOn', 'id'] })
@Unique({ properties: ['source', 'externalReference'] })
export class PerceptionResponse extends Node {
  /** Which survey: a name of the landlord's own. */
  @Property({ type: 'text' })
  source!: string;

  /** The number of the answer in that survey, which keeps it from counting twice. */
  @Property({ type: 'text' })
  externalReference!: string;

  @Property({ type: 'date' })
  respondedOn!: string;

  @Enum({ items: () => Stock, type: 'text' })
  stock!: Stock;

  @Enum({ items: () => ContactMethod, type: 'text', nullable: true })
  method?: ContactMethod | null;

  @ManyToOne(() => Service, { nullable: true })
  @Index()
  service?: Service | null;

  @Enum({ items: () => PerceptionAnswer, type: 'text' })
  answer!: PerceptionAnswer;

  @Property({ type: 'timestamptz' })
  importedAt!: Date;

  @ManyToOne(() => Staff)
  importedBy!: Staff;

  @KnownFrom()
  knownFrom?: Date;
}
