import type {
  SubjectAccessAsker,
  SubjectAccessRefusal,
  SubjectAccessStage,
  WithholdingGround,
} from '../../generated/access-requests-query.ts';
import type { Choice } from '../../kit/select-field.tsx';
import type { Standing } from '../../kit/status-tag.tsx';
import { dayOf, momentOf, monthOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

export const stages: Record<SubjectAccessStage, { standing: Standing; words: string }> = {
  RECEIVED: { standing: 'plain', words: 'Being drafted' },
  DRAFTED: { standing: 'warn', words: 'Waits for a second officer' },
  APPROVED: { standing: 'good', words: 'Approved, to be sent' },
  SENT: { standing: 'good', words: 'Sent' },
  REFUSED: { standing: 'plain', words: 'Refused' },
  WITHDRAWN: { standing: 'plain', words: 'Taken back' },
};

export const askers: Record<SubjectAccessAsker, string> = {
  THEMSELVES: 'The person themselves',
  SOLICITOR: 'A solicitor for them',
  ATTORNEY_OR_DEPUTY: 'An attorney or deputy',
  PARENT: 'A parent',
  OTHER_REPRESENTATIVE: 'Somebody else for them',
};

export const grounds: Record<WithholdingGround, string> = {
  THIRD_PARTY: 'It tells of somebody else (Schedule 2, paragraph 16)',
  CRIME_AND_TAXATION: 'It would prejudice preventing or detecting crime (Schedule 2, paragraph 2)',
  LEGAL_PROFESSIONAL_PRIVILEGE: 'Legal professional privilege (Schedule 2, paragraph 19)',
  SERIOUS_HARM: 'It would be likely to cause serious harm (Schedule 3, Parts 2 and 3)',
  PUBLIC_PROTECTION: 'It would prejudice protecting the public (Schedule 2, paragraph 7)',
  NOT_ABOUT_THEM: 'It says nothing about them (UK GDPR, Article 4(1))',
};

export const refusals: Record<SubjectAccessRefusal, string> = {
  MANIFESTLY_UNFOUNDED: 'It is manifestly unfounded (Article 12(5))',
  MANIFESTLY_EXCESSIVE: 'It is manifestly excessive (Article 12(5))',
  IDENTITY_NOT_CONFIRMED: 'It could not be made sure who asks (Article 12(6))',
  NO_AUTHORITY: 'Whoever asks for them has not shown that they may',
};

export const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** `whatWasTold` is What was told; a code is the word of the vocabulary. */
export function nameInWords(name: string): string {
  if (/^[A-Z0-9_]+$/.test(name)) return wordFor(name);
  const spaced = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Names, numbers and addresses stay as they are, however they are written. */
const asTheyAre = new Set([
  'name',
  'telephone',
  'mail',
  'home',
  'postcode',
  'language',
  'reference',
  'agency',
]);

/** A fact as one reads it: yes and no, days and months, words for codes, lists with commas. */
export function factInWords(name: string, value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map((each) => factInWords(name, each)).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, each]) => `${nameInWords(key)}: ${factInWords(key, each)}`)
      .join('; ');
  }
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return momentOf(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayOf(text);
  if (/^\d{4}-\d{2}$/.test(text)) return monthOf(text);
  return /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(text) && !asTheyAre.has(name) ? wordFor(text) : text;
}

/** Enough of an identity to tell one person's request from another's; of nobody's name it tells nothing. */
export const shortIdentity = (id: string | null): string => (id ? `…${id.slice(-6)}` : '…');
