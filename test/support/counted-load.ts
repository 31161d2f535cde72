import type { Landlord } from './landlord.ts';

type Facts = Record<string, unknown>;

/** Writes rows into the tables of a landlord, each with what must be there; for case-loads that are counted on paper. */
export async function counting(landlord: Landlord) {
  const { ids, admin } = landlord;
  const policy: string = (await admin.query('select id from policy_version')).rows[0].id;
  const by = ids['service-lead'];
  let number = 0;
  const next = () => {
    number += 1;
    return String(number).padStart(6, '0');
  };
  const insert = async (table: string, row: Facts): Promise<string> => {
    const columns = Object.keys(row);
    const { rows } = await admin.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')}) returning id`,
      Object.values(row),
    );
    return rows[0].id;
  };
  return {
    insert,
    person: (name: string) => insert('person', { kind: 'INDIVIDUAL', name }),
    report: (service: string, at: string, facts: Facts = {}) =>
      insert('report', {
        reference: `REP-2026-${next()}`,
        received_at: at,
        channel: 'MAIN_OFFICE',
        reporter_type: 'OCCUPANT',
        service_id: ids[service],
        category: 'NOISE_NUISANCE',
        ...facts,
      }),
    opened: (service: string, at: string, facts: Facts = {}) =>
      insert('asb_case', {
        reference: `ASB-2026-${next()}`,
        category: 'NOISE_NUISANCE',
        harm_rating: 'MEDIUM',
        urgency: 'NON_EMERGENCY',
        service_id: ids[service],
        opened_at: at,
        policy_version_id: policy,
        ...facts,
      }),
    closed: (at: string, outcome = 'NO_FURTHER_INCIDENTS') => ({
      status: 'CLOSED',
      stage: 'CLOSED',
      closed_at: at,
      outcome,
    }),
    clock: (of: string, type: string, status: string, at: string, facts: Facts = {}) =>
      insert('deadline', {
        case_id: of,
        type,
        status,
        conditional: false,
        starts_at: at,
        due_at: at,
        policy_version_id: policy,
        calendar_version: 'test',
        ...facts,
      }),
    party: (of: string, person: string, role: string, facts: Facts = {}) =>
      insert('party', { case_id: of, person_id: person, role, added_at: '2026-01-01', ...facts }),
    contact: (of: string, at: string, reached: boolean) =>
      insert('contact', { case_id: of, method: 'PHONE', occurred_at: at, reached, recorded_by_id: by }),
    action: (of: string, area: string, type: string, status: string, at: string, facts: Facts = {}) =>
      insert('action', { case_id: of, area, type, status, recorded_at: at, recorded_by_id: by, ...facts }),
    assessed: (of: string, person: string, level: string, at: string, due: string, replaced?: string) =>
      insert('risk_assessment', {
        case_id: of,
        person_id: person,
        assessed_as: 'EXPERIENCING',
        assessed_at: at,
        answered_by_person: true,
        answers: '{}',
        score: 7,
        computed_level: level,
        reasons: [],
        level,
        review_due_at: due,
        replaced_at: replaced ?? null,
        policy_version_id: policy,
        assessed_by_id: by,
      }),
    reviewed: (of: string, role: string, decision: string, at: string, due: string) =>
      insert('lead_review', {
        case_id: of,
        role,
        decision,
        reviewed_at: at,
        due_at: due,
        policy_version_id: policy,
        reviewed_by_id: by,
      }),
    decided: (of: string, action: string, type: string, result: string, on: string) =>
      insert('court_order', {
        case_id: of,
        action_id: action,
        type,
        result,
        state: result === 'GRANTED' ? 'IN_FORCE' : 'REFUSED',
        court: 'County Court',
        decided_on: on,
        recorded_by_id: by,
        recorded_at: `${on}T12:00Z`,
      }),
    applied: (of: string, authority: string, at: string, facts: Facts = {}) =>
      insert('case_review', {
        reference: `CR-2026-${next()}`,
        case_id: of,
        local_authority_id: authority,
        applicant_kind: 'INDIVIDUAL',
        received_at: at,
        complaints_counted: 3,
        complaints_needed: 3,
        ...facts,
      }),
    disclosed: (of: string, basis: string, at: string | null) =>
      insert('disclosure', {
        case_id: of,
        status: at ? 'MADE' : 'REQUESTED',
        basis,
        recipient_kind: 'COURT',
        purpose: 'LEGAL_PROCEEDINGS',
        lawful_basis: 'ARTICLE_6_1_E_PUBLIC_TASK',
        consent: 'NOT_RELIED_UPON',
        text: 'What was shared, as told.',
        advice: at ? 'PROCEED' : null,
        requested_at: '2026-01-02',
        requested_by_id: by,
        made_at: at,
      }),
    async closing(of: string, at: string) {
      const closing_id = await insert('case_closing', {
        case_id: of,
        outcome: 'NO_FURTHER_INCIDENTS',
        closed_at: at,
        closed_by_id: by,
        status_before: 'OPEN',
        stage_before: 'EARLY_INTERVENTION',
        ended_deadlines: [],
      });
      return (party: string, side: string, status: string, facts: Facts = {}) =>
        insert('survey', {
          reference: `SUR-2026-${next()}`,
          case_id: of,
          closing_id,
          party_id: party,
          side,
          status,
          issued_at: at,
          ...facts,
        });
    },
  };
}
