import { ActionStatus, CategoryCode } from '../../schema/vocabulary.ts';
import type { Landlord } from './landlord.ts';
import { dice } from './seeded.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows as the tables hold them
export type Row = Record<string, any>;
export type CaseLoad = Record<string, Row[]>;

const services = ['Harbour House', 'Lantern Court', 'Tŷ Bryn'];
const homes: Record<string, string> = {
  'Harbour House': '1 Harbour Row',
  'Lantern Court': 'Flat 1, Lantern Court',
  'Tŷ Bryn': '1 Heol y Bryn',
};
const owners: Record<string, string[]> = {
  'Harbour House': ['housing-support-worker', 'other-support-worker', 'service-lead'],
  'Lantern Court': ['area-manager'],
  'Tŷ Bryn': ['welsh-support-worker', 'welsh-area-manager'],
};
const categories = Object.values(CategoryCode);

/** A few hundred invented cases with all that hangs on them, many of them of the very same instant, one in ten restricted. */
export async function takeOverCaseLoad(
  landlord: Landlord,
  { cases = 240, reports = 400, seed = 872 } = {},
): Promise<CaseLoad> {
  const { uuid, pick, upTo, chance } = dice(seed);
  const { ids } = landlord;
  // Forty days only, and few hours, so that many rows lie at one instant; now and then a microsecond apart.
  const instant = () =>
    `2026-0${1 + upTo(2)}-${String(1 + upTo(20)).padStart(2, '0')}T1${upTo(3)}:00:00${chance(0.2) ? `.00000${1 + upTo(9)}` : ''}+00:00`;
  const policy = (await landlord.admin.query('select id from policy_version')).rows[0].id;
  const load: CaseLoad = Object.fromEntries(
    [
      'person',
      'asb_case',
      'report',
      'party',
      'incident',
      'contact',
      'action',
      'risk_assessment',
      'deadline',
      'disclosure',
      'case_closing',
      'survey',
      'case_monitoring',
    ].map((table) => [table, []]),
  );
  const add = (table: string, row: Row) => {
    const added = { id: uuid(), ...row };
    load[table]!.push(added);
    return added;
  };
  for (let n = 0; n < cases / 2; n += 1) {
    add('person', {
      kind: 'INDIVIDUAL',
      name: `Invented Person ${n}`,
      phone: `01632 96${1000 + n}`,
      email: `person${n}@example.org`,
    });
  }
  for (let n = 1; n <= cases; n += 1) {
    const service = pick(services);
    const opened = instant();
    const closed = chance(0.4);
    const one = add('asb_case', {
      reference: `ASB-2026-${String(n).padStart(6, '0')}`,
      status: closed ? 'CLOSED' : pick(['OPEN', 'MONITORING']),
      stage: closed ? 'CLOSED' : pick(['INITIAL_INTERVIEW', 'EARLY_INTERVENTION']),
      category: pick(categories),
      harm_rating: pick(['SERIOUS', 'MEDIUM']),
      urgency: pick(['EMERGENCY', 'NON_EMERGENCY']),
      service_id: ids[service],
      property_id: chance(0.7) ? ids[homes[service]!] : null,
      owner_id: chance(0.9) ? ids[pick(owners[service]!)] : null,
      named_staff: chance(0.1) ? [ids[pick(['area-manager', 'service-lead', 'welsh-support-worker'])]] : null,
      opened_at: opened,
      closed_at: closed ? opened.replace(/^2026-0\d/, '2026-03') : null,
      outcome: closed ? pick(['NO_FURTHER_INCIDENTS', 'RESOLVED_EARLY_INTERVENTION']) : null,
      closing_reason: closed ? 'Words about people, as told.' : null,
      last_contact_at: chance(0.5) ? instant() : null,
      policy_version_id: policy,
      version: 1,
    });
    for (let k = upTo(4); k > 0; k -= 1) {
      const role = pick(['REPORTER', 'VICTIM', 'WITNESS', 'ALLEGED_PERPETRATOR']);
      const person = pick(load.person!).id;
      if (load.party!.some((p) => p.case_id === one.id && p.person_id === person && p.role === role))
        continue;
      add('party', {
        case_id: one.id,
        person_id: person,
        role,
        informed: chance(0.8),
        added_at: instant(),
        relation_to_household: 'Words about people',
      });
    }
    for (let k = upTo(3); k > 0; k -= 1) {
      add('incident', { case_id: one.id, occurred_at: instant(), description: 'Words about people' });
    }
    for (let k = upTo(3); k > 0; k -= 1) {
      add('contact', {
        case_id: one.id,
        method: pick(['PHONE', 'IN_PERSON', 'LETTER']),
        occurred_at: instant(),
        reached: chance(0.7),
        approach_agreed: false,
        summary: 'Words about people',
        recorded_by_id: ids['service-lead'],
      });
    }
    for (let k = upTo(3); k > 0; k -= 1) {
      const status = pick([ActionStatus.IN_PROGRESS, ActionStatus.COMPLETED, ActionStatus.PROPOSED]);
      add('action', {
        case_id: one.id,
        area: 'EARLY_INTERVENTION',
        type: pick(['MEDIATION', 'DIARY_SHEETS', 'SIGNPOST']),
        status,
        description: 'Words about people',
        due_on: chance(0.6) ? instant().slice(0, 10) : null,
        recorded_at: instant(),
        completed_at: status === 'COMPLETED' ? instant() : null,
        recorded_by_id: ids['service-lead'],
      });
    }
    const party = load.party!.findLast(({ case_id }) => case_id === one.id);
    if (party) {
      const level = pick(['LOW', 'MEDIUM', 'HIGH']);
      add('risk_assessment', {
        case_id: chance(0.8) ? one.id : null,
        person_id: party.person_id,
        party_id: null,
        assessed_as: 'EXPERIENCING',
        assessed_at: instant(),
        answered_by_person: true,
        answers: { FREQUENCY: ['Words about people'] },
        notes: 'Words about people',
        score: 7,
        computed_level: level,
        reasons: ['HATE'],
        level,
        level_reason: 'Words about people',
        control_measures: 'Words about people',
        review_due_at: instant(),
        policy_version_id: policy,
        assessed_by_id: ids['service-lead'],
      });
    }
    for (let k = upTo(4); k > 0; k -= 1) {
      const status = pick(['PENDING', 'MET', 'MET_LATE', 'MISSED']);
      add('deadline', {
        case_id: one.id,
        type: pick(['TALK_AND_AGREE_APPROACH', 'UPDATE_DUE', 'EMERGENCY_CONTACT']),
        status,
        conditional: false,
        starts_at: '2025-12-01T00:00:00+00:00',
        due_at: instant(),
        met_at: null,
        clause: '8.6',
        policy_version_id: policy,
        calendar_version: 'test',
      });
    }
  }
  for (let n = 1; n <= reports; n += 1) {
    const of = chance(0.5) ? pick(load.asb_case!) : null;
    const service = of ? services.find((name) => ids[name] === of.service_id)! : pick(services);
    const received = instant();
    add('report', {
      reference: `REP-2026-${String(n).padStart(6, '0')}`,
      received_at: received,
      received_precision: 'INSTANT',
      channel: pick(['MAIN_OFFICE', 'WEBSITE', 'API']),
      reporter_type: pick(['OCCUPANT', 'NEIGHBOUR']),
      reporter_id: chance(0.6) ? pick(load.person!).id : null,
      service_id: ids[service],
      property_id: chance(0.5) ? ids[homes[service]!] : null,
      category: chance(0.8) ? pick(categories) : null,
      description: 'Words about people',
      danger_now: false,
      violence: pick([true, false, null]),
      status: of ? pick(['CASE_OPENED', 'LINKED_TO_CASE']) : pick(['RECEIVED', 'IN_TRIAGE', 'NOT_ASB']),
      urgency: pick(['EMERGENCY', 'NON_EMERGENCY', null]),
      case_id: of?.id ?? null,
      assigned_to_id: chance(0.2) ? ids['other-support-worker'] : null,
      named_staff: !of && chance(0.05) ? [ids['area-manager']] : null,
      version: 1,
    });
  }
  for (const of of load.asb_case!.filter((_, n) => n % 3 === 0)) {
    add('disclosure', {
      case_id: of.id,
      status: 'REQUESTED',
      basis: 'EXPRESS_PERMISSION',
      recipient_kind: 'OTHER',
      recipient_name: 'Invented Person of a charity',
      purpose: 'SUPPORT',
      lawful_basis: 'ARTICLE_6_1_E_PUBLIC_TASK',
      consent: 'GIVEN',
      text: 'Words about people',
      internal_note: 'Words about people',
      requested_at: of.opened_at,
      requested_by_id: ids['service-lead'],
      warnings_confirmed: 0,
      safeguarding: false,
      version: 1,
    });
  }
  for (const of of load.asb_case!) {
    const party = load.party!.find(({ case_id }) => case_id === of.id);
    if (of.status === 'CLOSED') {
      const closing = add('case_closing', {
        case_id: of.id,
        outcome: of.outcome,
        closed_at: of.closed_at,
        closed_by_id: ids['service-lead'],
        status_before: 'OPEN',
        stage_before: 'EARLY_INTERVENTION',
        ended_deadlines: [],
        reopened_at: of.closed_at,
        reopened_by_id: ids['area-manager'],
        reopen_reason: 'Words about people',
      });
      if (!party) continue;
      add('survey', {
        reference: `SUR-${of.reference.slice(4)}`,
        case_id: of.id,
        closing_id: closing.id,
        party_id: party.id,
        side: 'REPORTED',
        status: 'ANSWERED',
        issued_at: of.closed_at,
        not_issued_reason: null,
        handling_score: 4,
        outcome_score: 2,
        comments: 'Words about people',
        answered_at: of.closed_at,
        version: 1,
      });
    } else if (of.status === 'MONITORING') {
      add('case_monitoring', {
        case_id: of.id,
        reason: 'Words about people',
        started_at: of.opened_at,
        started_by_id: ids['service-lead'],
        stage_before: 'EARLY_INTERVENTION',
        until: '2026-04-01',
      });
    }
  }
  for (const [table, rows] of Object.entries(load)) {
    const columns = Object.keys(rows[0]!).join(', ');
    await landlord.admin.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await landlord.admin.query('analyze');
  return load;
}

/** Who answers for what, in words of their own: not the keys that the database compares. */
export function inScope(landlord: Landlord, load: CaseLoad, who: string) {
  const { ids } = landlord;
  const remit: Record<string, string[]> = {
    'service-lead': ['Harbour House'],
    'area-manager': ['Harbour House', 'Lantern Court'],
    'housing-manager': ['Harbour House', 'Lantern Court'],
    integrator: ['Harbour House', 'Lantern Court'],
    'welsh-area-manager': ['Tŷ Bryn'],
    'head-of-service': services,
    analyst: services,
  };
  const triages: Record<string, string> = {
    'housing-support-worker': 'Harbour House',
    'other-support-worker': 'Harbour House',
    'welsh-support-worker': 'Tŷ Bryn',
  };
  const answersFor = new Set((remit[who] ?? []).map((name) => ids[name]));
  const mayCase = (one: Row): boolean =>
    one.named_staff
      ? one.named_staff.includes(ids[who])
      : answersFor.has(one.service_id) || one.owner_id === ids[who];
  const caseOf = new Map(load.asb_case!.map((one) => [one.id, one]));
  const mayReport = (report: Row): boolean => {
    if (report.named_staff) return report.named_staff.includes(ids[who]);
    if (report.case_id) return mayCase(caseOf.get(report.case_id)!);
    const untriaged = report.status === 'RECEIVED' || report.status === 'IN_TRIAGE';
    return (
      answersFor.has(report.service_id) ||
      report.assigned_to_id === ids[who] ||
      (untriaged && report.service_id === ids[triages[who] ?? ''])
    );
  };
  const cases = load.asb_case!.filter(mayCase);
  const caseIds = new Set(cases.map(({ id }) => id));
  const ofCases = (table: string) => load[table]!.filter((row) => caseIds.has(row.case_id));
  const reports = load.report!.filter(mayReport);
  const known = new Set([
    ...ofCases('party').map(({ person_id }) => person_id),
    ...reports.map(({ reporter_id }) => reporter_id),
  ]);
  return {
    asb_case: cases,
    report: reports,
    party: ofCases('party'),
    incident: ofCases('incident'),
    contact: ofCases('contact'),
    action: ofCases('action'),
    // An occupant's, outside any case, is read by whoever may know the person.
    risk_assessment: load.risk_assessment!.filter(({ case_id, person_id }) =>
      case_id ? caseIds.has(case_id) : known.has(person_id),
    ),
    deadline: ofCases('deadline'),
    disclosure: ofCases('disclosure'),
    case_closing: ofCases('case_closing'),
    survey: ofCases('survey'),
    case_monitoring: ofCases('case_monitoring'),
  } as CaseLoad;
}
