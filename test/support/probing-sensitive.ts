import type { Showing } from '../../server/access/who-may-do-what.ts';
import type { CaseLoad, Row } from './case-load.ts';
import { openedCase, taken } from './casework.ts';
import { kept, profileRecorded, sensitiveOf, shownTo } from './kept-apart.ts';
import type { Asker, Data, Landlord } from './landlord.ts';
import type { spotsOfRows } from './spots.ts';

const scopes = ['own', 'foreign'] as const;
type Scope = (typeof scopes)[number];

/** What is asked of a row: its type, and the way to the value. */
const asked: Record<string, { table: string; type: string; way: string[]; where?: (row: Row) => boolean }> = {
  'Person.name': { table: 'person', type: 'Person', way: ['name'] },
  'Person.phone': { table: 'person', type: 'Person', way: ['phone'] },
  'Person.email': { table: 'person', type: 'Person', way: ['email'] },
  'Report.description': { table: 'report', type: 'Report', way: ['description'] },
  'Report.reporter.name': {
    table: 'report',
    type: 'Report',
    way: ['reporter', 'name'],
    where: (row) => row.reporter_id !== null,
  },
  'Case.owner.name': {
    table: 'asb_case',
    type: 'Case',
    way: ['owner', 'name'],
    where: (row) => row.owner_id !== null,
  },
  'Incident.description': { table: 'incident', type: 'Incident', way: ['description'] },
  'Contact.summary': { table: 'contact', type: 'Contact', way: ['summary'] },
  'Action.description': { table: 'action', type: 'Action', way: ['description'] },
  'RiskAssessment.notes': { table: 'risk_assessment', type: 'RiskAssessment', way: ['notes'] },
  'Survey.comments': { table: 'survey', type: 'Survey', way: ['comments'] },
  'Disclosure.text': { table: 'disclosure', type: 'Disclosure', way: ['text'] },
};

export interface SensitiveRows {
  /** Of each thing that is asked, one row of a case of the worker’s own and one of a case in another area. */
  rows: Record<string, Record<Scope, string>>;
  /** Somebody of whom everything is kept apart that can be. */
  people: Record<Scope, string>;
  /** Cases of somebody who reported, and the party of whoever is accused. */
  accused: Record<Scope, { caseId: string; partyId: string }>;
}

const spotOf = { own: 'own', foreign: 'elsewhere' } as const;

/** Rows at both places, and what is kept apart of somebody in each. */
export async function sensitiveRows(
  landlord: Landlord,
  load: CaseLoad,
  lying: ReturnType<typeof spotsOfRows>,
): Promise<SensitiveRows> {
  const found: SensitiveRows['rows'] = {};
  for (const [what, { table, where = () => true }] of Object.entries(asked)) {
    const at = (scope: Scope): string => {
      const here = lying[table]![spotOf[scope]];
      const rows = (load[table] ?? []).filter((row) => here.includes(row.id) && where(row));
      const id = table === 'person' ? here[0] : rows[0]?.id;
      if (!id) throw new Error(`no ${what} lies ${scope}`);
      return id;
    };
    found[what] = { own: at('own'), foreign: at('foreign') };
  }
  const people = { own: lying.person!.own[1]!, foreign: lying.person!.elsewhere[1]! };
  await keepApart(landlord.as('service-lead'), people.own);
  await keepApart(landlord.as('welsh-area-manager'), people.foreign);
  const wales = { serviceId: landlord.ids['Tŷ Bryn'], propertyId: landlord.ids['1 Heol y Bryn'] };
  // A case-load has the references of its own year.
  const { now } = landlord.clock;
  landlord.clock.at('2027-01-11T09:00');
  const accused = {
    own: await accusedIn(landlord, landlord.as('housing-support-worker'), {}),
    foreign: await accusedIn(landlord, landlord.as('welsh-support-worker'), wales),
  };
  landlord.clock.now = now;
  return { rows: found, people, accused };
}

async function keepApart(by: Asker, personId: string): Promise<void> {
  const refusals = [
    (await profileRecorded(by, personId, { sex: 'FEMALE' })).refusals,
    (await kept(by, 'noteHealth', { personId, kind: 'FRAILTY', text: 'She cannot see well.' })).refusals,
  ].flat();
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  await taken(by, 'updatePerson', {
    personId,
    contactPreferences: { mustNotBeSaid: 'Not to her brother.' },
  });
}

async function accusedIn(landlord: Landlord, by: Asker, report: object) {
  const { case: of } = await openedCase(landlord, by, report as Record<string, unknown>);
  const { party } = await taken(by, 'addParty', {
    caseId: of.id,
    person: { name: 'Percy Lowther' },
    role: 'ALLEGED_PERPETRATOR',
  });
  return { caseId: of.id as string, partyId: party.id as string };
}

/** What somebody is shown of each, in their own scope and in another. */
export async function probeSensitive(
  asker: Asker,
  { rows, people, accused }: SensitiveRows,
): Promise<Record<string, Record<Scope, Showing>>> {
  const found: Record<string, Record<Scope, Showing>> = {};
  const both = async (what: string, probe: (scope: Scope) => Promise<Showing>) => {
    found[what] = { own: await probe('own'), foreign: await probe('foreign') };
  };
  for (const [what, { type, way }] of Object.entries(asked))
    await both(what, (scope) => ofRow(asker, rows[what]![scope], type, way));
  await both('EqualityProfile', (scope) => ofKept(asker, people[scope], 'EQUALITY_PROFILE'));
  await both('SafeContactNotes', (scope) => ofKept(asker, people[scope], 'SAFE_CONTACT'));
  await both('HealthNotes', (scope) => ofKept(asker, people[scope], 'HEALTH'));
  await both('ReporterToldToTheAccused', (scope) => ofTelling(asker, accused[scope]));
  return found;
}

async function ofRow(asker: Asker, id: string, type: string, way: readonly string[]): Promise<Showing> {
  const asks = way.toReversed().reduce((inner, name) => (inner ? `${name} { ${inner} }` : name), '');
  const { data } = await asker.answer(
    `query ($id: ID!) { node(id: $id) { id ... on ${type} { ${asks} } } }`,
    { id },
  );
  if (!data?.node) return '–';
  return way.reduce((at: Data, name) => at?.[name] ?? null, data.node) === null ? 'MASKED' : 'SHOWN';
}

const fieldOf = {
  EQUALITY_PROFILE: 'equalityProfile',
  SAFE_CONTACT: 'safeContact',
  HEALTH: 'health',
} as const;

async function ofKept(asker: Asker, personId: string, kind: keyof typeof fieldOf): Promise<Showing> {
  const before = await sensitiveOf(asker, personId).catch(() => null);
  if (!before) return '–';
  if (before[fieldOf[kind]].state !== 'MASKED')
    throw new Error(`${kind} is not masked: ${JSON.stringify(before)}`);
  const { refusals, sensitive } = await shownTo(asker, personId, { kind });
  if (refusals.length > 0) return 'MASKED';
  return sensitive[fieldOf[kind]].state === 'SHOWN' ? 'ON_REASON' : 'MASKED';
}

async function ofTelling(
  asker: Asker,
  { caseId, partyId }: { caseId: string; partyId: string },
): Promise<Showing> {
  const input = {
    caseId,
    partyId,
    method: 'PHONE',
    reached: true,
    summary: 'Told of it.',
    toldThem: 'Maud Penhaligon has complained.',
  };
  const { data } = await asker.answer(
    'mutation ($input: RecordContactInput!) { recordContact(input: $input) { refusals { rule } } }',
    { input },
  );
  const rules: string[] = data?.recordContact?.refusals.map(({ rule }: Data) => rule) ?? ['NOT_FOUND'];
  if (rules.includes('NOT_FOUND')) return '–';
  return rules.includes('CONFIDENTIAL_BETWEEN_PARTIES') ? 'REFUSED' : 'SHOWN';
}
