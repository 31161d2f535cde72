// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';
export type ActionArea = 'EARLY_INTERVENTION' | 'FORMAL_AND_LEGAL' | 'PREVENTION' | 'SUPPORT';

export type ActionStatus =
  | 'APPROVED'
  | 'AWAITING_AREA_MANAGER_APPROVAL'
  | 'AWAITING_HOUSING_MANAGER_SUPPORT'
  | 'BREACHED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DISCHARGED'
  | 'IN_PROGRESS'
  | 'PROPOSED'
  | 'REFUSED';

export type ActionType =
  | 'ACCEPTABLE_BEHAVIOUR_CONTRACT'
  | 'CHALLENGE_BEHAVIOUR'
  | 'CLOSURE_ORDER'
  | 'COMMUNITY_AGREEMENT'
  | 'COMMUNITY_ENGAGEMENT'
  | 'COMMUNITY_PROTECTION_NOTICE'
  | 'COMMUNITY_PROTECTION_ORDER'
  | 'COURT_PREPARATION'
  | 'CRIMINAL_BEHAVIOUR_ORDER'
  | 'DEMOTION_ORDER'
  | 'DIARY_SHEETS'
  | 'DISPERSAL'
  | 'DIVERSIONARY_ACTIVITY'
  | 'EQUIPMENT_CONFISCATION'
  | 'ESTATE_ACTION'
  | 'EVICTION'
  | 'EXCLUSION_ORDER'
  | 'FACILITATED_CONVERSATION'
  | 'GOOD_NEIGHBOUR_AGREEMENT'
  | 'HOUSING_INJUNCTION'
  | 'INJUNCTION'
  | 'JOINT_VISIT'
  | 'MEDIATION'
  | 'NOISE_ABATEMENT'
  | 'NOTICE_TO_END_LICENCE'
  | 'PARENTING_SUPPORT'
  | 'POSSESSION_ABSOLUTE_GROUND'
  | 'POSSESSION_BREACH'
  | 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES'
  | 'REFERRAL'
  | 'REFRESHER_CONVERSATION'
  | 'REHABILITATION_REFERRAL'
  | 'RESILIENCE_SUPPORT'
  | 'RESPECT_ORDER'
  | 'RESTORATIVE_APPROACH'
  | 'SAFEGUARDING_REFERRAL'
  | 'SECURITY_MEASURE'
  | 'SELF_RESOLUTION'
  | 'SIGNPOST'
  | 'TEMPORARY_EXCLUSION_WALES'
  | 'TEMPORARY_MOVE'
  | 'WARNING_LETTER'
  | 'WARNING_VERBAL'
  | 'WEEKLY_REVIEW_MEETING'
  | 'WITNESS_COURT_TRANSPORT'
  | 'WITNESS_ESCORT'
  | 'WITNESS_FOLLOW_UP'
  | 'YOUTH_INJUNCTION';

export type AgencyKind =
  | 'COMMUNITY_SAFETY_PARTNERSHIP'
  | 'ENVIRONMENTAL_HEALTH'
  | 'FIRE'
  | 'ICB_NHS'
  | 'LEGAL_ADVISER'
  | 'LOCAL_AUTHORITY'
  | 'MEDIATION'
  | 'OTHER_LANDLORD'
  | 'POLICE'
  | 'PROBATION'
  | 'SOCIAL_SERVICES'
  | 'SUPPORT_PROVIDER'
  | 'VICTIM_SUPPORT'
  | 'YOUTH_JUSTICE';

export type Behaviour =
  | 'DRUG_SELLING_OR_UNLAWFUL_USE'
  | 'EXCESSIVE_NOISE'
  | 'FLY_TIPPING'
  | 'FOULING'
  | 'GRAFFITI'
  | 'INTIMIDATION_HARASSMENT'
  | 'NUISANCE_VEHICLES'
  | 'OTHER'
  | 'TARGETING_IDENTIFIED_GROUP'
  | 'VIOLENCE';

export type CaseOutcome =
  | 'CANNOT_RESOLVE'
  | 'INSUFFICIENT_EVIDENCE'
  | 'NON_COOPERATION'
  | 'NOT_ASB'
  | 'NO_FURTHER_INCIDENTS'
  | 'PARTY_MOVED'
  | 'PERPETRATOR_UNIDENTIFIED'
  | 'REPORTER_WITHDREW'
  | 'RESOLVED_BY_OTHER_AGENCY'
  | 'RESOLVED_EARLY_INTERVENTION'
  | 'RESOLVED_FORMAL_ACTION'
  | 'RESOLVED_LEGAL_ACTION'
  | 'RESOLVED_SELF_RESOLUTION'
  | 'TRANSFERRED'
  | 'UNRESOLVED';

export type CaseStage =
  | 'ACTION_PLAN'
  | 'CLOSED'
  | 'EARLY_INTERVENTION'
  | 'FORMAL_ACTION'
  | 'INITIAL_INTERVIEW'
  | 'LEGAL_ACTION'
  | 'MONITORING'
  | 'RISK_ASSESSMENT';

export type CaseStatus = 'CLOSED' | 'MONITORING' | 'OPEN';

export type CategoryCode =
  | 'CRIMINAL_ACTIVITY'
  | 'CUCKOOING_MATE_CRIME'
  | 'CYBER_CRIME'
  | 'DOMESTIC_ABUSE'
  | 'DRUG_DEALING'
  | 'HATE_CRIME'
  | 'NOISE_NUISANCE'
  | 'PARTIES'
  | 'VANDALISM_DAMAGE_GRAFFITI'
  | 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION'
  | 'VIOLENCE'
  | 'WEAPONS';

export type ContactMethod = 'EMAIL' | 'IN_PERSON' | 'LETTER' | 'ONLINE' | 'PHONE' | 'TEXT_MESSAGE';

export type DeadlineStatus = 'CANCELLED' | 'MET' | 'MET_LATE' | 'MISSED' | 'PENDING';

export type DeadlineType =
  | 'ACTION_DUE'
  | 'ANNUAL_PUBLICATION'
  | 'EMERGENCY_CONTACT'
  | 'FACE_TO_FACE_INTERVIEW'
  | 'PLAN_REVIEW'
  | 'QUARTERLY_REPORT'
  | 'RISK_REVIEW'
  | 'TALK_AND_AGREE_APPROACH'
  | 'UPDATE_DUE';

export type EventKind =
  | 'ACTION_CANCELLED'
  | 'ACTION_COMPLETED'
  | 'ACTION_PROPOSED'
  | 'ACTION_RECORDED'
  | 'CASE_ASSIGNED'
  | 'CASE_CLOSED'
  | 'CASE_OPENED'
  | 'CASE_REOPENED'
  | 'CASE_REVIEW_RIGHT_EXPLAINED'
  | 'CONTACT_RECORDED'
  | 'DEADLINE_CANCELLED'
  | 'DEADLINE_MET'
  | 'DEADLINE_MISSED'
  | 'DEADLINE_SET'
  | 'IMPORTED'
  | 'INCIDENT_RECORDED'
  | 'NOTE_RECORDED'
  | 'PARTY_ADDED'
  | 'PARTY_REMOVED'
  | 'PRIORITY_CHANGED'
  | 'REPORT_LINKED'
  | 'REPORT_RECEIVED'
  | 'REPORT_TRIAGED'
  | 'SAFEGUARDING_FLAGGED'
  | 'STAGE_CHANGED'
  | 'UPDATE_GIVEN'
  | 'URGENCY_CHANGED';

export type HarmRating = 'MEDIUM' | 'SERIOUS';

export type HateStrand =
  | 'AGE'
  | 'DISABILITY'
  | 'OTHER'
  | 'RACE'
  | 'RELIGION'
  | 'SEX'
  | 'SEXUAL_ORIENTATION'
  | 'TRANSGENDER_IDENTITY';

export type Nation = 'ENGLAND' | 'NORTHERN_IRELAND' | 'WALES';

export type OccupancyType =
  | 'ASSURED'
  | 'ASSURED_SHORTHOLD'
  | 'CAS2_LICENCE'
  | 'DEMOTED'
  | 'EXCLUDED_LICENCE'
  | 'INTRODUCTORY'
  | 'LEASEHOLDER'
  | 'LICENCE'
  | 'NON_OCCUPANT'
  | 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_W'
  | 'SECURE'
  | 'SECURE_CONTRACT_W'
  | 'SHARED_OWNER'
  | 'STANDARD_CONTRACT_W'
  | 'SUPPORTED_STANDARD_CONTRACT_W';

export type PartyRole =
  | 'ALLEGED_PERPETRATOR'
  | 'HOUSEHOLD_MEMBER'
  | 'OTHER_AFFECTED'
  | 'REPORTER'
  | 'REPRESENTATIVE'
  | 'VICTIM'
  | 'VISITOR'
  | 'WITNESS';

export type PersonKind = 'GROUP' | 'INDIVIDUAL' | 'ORGANISATION' | 'UNKNOWN';

export type ReportChannel =
  | 'AGENCY_REFERRAL'
  | 'API'
  | 'HOUSING_SUPPORT_WORKER'
  | 'IN_PERSON_OFFICE'
  | 'IN_PERSON_VISIT'
  | 'MAIN_OFFICE'
  | 'REPORT_FORM_BY_HAND'
  | 'REPORT_FORM_EMAIL'
  | 'REPORT_FORM_POST'
  | 'SERVICE_LEAD'
  | 'WEBSITE';

export type ReportStatus =
  | 'CASE_OPENED'
  | 'DUPLICATE'
  | 'IN_TRIAGE'
  | 'LINKED_TO_CASE'
  | 'NOT_ASB'
  | 'RECEIVED'
  | 'REDIRECTED'
  | 'SIGNPOSTED'
  | 'WITHDRAWN';

export type ReporterType =
  | 'AGENCY'
  | 'ANONYMOUS'
  | 'BUSINESS'
  | 'CONTRACTOR'
  | 'NEIGHBOUR'
  | 'OCCUPANT'
  | 'STAFF'
  | 'VISITOR'
  | 'WORKER';

export type RiskLevel = 'HIGH' | 'LOW' | 'MEDIUM';

export type ServiceType = 'CAS2' | 'HOUSING';

export type Urgency = 'EMERGENCY' | 'NON_EMERGENCY';

export type CaseFileQueryVariables = Exact<{
  reference: string;
}>;

export type CaseFileQuery = {
  case: {
    id: string;
    reference: string;
    status: CaseStatus;
    stage: CaseStage;
    category: CategoryCode;
    harmRating: HarmRating;
    riskLevel: RiskLevel | null;
    urgency: Urgency;
    hateStrands: Array<HateStrand> | null;
    restricted: boolean;
    openedAt: string;
    closedAt: string | null;
    outcome: CaseOutcome | null;
    closingReason: string | null;
    lastContactAt: string | null;
    nextDueAt: string | null;
    closureNoticeAt: string | null;
    reviewRightInformedAt: string | null;
    externalReference: string | null;
    service: {
      id: string;
      name: string;
      type: ServiceType;
      nation: Nation;
      area: { id: string; name: string };
    };
    property: { id: string; address: string | null; postcode: string | null; communal: boolean } | null;
    owner: { id: string; name: string | null } | null;
    deadlines: Array<{
      id: string;
      type: DeadlineType;
      status: DeadlineStatus;
      conditional: boolean;
      startsAt: string;
      dueAt: string;
      metAt: string | null;
      clause: string | null;
    }>;
    parties: Array<{
      id: string;
      role: PartyRole;
      informed: boolean;
      person: {
        id: string;
        kind: PersonKind;
        name: string | null;
        phone: string | null;
        email: string | null;
        occupancyType: OccupancyType | null;
      };
    }>;
    actions: Array<{
      id: string;
      area: ActionArea;
      type: ActionType;
      status: ActionStatus;
      agency: AgencyKind | null;
      description: string | null;
      dueOn: string | null;
      recordedAt: string;
      completedAt: string | null;
      result: string | null;
      recordedBy: { id: string; name: string | null } | null;
    }>;
    reports: Array<{
      id: string;
      reference: string;
      receivedAt: string;
      channel: ReportChannel;
      reporterType: ReporterType;
      category: CategoryCode | null;
      status: ReportStatus;
      description: string | null;
    }>;
    incidents: Array<{
      id: string;
      occurredAt: string;
      behaviour: Behaviour | null;
      description: string | null;
    }>;
    contacts: Array<{
      id: string;
      method: ContactMethod;
      occurredAt: string;
      reached: boolean;
      approachAgreed: boolean;
      summary: string | null;
    }>;
  } | null;
};

export type CaseTimelineQueryVariables = Exact<{
  reference: string;
  last: number;
  before?: string | null | undefined;
}>;

export type CaseTimelineQuery = {
  case: {
    id: string;
    events: {
      pageInfo: { hasPreviousPage: boolean; startCursor: string | null };
      edges: Array<{
        node: {
          id: string;
          seq: number;
          kind: EventKind;
          occurredAt: string;
          actor: { id: string; name: string | null } | null;
        };
      }>;
    };
  } | null;
};

export const CaseFileDocument = gql`
    query CaseFile($reference: String!) {
  case(reference: $reference) {
    id
    reference
    status
    stage
    category
    harmRating
    riskLevel
    urgency
    hateStrands
    restricted
    openedAt
    closedAt
    outcome
    closingReason
    lastContactAt
    nextDueAt
    closureNoticeAt
    reviewRightInformedAt
    externalReference
    service {
      id
      name
      type
      nation
      area {
        id
        name
      }
    }
    property {
      id
      address
      postcode
      communal
    }
    owner {
      id
      name
    }
    deadlines {
      id
      type
      status
      conditional
      startsAt
      dueAt
      metAt
      clause
    }
    parties {
      id
      role
      informed
      person {
        id
        kind
        name
        phone
        email
        occupancyType
      }
    }
    actions {
      id
      area
      type
      status
      agency
      description
      dueOn
      recordedAt
      completedAt
      result
      recordedBy {
        id
        name
      }
    }
    reports {
      id
      reference
      receivedAt
      channel
      reporterType
      category
      status
      description
    }
    incidents {
      id
      occurredAt
      behaviour
      description
    }
    contacts {
      id
      method
      occurredAt
      reached
      approachAgreed
      summary
    }
  }
}
    ` as unknown as DocumentNode<CaseFileQuery, CaseFileQueryVariables>;
export const CaseTimelineDocument = gql`
    query CaseTimeline($reference: String!, $last: Int!, $before: String) {
  case(reference: $reference) {
    id
    events(last: $last, before: $before) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      edges {
        node {
          id
          seq
          kind
          occurredAt
          actor {
            id
            name
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<CaseTimelineQuery, CaseTimelineQueryVariables>;
