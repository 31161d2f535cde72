import type { ActionType, AgencyKind, InterventionRoute, Nation, OccupancyType } from '../vocabulary.ts';

/** A formal or legal power as a dated row: orders come and go, and differ by nation. */
export interface Intervention {
  type: ActionType;
  /** As the policy prints it. */
  printed: string | null;
  routes: InterventionRoute[];
  nations: Nation[];
  legalBasis: string | null;
  /** Agencies that lead it; empty where the landlord does. */
  ledBy: AgencyKind[];
  /** False while the law is not in force or its start is not known. */
  commenced: boolean;
  validFrom: string | null;
  validTo: string | null;
  clause: string;
  /** Agreements under which the power can be used; null where it does not depend on them. */
  occupancy: OccupancyType[] | null;
  /** Ages at which it may be asked for; null where the law sets none. */
  ages: { from: number; to: number | null } | null;
  /** True where a court makes it: the outcome is an order. */
  byCourt: boolean;
  /** Where the risk to and from the respondent must be assessed before applying. */
  respondentAssessed: boolean;
  /** Something to check before relying on it; advice, never a block. */
  caution: string | null;
}
