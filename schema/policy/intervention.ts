import type { ActionType, AgencyKind, Nation } from '../vocabulary.ts';

/** When the policy reaches for an intervention. */
export enum InterventionRoute {
  SERIOUS_RISK = 'SERIOUS_RISK',
  PERSISTENT = 'PERSISTENT',
  PARTNERSHIP = 'PARTNERSHIP',
  POSSESSION = 'POSSESSION',
}

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
  /** Something to check before relying on it; advice, never a block. */
  caution: string | null;
}
