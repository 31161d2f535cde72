import type { ActionType, AgencyKind } from '../vocabulary.ts';

/** How a category is worked from the start (7.1, 7.3, 7.4): a template to choose from, never a block. */
export interface CategoryGuidance {
  firstActions: ActionType[];
  agencies: AgencyKind[];
  checklist: ChecklistItem[];
  procedures: ProcedureLink[];
  clause: string;
}

export interface ChecklistItem {
  code: string;
  text: string;
}

/** A procedure or guide that the policy names. */
export interface ProcedureLink {
  name: string;
  /** Null where the policy names it and gives no address. */
  url: string | null;
  clause: string;
}

/** What everybody may read about how reports are answered (3.4, 3.6, 3.11, 10.4). */
export interface PerformanceStandards {
  /** What a reporter is asked for (3.6). */
  weNeed: string[];
  /** Which help there is (3.6, 3.10). */
  weOffer: string[];
  caseReviewRight: string;
  charters: ProcedureLink[];
  guidance: ProcedureLink[];
}
