import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DataImport } from '../data-import/data-import.ts';
import { Node } from '../node.ts';
import { Area } from '../place/area.ts';
import { Characteristic } from '../vocabulary.ts';

/**
 * How many people of a category live in the landlord's homes of an area, as a file of it said for a financial year: what
 * the equality figures are rates of. As it stands it is nobody's to read but the worker's, who rounds it like every count.
 */
@Entity({ tableName: 'occupant_count' })
@Unique({ properties: ['year', 'area', 'characteristic', 'category'] })
@Check({ name: 'occupant_count_year', expression: `year ~ '^20\\d\\d$'` })
@Check({ name: 'occupant_count_people', expression: 'people >= 0' })
export class OccupantCount extends Node {
  /** In which the year begins: 2025 for 2025/26. */
  @Property({ type: 'text' })
  year!: string;

  @ManyToOne(() => Area)
  area!: Area;

  @Enum({ items: () => Characteristic })
  characteristic!: Characteristic;

  /** A category of the edition of that year, an age band, or a group of categories where no more is known. */
  @Property({ type: 'text' })
  category!: string;

  @Property({ type: 'integer' })
  people!: number;

  @ManyToOne(() => DataImport)
  import!: DataImport;
}
