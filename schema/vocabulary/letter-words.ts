import { words } from './words.ts';

export enum DocumentLanguage {
  ENGLISH = 'ENGLISH',
  WELSH = 'WELSH',
}

export enum LetterKind {
  ACKNOWLEDGEMENT = 'ACKNOWLEDGEMENT',
  INTERVIEW_INVITATION = 'INTERVIEW_INVITATION',
  UPDATE = 'UPDATE',
  SELF_HELP_ADVICE = 'SELF_HELP_ADVICE',
  AGREEMENT_COVER = 'AGREEMENT_COVER',
  WARNING = 'WARNING',
  CASE_REVIEW_RIGHT = 'CASE_REVIEW_RIGHT',
  CLOSURE_NOTICE = 'CLOSURE_NOTICE',
}

/** Guides and standard documents (policy 13.2, 17, 18). */
export const letterWords = {
  DocumentLanguage: words(DocumentLanguage, 'In which language a document is.', {
    ENGLISH: 'English.',
    WELSH: 'Welsh.',
  }),
  LetterKind: words(LetterKind, 'What a standard letter is for (policy 17).', {
    ACKNOWLEDGEMENT: 'Says that a report was received, and what comes next (policy 3.6, 8.5).',
    INTERVIEW_INVITATION: 'Invites to an interview (policy 8.5, 8.6).',
    UPDATE: 'Says how things stand (policy 3.6, 8.9).',
    SELF_HELP_ADVICE: 'Advises how people may resolve it themselves, where that is safe (policy 9.3).',
    AGREEMENT_COVER:
      'Goes with an acceptable behaviour contract or good neighbour agreement (policy 9, 11.6).',
    WARNING: 'Warns somebody of what their behaviour may lead to (policy 9, 11.1).',
    CASE_REVIEW_RIGHT: 'Explains the right to an ASB case review (policy 3.11, 16).',
    CLOSURE_NOTICE: 'Says that the case is to be closed, and why (policy 3.6).',
  }),
};
