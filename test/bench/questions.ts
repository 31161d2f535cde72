/** The two reads of the bench, in the words of each server: the same rows, the same columns. */
export type Question = 'Q1' | 'Q2';

/** One case with its parties, actions and deadlines; a page of 50 cases with parties, last 5 actions, open deadlines. */
export const asked: Record<Question, string> = {
  Q1: 'one case with everything',
  Q2: 'a page of 50 cases',
};

const amityCase = `id reference status stage category harmRating riskLevel urgency openedAt closedAt outcome closingReason lastContactAt version`;

export const toAmity: Record<Question, string> = {
  Q1: `query Case($value: String!) {
  case(reference: $value) {
    ${amityCase}
    parties { id role informed addedAt person { id kind name phone } }
    actions { id area type status description dueOn recordedAt completedAt result }
    deadlines { id type status startsAt dueAt metAt clause }
  }
}`,
  Q2: `query Cases($value: ID!) {
  cases(first: 50, filter: { serviceId: [$value] }) {
    edges {
      cursor
      node {
        id reference status stage category urgency openedAt lastContactAt
        parties(first: 20) { role person { id name } }
        actions(last: 5) { id type status dueOn recordedAt }
        deadlines(first: 20, status: [PENDING]) { id type dueAt }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
};

const postgraphileCase = amityCase.replace('id ', 'id: rowId ');

export const toPostgraphile: Record<Question, string> = {
  Q1: `query Case($value: String!) {
  asbCaseByReference(reference: $value) {
    ${postgraphileCase}
    partiesByCaseIdList(orderBy: [ADDED_AT_ASC, PRIMARY_KEY_ASC]) { id: rowId role informed addedAt personByPersonId { id: rowId kind name phone } }
    actionsByCaseIdList(orderBy: [RECORDED_AT_ASC, PRIMARY_KEY_ASC]) { id: rowId area type status description dueOn recordedAt completedAt result }
    deadlinesByCaseIdList(orderBy: [DUE_AT_ASC, PRIMARY_KEY_ASC]) { id: rowId type status startsAt dueAt metAt clause }
  }
}`,
  Q2: `query Cases($value: UUID!) {
  allAsbCases(first: 50, orderBy: [OPENED_AT_DESC, PRIMARY_KEY_DESC], condition: { serviceId: $value }) {
    edges {
      cursor
      node {
        id: rowId reference status stage category urgency openedAt lastContactAt
        partiesByCaseIdList(orderBy: [ADDED_AT_ASC, PRIMARY_KEY_ASC]) { role personByPersonId { id: rowId name } }
        actionsByCaseIdList(first: 5, orderBy: [RECORDED_AT_DESC, PRIMARY_KEY_DESC]) { id: rowId type status dueOn recordedAt }
        deadlinesByCaseIdList(condition: { status: "PENDING" }, orderBy: [DUE_AT_ASC, PRIMARY_KEY_ASC]) { id: rowId type dueAt }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
};

const caseColumns = `c.id, c.reference, c.status, c.stage, c.category, c.harm_rating as "harmRating", c.risk_level as "riskLevel",
  c.urgency, c.opened_at as "openedAt", c.closed_at as "closedAt", c.outcome, c.closing_reason as "closingReason",
  c.last_contact_at as "lastContactAt", c.version`;

/** What a skilled person would write by hand for exactly these questions. */
export const handWritten: Record<Question, string> = {
  Q1: `select row_to_json(x) from (select ${caseColumns},
    (select coalesce(json_agg(p), '[]') from (
      select p.id, p.role, p.informed, p.added_at as "addedAt",
             (select row_to_json(y) from (select r.id, r.kind, r.name, r.phone from person r where r.id = p.person_id) y) as person
        from party p where p.case_id = c.id order by p.added_at, p.id) p) as parties,
    (select coalesce(json_agg(a), '[]') from (
      select a.id, a.area, a.type, a.status, a.description, a.due_on as "dueOn", a.recorded_at as "recordedAt",
             a.completed_at as "completedAt", a.result
        from action a where a.case_id = c.id order by a.recorded_at, a.id) a) as actions,
    (select coalesce(json_agg(d), '[]') from (
      select d.id, d.type, d.status, d.starts_at as "startsAt", d.due_at as "dueAt", d.met_at as "metAt", d.clause
        from deadline d where d.case_id = c.id order by d.due_at, d.id) d) as deadlines
  from asb_case c where c.reference = $1) x`,
  Q2: `with more as (
      select c.id, c.reference, c.status, c.stage, c.category, c.urgency, c.opened_at, c.last_contact_at
        from asb_case c where c.service_id = $1 order by c.opened_at desc, c.id desc limit 51)
    select json_build_object(
      'edges', (select coalesce(json_agg(e), '[]') from (select x.id as cursor, row_to_json(x) as node from (
        select c.id, c.reference, c.status, c.stage, c.category, c.urgency, c.opened_at as "openedAt", c.last_contact_at as "lastContactAt",
          (select coalesce(json_agg(p), '[]') from (
            select p.role, (select row_to_json(y) from (select r.id, r.name from person r where r.id = p.person_id) y) as person
              from party p where p.case_id = c.id order by p.added_at, p.id) p) as parties,
          (select coalesce(json_agg(a), '[]') from (
            select a.id, a.type, a.status, a.due_on as "dueOn", a.recorded_at as "recordedAt"
              from action a where a.case_id = c.id order by a.recorded_at desc, a.id desc limit 5) a) as actions,
          (select coalesce(json_agg(d), '[]') from (
            select d.id, d.type, d.due_at as "dueAt"
              from deadline d where d.case_id = c.id and d.status = 'PENDING' order by d.due_at, d.id) d) as deadlines
        from more c limit 50) x) e),
      'pageInfo', (select json_build_object('hasNextPage', count(*) > 50, 'endCursor', (array_agg(id))[50]) from more))`,
};
