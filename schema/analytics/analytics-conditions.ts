import { Dimension } from './analytics-words.ts';
import type { Facet } from './facets.ts';

/** What is counted: each condition is a facet that has any of its values. */
export interface AnalyticsConditions {
  areaId?: readonly string[] | null;
  serviceId?: readonly string[] | null;
  nation?: readonly string[] | null;
  lsoaCode?: readonly string[] | null;
  ownerId?: readonly string[] | null;
  category?: readonly string[] | null;
  urgency?: readonly string[] | null;
  harmRating?: readonly string[] | null;
  riskLevel?: readonly string[] | null;
  stage?: readonly string[] | null;
  outcome?: readonly string[] | null;
  status?: readonly string[] | null;
  channel?: readonly string[] | null;
  reporterType?: readonly string[] | null;
  actionArea?: readonly string[] | null;
  actionType?: readonly string[] | null;
  result?: readonly string[] | null;
  disclosureBasis?: readonly string[] | null;
  imported?: boolean | null;
}

export type ConditionName = keyof AnalyticsConditions;

export const conditionFacets: Record<ConditionName, { facet: Facet; cast: 'text[]' | 'uuid[]' }> = {
  areaId: { facet: Dimension.AREA, cast: 'uuid[]' },
  serviceId: { facet: Dimension.SERVICE, cast: 'uuid[]' },
  nation: { facet: Dimension.NATION, cast: 'text[]' },
  lsoaCode: { facet: Dimension.LSOA, cast: 'text[]' },
  ownerId: { facet: Dimension.OWNER, cast: 'uuid[]' },
  category: { facet: Dimension.CATEGORY, cast: 'text[]' },
  urgency: { facet: Dimension.URGENCY, cast: 'text[]' },
  harmRating: { facet: Dimension.HARM_RATING, cast: 'text[]' },
  riskLevel: { facet: Dimension.RISK_LEVEL, cast: 'text[]' },
  stage: { facet: Dimension.STAGE, cast: 'text[]' },
  outcome: { facet: Dimension.OUTCOME, cast: 'text[]' },
  status: { facet: Dimension.STATUS, cast: 'text[]' },
  channel: { facet: Dimension.CHANNEL, cast: 'text[]' },
  reporterType: { facet: Dimension.REPORTER_TYPE, cast: 'text[]' },
  actionArea: { facet: Dimension.ACTION_AREA, cast: 'text[]' },
  actionType: { facet: Dimension.ACTION_TYPE, cast: 'text[]' },
  result: { facet: Dimension.RESULT, cast: 'text[]' },
  disclosureBasis: { facet: Dimension.DISCLOSURE_BASIS, cast: 'text[]' },
  imported: { facet: Dimension.SOURCE, cast: 'text[]' },
};

/** The conditions that are made, by name. */
export const conditionsMade = (filter: AnalyticsConditions): ConditionName[] =>
  (Object.keys(conditionFacets) as ConditionName[]).filter((name) => filter[name] != null);

/** The facets that a filter asks for. */
export const facetsFiltered = (filter: AnalyticsConditions): Facet[] =>
  conditionsMade(filter).map((name) => conditionFacets[name].facet);
