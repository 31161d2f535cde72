import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { Person } from '../person/person.ts';
import { Service } from '../place/service.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { keyToSeal } from '../secret/key-of-person.ts';
import { seal } from '../secret/sealed.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import type { StaffRole } from '../vocabulary.ts';
import { placeOfExplanation, SensitiveShowing } from './sensitive-showing.ts';
import type { ShowSensitiveInput } from './show-sensitive-input.ts';
import { ruleOnShowing } from './showing-rules.ts';

const HOUR_MS = 3_600_000;

/** Has something kept apart shown to whoever acts, in this session and for a short time; first it is written down. */
export async function showSensitive(em: EntityManager, input: ShowSensitiveInput, act: Act): Promise<Person> {
  const id = identity(input.personId, 'personId', 'person');
  const person = found(await em.findOne(Person, { id, mergedInto: null }), 'personId', 'person');
  const explanation = input.explanation?.trim() || null;
  const { until } = insist(
    ruleOnShowing(
      {
        kind: input.kind,
        roles: await rolesAround(em, person, act),
        inEmergency: await readsInEmergency(em, person, act),
        reason: input.reason,
        explanation,
        shownLastHour: await em.count(SensitiveShowing, {
          staff: act.by.staffId,
          shownAt: { $gt: new Date(act.now.getTime() - HOUR_MS) },
        }),
      },
      act.policy.document,
      act.now,
    ),
  );
  const showing = em.create(SensitiveShowing, {
    person,
    kind: input.kind,
    staff: em.getReference(Staff, act.by.staffId),
    reason: input.reason,
    shownAt: act.now,
    until,
  } as never);
  if (explanation) {
    const key = await keyToSeal(em, person, act.secrets);
    showing.explanation = seal(key, { explanation }, placeOfExplanation(showing.id));
  }
  return person;
}

/** The actor's roles over the services of the person's cases and reports, as far as they read these. */
async function rolesAround(em: EntityManager, person: Person, act: Act): Promise<StaffRole[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select c.service_id as id from party p join asb_case c on c.id = p.case_id where p.person_id = ?
     union select r.service_id from report r where r.reporter_id = ?`,
    [person.id, person.id],
  );
  const services = await em.find(Service, { id: { $in: rows.map(({ id }) => id) } });
  const roles: StaffRole[] = [];
  for (const service of services) roles.push(...(await ownRolesOver(em, service, act)));
  return roles;
}

/** Its time is the database's: of what has run out there is nothing here. */
async function readsInEmergency(em: EntityManager, person: Person, { by }: Act): Promise<boolean> {
  const [{ open }] = await em.execute<[{ open: boolean }]>(
    `select exists (select from emergency_access e
       where e.staff_id = ? and e.ended_at is null and e.until > clock_timestamp()
         and (e.person_id = ? or e.case_id in (select p.case_id from party p where p.person_id = ?))) as open`,
    [by.staffId, person.id, person.id],
  );
  return open;
}
