// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** The part a person plays in the landlord's staff, or as its partner. */
export type StaffRole =
  /** Works with figures across areas, never with names (practice). */
  | 'ANALYST'
  /** Manages an area, approves formal action and advises before information is shared (policy 11.2, 12.2, 15.3). */
  | 'AREA_MANAGER'
  /** Oversees personal data, disclosures and access (practice). */
  | 'DATA_PROTECTION_OFFICER'
  /** Sees the annual summary by protected characteristic and nothing about single people (policy 15.4). */
  | 'EQUALITY_AND_DIVERSITY_GROUP'
  /** Gives guidance before any publicity is considered (policy 14.2). */
  | 'HEAD_OF_SERVICE'
  /** Supports formal action and prepares its documents; a resource for court work (policy 11.2, 13.4). */
  | 'HOUSING_MANAGER'
  /** Named worker who takes reports and carries the day-to-day case (policy 8.3). */
  | 'HOUSING_SUPPORT_WORKER'
  /** A connected system acting for the landlord, such as a housing system (practice). */
  | 'INTEGRATOR'
  /** Someone at a partner agency who sees what has been shared with that agency (practice). */
  | 'PARTNER_USER'
  /** Leads one service and reviews every case in it (policy 8.2, 15.2). */
  | 'SERVICE_LEAD'
  /** Senior management team, which receives the quarterly report (policy 15.5). */
  | 'SMT'
  /** Runs the system and has no need to read casework (practice). */
  | 'SYSTEM_ADMIN';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { staffId: string, name: string, roles: Array<StaffRole>, abilities: Array<string> } };

export const ViewerDocument: Trusted<ViewerQuery, ViewerQueryVariables> = trusted('1EcCWHHqJQOx5S_f2Cav3D');