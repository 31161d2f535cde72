// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
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

export type PaletteViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteViewsQuery = { savedViews: Array<{ id: string, page: SavedViewPage, name: string, content: string }> };

export const PaletteViewsDocument: Trusted<PaletteViewsQuery, PaletteViewsQueryVariables> = trusted('41pqpbUqqoeltfsW1keIQx');