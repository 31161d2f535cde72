import { StaffRole } from '../../schema/vocabulary.ts';
import { homeService, linkedServices } from './demonstration-places.ts';
import { derivedId } from './derived-id.ts';
import { inventName } from './invented-names.ts';
import type { InventedArea, InventedService } from './invented-places.ts';
import { type DemonstrationPerson, demonstrationPeople } from './people.ts';
import { SeededRandom } from './seeded-random.ts';

export interface StaffRow {
  id: string;
  issuer: string;
  subject: string;
  name: string;
  email: string;
}

export interface GrantRow {
  id: string;
  staffId: string;
  role: StaffRole;
  areaId: string | null;
  serviceId: string | null;
}

export interface Team {
  lead: string;
  workers: string[];
  areaManager: string;
  housingManager: string;
}

export interface InventedStaff {
  staff: StaffRow[];
  grants: GrantRow[];
  /** By service. */
  teams: Map<string, Team>;
  headOfService: string;
  dataProtectionOfficer: string;
  /** Approves what the other drafted. */
  deputyOfficer: string;
}

/** Nobody vouches under this name: these people have a part in the cases and cannot sign in. */
const NOBODY_VOUCHES = 'demonstration';

type Scope = { areaId?: string | null; serviceId?: string | null };

/** The landlord's staff: the people one can sign in as, and their invented colleagues. */
export function inventStaff(
  areas: readonly InventedArea[],
  issuer: string,
  seed: number,
  at: number,
): InventedStaff {
  const random = new SeededRandom(seed, 2, 0);
  const staff: StaffRow[] = [];
  const grants: GrantRow[] = [];

  const employ = (subject: string, name: string, from = NOBODY_VOUCHES): string => {
    const id = derivedId(at, random);
    // A domain that nobody can have (RFC 2606): nothing is ever sent to it.
    staff.push({ id, issuer: from, subject, name, email: `${subject}@amity.example` });
    return id;
  };
  const grant = (staffId: string, role: StaffRole, { areaId = null, serviceId = null }: Scope = {}) => {
    grants.push({ id: derivedId(at, random), staffId, role, areaId, serviceId });
  };
  const [deputies, oneOfEach] = [true, false].map((isDeputy) =>
    demonstrationPeople.filter((person) => person.isDeputy === isDeputy),
  ) as [DemonstrationPerson[], DemonstrationPerson[]];
  const signingIn = new Map(
    oneOfEach.map((person) => [person.role, employ(person.subject, person.name, issuer)]),
  );
  const home = areas.flatMap(({ services }) => services).find(({ name }) => name === homeService)!;
  for (const person of oneOfEach) {
    for (const scope of remitOf(person, home, areas)) grant(signingIn.get(person.role)!, person.role, scope);
  }

  let number = 0;
  const colleague = (role: StaffRole, wales: boolean, scope: Scope): string => {
    number += 1;
    const id = employ(`colleague-${String(number).padStart(2, '0')}`, inventName(wales, random));
    grant(id, role, scope);
    return id;
  };
  const teams = new Map<string, Team>();
  for (const area of areas) {
    const { id: areaId } = area;
    const here = areaId === home.areaId;
    const manager = (role: StaffRole) =>
      here ? signingIn.get(role)! : colleague(role, area.services[0]!.wales, { areaId });
    const areaManager = manager(StaffRole.AREA_MANAGER);
    const housingManager = manager(StaffRole.HOUSING_MANAGER);
    for (const { id: serviceId, wales } of area.services) {
      const atHome = serviceId === home.id;
      const worker = () => colleague(StaffRole.HOUSING_SUPPORT_WORKER, wales, { serviceId });
      teams.set(serviceId, {
        areaManager,
        housingManager,
        lead: atHome
          ? signingIn.get(StaffRole.SERVICE_LEAD)!
          : colleague(StaffRole.SERVICE_LEAD, wales, { serviceId }),
        workers: [atHome ? signingIn.get(StaffRole.HOUSING_SUPPORT_WORKER)! : worker(), worker()],
      });
    }
  }
  // After everybody else: who they are does not depend on them.
  const deputy = new Map(
    deputies.map((person) => [person.role, employ(person.subject, person.name, issuer)]),
  );
  for (const person of deputies) {
    for (const scope of remitOf(person, home, areas)) grant(deputy.get(person.role)!, person.role, scope);
  }
  return {
    staff,
    grants,
    teams,
    headOfService: signingIn.get(StaffRole.HEAD_OF_SERVICE)!,
    dataProtectionOfficer: signingIn.get(StaffRole.DATA_PROTECTION_OFFICER)!,
    deputyOfficer: deputy.get(StaffRole.DATA_PROTECTION_OFFICER)!,
  };
}

function remitOf(
  { role, remit }: DemonstrationPerson,
  home: InventedService,
  areas: readonly InventedArea[],
): Scope[] {
  // A system is given what it needs and no more.
  if (role === StaffRole.INTEGRATOR) {
    const services = areas.flatMap(({ services }) => services);
    return services.filter(({ name }) => linkedServices.includes(name)).map(({ id }) => ({ serviceId: id }));
  }
  if (remit === 'SERVICE') return [{ serviceId: home.id }];
  if (remit === 'AREA') return [{ areaId: home.areaId }];
  return [{}];
}
