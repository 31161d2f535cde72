import { StaffRole } from '../../../schema/vocabulary.ts';
import type { InventedService } from '../invented-places.ts';
import type { World } from '../world.ts';

export interface Player {
  staffId: string;
  roles: readonly StaffRole[];
}

/** Who has a part in the stories of a service. */
export type Players = Readonly<
  Record<
    | 'worker'
    | 'colleague'
    | 'lead'
    | 'areaManager'
    | 'housingManager'
    | 'headOfService'
    | 'officer'
    | 'deputyOfficer',
    Player
  >
>;

export function playersOf(world: World, service: InventedService): Players {
  const { workers, lead, areaManager, housingManager } = world.teamOf(service);
  const as = (staffId: string, role: StaffRole): Player => ({ staffId, roles: [role] });
  return {
    worker: as(workers[0]!, StaffRole.HOUSING_SUPPORT_WORKER),
    colleague: as(workers[1]!, StaffRole.HOUSING_SUPPORT_WORKER),
    lead: as(lead, StaffRole.SERVICE_LEAD),
    areaManager: as(areaManager, StaffRole.AREA_MANAGER),
    housingManager: as(housingManager, StaffRole.HOUSING_MANAGER),
    headOfService: as(world.staff.headOfService, StaffRole.HEAD_OF_SERVICE),
    officer: as(world.staff.dataProtectionOfficer, StaffRole.DATA_PROTECTION_OFFICER),
    deputyOfficer: as(world.staff.deputyOfficer, StaffRole.DATA_PROTECTION_OFFICER),
  };
}
