// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** Publicity that is considered after an order was granted (policy 14). */
export type AskPublicityGuidanceInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The order. */
  orderId: string;
  /** What for; at least one (policy 14.1). */
  purposes: Array<PublicityPurpose>;
  /** What is planned; at most 20,000 characters. */
  question: string;
};

/** The text of publicity; it may be written anew until it is published. */
export type DraftPublicityInput = {
  /** Where it names somebody whose date of birth is not known: how it is known that they are an adult. */
  ageStatement?: string | null | undefined;
  /** Where it is to be read: area and means; at most 2,000 characters. */
  audience: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether it names the person. */
  namesPerson: boolean;
  /** The publicity. */
  publicityId: string;
  /** The version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  publicityVersion?: number | null | undefined;
  /** The text; at most 20,000 characters. */
  text: string;
};

/** The guidance of the Head of Service (policy 14.2). */
export type GivePublicityGuidanceInput = {
  /** Whether publicity may be drafted; false ends it. */
  allowed: boolean;
  /** How data protection was considered; at most 20,000 characters. */
  dataProtection: string;
  /** The guidance; at most 20,000 characters. */
  guidance: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The publicity. */
  publicityId: string;
  /** The version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  publicityVersion?: number | null | undefined;
};

/** What the court decided. */
export type OrderResult =
  /** The order was made. */
  | 'GRANTED'
  /** The order was refused. */
  | 'REFUSED';

/** The three purposes of publicity (policy 14.1). */
export type PublicityPurpose =
  /** To deter offenders (policy 14.1). */
  | 'DETER'
  /** To increase community confidence (policy 14.1). */
  | 'INCREASE_CONFIDENCE'
  /** To tell the community what it needs to report breaches (policy 14.1). */
  | 'REPORT_BREACHES';

/** Where publicity stands (policy 14.2). */
export type PublicityStatus =
  /** The text is written. */
  | 'DRAFTED'
  /** The Head of Service was asked for guidance (policy 14.2). */
  | 'GUIDANCE_ASKED'
  /** Guidance was given, data protection considered (policy 14.2). */
  | 'GUIDANCE_GIVEN'
  /** It was published. */
  | 'PUBLISHED'
  /** It was withdrawn, or not allowed. */
  | 'WITHDRAWN';

/** Publicity to be published as drafted. */
export type PublishPublicityInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The publicity. */
  publicityId: string;
  /** The version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  publicityVersion?: number | null | undefined;
};

/** A breach of an order. */
export type RecordOrderBreachInput = {
  /** How it was broken; at most 20,000 characters. */
  description: string;
  /** On which day; not in the future. */
  happenedOn: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The order. */
  orderId: string;
  /** The version of the order as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  orderVersion?: number | null | undefined;
  /** Reference of the police told of it; at most 200 characters. */
  policeReference?: string | null | undefined;
};

/** What the court decided on a legal action that is under way. */
export type RecordOrderInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** The court; at most 200 characters. */
  court: string;
  /** The day of the decision; not in the future. */
  decidedOn: string;
  /** The last day of an order, if it has one. */
  expiresOn?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether the police may arrest for a breach. */
  powerOfArrest?: boolean;
  /** The court's reference; at most 200 characters. */
  reference?: string | null | undefined;
  /** Granted or refused. */
  result: OrderResult;
  /** Its terms (needed), or the reasons of a refusal; at most 20,000 characters. */
  terms?: string | null | undefined;
};

/** A variation or the discharge of an order by the court. */
export type VaryOrDischargeOrderInput = {
  /** True where the court ended it; false where it changed it. */
  discharged: boolean;
  /** Its last day from now on; as before when left out. */
  expiresOn?: string | null | undefined;
  /** On which day; not in the future. */
  happenedOn: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The order. */
  orderId: string;
  /** The version of the order as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  orderVersion?: number | null | undefined;
  /** Why; at most 20,000 characters. */
  reason: string;
  /** Its terms from now on; as before when left out. */
  terms?: string | null | undefined;
};

/** Publicity to be withdrawn. */
export type WithdrawPublicityInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The publicity. */
  publicityId: string;
  /** The version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  publicityVersion?: number | null | undefined;
  /** Why; at most 5,000 characters. */
  reason: string;
};

export type RecordOrderByFormMutationVariables = Exact<{
  input: RecordOrderInput;
}>;


export type RecordOrderByFormMutation = { recordOrder: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, order: { id: string, version: number, case: { id: string, version: number } } | null } };

export type BreachOrderByFormMutationVariables = Exact<{
  input: RecordOrderBreachInput;
}>;


export type BreachOrderByFormMutation = { recordOrderBreach: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, order: { id: string, version: number, case: { id: string, version: number } } | null } };

export type ChangeOrderByFormMutationVariables = Exact<{
  input: VaryOrDischargeOrderInput;
}>;


export type ChangeOrderByFormMutation = { varyOrDischargeOrder: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, order: { id: string, version: number, case: { id: string, version: number } } | null } };

export type AskPublicityByFormMutationVariables = Exact<{
  input: AskPublicityGuidanceInput;
}>;


export type AskPublicityByFormMutation = { askPublicityGuidance: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, publicity: { id: string, version: number, status: PublicityStatus, case: { id: string, version: number } } | null } };

export type GuidePublicityByFormMutationVariables = Exact<{
  input: GivePublicityGuidanceInput;
}>;


export type GuidePublicityByFormMutation = { givePublicityGuidance: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, publicity: { id: string, version: number, status: PublicityStatus, case: { id: string, version: number } } | null } };

export type DraftPublicityByFormMutationVariables = Exact<{
  input: DraftPublicityInput;
}>;


export type DraftPublicityByFormMutation = { draftPublicity: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, publicity: { id: string, version: number, status: PublicityStatus, case: { id: string, version: number } } | null } };

export type PublishPublicityByFormMutationVariables = Exact<{
  input: PublishPublicityInput;
}>;


export type PublishPublicityByFormMutation = { publishPublicity: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, publicity: { id: string, version: number, status: PublicityStatus, case: { id: string, version: number } } | null } };

export type WithdrawPublicityByFormMutationVariables = Exact<{
  input: WithdrawPublicityInput;
}>;


export type WithdrawPublicityByFormMutation = { withdrawPublicity: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, publicity: { id: string, version: number, status: PublicityStatus, case: { id: string, version: number } } | null } };

export type WhyNoOrderFragment = { field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null };

export type OrderKeptFragment = { id: string, version: number, case: { id: string, version: number } };

export type PublicityKeptFragment = { id: string, version: number, status: PublicityStatus, case: { id: string, version: number } };

export const RecordOrderByFormDocument: Trusted<RecordOrderByFormMutation, RecordOrderByFormMutationVariables> = trusted('EvuMW8NrxYaAYNBy1yLxWv');

export const BreachOrderByFormDocument: Trusted<BreachOrderByFormMutation, BreachOrderByFormMutationVariables> = trusted('T5Nr7VUaT7tA5DCWIIxGQ2');

export const ChangeOrderByFormDocument: Trusted<ChangeOrderByFormMutation, ChangeOrderByFormMutationVariables> = trusted('vAFp75winGuecSGkdGhQUs');

export const AskPublicityByFormDocument: Trusted<AskPublicityByFormMutation, AskPublicityByFormMutationVariables> = trusted('gOJJPGCJxjtMEDhwggbXRD');

export const GuidePublicityByFormDocument: Trusted<GuidePublicityByFormMutation, GuidePublicityByFormMutationVariables> = trusted('Kd2r_g2j9cdwfSkS_CpWhf');

export const DraftPublicityByFormDocument: Trusted<DraftPublicityByFormMutation, DraftPublicityByFormMutationVariables> = trusted('8vhacmsvNlIZ-aau6JOSkv');

export const PublishPublicityByFormDocument: Trusted<PublishPublicityByFormMutation, PublishPublicityByFormMutationVariables> = trusted('NaV_iglv6cQrPJtD1V9bAR');

export const WithdrawPublicityByFormDocument: Trusted<WithdrawPublicityByFormMutation, WithdrawPublicityByFormMutationVariables> = trusted('yYrU-dzm8nF2May_K9Qvw2');
export const orderResultWords = {
  GRANTED: "The order was made.",
  REFUSED: "The order was refused.",
};

export const recordOrderInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  court: { kind: 'text', needed: true, most: 200, says: "The court." },
  decidedOn: { kind: 'day', needed: true, says: "The day of the decision; not in the future." },
  expiresOn: { kind: 'day', says: "The last day of an order, if it has one." },
  powerOfArrest: { kind: 'yesNo', says: "Whether the police may arrest for a breach." },
  reference: { kind: 'text', most: 200, says: "The court's reference." },
  result: { kind: 'word', needed: true, words: orderResultWords, says: "Granted or refused." },
  terms: { kind: 'text', most: 20000, says: "Its terms (needed), or the reasons of a refusal." },
};

export const recordOrderBreachInputFields: InputFields = {
  description: { kind: 'text', needed: true, most: 20000, says: "How it was broken." },
  happenedOn: { kind: 'day', needed: true, says: "On which day; not in the future." },
  orderId: { kind: 'id', needed: true, says: "The order." },
  policeReference: { kind: 'text', most: 200, says: "Reference of the police told of it." },
};

export const varyOrDischargeOrderInputFields: InputFields = {
  discharged: { kind: 'yesNo', needed: true, says: "True where the court ended it; false where it changed it." },
  expiresOn: { kind: 'day', says: "Its last day from now on; as before when left out." },
  happenedOn: { kind: 'day', needed: true, says: "On which day; not in the future." },
  orderId: { kind: 'id', needed: true, says: "The order." },
  reason: { kind: 'text', needed: true, most: 20000, says: "Why." },
  terms: { kind: 'text', says: "Its terms from now on; as before when left out." },
};

export const publicityPurposeWords = {
  DETER: "To deter offenders (policy 14.1).",
  INCREASE_CONFIDENCE: "To increase community confidence (policy 14.1).",
  REPORT_BREACHES: "To tell the community what it needs to report breaches (policy 14.1).",
};

export const askPublicityGuidanceInputFields: InputFields = {
  orderId: { kind: 'id', needed: true, says: "The order." },
  purposes: { kind: 'word', needed: true, many: true, words: publicityPurposeWords, says: "What for; at least one (policy 14.1)." },
  question: { kind: 'text', needed: true, most: 20000, says: "What is planned." },
};

export const givePublicityGuidanceInputFields: InputFields = {
  allowed: { kind: 'yesNo', needed: true, says: "Whether publicity may be drafted; false ends it." },
  dataProtection: { kind: 'text', needed: true, most: 20000, says: "How data protection was considered." },
  guidance: { kind: 'text', needed: true, most: 20000, says: "The guidance." },
  publicityId: { kind: 'id', needed: true, says: "The publicity." },
};

export const draftPublicityInputFields: InputFields = {
  ageStatement: { kind: 'text', says: "Where it names somebody whose date of birth is not known: how it is known that they are an adult." },
  audience: { kind: 'text', needed: true, most: 2000, says: "Where it is to be read: area and means." },
  namesPerson: { kind: 'yesNo', needed: true, says: "Whether it names the person." },
  publicityId: { kind: 'id', needed: true, says: "The publicity." },
  text: { kind: 'text', needed: true, most: 20000, says: "The text." },
};

export const publishPublicityInputFields: InputFields = {
  publicityId: { kind: 'id', needed: true, says: "The publicity." },
};

export const withdrawPublicityInputFields: InputFields = {
  publicityId: { kind: 'id', needed: true, says: "The publicity." },
  reason: { kind: 'text', needed: true, most: 5000, says: "Why." },
};