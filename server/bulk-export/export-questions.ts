import { type DocumentNode, parse } from 'graphql';
import type { ExportedKind } from '../../schema/vocabulary.ts';

const home = 'property { id address postcode lsoaCode }';
const person = 'person { id name phone email dateOfBirth }';
const elsewhere = 'externalReferences { system reference recordedAt endedAt }';
const page = 'pageInfo { hasNextPage endCursor }';

interface ExportQuestion {
  root: string;
  document: DocumentNode;
  /** Of these identities, those that may leave in a file: SQL that is asked under the session of whoever takes it. */
  mayLeave: string;
}

const question = (root: string, order: string, fields: string) =>
  parse(`query ($after: String) { ${root}(first: 100, after: $after, orderBy: {field: ${order}, direction: ASC}) {
    edges { node { id ${fields} } } ${page} } }`);

const unrestricted = (from: string, restricted: string) =>
  `select coalesce(json_agg(t.id), '[]') from ${from} where t.id = any($1::uuid[]) and not (${restricted})`;

/**
 * What an export tells of each kind: asked of the read planner as any question of the viewer's, so that what is out of scope
 * is not there and what they may not know is null. Nothing restricted leaves: a file cannot keep it to the people named.
 */
export const exportQuestions: Record<ExportedKind, ExportQuestion> = {
  CASES: {
    root: 'cases',
    document: question(
      'cases',
      'OPENED_AT',
      `reference status stage category urgency harmRating riskLevel priority hateStrands openedAt closedAt outcome closingReason landlordRole lastContactAt
       service { id name area { id name } } ${home} owner { name } ${elsewhere}
       parties { id role addedAt endedAt informed ${person} }
       incidents { id occurredAt behaviour description }
       contacts { id occurredAt method reached isInitialInterview summary toldThem }
       actions { id type area status agency dueOn recordedAt completedAt outcome description result }
       deadlines { id type status startsAt dueAt metAt clause }
       riskAssessments { id assessedAt assessedAs level levelReason notes reviewDueAt }`,
    ),
    mayLeave: unrestricted('asb_case t', 't.named_staff is not null'),
  },
  REPORTS: {
    root: 'reports',
    document: question(
      'reports',
      'RECEIVED_AT',
      `reference receivedAt receivedPrecision recordedAt occurredAt channel reporterType category behaviour description status urgency limbs notAsbReason dangerNow
       hateStrands lsoaCode placeName service { id name area { id name } } ${home} reporter { id name phone email } case { id reference } ${elsewhere}
       deadlines { id type status startsAt dueAt metAt clause }`,
    ),
    mayLeave: unrestricted(
      'report t left join asb_case c on c.id = t.case_id',
      't.named_staff is not null or c.named_staff is not null',
    ),
  },
  EVENTS: {
    root: 'caseEvents',
    document: question(
      'caseEvents',
      'FEED',
      'kind occurredAt recordedAt seq facts case { id reference } report { id reference } actor { name }',
    ),
    mayLeave: unrestricted(
      `case_event t left join report r on r.id = t.report_id
        left join asb_case c on c.id = coalesce(t.case_id, r.case_id)`,
      'c.named_staff is not null or r.named_staff is not null',
    ),
  },
};
