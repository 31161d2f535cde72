import type {
  ActionRow,
  CaseClosingRow,
  CaseRow,
  ClosureNoticeRow,
  ContactRow,
  DeadlineRow,
  EventRow,
  FormalActionRow,
  FormalDecisionRow,
  IncidentRow,
  PartnershipOptionRow,
  PartyRow,
  PersonRow,
  PolicePartnershipRow,
  PossessionClaimRow,
  ReportRow,
  SurveyRow,
  TemporaryExclusionRow,
} from './rows.ts';

/** Rows to be written together, each after the rows it points to. */
export interface Batch {
  person: PersonRow[];
  asb_case: CaseRow[];
  report: ReportRow[];
  party: PartyRow[];
  incident: IncidentRow[];
  contact: ContactRow[];
  action: ActionRow[];
  formal_action: FormalActionRow[];
  formal_decision: FormalDecisionRow[];
  possession_claim: PossessionClaimRow[];
  temporary_exclusion: TemporaryExclusionRow[];
  partnership_option: PartnershipOptionRow[];
  police_partnership: PolicePartnershipRow[];
  case_closing: CaseClosingRow[];
  closure_notice: ClosureNoticeRow[];
  survey: SurveyRow[];
  deadline: DeadlineRow[];
  case_event: EventRow[];
  /** People whom more may read than the row says, because they are back with a report that waits for triage. */
  readMore: string[];
}

export const emptyBatch = (): Batch => ({
  person: [],
  asb_case: [],
  report: [],
  party: [],
  incident: [],
  contact: [],
  action: [],
  formal_action: [],
  formal_decision: [],
  possession_claim: [],
  temporary_exclusion: [],
  partnership_option: [],
  police_partnership: [],
  case_closing: [],
  closure_notice: [],
  survey: [],
  deadline: [],
  case_event: [],
  readMore: [],
});
