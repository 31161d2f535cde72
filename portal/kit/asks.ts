import { fieldAt, type InputField, type InputFields } from './input-fields.ts';
import type { Choice } from './select-field.tsx';

/** What somebody has written so far: by the path of the field, as text, several words, or rows of the same. */
export interface Written {
  [path: string]: string | readonly string[] | readonly Written[] | undefined;
}

/** One thing that a form asks for. How it is asked follows from what the API takes. */
export interface Ask {
  /** Where it goes in the input, such as `reporter.name`. */
  field: string;
  label: string;
  /** In place of what the API says of it; an empty text says nothing. */
  hint?: string;
  /** Which identities there are to choose from, or fewer words than the vocabulary has; null while they are fetched. */
  choices?: readonly Choice[] | null;
  /** How somebody or something is looked for, where choosing from a list would not do; people to choose from are offered before. */
  find?: 'person' | 'home' | 'case' | 'report';
  /** Of a case or report: references that are likely meant. */
  offered?: readonly string[];
  /** Of a home: the service among whose homes it is looked for. */
  serviceOf?: (written: Written) => string;
  /** Of a text: one line, although more would be taken. */
  short?: boolean;
  /** Of a text: several lines, although the API does not say how much it takes. */
  long?: boolean;
  /** What the API calls it in a refusal, where that is another name. */
  told?: string;
  /** A question of the form’s own, by which it knows what else to ask; it is not sent. */
  own?: InputField;
  /** Only asked then. What is not asked is not sent. */
  when?: (written: Written) => boolean;
  /** Asked for here although the API could do without. */
  needed?: boolean;
  /** A heading that stands before it. */
  heading?: string;
  /** Of a list of parts: what is asked of each row, named from the row. */
  row?: { asks: readonly Ask[]; called: string; least?: number };
}

export const asText = (written: Written, field: string): string => {
  const value = written[field];
  return typeof value === 'string' ? value : '';
};

export const asList = (written: Written, field: string): readonly string[] => {
  const value = written[field];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

export const asRows = (written: Written, field: string): readonly Written[] => {
  const value = written[field];
  return Array.isArray(value) ? (value as readonly Written[]) : [];
};

export const isAsked = (ask: Ask, written: Written): boolean => ask.when?.(written) ?? true;

/** How the API takes what is asked. */
export const fieldOf = (ask: Ask, fields: InputFields): InputField => ask.own ?? fieldAt(fields, ask.field);

/** A question of the form’s own with words to choose from. */
export const ownChoice = (says = ''): InputField => ({ kind: 'id', says });

/** What was emptied goes: said so to a change in which what is left out stays. */
export const emptied =
  (...fields: string[]) =>
  (written: Written): Record<string, null> =>
    Object.fromEntries(
      fields
        .filter((field) => asText(written, field).trim() === '' && asList(written, field).length === 0)
        .map((field) => [field, null]),
    );
