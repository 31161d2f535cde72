// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
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

/** A step of the investigation, done or not done after all (policy 7.4). */
export type TickChecklistInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** False to take the tick back. */
  done?: boolean;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Code of the step, from the list of the case’s category (`categories`). */
  item: string;
};

export type ChecklistQueryVariables = Exact<{
  reference: string;
  category: Array<CategoryCode> | CategoryCode;
}>;


export type ChecklistQuery = { case: { id: string, checklist: Array<{ id: string, item: string, doneAt: string | null, doneBy: { id: string, name: string | null } | null }> } | null, categories: Array<{ code: CategoryCode, checklist: Array<{ code: string, text: string }> }> };

export type TickStepMutationVariables = Exact<{
  input: TickChecklistInput;
}>;


export type TickStepMutation = { tickChecklist: { refusals: Array<{ field: string, rule: string, clause: string, message: string }>, tick: { id: string, doneAt: string | null } | null } };

export const ChecklistDocument: Trusted<ChecklistQuery, ChecklistQueryVariables> = trusted('Z66P6HcdZ6miDke5tGKYtn');

export const TickStepDocument: Trusted<TickStepMutation, TickStepMutationVariables> = trusted('KEhl-2gJXMuW0oSArX8Q5F');