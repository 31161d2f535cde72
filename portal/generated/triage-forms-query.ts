// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** What kind of agency a partner is (policy 3.7, 3.8, 9.4). */
export type AgencyKind =
  /** Community safety partnership (practice). */
  | 'COMMUNITY_SAFETY_PARTNERSHIP'
  /** Environmental health at the local authority (policy 3.9). */
  | 'ENVIRONMENTAL_HEALTH'
  /** Fire and rescue (practice). */
  | 'FIRE'
  /** Integrated care board or other NHS body (regulator). */
  | 'ICB_NHS'
  /** Legal adviser (policy 12.2, 13.5). */
  | 'LEGAL_ADVISER'
  /** Local authority (policy 3.8). */
  | 'LOCAL_AUTHORITY'
  /** Mediation provider (policy 13.6). */
  | 'MEDIATION'
  /** Neighbourhood watch or other community group (policy 13.6). */
  | 'NEIGHBOURHOOD_WATCH'
  /** Another landlord in the area (policy 6.4). */
  | 'OTHER_LANDLORD'
  /** Police (policy 3.8, 10.5, 11.4). */
  | 'POLICE'
  /** Probation (practice). */
  | 'PROBATION'
  /** Social services (policy 11.9). */
  | 'SOCIAL_SERVICES'
  /** Provider of support (policy 13.6). */
  | 'SUPPORT_PROVIDER'
  /** Victim support (practice). */
  | 'VICTIM_SUPPORT'
  /** Youth justice (practice). */
  | 'YOUTH_JUSTICE';

/** The categories of the table of anti-social behaviour (policy 3.9). */
export type CategoryCode =
  /** Criminal activity (policy 3.9). */
  | 'CRIMINAL_ACTIVITY'
  /** Cuckooing or mate crime (policy 3.9). */
  | 'CUCKOOING_MATE_CRIME'
  /** Cyber crime (policy 3.9). */
  | 'CYBER_CRIME'
  /** Domestic abuse; redirected to its own procedure (policy 3.9, Scope). */
  | 'DOMESTIC_ABUSE'
  /** Drug dealing (policy 3.9). */
  | 'DRUG_DEALING'
  /** Hate crime (policy 3.9, section 10). */
  | 'HATE_CRIME'
  /** Noise nuisance (policy 3.9). */
  | 'NOISE_NUISANCE'
  /** Parties; more than one in the year is anti-social behaviour (policy 3.9). */
  | 'PARTIES'
  /** Vandalism, damage to property and graffiti (policy 3.9). */
  | 'VANDALISM_DAMAGE_GRAFFITI'
  /** Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9). */
  | 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION'
  /** Violence (policy 3.9). */
  | 'VIOLENCE'
  /** Weapons (policy 3.9). */
  | 'WEAPONS';

/** How staff reached or tried to reach somebody. The initial interview is by phone or in person (policy 8.5). */
export type ContactMethod =
  /** By email. */
  | 'EMAIL'
  /** Face to face (policy 8.5, 8.6). */
  | 'IN_PERSON'
  /** By letter. */
  | 'LETTER'
  /** By a message through the portal. */
  | 'ONLINE'
  /** By telephone (policy 8.5). */
  | 'PHONE'
  /** By text message. */
  | 'TEXT_MESSAGE';

/** Put a decision off until everybody is safe (policy 2.4). The clocks run on. */
export type DeferTriageInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
  /** The report. */
  reportId: string;
  /** The version of the report as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  reportVersion?: number | null | undefined;
};

/** The limb of the definition that the behaviour meets; any one is enough (policy 2.1, 2.2). */
export type DefinitionLimb =
  /** Generally considered to cause annoyance, nuisance or disturbance to other people in the area, by residents, groups, households or visitors (policy 2.2). */
  | 'EXTENDED_POLICY'
  /** Has caused, or is likely to cause, harassment, alarm or distress to any person (2014 Act s.2(1)(a); policy 2.1(a)). */
  | 'HARASSMENT_ALARM_DISTRESS'
  /** Capable of causing housing-related nuisance or annoyance to any person (2014 Act s.2(1)(c); policy 2.1(c)). */
  | 'HOUSING_RELATED_NUISANCE'
  /** Capable of causing nuisance or annoyance in relation to somebody's occupation of residential premises (2014 Act s.2(1)(b); policy 2.1(b)). */
  | 'RESIDENTIAL_NUISANCE';

/** The same had been reported already. The clocks of the earlier report run; those of this one end. */
export type DuplicateDecision = {
  /** The earlier report. */
  ofReportId: string;
};

/** Impact or harm as the table of categories prints it (policy 3.9). Never merged with risk or urgency. */
export type HarmRating =
  /** Medium (policy 3.9). */
  | 'MEDIUM'
  /** Serious (policy 3.9). */
  | 'SERIOUS';

/** Who perceives the behaviour as based on hate; anybody’s perception is enough (policy 10.1). */
export type HatePerceivedBy =
  /** A partner agency, such as the police. */
  | 'AGENCY'
  /** Anybody else. */
  | 'ANYONE_ELSE'
  /** The person who reported it. */
  | 'REPORTER'
  /** A member of staff. */
  | 'STAFF'
  /** The person it was aimed at. */
  | 'VICTIM'
  /** Somebody who saw or heard it. */
  | 'WITNESS';

/** The characteristic, actual or perceived, at which hostility was directed. Perception by the victim or anyone is enough (policy 10.1). */
export type HateStrand =
  /** Age; recorded locally and never counted as a hate incident for the regulator. */
  | 'AGE'
  /** Disability; monitored nationally. */
  | 'DISABILITY'
  /** Another difference; recorded locally and never counted as a hate incident for the regulator. */
  | 'OTHER'
  /** Race or ethnicity; monitored nationally. */
  | 'RACE'
  /** Religion or belief; monitored nationally. */
  | 'RELIGION'
  /** Sex; recorded locally and never counted as a hate incident for the regulator. */
  | 'SEX'
  /** Sexual orientation; monitored nationally. */
  | 'SEXUAL_ORIENTATION'
  /** Transgender identity; monitored nationally. */
  | 'TRANSGENDER_IDENTITY';

/** Add the report to a case that runs already. */
export type LinkToCaseDecision = {
  /** The open case. */
  caseId: string;
  /** Which limbs of the definition this report meets (policy 2.1); those of the case’s first report when left out. They say whether it counts towards a case review (policy 16). */
  limbs?: Array<DefinitionLimb> | null | undefined;
};

/** Decide that it is not anti-social behaviour (policy 2.7, 9.3). The report stays on record. */
export type NotAsbDecisionInput = {
  /** What the reporter is told about why it is not anti-social behaviour. */
  explanation: string;
  /** When the explanation was given; needed where the reporter can be reached. */
  explanationSentAt?: string | null | undefined;
  /** Which of the examples it is. */
  reason: NotAsbReason;
  /** Advice on how they can resolve it themselves. */
  selfHelpAdvice: string;
  /** Support offered all the same (policy 3.10); at most 2,000 characters. */
  supportOffered?: string | null | undefined;
};

/** Why reported behaviour is not classed as anti-social (policy 2.7). */
export type NotAsbReason =
  /** Cooking odours (policy 2.7). */
  | 'COOKING_ODOURS'
  /** Music played during the day (policy 2.7). */
  | 'DAYTIME_MUSIC'
  /** Door slamming (policy 2.7). */
  | 'DOOR_SLAMMING'
  /** Lifestyle clash caused by different working or home lives (policy 2.7). */
  | 'LIFESTYLE_CLASH'
  /** Moving of objects (policy 2.7). */
  | 'MOVING_OBJECTS'
  /** A one-off party; more than one in the year is anti-social behaviour (policy 2.7, 3.9). */
  | 'ONE_OFF_PARTY'
  /** Another reason, which must be explained; the list in the policy gives examples only (policy 2.7). */
  | 'OTHER'
  /** Washing machine noise (policy 2.7). */
  | 'WASHING_MACHINE_NOISE';

/** Open a case (policy 2.1, 2.2, 3.9). */
export type OpenCaseDecision = {
  /** Category of table 3.9. */
  category: CategoryCode;
  /** A closed case of the same matter that this one follows: the two are linked (Tenant Satisfaction Measures: a report after closing is a new case). */
  follows?: string | null | undefined;
  /** Needed where the table offers both; otherwise the table’s own. */
  harmRating?: HarmRating | null | undefined;
  /** Who perceives it so. */
  hatePerceivedBy?: HatePerceivedBy | null | undefined;
  /** Strands of hate that anybody perceives, where the report has not said (policy 10.1); empty when asked and none. */
  hateStrands?: Array<HateStrand> | null | undefined;
  /** Reference of the incident, where safeguarding takes priority and the report has none (policy 2.3). */
  incidentReference?: string | null | undefined;
  /** Limbs of the definition that the behaviour meets; at least one (policy 2.1). */
  limbs: Array<DefinitionLimb>;
  /** Who leads the case; the person triaging when left out. */
  ownerId?: string | null | undefined;
  /** What whoever is said to be responsible is to the household (policy 2.2); needed for the limb EXTENDED_POLICY. */
  perpetratorRelation?: PerpetratorRelation | null | undefined;
  /** What the reporter is in the case besides reporter: VICTIM, WITNESS, or REPORTER alone. */
  reporterRole?: PartyRole;
  /** Only these members of staff may read the case, and whoever opens it (policy 12.1): for hate and for staff who are victims. Its owner and an area manager must be among them. At most 20. */
  restrictTo?: Array<string> | null | undefined;
  /** Whether the person feels safe to try to resolve it themselves (policy 3.9). */
  safeToSelfResolve?: boolean | null | undefined;
  /** When it differs from what the answers say. Only a manager may lower an emergency (policy 8.6). */
  urgency?: Urgency | null | undefined;
  /** Why an emergency is lowered. */
  urgencyReason?: string | null | undefined;
  /** Why the behaviour is unreasonable (policy 1.1); needed where nobody was harassed, alarmed or distressed. At most 2,000 characters. */
  whyUnreasonable?: string | null | undefined;
};

/** What a person is to one case. */
export type PartyRole =
  /** Is said to be responsible; alleged until a finding (policy 11.6). */
  | 'ALLEGED_PERPETRATOR'
  /** Lives in the household of someone in the case (policy 2.2). */
  | 'HOUSEHOLD_MEMBER'
  /** Affected by the behaviour in another way (practice). */
  | 'OTHER_AFFECTED'
  /** Reported the behaviour; the policy also says complainant (policy 8.5). */
  | 'REPORTER'
  /** Speaks for someone in the case (regulator's definition of a case). */
  | 'REPRESENTATIVE'
  /** Experiences the behaviour (policy 5.2, 8.8). */
  | 'VICTIM'
  /** Visits the household of someone in the case (policy 2.2). */
  | 'VISITOR'
  /** Saw or heard the behaviour and may give evidence (policy 8.8, 8.11). */
  | 'WITNESS';

/** What whoever is said to be responsible is to the household concerned (policy 2.2). */
export type PerpetratorRelation =
  /** A group of residents (policy 2.2). */
  | 'GROUP_OF_RESIDENTS'
  /** A member of a resident’s household (policy 2.2). */
  | 'HOUSEHOLD_MEMBER'
  /** A resident (policy 2.2). */
  | 'RESIDENT'
  /** A visitor of a resident (policy 2.2). */
  | 'VISITOR';

/** A contact about a report that has no case: not decided yet, or handed to another procedure. Meets the clocks it settles. */
export type RecordReportContactInput = {
  /** Whether the approach was agreed (policy 8.6); refused where it was not talked over by phone or in person (8.5). */
  approachAgreed?: boolean;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** By which means; an initial interview, which settles a clock, is by phone or in person (policy 8.5). */
  method: ContactMethod;
  /** When; now when left out. Not in the future. */
  occurredAt?: string | null | undefined;
  /** Whether the person was reached; false for an attempt. */
  reached: boolean;
  /** The report. */
  reportId: string;
  /** The version of the report as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  reportVersion?: number | null | undefined;
};

/** Hand it to the procedure it belongs to (policy, Scope). Domestic abuse and whistleblowing become restricted. */
export type RedirectDecision = {
  /** Reference under that procedure: of the incident (policy, Scope); at most 100 characters. */
  incidentReference?: string | null | undefined;
  /** Reference of the safeguarding concern; at most 100 characters. */
  safeguardingReference?: string | null | undefined;
  /** The procedure. */
  target: RedirectTarget;
};

/** The procedure to which a report outside this policy is passed (policy, Scope; 2.3). */
export type RedirectTarget =
  /** Domestic abuse policy and procedure; contact within one working day still applies (policy, Scope; 8.6). */
  | 'DOMESTIC_ABUSE'
  /** Safeguarding and incident procedures, which take priority (policy 2.3). */
  | 'SAFEGUARDING'
  /** Complaints about quality of service or staff (policy, Scope; 16.1). */
  | 'SERVICE_COMPLAINT'
  /** Tenancy fraud (policy, Scope). */
  | 'TENANCY_FRAUD'
  /** Whistleblowing (policy, Scope). */
  | 'WHISTLEBLOWING';

/** Where a report stands. */
export type ReportStatus =
  /** A case was opened from it. */
  | 'CASE_OPENED'
  /** The same report had been received already. */
  | 'DUPLICATE'
  /** Being triaged; a decision may wait until everybody is safe (policy 2.4). */
  | 'IN_TRIAGE'
  /** Added to a case that was already open. */
  | 'LINKED_TO_CASE'
  /** Decided not to be anti-social behaviour, with reason and advice (policy 2.7, 9.3). */
  | 'NOT_ASB'
  /** Received and not yet looked at. */
  | 'RECEIVED'
  /** Passed to the procedure that covers it (policy, Scope). */
  | 'REDIRECTED'
  /** The person was signposted to an agency better placed to help (policy 9.4). */
  | 'SIGNPOSTED'
  /** Withdrawn by the person who made it. */
  | 'WITHDRAWN';

/** Point the person to an agency better placed to help, instead of a case (policy 9.4, 5.3). Told, never left in silence. */
export type SignpostDecision = {
  /** The agency. */
  agency: AgencyKind;
  /** What the reporter is told: who can help, and what the landlord cannot do; at most 20,000 characters. */
  explanation: string;
  /** When they were told; needed where the reporter can be reached. Not in the future. */
  explanationSentAt?: string | null | undefined;
  /** How they are supported in reaching the agency; needed for an occupant. At most 2,000 characters. */
  supportOffered?: string | null | undefined;
};

/** What has become known about a report since it was taken. What is left out stays. */
export type SupplementReportInput = {
  /** Who perceives it so. */
  hatePerceivedBy?: HatePerceivedBy | null | undefined;
  /** Strands of hate that anybody perceives (policy 10.1): makes it an emergency. */
  hateStrands?: Array<HateStrand> | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** When the police were called (policy 2.4). Not in the future. */
  policeCalledAt?: string | null | undefined;
  /** The report. */
  reportId: string;
  /** The version of the report as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  reportVersion?: number | null | undefined;
  /** Whether the person feels safe to try to resolve it themselves (policy 3.9). */
  safeToSelfResolve?: boolean | null | undefined;
  /** Who else was told that a member of staff is the victim (policy 8.2). */
  told?: ToldInput | null | undefined;
  /** The reference given there; at most 100 characters. */
  trueVisionReference?: string | null | undefined;
  /** Whether the hate was reported through True Vision (policy 10.3). */
  trueVisionReported?: boolean | null | undefined;
};

/** Who was told that a member of staff is the victim (policy 8.2). */
export type ToldInput = {
  /** The service lead of the service or an area manager of its area; may be whoever takes the report. */
  staffId: string;
  /** When; now when left out. Not in the future. */
  toldAt?: string | null | undefined;
};

/** One decision on a report: give exactly one of the seven. */
export type TriageReportInput = {
  /** It is known already. */
  duplicate?: DuplicateDecision | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Link it to a case. */
  linkToCase?: LinkToCaseDecision | null | undefined;
  /** It is not anti-social behaviour. */
  notAsb?: NotAsbDecisionInput | null | undefined;
  /** Why; kept with the report. */
  note?: string | null | undefined;
  /** Open a case. */
  openCase?: OpenCaseDecision | null | undefined;
  /** It belongs elsewhere. */
  redirect?: RedirectDecision | null | undefined;
  /** The report. */
  reportId: string;
  /** The version of the report as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  reportVersion?: number | null | undefined;
  /** Another agency can help better. */
  signpost?: SignpostDecision | null | undefined;
  /** It was taken back. */
  withdraw?: WithdrawDecision | null | undefined;
};

/** Whether the case is an emergency under the response times (policy 8.6). */
export type Urgency =
  /** Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6). */
  | 'EMERGENCY'
  /** Everything else: talk and agree the approach within five working days (policy 8.6). */
  | 'NON_EMERGENCY';

/** The person who reported takes it back. A manager alone ends an emergency so; nobody what endangers. */
export type WithdrawDecision = {
  /** Why, as told; at most 2,000 characters. */
  reason: string;
};

export type DecideReportMutationVariables = Exact<{
  input: TriageReportInput;
}>;


export type DecideReportMutation = { triageReport: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, reference: string } | null, report: { id: string, status: ReportStatus, version: number } | null } };

export type DeferReportMutationVariables = Exact<{
  input: DeferTriageInput;
}>;


export type DeferReportMutation = { deferTriage: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, report: { id: string, version: number } | null } };

export type SupplementTheReportMutationVariables = Exact<{
  input: SupplementReportInput;
}>;


export type SupplementTheReportMutation = { supplementReport: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, report: { id: string, version: number } | null } };

export type ContactAboutReportMutationVariables = Exact<{
  input: RecordReportContactInput;
}>;


export type ContactAboutReportMutation = { recordReportContact: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, report: { id: string, version: number } | null } };

export const DecideReportDocument: Trusted<DecideReportMutation, DecideReportMutationVariables> = trusted('EEOH4_2rATd0vl8TyQAynj');

export const DeferReportDocument: Trusted<DeferReportMutation, DeferReportMutationVariables> = trusted('9PL4pLOGCW57dDfrfzCSY6');

export const SupplementTheReportDocument: Trusted<SupplementTheReportMutation, SupplementTheReportMutationVariables> = trusted('b-xwbxgtDBDz5IDdHMKCpK');

export const ContactAboutReportDocument: Trusted<ContactAboutReportMutation, ContactAboutReportMutationVariables> = trusted('QHDsuVH1-0motBtgPKXUGP');
export const duplicateDecisionFields: InputFields = {
  ofReportId: { kind: 'id', needed: true, says: "The earlier report." },
};

export const definitionLimbWords = {
  EXTENDED_POLICY: "Generally considered to cause annoyance, nuisance or disturbance to other people in the area, by residents, groups, households or visitors (policy 2.2).",
  HARASSMENT_ALARM_DISTRESS: "Has caused, or is likely to cause, harassment, alarm or distress to any person (2014 Act s.2(1)(a); policy 2.1(a)).",
  HOUSING_RELATED_NUISANCE: "Capable of causing housing-related nuisance or annoyance to any person (2014 Act s.2(1)(c); policy 2.1(c)).",
  RESIDENTIAL_NUISANCE: "Capable of causing nuisance or annoyance in relation to somebody's occupation of residential premises (2014 Act s.2(1)(b); policy 2.1(b)).",
};

export const linkToCaseDecisionFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The open case." },
  limbs: { kind: 'word', many: true, words: definitionLimbWords, says: "Which limbs of the definition this report meets (policy 2.1); those of the case’s first report when left out. They say whether it counts towards a case review (policy 16)." },
};

export const notAsbReasonWords = {
  COOKING_ODOURS: "Cooking odours (policy 2.7).",
  DAYTIME_MUSIC: "Music played during the day (policy 2.7).",
  DOOR_SLAMMING: "Door slamming (policy 2.7).",
  LIFESTYLE_CLASH: "Lifestyle clash caused by different working or home lives (policy 2.7).",
  MOVING_OBJECTS: "Moving of objects (policy 2.7).",
  ONE_OFF_PARTY: "A one-off party; more than one in the year is anti-social behaviour (policy 2.7, 3.9).",
  OTHER: "Another reason, which must be explained; the list in the policy gives examples only (policy 2.7).",
  WASHING_MACHINE_NOISE: "Washing machine noise (policy 2.7).",
};

export const notAsbDecisionInputFields: InputFields = {
  explanation: { kind: 'text', needed: true, says: "What the reporter is told about why it is not anti-social behaviour." },
  explanationSentAt: { kind: 'moment', says: "When the explanation was given; needed where the reporter can be reached." },
  reason: { kind: 'word', needed: true, words: notAsbReasonWords, says: "Which of the examples it is." },
  selfHelpAdvice: { kind: 'text', needed: true, says: "Advice on how they can resolve it themselves." },
  supportOffered: { kind: 'text', most: 2000, says: "Support offered all the same (policy 3.10)." },
};

export const categoryCodeWords = {
  CRIMINAL_ACTIVITY: "Criminal activity (policy 3.9).",
  CUCKOOING_MATE_CRIME: "Cuckooing or mate crime (policy 3.9).",
  CYBER_CRIME: "Cyber crime (policy 3.9).",
  DOMESTIC_ABUSE: "Domestic abuse; redirected to its own procedure (policy 3.9, Scope).",
  DRUG_DEALING: "Drug dealing (policy 3.9).",
  HATE_CRIME: "Hate crime (policy 3.9, section 10).",
  NOISE_NUISANCE: "Noise nuisance (policy 3.9).",
  PARTIES: "Parties; more than one in the year is anti-social behaviour (policy 3.9).",
  VANDALISM_DAMAGE_GRAFFITI: "Vandalism, damage to property and graffiti (policy 3.9).",
  VERBAL_ABUSE_HARASSMENT_INTIMIDATION: "Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9).",
  VIOLENCE: "Violence (policy 3.9).",
  WEAPONS: "Weapons (policy 3.9).",
};

export const harmRatingWords = {
  MEDIUM: "Medium (policy 3.9).",
  SERIOUS: "Serious (policy 3.9).",
};

export const hatePerceivedByWords = {
  AGENCY: "A partner agency, such as the police.",
  ANYONE_ELSE: "Anybody else.",
  REPORTER: "The person who reported it.",
  STAFF: "A member of staff.",
  VICTIM: "The person it was aimed at.",
  WITNESS: "Somebody who saw or heard it.",
};

export const hateStrandWords = {
  AGE: "Age; recorded locally and never counted as a hate incident for the regulator.",
  DISABILITY: "Disability; monitored nationally.",
  OTHER: "Another difference; recorded locally and never counted as a hate incident for the regulator.",
  RACE: "Race or ethnicity; monitored nationally.",
  RELIGION: "Religion or belief; monitored nationally.",
  SEX: "Sex; recorded locally and never counted as a hate incident for the regulator.",
  SEXUAL_ORIENTATION: "Sexual orientation; monitored nationally.",
  TRANSGENDER_IDENTITY: "Transgender identity; monitored nationally.",
};

export const perpetratorRelationWords = {
  GROUP_OF_RESIDENTS: "A group of residents (policy 2.2).",
  HOUSEHOLD_MEMBER: "A member of a resident’s household (policy 2.2).",
  RESIDENT: "A resident (policy 2.2).",
  VISITOR: "A visitor of a resident (policy 2.2).",
};

export const partyRoleWords = {
  ALLEGED_PERPETRATOR: "Is said to be responsible; alleged until a finding (policy 11.6).",
  HOUSEHOLD_MEMBER: "Lives in the household of someone in the case (policy 2.2).",
  OTHER_AFFECTED: "Affected by the behaviour in another way (practice).",
  REPORTER: "Reported the behaviour; the policy also says complainant (policy 8.5).",
  REPRESENTATIVE: "Speaks for someone in the case (regulator's definition of a case).",
  VICTIM: "Experiences the behaviour (policy 5.2, 8.8).",
  VISITOR: "Visits the household of someone in the case (policy 2.2).",
  WITNESS: "Saw or heard the behaviour and may give evidence (policy 8.8, 8.11).",
};

export const urgencyWords = {
  EMERGENCY: "Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6).",
  NON_EMERGENCY: "Everything else: talk and agree the approach within five working days (policy 8.6).",
};

export const openCaseDecisionFields: InputFields = {
  category: { kind: 'word', needed: true, words: categoryCodeWords, says: "Category of table 3.9." },
  follows: { kind: 'id', says: "A closed case of the same matter that this one follows: the two are linked (Tenant Satisfaction Measures: a report after closing is a new case)." },
  harmRating: { kind: 'word', words: harmRatingWords, says: "Needed where the table offers both; otherwise the table’s own." },
  hatePerceivedBy: { kind: 'word', words: hatePerceivedByWords, says: "Who perceives it so." },
  hateStrands: { kind: 'word', many: true, words: hateStrandWords, says: "Strands of hate that anybody perceives, where the report has not said (policy 10.1); empty when asked and none." },
  incidentReference: { kind: 'text', says: "Reference of the incident, where safeguarding takes priority and the report has none (policy 2.3)." },
  limbs: { kind: 'word', needed: true, many: true, words: definitionLimbWords, says: "Limbs of the definition that the behaviour meets; at least one (policy 2.1)." },
  ownerId: { kind: 'id', says: "Who leads the case; the person triaging when left out." },
  perpetratorRelation: { kind: 'word', words: perpetratorRelationWords, says: "What whoever is said to be responsible is to the household (policy 2.2); needed for the limb EXTENDED_POLICY." },
  reporterRole: { kind: 'word', words: partyRoleWords, says: "What the reporter is in the case besides reporter: VICTIM, WITNESS, or REPORTER alone." },
  restrictTo: { kind: 'id', many: true, says: "Only these members of staff may read the case, and whoever opens it (policy 12.1): for hate and for staff who are victims. Its owner and an area manager must be among them. At most 20." },
  safeToSelfResolve: { kind: 'yesNo', says: "Whether the person feels safe to try to resolve it themselves (policy 3.9)." },
  urgency: { kind: 'word', words: urgencyWords, says: "When it differs from what the answers say. Only a manager may lower an emergency (policy 8.6)." },
  urgencyReason: { kind: 'text', says: "Why an emergency is lowered." },
  whyUnreasonable: { kind: 'text', most: 2000, says: "Why the behaviour is unreasonable (policy 1.1); needed where nobody was harassed, alarmed or distressed." },
};

export const redirectTargetWords = {
  DOMESTIC_ABUSE: "Domestic abuse policy and procedure; contact within one working day still applies (policy, Scope; 8.6).",
  SAFEGUARDING: "Safeguarding and incident procedures, which take priority (policy 2.3).",
  SERVICE_COMPLAINT: "Complaints about quality of service or staff (policy, Scope; 16.1).",
  TENANCY_FRAUD: "Tenancy fraud (policy, Scope).",
  WHISTLEBLOWING: "Whistleblowing (policy, Scope).",
};

export const redirectDecisionFields: InputFields = {
  incidentReference: { kind: 'text', most: 100, says: "Reference under that procedure: of the incident (policy, Scope)." },
  safeguardingReference: { kind: 'text', most: 100, says: "Reference of the safeguarding concern." },
  target: { kind: 'word', needed: true, words: redirectTargetWords, says: "The procedure." },
};

export const agencyKindWords = {
  COMMUNITY_SAFETY_PARTNERSHIP: "Community safety partnership (practice).",
  ENVIRONMENTAL_HEALTH: "Environmental health at the local authority (policy 3.9).",
  FIRE: "Fire and rescue (practice).",
  ICB_NHS: "Integrated care board or other NHS body (regulator).",
  LEGAL_ADVISER: "Legal adviser (policy 12.2, 13.5).",
  LOCAL_AUTHORITY: "Local authority (policy 3.8).",
  MEDIATION: "Mediation provider (policy 13.6).",
  NEIGHBOURHOOD_WATCH: "Neighbourhood watch or other community group (policy 13.6).",
  OTHER_LANDLORD: "Another landlord in the area (policy 6.4).",
  POLICE: "Police (policy 3.8, 10.5, 11.4).",
  PROBATION: "Probation (practice).",
  SOCIAL_SERVICES: "Social services (policy 11.9).",
  SUPPORT_PROVIDER: "Provider of support (policy 13.6).",
  VICTIM_SUPPORT: "Victim support (practice).",
  YOUTH_JUSTICE: "Youth justice (practice).",
};

export const signpostDecisionFields: InputFields = {
  agency: { kind: 'word', needed: true, words: agencyKindWords, says: "The agency." },
  explanation: { kind: 'text', needed: true, most: 20000, says: "What the reporter is told: who can help, and what the landlord cannot do." },
  explanationSentAt: { kind: 'moment', says: "When they were told; needed where the reporter can be reached. Not in the future." },
  supportOffered: { kind: 'text', most: 2000, says: "How they are supported in reaching the agency; needed for an occupant." },
};

export const withdrawDecisionFields: InputFields = {
  reason: { kind: 'text', needed: true, most: 2000, says: "Why, as told." },
};

export const triageReportInputFields: InputFields = {
  duplicate: { kind: 'parts', parts: duplicateDecisionFields, says: "It is known already." },
  linkToCase: { kind: 'parts', parts: linkToCaseDecisionFields, says: "Link it to a case." },
  notAsb: { kind: 'parts', parts: notAsbDecisionInputFields, says: "It is not anti-social behaviour." },
  note: { kind: 'text', says: "Why; kept with the report." },
  openCase: { kind: 'parts', parts: openCaseDecisionFields, says: "Open a case." },
  redirect: { kind: 'parts', parts: redirectDecisionFields, says: "It belongs elsewhere." },
  reportId: { kind: 'id', needed: true, says: "The report." },
  signpost: { kind: 'parts', parts: signpostDecisionFields, says: "Another agency can help better." },
  withdraw: { kind: 'parts', parts: withdrawDecisionFields, says: "It was taken back." },
};

export const deferTriageInputFields: InputFields = {
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
  reportId: { kind: 'id', needed: true, says: "The report." },
};

export const toldInputFields: InputFields = {
  staffId: { kind: 'id', needed: true, says: "The service lead of the service or an area manager of its area; may be whoever takes the report." },
  toldAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
};

export const supplementReportInputFields: InputFields = {
  hatePerceivedBy: { kind: 'word', words: hatePerceivedByWords, says: "Who perceives it so." },
  hateStrands: { kind: 'word', many: true, words: hateStrandWords, says: "Strands of hate that anybody perceives (policy 10.1): makes it an emergency." },
  policeCalledAt: { kind: 'moment', says: "When the police were called (policy 2.4). Not in the future." },
  reportId: { kind: 'id', needed: true, says: "The report." },
  safeToSelfResolve: { kind: 'yesNo', says: "Whether the person feels safe to try to resolve it themselves (policy 3.9)." },
  told: { kind: 'parts', parts: toldInputFields, says: "Who else was told that a member of staff is the victim (policy 8.2)." },
  trueVisionReference: { kind: 'text', most: 100, says: "The reference given there." },
  trueVisionReported: { kind: 'yesNo', says: "Whether the hate was reported through True Vision (policy 10.3)." },
};

export const contactMethodWords = {
  EMAIL: "By email.",
  IN_PERSON: "Face to face (policy 8.5, 8.6).",
  LETTER: "By letter.",
  ONLINE: "By a message through the portal.",
  PHONE: "By telephone (policy 8.5).",
  TEXT_MESSAGE: "By text message.",
};

export const recordReportContactInputFields: InputFields = {
  approachAgreed: { kind: 'yesNo', says: "Whether the approach was agreed (policy 8.6); refused where it was not talked over by phone or in person (8.5)." },
  method: { kind: 'word', needed: true, words: contactMethodWords, says: "By which means; an initial interview, which settles a clock, is by phone or in person (policy 8.5)." },
  occurredAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  reached: { kind: 'yesNo', needed: true, says: "Whether the person was reached; false for an attempt." },
  reportId: { kind: 'id', needed: true, says: "The report." },
};