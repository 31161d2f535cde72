// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** The housing manager's advice. */
export type AnswerConsultationInput = {
  /** The advice; at most 20,000 characters. */
  answer: string;
  /** The question. */
  consultationId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** A question to the housing manager (policy 13.4). */
export type ConsultHousingManagerInput = {
  /** The action of the case that it is about, if one. */
  actionId?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The question; at most 20,000 characters. */
  question: string;
};

/** Whether a solicitor may be instructed. */
export type DecideSolicitorInput = {
  /** True to approve it. */
  approved: boolean;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The instruction. */
  instructionId: string;
  /** Why; needed for a refusal. At most 5,000 characters. */
  reason?: string | null | undefined;
};

/** A solicitor to be instructed, once approved (policy 13.5). */
export type InstructSolicitorInput = {
  /** The action of the case that it is about, if one. */
  actionId?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** The firm or adviser; at most 200 characters. */
  firm: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What they are to do, and why; at most 20,000 characters. */
  matter: string;
};

/** Whether a solicitor may be instructed (policy 13.5). */
export type InstructionStatus =
  /** Approved (policy 13.5). */
  | 'APPROVED'
  /** Waits for the area manager's approval (policy 13.5). */
  | 'AWAITING_APPROVAL'
  /** Refused (policy 13.5). */
  | 'REFUSED';

export type ConsultByFormMutationVariables = Exact<{
  input: ConsultHousingManagerInput;
}>;


export type ConsultByFormMutation = { consultHousingManager: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, consultation: { id: string } | null } };

export type AnswerConsultationByFormMutationVariables = Exact<{
  input: AnswerConsultationInput;
}>;


export type AnswerConsultationByFormMutation = { answerConsultation: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, consultation: { id: string } | null } };

export type InstructSolicitorByFormMutationVariables = Exact<{
  input: InstructSolicitorInput;
}>;


export type InstructSolicitorByFormMutation = { instructSolicitor: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, instruction: { id: string, status: InstructionStatus } | null } };

export type DecideSolicitorByFormMutationVariables = Exact<{
  input: DecideSolicitorInput;
}>;


export type DecideSolicitorByFormMutation = { decideSolicitorInstruction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, instruction: { id: string, status: InstructionStatus } | null } };

export type WhyNoAdviceFragment = { field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null };

export const ConsultByFormDocument: Trusted<ConsultByFormMutation, ConsultByFormMutationVariables> = trusted('uJiVy1LALn1A2das458lrr');

export const AnswerConsultationByFormDocument: Trusted<AnswerConsultationByFormMutation, AnswerConsultationByFormMutationVariables> = trusted('zgAwatB-xvCuXKaGVUrUxc');

export const InstructSolicitorByFormDocument: Trusted<InstructSolicitorByFormMutation, InstructSolicitorByFormMutationVariables> = trusted('wLOed3j1B8CWoJSPSJUIQu');

export const DecideSolicitorByFormDocument: Trusted<DecideSolicitorByFormMutation, DecideSolicitorByFormMutationVariables> = trusted('9e6VZ9UVsIWyarA-Qj1eUT');
export const consultHousingManagerInputFields: InputFields = {
  actionId: { kind: 'id', says: "The action of the case that it is about, if one." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  question: { kind: 'text', needed: true, most: 20000, says: "The question." },
};

export const answerConsultationInputFields: InputFields = {
  answer: { kind: 'text', needed: true, most: 20000, says: "The advice." },
  consultationId: { kind: 'id', needed: true, says: "The question." },
};

export const instructSolicitorInputFields: InputFields = {
  actionId: { kind: 'id', says: "The action of the case that it is about, if one." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  firm: { kind: 'text', needed: true, most: 200, says: "The firm or adviser." },
  matter: { kind: 'text', needed: true, most: 20000, says: "What they are to do, and why." },
};

export const decideSolicitorInputFields: InputFields = {
  approved: { kind: 'yesNo', needed: true, says: "True to approve it." },
  instructionId: { kind: 'id', needed: true, says: "The instruction." },
  reason: { kind: 'text', most: 5000, says: "Why; needed for a refusal." },
};