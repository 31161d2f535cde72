import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { Area } from '../place/area.ts';
import { Service } from '../place/service.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { Agency } from './agency.ts';
import type { AgencyFacts, RecordAgencyInput, UpdateAgencyInput } from './agency-input.ts';
import { type Coverage, type GrantFacts, ruleOnAgency } from './agency-rules.ts';

const texts = ['powers', 'help', 'phone', 'outOfHoursPhone', 'email', 'website'] as const;
const mostPlaces = 250;

/** Puts an agency or a local provider into the directory (#59, #138). */
export async function recordAgency(em: EntityManager, input: RecordAgencyInput, act: Act): Promise<Agency> {
  const today = localDay(act.now, act.calendar).toString();
  const after = await coverageOf(em, input.areaIds ?? [], input.serviceIds ?? []);
  const entry = {
    kind: input.kind,
    name: input.name.trim(),
    ...writtenTexts(input),
    activeFrom: input.activeFrom ?? today,
    activeTo: input.activeTo ?? null,
    lastCheckedOn: input.lastCheckedOn ?? today,
  };
  insist(ruleOnAgency(entry, null, after, await grantsOf(em, act), today));
  return em.create(Agency, { ...entry, ...idsOf(after), ...kept(em, act) } as never);
}

/** Changes an entry: what the input leaves out stays as it is. */
export async function updateAgency(em: EntityManager, input: UpdateAgencyInput, act: Act): Promise<Agency> {
  const today = localDay(act.now, act.calendar).toString();
  const agency = await findAgency(em, input.agencyId);
  const before = await coverageOf(em, agency.areaIds, agency.serviceIds);
  const after = await coverageOf(
    em,
    input.areaIds === undefined ? agency.areaIds : (input.areaIds ?? []),
    input.serviceIds === undefined ? agency.serviceIds : (input.serviceIds ?? []),
  );
  const wanted = {
    ...(input.name == null ? {} : { name: input.name.trim() }),
    ...writtenTexts(input),
    ...(input.activeTo === undefined ? {} : { activeTo: input.activeTo }),
    ...idsOf(after),
  };
  refuseOverwriting(agency, input.agencyVersion, wanted, 'agencyVersion');
  const lastCheckedOn = input.lastCheckedOn ?? today;
  insist(
    ruleOnAgency({ ...agency, ...wanted, lastCheckedOn }, before, after, await grantsOf(em, act), today),
  );
  return em.assign(agency, { ...wanted, lastCheckedOn, ...kept(em, act) });
}

export async function findAgency(em: EntityManager, agencyId: string, field = 'agencyId'): Promise<Agency> {
  return found(await em.findOne(Agency, identity(agencyId, field, 'agency')), field, 'agency');
}

const kept = (em: EntityManager, { now, by }: Act) => ({
  keptAt: now,
  keptBy: em.getReference(Staff, by.staffId),
});

const writtenTexts = (input: AgencyFacts) =>
  Object.fromEntries(
    texts
      .filter((field) => input[field] !== undefined)
      .map((field) => [field, input[field]?.trim() || null] as const),
  );

const idsOf = ({ areaIds, services }: Coverage) => ({
  areaIds: [...areaIds],
  serviceIds: services.map(({ id }) => id),
});

export async function coverageOf(
  em: EntityManager,
  areaIds: string[],
  serviceIds: string[],
): Promise<Coverage> {
  if (areaIds.length + serviceIds.length > mostPlaces) {
    const message = `Name at most ${mostPlaces} areas and services; with none it covers all.`;
    const field = serviceIds.length > areaIds.length ? 'serviceIds' : 'areaIds';
    throw new Refused([refusal(field, 'TOO_MANY_PLACES', '13.6', message)]);
  }
  const areas = [...new Set(areaIds.map((id) => identity(id, 'areaIds', 'area')))];
  const services = [...new Set(serviceIds.map((id) => identity(id, 'serviceIds', 'service')))];
  const known = await em.count(Area, { id: { $in: areas } });
  found(known === areas.length || null, 'areaIds', 'area');
  const rows = await em.find(Service, { id: { $in: services } });
  found(rows.length === services.length || null, 'serviceIds', 'service');
  return { areaIds: areas, services: rows.map(({ id, area }) => ({ id, areaId: area.id })) };
}

export async function grantsOf(em: EntityManager, { by }: Act): Promise<GrantFacts[]> {
  const grants = await em.find(StaffGrant, { staff: by.staffId }, { populate: ['service'] });
  return grants.map(({ role, area, service }) => ({
    role,
    areaId: area?.id ?? null,
    service: service ? { id: service.id, areaId: service.area.id } : null,
  }));
}
