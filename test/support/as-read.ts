import type { Asker } from './landlord.ts';

type Fields = Record<string, unknown>;

/** What a change names, and what it calls the version of that; the narrower before the wider. */
const readBefore: Record<string, [type: string, version: string]> = {
  evidenceId: ['Evidence', 'evidenceVersion'],
  orderId: ['CourtOrder', 'orderVersion'],
  publicityId: ['Publicity', 'publicityVersion'],
  planId: ['ActionPlan', 'planVersion'],
  requestId: ['CooperationRequest', 'requestVersion'],
  recommendationId: ['Recommendation', 'version'],
  activityId: ['PreventionActivity', 'activityVersion'],
  draftId: ['PolicyDraft', 'version'],
  agencyId: ['Agency', 'agencyVersion'],
  partyId: ['Party', 'partyVersion'],
  personId: ['Person', 'personVersion'],
  reportId: ['Report', 'reportVersion'],
  actionId: ['Action', 'actionVersion'],
  caseId: ['Case', 'caseVersion'],
  serviceId: ['Service', 'serviceVersion'],
  propertyId: ['Property', 'propertyVersion'],
  areaId: ['Area', 'areaVersion'],
};

/** The input of somebody who has just read what they change. */
export async function asRead(by: Asker, input: Fields): Promise<Fields> {
  const named = Object.keys(readBefore).find((field) => input[field]);
  if (!named) throw new Error('It changes nothing that has a version.');
  const [type, version] = readBefore[named]!;
  const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { version } } }`;
  const { node } = await by.query(document, { id: input[named] });
  return { ...input, [version]: node?.version };
}
