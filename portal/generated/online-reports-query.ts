// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What the behaviour was, after the examples of the policy (policy 2.6). */
export type Behaviour =
  /** Using or threatening to use the accommodation to sell drugs or for other unlawful purposes (policy 2.6). */
  | 'DRUG_SELLING_OR_UNLAWFUL_USE'
  /** Excessive noise nuisance (policy 2.6). */
  | 'EXCESSIVE_NOISE'
  /** Fly tipping (policy 2.6). */
  | 'FLY_TIPPING'
  /** Fouling of public areas (policy 2.6). */
  | 'FOULING'
  /** Graffiti (policy 2.6). */
  | 'GRAFFITI'
  /** Intimidation and harassment, including against staff (policy 2.6). */
  | 'INTIMIDATION_HARASSMENT'
  /** Nuisance vehicles (policy 2.6). */
  | 'NUISANCE_VEHICLES'
  /** Something else, which must be described; the list in the policy is not closed (policy 2.6). */
  | 'OTHER'
  /** Targeting members of identified groups because of their perceived difference (policy 2.6). */
  | 'TARGETING_IDENTIFIED_GROUP'
  /** Actual violence against people or property, including against staff (policy 2.6). */
  | 'VIOLENCE';

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

/** In which language a document is. */
export type DocumentLanguage =
  /** English. */
  | 'ENGLISH'
  /** Welsh. */
  | 'WELSH';

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

/** Which reports sent online; conditions add up. */
export type OnlineReportFilter = {
  /** In any of these states. */
  state?: Array<OnlineReportState> | null | undefined;
  /** Of any of these urgencies. */
  urgency?: Array<Urgency> | null | undefined;
};

/** Who may read a report sent online before its place is known (policy 12.1). */
export type OnlineReportReaders =
  /** Everybody who may triage. */
  | 'CASE_WORKERS'
  /** Service leads and managers: domestic abuse, which is not read by everybody (policy, Scope). */
  | 'LEADS_AND_MANAGERS'
  /** Area managers, housing managers and the head of service: it is about somebody who works here (policy, Scope). */
  | 'MANAGERS_ABOVE';

/** Where a report sent online stands (policy 8.3). */
export type OnlineReportState =
  /** It is none, for a reason; that can be taken back. */
  | 'SET_ASIDE'
  /** It is a report like any other. */
  | 'TAKEN_IN'
  /** Nobody has taken it in yet; its clock runs since it was sent (policy 8.6). */
  | 'WAITING';

/** A report sent online that is to be read. */
export type OpenOnlineReportInput = {
  /** The report sent online. */
  onlineReportId: string;
};

/** Who may report anti-social behaviour (policy 8.1). */
export type ReporterType =
  /** A partner agency reporting or referring, such as the police or a council (practice). */
  | 'AGENCY'
  /** Someone who chose not to say who they are (practice). */
  | 'ANONYMOUS'
  /** A business in the area (policy 8.1). */
  | 'BUSINESS'
  /** Someone working for the landlord under contract (policy 8.1). */
  | 'CONTRACTOR'
  /** Someone living nearby who is not an occupant (policy 8.1). */
  | 'NEIGHBOUR'
  /** Someone living in the landlord's accommodation (policy 8.1). */
  | 'OCCUPANT'
  /** A member of the landlord's staff (policy 8.1, 8.2). */
  | 'STAFF'
  /** Someone visiting (policy 8.1). */
  | 'VISITOR'
  /** Someone working in the area (policy 8.1). */
  | 'WORKER';

/** A report sent online that was set aside and is to wait again. */
export type RestoreOnlineReportInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The report sent online. */
  onlineReportId: string;
  /** Its version as last read; a change by somebody else since is then refused. */
  onlineReportVersion?: number | null | undefined;
};

/** What the scan for viruses found. */
export type ScanState =
  /** The scanner found nothing. */
  | 'CLEAN'
  /** The scanner found something: nobody gets the file. */
  | 'INFECTED'
  /** Nobody has looked: no scanner is set up. */
  | 'NOT_SCANNED'
  /** The scanner could not tell: nobody gets the file until it can. */
  | 'QUARANTINED';

/** Why a report sent online is set aside. */
export type SetAsideReason =
  /** It is about no place of the landlord; whoever sent it was told who can help. */
  | 'NOT_OUR_PLACE'
  /** It was sent before, and that one is kept. */
  | 'SENT_TWICE'
  /** Advertising, or nothing that anybody meant. */
  | 'SPAM'
  /** Somebody tried the form out. */
  | 'TRIED_OUT';

/** A report sent online that is none. */
export type SetOnlineReportAsideInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The report sent online. */
  onlineReportId: string;
  /** Its version as last read; a change by somebody else since is then refused. */
  onlineReportVersion?: number | null | undefined;
  /** Why. */
  reason: SetAsideReason;
};

/** The place and the people of a report sent online, as staff have found them; everything else is taken as it was sent. */
export type TakeInOnlineReportInput = {
  /** Behaviour of the list in policy 2.6. */
  behaviour?: Behaviour | null | undefined;
  /** Category of table 3.9; what was answered on the form when left out. */
  category?: CategoryCode | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The report sent online. */
  onlineReportId: string;
  /** Its version as last read; a change by somebody else since is then refused. */
  onlineReportVersion?: number | null | undefined;
  /** The home or communal place it concerns, where known. */
  propertyId?: string | null | undefined;
  /** Whoever sent it, when on record already; else who named themselves is put on record. Not for an anonymous report. */
  reporterId?: string | null | undefined;
  /** The service it concerns. */
  serviceId: string;
};

/** Whether the case is an emergency under the response times (policy 8.6). */
export type Urgency =
  /** Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6). */
  | 'EMERGENCY'
  /** Everything else: talk and agree the approach within five working days (policy 8.6). */
  | 'NON_EMERGENCY';

export type OnlineReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OnlineReportFilter | null | undefined;
}>;


export type OnlineReportsQuery = { onlineReports: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, sentAt: string, dueAt: string, urgency: Urgency, dangerNow: boolean, reporterType: ReporterType, language: DocumentLanguage, keptTo: OnlineReportReaders, state: OnlineReportState, takenInAt: string | null, setAsideAt: string | null, setAsideReason: SetAsideReason | null, minimisedAt: string | null, version: number, attachments: Array<{ id: string, mediaType: string, sizeBytes: number, scanState: ScanState, minimisedAt: string | null }>, report: { id: string, reference: string } | null } }> } };

export type OpenOnlineReportMutationVariables = Exact<{
  input: OpenOnlineReportInput;
}>;


export type OpenOnlineReportMutation = { openOnlineReport: { words: { dangerNow: boolean | null, policeCalled: boolean | null, category: CategoryCode | null, what: string | null, when: string | null, where: string | null, who: string | null, violence: boolean | null, hate: boolean | null, hateStrands: Array<HateStrand> | null, domestic: boolean | null, aboutStaff: boolean | null, safeToSelfResolve: boolean | null, onBehalfOf: { name: string | null, knows: boolean | null } | null, reporter: { name: string | null, phone: string | null, email: string | null, methods: Array<ContactMethod> | null, noMessages: boolean | null, safeTimes: string | null, mustNotBeSaid: string | null, language: string | null } | null, files: Array<{ id: string | null, fileName: string | null }> | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type PeopleNamedQueryVariables = Exact<{
  name: string;
}>;


export type PeopleNamedQuery = { persons: { edges: Array<{ node: { id: string, name: string | null, phone: string | null } }> } };

export type TakeInOnlineReportMutationVariables = Exact<{
  input: TakeInOnlineReportInput;
}>;


export type TakeInOnlineReportMutation = { takeInOnlineReport: { report: { id: string, reference: string } | null, prompts: Array<{ message: string }> | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type SetOnlineReportAsideMutationVariables = Exact<{
  input: SetOnlineReportAsideInput;
}>;


export type SetOnlineReportAsideMutation = { setOnlineReportAside: { onlineReport: { id: string, state: OnlineReportState } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type RestoreOnlineReportMutationVariables = Exact<{
  input: RestoreOnlineReportInput;
}>;


export type RestoreOnlineReportMutation = { restoreOnlineReport: { onlineReport: { id: string, state: OnlineReportState } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export const OnlineReportsDocument: Trusted<OnlineReportsQuery, OnlineReportsQueryVariables> = trusted('0Wv-jXwCLdjzABQzfc4rds');

export const OpenOnlineReportDocument: Trusted<OpenOnlineReportMutation, OpenOnlineReportMutationVariables> = trusted('iW33b3Y39Dv2FiIN37rAf2');

export const PeopleNamedDocument: Trusted<PeopleNamedQuery, PeopleNamedQueryVariables> = trusted('3Qyb2LGaXqeRqWAZXQkGpy');

export const TakeInOnlineReportDocument: Trusted<TakeInOnlineReportMutation, TakeInOnlineReportMutationVariables> = trusted('A5kpedjEOp0GoTNKMEfG2o');

export const SetOnlineReportAsideDocument: Trusted<SetOnlineReportAsideMutation, SetOnlineReportAsideMutationVariables> = trusted('FVW6sOehzjH6vcWAlxNYS9');

export const RestoreOnlineReportDocument: Trusted<RestoreOnlineReportMutation, RestoreOnlineReportMutationVariables> = trusted('bjeKKA3OV758hboRIX_2_-');