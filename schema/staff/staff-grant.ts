import { Check, Entity, Enum, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';
import { Area } from '../place/area.ts';
import { Service } from '../place/service.ts';
import { StaffRole } from '../vocabulary.ts';
import { Staff } from './staff.ts';

/** One role over one scope: a service, an area, or, with neither, everywhere. */
@Entity({ tableName: 'staff_grant' })
@Check({
  name: 'staff_grant_one_scope',
  expression: 'area_id is null or service_id is null',
})
export class StaffGrant extends Node {
  @ManyToOne(() => Staff, { deleteRule: 'cascade' })
  @Index()
  staff!: Staff;

  @Enum({ items: () => StaffRole, type: 'text' })
  role!: StaffRole;

  @ManyToOne(() => Area, { nullable: true, deleteRule: 'cascade' })
  area?: Area | null;

  @ManyToOne(() => Service, { nullable: true, deleteRule: 'cascade' })
  service?: Service | null;
}
