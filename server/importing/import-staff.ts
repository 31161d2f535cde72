import { ruleOnGranting } from '../../schema/staff/grant-rules.ts';
import { refuseStaff } from '../../schema/staff/staff-rules.ts';
import { GrantState, StaffRole } from '../../schema/vocabulary.ts';
import { type CellFault, folded } from './compile-rule.ts';
import type { Cells } from './fixed-columns.ts';
import { asWord, type SettingUp } from './import-setting-up.ts';
import { areasByName } from './known-areas.ts';

type Column = 'name' | 'subject' | 'issuer' | 'email' | 'role' | 'area' | 'service';

interface Known {
  id: string;
  leaves: boolean;
  roles: Set<StaffRole>;
}

/**
 * Members of staff, each row with one of their roles. Nobody does it who could confirm it: what two people give waits for
 * an administrator or the data protection officer, and everybody is written of what they were given.
 */
export const staffFile = (issuer: string | undefined): SettingUp<Column> => ({
  name: 'staff',
  needed: ['name', 'subject', 'role'],
  columns: ['name', 'subject', 'issuer', 'email', 'role', 'area', 'service'],
  async begin(client) {
    await client.query(`select pg_advisory_xact_lock(hashtext('people and roles'))`);
    const areas = await areasByName(client);
    const services = (await client.query('select id, area_id, name from service where closed_on is null'))
      .rows as {
      id: string;
      area_id: string;
      name: string;
    }[];
    const people = new Map<string, Known>();
    const known = await client.query(
      `select w.id, w.issuer, w.subject, w.left_on is not null as leaves,
              array(select g.role from staff_grant g where g.staff_id = w.id and g.state = 'HELD') as roles from staff w`,
    );
    for (const { id, issuer: by, subject, leaves, roles } of known.rows)
      people.set(`${by} ${subject}`, { id, leaves, roles: new Set(roles) });

    return async (cells) => {
      const facts = {
        name: cells.name,
        email: cells.email || null,
        issuer: cells.issuer || (issuer ?? ''),
        subject: cells.subject,
      };
      const faults: CellFault[] = refuseStaff(facts).map(({ field, message }) => ({
        column: field,
        value: cells[field as Column],
        reason: message,
      }));
      const role = asWord(cells.role) as StaffRole;
      if (!Object.values(StaffRole).includes(role)) {
        faults.push({
          column: 'role',
          value: cells.role,
          reason: `is not one of ${Object.values(StaffRole).join(', ')}`,
        });
      }
      const place = placeOf(cells, areas, services, faults);
      if (faults.length > 0) return faults;

      const key = `${facts.issuer} ${facts.subject}`;
      const person = people.get(key);
      const held = person
        ? await client.query(
            `select from staff_grant where staff_id = $1 and role = $2 and state in ('PROPOSED', 'HELD')
                and area_id is not distinct from $3 and service_id is not distinct from $4`,
            [person.id, role, place.areaId, place.serviceId],
          )
        : null;
      if (held?.rowCount) return 'THERE';
      const ruling = ruleOnGranting({
        by: '',
        staff: { id: person?.id ?? key, leaves: person?.leaves ?? false },
        role,
        over: place.serviceId ? 'SERVICE' : place.areaId ? 'AREA' : 'LANDLORD',
        already: false,
        alsoHolds: [...(person?.roles ?? [])],
      });
      if (!ruling.ok) {
        const columns: Record<string, Column> = { serviceId: 'service', areaId: 'area', staffId: 'subject' };
        return ruling.refusals.map(({ field, message }) => {
          const column = columns[field] ?? 'role';
          return { column, value: cells[column], reason: message };
        });
      }
      let who = person;
      if (!who) {
        const { rows } = await client.query<{ id: string }>(
          'insert into staff (issuer, subject, name, email) values ($1, $2, $3, $4) returning id',
          [facts.issuer, facts.subject, facts.name, facts.email],
        );
        who = { id: rows[0]!.id, leaves: false, roles: new Set() };
        people.set(key, who);
      }
      await client.query(
        'insert into staff_grant (staff_id, role, area_id, service_id, state, untold) values ($1, $2, $3, $4, $5, true)',
        [who.id, role, place.areaId, place.serviceId, ruling.state],
      );
      if (ruling.state === GrantState.HELD) who.roles.add(role);
      return 'MADE';
    };
  },
});

/** A service is held by itself; its area is named beside it only where the name alone is not enough. */
function placeOf(
  cells: Cells<Column>,
  areas: ReadonlyMap<string, string>,
  services: readonly { id: string; area_id: string; name: string }[],
  faults: CellFault[],
): { areaId: string | null; serviceId: string | null } {
  const areaId = cells.area === '' ? null : (areas.get(folded(cells.area)) ?? null);
  if (cells.area !== '' && areaId === null) {
    faults.push({ column: 'area', value: cells.area, reason: 'is no area of the landlord' });
  }
  if (cells.service === '') return { areaId, serviceId: null };
  const named = services.filter(
    ({ name, area_id }) => folded(name) === folded(cells.service) && (areaId === null || area_id === areaId),
  );
  const [only] = named;
  if (only && named.length === 1) return { areaId: null, serviceId: only.id };
  const reason = only
    ? 'is the name of several services: name the area too'
    : 'is no open service of the landlord';
  faults.push({ column: 'service', value: cells.service, reason });
  return { areaId: null, serviceId: null };
}
