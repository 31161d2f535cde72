import type {
  ActionRow,
  CaseRow,
  ContactRow,
  DeadlineRow,
  EventRow,
  IncidentRow,
  PartyRow,
  PersonRow,
  ReportRow,
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
  deadline: [],
  case_event: [],
  readMore: [],
});
