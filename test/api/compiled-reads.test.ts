import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CategoryCode } from '../../schema/vocabulary.ts';
import { type CaseLoad, type Row, takeOverCaseLoad } from '../support/case-load.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody, type PersonOfStaff } from '../support/landlord-people.ts';
import { inOrder, plainReader, sortable, types, type Wish } from '../support/plain-reading.ts';
import { type Dice, dice } from '../support/seeded.ts';

let landlord: Landlord;
let load: CaseLoad;
beforeAll(async () => {
  landlord = await openLandlord();
  load = await takeOverCaseLoad(landlord, { cases: 120, reports: 160 });
});
afterAll(() => landlord?.close());

const readers = everybody.filter(
  (who) =>
    ![
      'smt',
      'equality-and-diversity-group',
      'partner-user',
      'data-protection-officer',
      'system-admin',
    ].includes(who),
);

interface List {
  root: string;
  type: string;
  table: string;
  /** Name in the order's enum, column, and what stands for a missing value. */
  orders: [string, string][];
  /** A filter as sent, and the same in plain words. */
  filters(d: Dice): [object, (row: Row) => boolean][];
}

const statuses: Record<string, string[]> = {
  asb_case: ['OPEN', 'MONITORING', 'CLOSED'],
  report: ['RECEIVED', 'IN_TRIAGE', 'NOT_ASB', 'CASE_OPENED', 'LINKED_TO_CASE'],
  action: ['IN_PROGRESS', 'COMPLETED', 'PROPOSED'],
  deadline: ['PENDING', 'MET', 'MET_LATE', 'MISSED'],
};
const roles = ['REPORTER', 'VICTIM', 'WITNESS', 'ALLEGED_PERPETRATOR'];

const anyOf = (field: string, column: string, values: string[]): [object, (row: Row) => boolean] => [
  { [field]: values },
  (row) => values.includes(row[column]),
];
const day = (d: Dice) => `2026-0${1 + d.upTo(2)}-${String(1 + d.upTo(20)).padStart(2, '0')}`;
const between = (name: string, column: string, d: Dice): [object, (row: Row) => boolean] => {
  const [from, to] = [day(d), day(d)].sort() as [string, string];
  // In winter a day in London is a day in UTC.
  return [
    { [`${name}From`]: from, [`${name}To`]: to },
    (row) => row[column] != null && row[column].slice(0, 10) >= from && row[column].slice(0, 10) <= to,
  ];
};

const lists: List[] = [
  {
    root: 'cases',
    type: 'Case',
    table: 'asb_case',
    orders: [
      ['OPENED_AT', 'opened_at'],
      ['CLOSED_AT', 'closed_at'],
      ['LAST_CONTACT_AT', 'last_contact_at'],
      ['REFERENCE', 'reference'],
    ],
    filters: (d) => [
      anyOf('status', 'status', d.some(statuses.asb_case!)),
      anyOf('category', 'category', d.some(Object.values(CategoryCode), 4)),
      anyOf(
        'serviceId',
        'service_id',
        d.some(['Harbour House', 'Lantern Court', 'Tŷ Bryn'].map((name) => landlord.ids[name]!)),
      ),
      [
        { areaId: [landlord.ids['North Shore']] },
        (row) => [landlord.ids['Harbour House'], landlord.ids['Lantern Court']].includes(row.service_id),
      ],
      between('opened', 'opened_at', d),
      between('closed', 'closed_at', d),
      [{ reference: 'asb-2026-00001' }, (row) => row.reference.startsWith('ASB-2026-00001')],
    ],
  },
  {
    root: 'reports',
    type: 'Report',
    table: 'report',
    orders: [
      ['RECEIVED_AT', 'received_at'],
      ['REFERENCE', 'reference'],
    ],
    filters: (d) => [
      anyOf('status', 'status', d.some(statuses.report!)),
      anyOf('channel', 'channel', d.some(['MAIN_OFFICE', 'WEBSITE', 'API'])),
      anyOf('urgency', 'urgency', ['EMERGENCY']),
      between('received', 'received_at', d),
      d.pick<[object, () => boolean]>([
        [{ imported: false }, () => true],
        [{ imported: true }, () => false],
      ]),
    ],
  },
  {
    root: 'parties',
    type: 'Party',
    table: 'party',
    orders: [['ADDED_AT', 'added_at']],
    filters: (d) => [
      anyOf('role', 'role', d.some(roles)),
      [{ informed: true }, (row) => row.informed],
      anyOf(
        'caseId',
        'case_id',
        load.asb_case!.slice(0, 30).map(({ id }) => id),
      ),
    ],
  },
  {
    root: 'actions',
    type: 'Action',
    table: 'action',
    orders: [
      ['RECORDED_AT', 'recorded_at'],
      ['COMPLETED_AT', 'completed_at'],
      ['DUE_ON', 'due_on'],
    ],
    filters: (d) => [
      anyOf('status', 'status', d.some(statuses.action!)),
      [
        { dueFrom: '2026-01-10', dueTo: '2026-02-05' },
        (row) => row.due_on >= '2026-01-10' && row.due_on <= '2026-02-05',
      ],
    ],
  },
  {
    root: 'deadlines',
    type: 'Deadline',
    table: 'deadline',
    orders: [['DUE_AT', 'due_at']],
    filters: (d) => [
      anyOf('status', 'status', d.some(statuses.deadline!)),
      [{ dueBefore: '2026-02-01T00:00:00Z' }, (row) => sortable(row.due_at) < '2026-02-01T00:00:00'],
      between('due', 'due_at', d),
    ],
  },
];

/** Some of what there is to ask about a type, two steps deep, under names of its own now and then. */
function wishesFor(table: string, steps: number, d: Dice, bounded: boolean): Wish[] {
  const { leaves, one, many } = types[table]!;
  const wishes: Wish[] = ['id', ...d.some(leaves.slice(1))].map((field) => ({
    kind: 'leaf',
    field,
    key: field,
  }));
  if (steps === 0) return wishes;
  for (const field of d.some(Object.keys(one), 2)) {
    const key = d.chance(0.3) ? `my_${field}` : field;
    wishes.push({ kind: 'one', field, key, of: wishesFor(one[field]!.to, steps - 1, d, bounded) });
  }
  for (const field of d.some(Object.keys(many), 2)) {
    const step = many[field]!;
    const only =
      step.only && d.chance(0.4) ? d.some(step.only === 'role' ? roles : statuses[step.to]!) : undefined;
    // Only where nothing more hangs on it may a list be left to its hundred rows: limits count what could come.
    const size = d.pick([
      ...(bounded && steps === 1 ? [{}] : []),
      { first: 1 + d.upTo(3) },
      { last: 1 + d.upTo(3) },
    ]);
    wishes.push({
      kind: 'many',
      field,
      key: field,
      of: wishesFor(step.to, steps - 1, d, bounded),
      ...size,
      ...(only ? { only } : {}),
    });
  }
  return wishes;
}

function written(table: string, wishes: Wish[]): string {
  return wishes
    .map((wish) => {
      const name = wish.key === wish.field ? wish.field : `${wish.key}: ${wish.field}`;
      if (wish.kind === 'leaf') return name;
      if (wish.kind === 'one') return `${name} { ${written(types[table]!.one[wish.field]!.to, wish.of)} }`;
      const step = types[table]!.many[wish.field]!;
      const args = [
        wish.first ? `first: ${wish.first}` : '',
        wish.last ? `last: ${wish.last}` : '',
        wish.only ? `${step.only}: [${wish.only.join(', ')}]` : '',
      ].filter(Boolean);
      return `${name}${args.length > 0 ? `(${args.join(', ')})` : ''} { ${written(step.to, wish.of)} }`;
    })
    .join(' ');
}

describe('a compiled read', () => {
  test.each(readers)('tells %s the same as a plain reading of all rows, whatever is asked', async (who) => {
    const d = dice([...who].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    const reader = plainReader(landlord, load, who as PersonOfStaff);
    let rowsCompared = 0;
    for (let n = 0; n < 40; n += 1) {
      const list = d.pick(lists);
      const bounded = d.chance(0.4);
      const wishes = wishesFor(list.table, 2, d, bounded);
      const pages = bounded ? 'first: 4' : 'first: $first, last: $last';
      // Now and then beside a field that no row answers, which takes another way through the server.
      const beside = d.chance(0.2) ? 'viewer { staffId }' : '';
      const document = `query ($filter: ${list.type}Filter, $order: ${list.type}Order${bounded ? '' : ', $first: Int, $last: Int'}) { ${beside}
        ${list.root}(filter: $filter, orderBy: $order, ${pages}) { totalCount edges { node { ${written(list.table, wishes)} } } } }`;
      // The same document with other variables must not be answered by the plan of the first.
      for (let again = 0; again < 3; again += 1) {
        const filters = d.some(list.filters(d), 2);
        const [order, column] = d.pick(list.orders);
        const descending = d.chance(0.5);
        const size: { first?: number; last?: number } = bounded
          ? { first: 4 }
          : d.pick([{ first: 1 + d.upTo(8) }, { last: 1 + d.upTo(8) }, {}]);
        const variables = {
          filter: d.chance(0.15) ? null : Object.assign({}, ...filters.map(([sent]) => sent)),
          order: { field: order, direction: descending ? 'DESC' : 'ASC' },
          ...(bounded ? {} : size),
        };
        const fitting = variables.filter === null ? [] : filters;
        const all = reader.tables[list.table]!.filter((row) => fitting.every(([, fits]) => fits(row))).sort(
          inOrder(column),
        );
        if (descending) all.reverse();
        const page = size.last ? all.slice(-size.last) : all.slice(0, size.first ?? 20);
        const data = await landlord.as(who).query(document, variables);
        const expected = {
          totalCount: all.length,
          edges: page.map((row) => ({ node: reader.tell(list.table, row, wishes) })),
        };
        expect(timely(data[list.root]), `${document}\n${JSON.stringify(variables)}`).toEqual(
          timely(expected),
        );
        rowsCompared += page.length;
      }
    }
    expect(rowsCompared).toBeGreaterThan(50);
  });
});

/** Instants alike, however many digits they are written with. */
function timely(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each) =>
    typeof each === 'string' && /^\d{4}-\d\d-\d\dT/.test(each)
      ? sortable(each.replace('Z', '+00:00')).replace(/0+$/, '')
      : each,
  );
}
