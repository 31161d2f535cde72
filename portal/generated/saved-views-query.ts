// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** One of one’s own views. */
export type RemoveViewInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The view. */
  viewId: string;
};

/** A view as it is to be kept. */
export type SaveViewInput = {
  /** The filters as they stand in the address, without words that were searched for; of `OWN_WORDS` the question, at most 20,000 characters. */
  content: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What to call it, for oneself; at most 80 characters. Not for names of people. */
  name: string;
  /** Whether the page opens with it from now on, instead of any other. No when left out. */
  opensFirst?: boolean | null | undefined;
  /** Of which page. That of a view never changes. */
  page: SavedViewPage;
  /** One’s view that is to be so from now on, also one that was removed; left out for another one. */
  viewId?: string | null | undefined;
};

/** The page of the portal that a saved view is of. */
export type SavedViewPage =
  /** The list of cases. */
  | 'CASES'
  /** The case reviews of a year. */
  | 'CASE_REVIEWS'
  /** What is missing from cases. */
  | 'DATA_QUALITY'
  /** The deadlines by clock, place and owner. */
  | 'DEADLINES'
  /** Questions to the API in one’s own words. */
  | 'OWN_WORDS'
  /** The reports received. */
  | 'REPORTS_RECEIVED';

export type SavedViewsQueryVariables = Exact<{
  page?: Array<SavedViewPage> | SavedViewPage | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, page: SavedViewPage, name: string, content: string, opensFirst: boolean }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { answer: { view: { id: string } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { answer: { removed: boolean | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export const SavedViewsDocument: Trusted<SavedViewsQuery, SavedViewsQueryVariables> = trusted('UwZHnRLK89AZLbm05oErlt');

export const SaveViewDocument: Trusted<SaveViewMutation, SaveViewMutationVariables> = trusted('bCTL6Dx9LOr-gE4m3fROfL');

export const RemoveViewDocument: Trusted<RemoveViewMutation, RemoveViewMutationVariables> = trusted('7iTlEf4N3wsTM99rWNWZBP');