// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What happened, as one entry in the log of a report or case. */
export type EventKind =
  /** The terms of an agreement were broken (policy 11.6). */
  | 'ACTION_BREACHED'
  /** An action was cancelled. */
  | 'ACTION_CANCELLED'
  /** What an action says or when it is due was changed. */
  | 'ACTION_CHANGED'
  /** An action was completed. */
  | 'ACTION_COMPLETED'
  /** An agreement was ended before its time, its purpose served or no longer given. */
  | 'ACTION_DISCHARGED'
  /** Formal or legal action was proposed (policy 11.2). */
  | 'ACTION_PROPOSED'
  /** An action was recorded. */
  | 'ACTION_RECORDED'
  /** An action that was completed by mistake goes on. */
  | 'ACTION_REOPENED'
  /** An action was reviewed (policy 8.8, 11.6). */
  | 'ACTION_REVIEWED'
  /** An action that waited, for consent or signatures, has started. */
  | 'ACTION_STARTED'
  /** The case was linked to another, earlier or later. */
  | 'CASES_LINKED'
  /** A link to another case was taken back. */
  | 'CASES_UNLINKED'
  /** A case was given to a member of staff. */
  | 'CASE_ASSIGNED'
  /** The case was closed (policy 3.6). */
  | 'CASE_CLOSED'
  /** A case was opened. */
  | 'CASE_OPENED'
  /** The case was reopened because it had been closed in error. */
  | 'CASE_REOPENED'
  /** From here on only named staff read the case (policy 12.1). */
  | 'CASE_RESTRICTED'
  /** The case is read by its service again. */
  | 'CASE_RESTRICTION_LIFTED'
  /** An application for a case review was acknowledged. */
  | 'CASE_REVIEW_ACKNOWLEDGED'
  /** The applicant appealed. */
  | 'CASE_REVIEW_APPEALED'
  /** An ASB case review was applied for (policy 16). */
  | 'CASE_REVIEW_APPLIED'
  /** A case review was carried out. */
  | 'CASE_REVIEW_CARRIED_OUT'
  /** A case review came to its end. */
  | 'CASE_REVIEW_CLOSED'
  /** Whether the threshold for a case review is met was decided. */
  | 'CASE_REVIEW_DECIDED'
  /** The right to an ASB case review was explained (policy 3.11). */
  | 'CASE_REVIEW_RIGHT_EXPLAINED'
  /** A step of the investigation was ticked or unticked (policy 7.4). */
  | 'CHECKLIST_CHANGED'
  /** A manager approved closing for want of cooperation (policy 8.3). */
  | 'CLOSING_APPROVED'
  /** Somebody was told that the case closes, with reason and outcome (policy 3.6). */
  | 'CLOSURE_NOTICE_GIVEN'
  /** A conflict of interest is over: whoever had it may read the case again. */
  | 'CONFLICT_WALL_LIFTED'
  /** Somebody with a conflict of interest reads the case no more (policy 12.1). */
  | 'CONFLICT_WALL_RAISED'
  /** A party agreed to an action, refused it or withdrew (policy 8.3). */
  | 'CONSENT_RECORDED'
  /** Contact, or an attempt at it, was recorded (policy 8.5). */
  | 'CONTACT_RECORDED'
  /** A request for cooperation was answered, met or not (policy 8.3). */
  | 'COOPERATION_ANSWERED'
  /** Somebody was asked to cooperate (policy 8.3). */
  | 'COOPERATION_REQUESTED'
  /** Something due is no longer needed. */
  | 'DEADLINE_CANCELLED'
  /** Something due was done, in time or late. */
  | 'DEADLINE_MET'
  /** Something due was not done in time. */
  | 'DEADLINE_MISSED'
  /** A need was agreed: a clock that waited for it counts from now on (policy 8.6). */
  | 'DEADLINE_NEEDED'
  /** Something missed is still not done, and its managers were told. */
  | 'DEADLINE_OVERDUE'
  /** A manager set another day for something due, with a reason. */
  | 'DEADLINE_OVERRIDDEN'
  /** Something became due. */
  | 'DEADLINE_SET'
  /** An entry of a diary was taken over (policy 8.3). */
  | 'DIARY_ENTRY_ADDED'
  /** Diary sheets are to be kept longer, with a reason. */
  | 'DIARY_EXTENDED'
  /** Whoever kept a diary was told what comes of it (policy 8.9). */
  | 'DIARY_FEEDBACK_GIVEN'
  /** Whoever keeps a diary was given what they send its entries by (policy 3.9). */
  | 'DIARY_KEY_GIVEN'
  /** Diary sheets were returned (policy 3.9). */
  | 'DIARY_RETURNED'
  /** The area manager advised on sharing (policy 12.2). */
  | 'DISCLOSURE_ADVISED'
  /** Information was shared. */
  | 'DISCLOSURE_MADE'
  /** Sharing information was proposed (policy 12.2). */
  | 'DISCLOSURE_REQUESTED'
  /** Something shared was reviewed afterwards (policy 11.9). */
  | 'DISCLOSURE_REVIEWED'
  /** A proposal to share was taken back. */
  | 'DISCLOSURE_WITHDRAWN'
  /** Somebody outside its scope reads the case in an emergency (policy 12.1). */
  | 'EMERGENCY_ACCESS_TAKEN'
  /** Somebody answered questions after protected characteristics; what, is not said here (policy, Equality and Diversity). */
  | 'EQUALITY_PROFILE_RECORDED'
  /** Somebody took back what they answered about protected characteristics. */
  | 'EQUALITY_PROFILE_WITHDRAWN'
  /** Reports follow one another so closely that the service lead is told (policy 5.3). */
  | 'ESCALATION_NOTICED'
  /** Evidence that had come without a case was given to this one (policy 15.1). */
  | 'EVIDENCE_ATTACHED'
  /** What is known of a piece of evidence was changed. */
  | 'EVIDENCE_DESCRIBED'
  /** A copy was taken of evidence that waited for a case (policy 12.1, 15.1). */
  | 'EVIDENCE_LOOKED_AT'
  /** Evidence was taken in, into the case file or to wait for a case (policy 15.1). */
  | 'EVIDENCE_RECEIVED'
  /** A piece of evidence that had been set aside counts again. */
  | 'EVIDENCE_RESTORED'
  /** A piece of evidence was set aside, with a reason; it is kept (policy 8.4). */
  | 'EVIDENCE_SET_ASIDE'
  /** The written reasons of a temporary exclusion were given (Renting Homes (Wales) Act 2016 s.145). */
  | 'EXCLUSION_REASONS_GIVEN'
  /** What it was called in another system does not hold, or not any more. */
  | 'EXTERNAL_REFERENCE_ENDED'
  /** What it is called in another system of the landlord was recorded. */
  | 'EXTERNAL_REFERENCE_RECORDED'
  /** The area manager approved a formal action (policy 11.2). */
  | 'FORMAL_ACTION_APPROVED'
  /** The assessment of a formal action was written or changed (policy 11.3). */
  | 'FORMAL_ACTION_ASSESSED'
  /** The terms of a formal action were broken. */
  | 'FORMAL_ACTION_BREACHED'
  /** A formal action was ended before its time. */
  | 'FORMAL_ACTION_DISCHARGED'
  /** A formal action was refused (policy 11.2). */
  | 'FORMAL_ACTION_REFUSED'
  /** A formal action began. */
  | 'FORMAL_ACTION_STARTED'
  /** The housing manager supported a formal action (policy 11.2). */
  | 'FORMAL_ACTION_SUPPORTED'
  /** Something to be known of somebody was noted and sealed; what, is not said here (policy 11.3). */
  | 'HEALTH_NOTED'
  /** Such a note does not hold any more. */
  | 'HEALTH_NOTE_ENDED'
  /** Who belongs to a household or group was changed (policy 2.2). */
  | 'HOUSEHOLD_CHANGED'
  /** A housing manager gave advice (policy 13.4). */
  | 'HOUSING_MANAGER_ANSWERED'
  /** A housing manager was asked for advice (policy 13.4). */
  | 'HOUSING_MANAGER_CONSULTED'
  /** An identification turned out wrong and was undone. */
  | 'IDENTIFICATION_UNDONE'
  /** Taken over from another system's records. */
  | 'IMPORTED'
  /** A further incident was recorded. */
  | 'INCIDENT_RECORDED'
  /** Another agency leads, or the landlord does (policy 7.2). */
  | 'LEAD_CHANGED'
  /** A service lead or area manager reviewed the case (policy 15.2, 15.3). */
  | 'LEAD_REVIEW_RECORDED'
  /** Its time was over: identity and words were taken away, and what figures are counted from was kept (policy 12.1; UK GDPR, Article 5(1)(e)). */
  | 'MINIMISED'
  /** The case is no longer watched only. */
  | 'MONITORING_ENDED'
  /** The behaviour has stopped and is watched from here on. */
  | 'MONITORING_STARTED'
  /** A note was added. */
  | 'NOTE_RECORDED'
  /** A manager took back the decision that it is not anti-social behaviour (policy 9.3). */
  | 'NOT_ASB_OVERRIDDEN'
  /** An order was breached, varied or discharged. */
  | 'ORDER_CHANGED'
  /** What the court decided was recorded. */
  | 'ORDER_RECORDED'
  /** An option of partnership work was used or considered (policy 11.7). */
  | 'PARTNERSHIP_OPTION_CONSIDERED'
  /** Somebody was added to the case. */
  | 'PARTY_ADDED'
  /** What is known of somebody in the case was changed. */
  | 'PARTY_CHANGED'
  /** Somebody was removed from the case. */
  | 'PARTY_REMOVED'
  /** Somebody gave express permission to share what concerns them (policy 1.4). */
  | 'PERMISSION_RECORDED'
  /** An express permission was withdrawn (policy 1.4). */
  | 'PERMISSION_WITHDRAWN'
  /** What is known of a person, or how to reach them, was changed. */
  | 'PERSON_CHANGED'
  /** Somebody in it was erased at their own request, with what was written of them (UK GDPR, Article 17). */
  | 'PERSON_ERASED'
  /** Somebody unknown was found to be somebody on record (policy 2.2). */
  | 'PERSON_IDENTIFIED'
  /** An action plan was agreed (policy 8.10). */
  | 'PLAN_AGREED'
  /** The action plan was changed (policy 8.10). */
  | 'PLAN_CHANGED'
  /** Something agreed in the action plan was done (policy 8.10). */
  | 'PLAN_ITEM_COMPLETED'
  /** The action plan was reviewed (policy 8.10). */
  | 'PLAN_REVIEWED'
  /** The police were called (policy 2.4). */
  | 'POLICE_CALLED'
  /** Evidence or support of the police was linked to a formal action (policy 11.4). */
  | 'POLICE_EVIDENCE_LINKED'
  /** Work in partnership with the police was recorded (policy 10.5). */
  | 'POLICE_PARTNERSHIP_RECORDED'
  /** What was recorded of prevention was put right. */
  | 'PREVENTION_CORRECTED'
  /** Prevention was recorded as a step of it (policy 6). */
  | 'PREVENTION_RECORDED'
  /** What was recorded of prevention was withdrawn. */
  | 'PREVENTION_WITHDRAWN'
  /** The harm rating or priority was changed (policy 7.5). */
  | 'PRIORITY_CHANGED'
  /** Publicity was asked about, guided, drafted, published or withdrawn (policy 14). */
  | 'PUBLICITY_CHANGED'
  /** A recommendation was accepted, not accepted, or carried out. */
  | 'RECOMMENDATION_ANSWERED'
  /** A report was added to a case. */
  | 'REPORT_LINKED'
  /** A report was received (policy 8.4). */
  | 'REPORT_RECEIVED'
  /** More became known about a report than when it was taken (policy 8.4). */
  | 'REPORT_SUPPLEMENTED'
  /** A report was decided upon (policy 5.3). */
  | 'REPORT_TRIAGED'
  /** The risk to a person was assessed, for the first time or again (policy 8.7). */
  | 'RISK_ASSESSED'
  /** Safeguarding takes priority from here on (policy 2.3). */
  | 'SAFEGUARDING_FLAGGED'
  /** A complaint about the handling was made (policy 16.1). */
  | 'SERVICE_COMPLAINT_LOGGED'
  /** Approval was asked for instructing a solicitor (policy 13.5). */
  | 'SOLICITOR_ASKED_FOR'
  /** Instructing a solicitor was approved or refused (policy 13.5). */
  | 'SOLICITOR_DECIDED'
  /** What protects a member of staff was recorded: incident report, oversight, plan (policy 8.2). */
  | 'STAFF_PROTECTION_RECORDED'
  /** A case moved to another stage. */
  | 'STAGE_CHANGED'
  /** Support was offered, whatever the landlord may do about the behaviour (policy 3.10). */
  | 'SUPPORT_OFFERED'
  /** What came of asking somebody was recorded (policy 3.5). */
  | 'SURVEY_ANSWERED'
  /** Somebody was asked how satisfied they are (policy 3.5). */
  | 'SURVEY_ISSUED'
  /** The decision on a report was put off until everybody is safe (policy 2.4). */
  | 'TRIAGE_DEFERRED'
  /** Somebody was told how the case is going (policy 3.6, 8.9). */
  | 'UPDATE_GIVEN'
  /** The urgency was changed (policy 8.6). */
  | 'URGENCY_CHANGED'
  /** A visit was cancelled. */
  | 'VISIT_CANCELLED'
  /** Staff went on a visit (policy 4.1). */
  | 'VISIT_CARRIED_OUT'
  /** The control measures for a visit were confirmed (policy 4.1). */
  | 'VISIT_CONFIRMED'
  /** A visit was planned (policy 4.1). */
  | 'VISIT_PLANNED';

export type ClockHistoryQueryVariables = Exact<{
  id: string;
}>;


export type ClockHistoryQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { dueAt: string, movedBecause: string | null, calendarVersion: string, id: string, policyVersion: { id: string, number: number, title: string }, replaces: { id: string, dueAt: string } | null, replacedBy: { id: string, dueAt: string } | null, history: Array<{ id: string, kind: EventKind, occurredAt: string, facts: Record<string, unknown>, actor: { id: string, name: string | null } | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export const ClockHistoryDocument: Trusted<ClockHistoryQuery, ClockHistoryQueryVariables> = trusted('plIRFJrKqtCd-viO9Ln7mU');