import { parse } from 'graphql';
import type { Context } from '../context.ts';

const who = 'person { name }';

/**
 * A case file as its reader may know it (15.1): asked of the read planner like any question of theirs, so that rows out
 * of scope are not there and names, words and staff are null for whoever may not read them.
 */
const question = `query ($id: ID!) { node(id: $id) { ... on Case {
  id reference status stage category urgency harmRating riskLevel priority hateStrands restricted openedAt closedAt outcome
  closingReason landlordRole safeguardingReference incidentReference lastContactAt
  service { name area { name } } property { address postcode } owner { name } leadAgency { name } policyVersion { title }
  parties { role addedAt endedAt informed relationToHousehold person { name phone email dateOfBirth occupancyType property { address } } }
  reports { reference receivedAt channel reporterType category behaviour status description reporter { name } }
  incidents { occurredAt behaviour description }
  events { seq occurredAt kind actor { name } }
  riskAssessments { assessedAt assessedAs level computedLevel score levelReason notes controlMeasures reviewDueAt person { name } assessedBy { name } }
  actionPlan { agreedAt agreedBy expectations livingAtHome version agreedWith { ${who} }
    items { description by agency dueOn status result completedAt action { type } } reviews { reviewedAt conclusion } }
  actions { type area status agency dueOn recordedAt completedAt outcome description result party { ${who} } recordedBy { name }
    formal { route limb cites reasons proportionality capacity humanRights equality } decisions { step at by { name } } }
  orders { type result state court decidedOn expiresOn powerOfArrest terms changes { kind happenedOn description } }
  contacts { occurredAt method reached isInitialInterview summary toldThem party { ${who} } recordedBy { name } }
  disclosures { status requestedAt madeAt purpose lawfulBasis basis recipientKind recipientName agency { name } items { category reference } requestedBy { name } advisedBy { name } madeBy { name } }
  evidence { id type state happenedOn receivedAt description fileName mediaType sizeBytes sha256 scanState setAsideReason givenBy { ${who} } recordedBy { name } }
} } }`;

export const caseFileDocument = parse(question);

// biome-ignore lint/suspicious/noExplicitAny: it has the shape that the question above asks for
export type CaseFile = any;

export async function readCaseFile(id: string, context: Context): Promise<CaseFile | null> {
  const { node } = JSON.parse(await context.reader.answerWhole(context, caseFileDocument, { id })) as {
    node: CaseFile | null;
  };
  return node?.reference ? node : null;
}
