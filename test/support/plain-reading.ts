import { type CaseLoad, inScope, type Row } from './case-load.ts';
import type { Landlord } from './landlord.ts';
import { places, staff } from './landlord-people.ts';

/**
 * What the API should answer, worked out the plain way: all rows in memory, filtered, sorted and walked one by one.
 * Shares nothing with the planner but the names of the columns.
 */
export type Wish =
  | { kind: 'leaf'; field: string; key: string }
  | { kind: 'one'; field: string; key: string; of: Wish[] }
  | { kind: 'many'; field: string; key: string; of: Wish[]; first?: number; last?: number; only?: string[] };

type Steps = Record<string, { to: string; by: string; order?: string; only?: string; masked?: true }>;

const identity = ['name', 'phone', 'email', 'address'];
const narrative = ['description', 'closingReason', 'summary', 'relationToHousehold'];

export const types: Record<string, { leaves: string[]; one: Steps; many: Steps }> = {
  asb_case: {
    leaves: [
      'id',
      'reference',
      'status',
      'category',
      'urgency',
      'openedAt',
      'closedAt',
      'outcome',
      'closingReason',
      'lastContactAt',
    ],
    one: {
      service: { to: 'service', by: 'service_id' },
      property: { to: 'property', by: 'property_id' },
      owner: { to: 'staff', by: 'owner_id', masked: true },
    },
    many: {
      parties: { to: 'party', by: 'case_id', order: 'added_at', only: 'role' },
      reports: { to: 'report', by: 'case_id', order: 'received_at' },
      incidents: { to: 'incident', by: 'case_id', order: 'occurred_at' },
      contacts: { to: 'contact', by: 'case_id', order: 'occurred_at' },
      actions: { to: 'action', by: 'case_id', order: 'recorded_at', only: 'status' },
      deadlines: { to: 'deadline', by: 'case_id', order: 'due_at', only: 'status' },
    },
  },
  report: {
    leaves: [
      'id',
      'reference',
      'status',
      'category',
      'channel',
      'receivedAt',
      'violence',
      'description',
      'urgency',
    ],
    one: {
      service: { to: 'service', by: 'service_id' },
      case: { to: 'asb_case', by: 'case_id' },
      reporter: { to: 'person', by: 'reporter_id' },
      property: { to: 'property', by: 'property_id' },
      assignedTo: { to: 'staff', by: 'assigned_to_id', masked: true },
    },
    many: {},
  },
  party: {
    leaves: ['id', 'role', 'informed', 'addedAt', 'relationToHousehold'],
    one: { case: { to: 'asb_case', by: 'case_id' }, person: { to: 'person', by: 'person_id' } },
    many: {},
  },
  person: {
    leaves: ['id', 'kind', 'name', 'phone', 'email'],
    one: {},
    many: {
      parties: { to: 'party', by: 'person_id', order: 'added_at' },
      reports: { to: 'report', by: 'reporter_id', order: 'received_at' },
    },
  },
  incident: {
    leaves: ['id', 'occurredAt', 'description'],
    one: { case: { to: 'asb_case', by: 'case_id' } },
    many: {},
  },
  contact: {
    leaves: ['id', 'method', 'occurredAt', 'reached', 'summary'],
    one: { recordedBy: { to: 'staff', by: 'recorded_by_id', masked: true } },
    many: {},
  },
  action: {
    leaves: ['id', 'type', 'status', 'dueOn', 'recordedAt', 'completedAt', 'description'],
    one: { case: { to: 'asb_case', by: 'case_id' } },
    many: {},
  },
  deadline: {
    leaves: ['id', 'type', 'status', 'dueAt', 'clause'],
    one: { case: { to: 'asb_case', by: 'case_id' } },
    many: {},
  },
  service: { leaves: ['id', 'name', 'type', 'nation'], one: {}, many: {} },
  property: { leaves: ['id', 'address'], one: { service: { to: 'service', by: 'service_id' } }, many: {} },
  staff: { leaves: ['id', 'name'], one: {}, many: {} },
};

/** Instants that sort as text: microseconds and all. */
export const sortable = (value: unknown): string => {
  if (value == null) return '';
  const text = String(value);
  const [, seconds, fraction = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?\+00:00$/.exec(text) ?? [
    null,
    null,
  ];
  return seconds ? `${seconds}.${(fraction ?? '').padEnd(6, '0')}` : text;
};

export const inOrder = (by: string) => (one: Row, other: Row) => {
  const [a, b] = [`${sortable(one[by])} ${one.id}`, `${sortable(other[by])} ${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
};

const columnOf = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function plainReader(landlord: Landlord, load: CaseLoad, who: string) {
  const scope = inScope(landlord, load, who);
  const knowsPeople = who !== 'analyst' && who !== 'integrator';
  const seen = new Set([
    ...scope.party!.map((row) => row.person_id),
    ...scope.report!.map((row) => row.reporter_id),
  ]);
  const services = Object.entries(places).flatMap(([, each]) =>
    each.map(({ name, type, nation }) => ({ id: landlord.ids[name], name, type, nation })),
  );
  const answered: Record<string, string[]> = {
    'housing-support-worker': ['Harbour House'],
    'other-support-worker': ['Harbour House'],
    'welsh-support-worker': ['Tŷ Bryn'],
    'service-lead': ['Harbour House'],
    'area-manager': ['Harbour House', 'Lantern Court'],
    'housing-manager': ['Harbour House', 'Lantern Court'],
    integrator: ['Harbour House', 'Lantern Court'],
    'welsh-area-manager': ['Tŷ Bryn'],
  };
  const homes = Object.values(places)
    .flat()
    .filter(({ name }) => !(who in answered) || answered[who]!.includes(name))
    .flatMap(({ name, homes: addresses }) =>
      addresses.map((address) => ({ id: landlord.ids[address], address, service_id: landlord.ids[name] })),
    );
  const tables: CaseLoad = {
    ...scope,
    person: load.person!.filter(({ id }) => seen.has(id)),
    service: services,
    property: homes,
    staff: Object.entries(staff).map(([key, { name }]) => ({ id: landlord.ids[key], name })),
  };

  const leaf = (table: string, row: Row, field: string): unknown => {
    const masked =
      (identity.includes(field) && ['person', 'property'].includes(table)) || narrative.includes(field);
    if (masked && !knowsPeople) return null;
    return row[columnOf(field)] ?? null;
  };

  const tell = (table: string, row: Row, wishes: Wish[]): Record<string, unknown> =>
    Object.fromEntries(
      wishes.map((wish) => {
        if (wish.kind === 'leaf') return [wish.key, leaf(table, row, wish.field)];
        if (wish.kind === 'one') {
          const step = types[table]!.one[wish.field]!;
          const found = tables[step.to]!.find(({ id }) => id === row[step.by]);
          return [wish.key, found && !(step.masked && !knowsPeople) ? tell(step.to, found, wish.of) : null];
        }
        const step = types[table]!.many[wish.field]!;
        const all = tables[step.to]!.filter(
          (other) => other[step.by] === row.id && (!wish.only || wish.only.includes(other[step.only!])),
        ).sort(inOrder(step.order!));
        const some = wish.last ? all.slice(-wish.last) : all.slice(0, wish.first ?? 100);
        return [wish.key, some.map((other) => tell(step.to, other, wish.of))];
      }),
    );

  return { tables, tell, knowsPeople };
}
