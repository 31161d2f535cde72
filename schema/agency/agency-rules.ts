import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { StaffRole } from '../vocabulary.ts';

/** Roles that keep the directory: service leads map their providers (13.6), managers all that they answer for. */
const keepers: readonly StaffRole[] = [
  StaffRole.SERVICE_LEAD,
  StaffRole.AREA_MANAGER,
  StaffRole.HOUSING_MANAGER,
  StaffRole.HEAD_OF_SERVICE,
];

export interface Coverage {
  areaIds: readonly string[];
  /** Services with the area of each. */
  services: readonly { id: string; areaId: string }[];
}

export interface GrantFacts {
  role: StaffRole;
  areaId: string | null;
  service: { id: string; areaId: string } | null;
}

const coversAll = ({ areaIds, services }: Coverage) => areaIds.length === 0 && services.length === 0;

/** Whoever keeps an entry answers for some of what it covers; what covers everything, for everything. */
export function keepsEntry(grants: readonly GrantFacts[], coverage: Coverage): boolean {
  return grants
    .filter(({ role }) => keepers.includes(role))
    .some(({ areaId, service }) => {
      if (!areaId && !service) return true;
      if (coversAll(coverage)) return false;
      const { areaIds, services } = coverage;
      return service
        ? areaIds.includes(service.areaId) || services.some(({ id }) => id === service.id)
        : areaIds.includes(areaId!) || services.some((each) => each.areaId === areaId);
    });
}

export interface AgencyEntry {
  name: string;
  powers?: string | null;
  help?: string | null;
  phone?: string | null;
  outOfHoursPhone?: string | null;
  email?: string | null;
  website?: string | null;
  activeFrom: string;
  activeTo?: string | null;
  lastCheckedOn?: string | null;
}

/** What makes an entry that of others: the one that is to be changed, or the places it is to cover from now on. */
function fieldsOfOthers(before: Coverage | null, after: Coverage, grants: readonly GrantFacts[]): string[] {
  if (before && !keepsEntry(grants, before)) return ['agencyId'];
  if (keepsEntry(grants, after)) return [];
  const places = ({ areaIds, services }: Coverage) => ({ areaIds, serviceIds: services.map(({ id }) => id) });
  const [was, is] = [before && places(before), places(after)];
  const said = (['areaIds', 'serviceIds'] as const).filter((field) =>
    was ? [...was[field]].sort().join() !== [...is[field]].sort().join() : is[field].length > 0,
  );
  return said.length > 0 ? said : ['areaIds'];
}

/** Whether an entry may stand in the directory (#59, #138). */
export function ruleOnAgency(
  entry: AgencyEntry,
  before: Coverage | null,
  after: Coverage,
  grants: readonly GrantFacts[],
  today: string,
): Ruling {
  const refusals: Refusal[] = [
    ...refuseText('name', entry.name, 300),
    ...(['powers', 'help'] as const).flatMap((field) => refuseText(field, entry[field], 4_000)),
    ...(['phone', 'outOfHoursPhone', 'email', 'website'] as const).flatMap((field) =>
      refuseText(field, entry[field], 320),
    ),
  ];
  if (isBlank(entry.name)) refusals.push(refusal('name', 'NAME_NEEDED', '3.7', 'Name the organisation.'));
  if (entry.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entry.email.trim())) {
    refusals.push(refusal('email', 'MAIL_ADDRESS', '3.7', 'This is not a mail address.'));
  }
  if (entry.website && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(entry.website.trim())) {
    refusals.push(refusal('website', 'WEB_ADDRESS', '3.7', 'A website begins with https://.'));
  }
  if (entry.activeTo && entry.activeTo < entry.activeFrom) {
    const message = 'An agency cannot stop before it begins.';
    refusals.push(refusal('activeTo', 'ENDS_AFTER_IT_BEGINS', '3.7', message));
  }
  if (entry.lastCheckedOn && entry.lastCheckedOn > today) {
    const message = 'An entry cannot have been checked in the future.';
    refusals.push(refusal('lastCheckedOn', 'NOT_IN_THE_FUTURE', '13.6', message));
  }
  const message = 'An entry is kept by those who answer for a service or area that it covers.';
  refusals.push(
    ...fieldsOfOthers(before, after, grants).map((field) =>
      refusal(field, 'KEPT_BY_WHO_ANSWERS_FOR_IT', '13.6', message),
    ),
  );
  return ruling(refusals, {});
}

/** Whether an agency may be turned to on a day. */
export const isActive = (
  { activeFrom, activeTo }: { activeFrom: string; activeTo?: string | null },
  day: string,
): boolean => activeFrom <= day && (!activeTo || day <= activeTo);
