import { LetterKind } from '../vocabulary.ts';

export interface StandardLetter {
  kind: LetterKind;
  heading: string;
  body: string;
}

const letter = (kind: LetterKind, heading: string, ...paragraphs: string[]): StandardLetter => ({
  kind,
  heading,
  body: ['Dear {{addresseeName}},', ...paragraphs, 'Yours sincerely,', '{{landlordName}}'].join('\n\n'),
});

const reach =
  'You can reach us about this: {{landlordContact}}. Please give the reference {{caseReference}}.';

/**
 * The letters this system comes with, in our own words: the policy announces standard documents and prints none (17). The
 * landlord writes its own, and the Welsh.
 */
export const standardLetters: StandardLetter[] = [
  letter(
    LetterKind.ACKNOWLEDGEMENT,
    'Your report of anti-social behaviour: {{caseReference}}',
    'Thank you for your report, which we received on {{reportReceivedOn}}. We take every report seriously.',
    'Somebody will talk with you within {{answerWithinWorkingDays}} working days and agree with you what to do. If anybody is in danger now, please call 999.',
    reach,
  ),
  letter(
    LetterKind.INTERVIEW_INVITATION,
    'An appointment to talk: {{caseReference}}',
    'We would like to talk with you on {{appointment}}, by telephone or in person, whichever suits you better.',
    'If you cannot make it, please tell us and we will find another time. You may bring somebody with you.',
    reach,
  ),
  letter(
    LetterKind.UPDATE,
    'How things stand: {{caseReference}}',
    '{{addition}}',
    'You will hear from us again by {{nextUpdateOn}}.',
    reach,
  ),
  letter(
    LetterKind.SELF_HELP_ADVICE,
    'What you can do yourself: {{caseReference}}',
    'Many disagreements between neighbours end with a friendly talk. If you feel safe to do so, choose a calm moment, say how it affects you, and listen to the other side. Do not do this if you are afraid of anybody.',
    '{{addition}}',
    'If it goes on, or gets worse, tell us. We are glad to help you talk with one another.',
    reach,
  ),
  letter(
    LetterKind.AGREEMENT_COVER,
    'Your agreement: {{caseReference}}',
    'With this letter comes the agreement that we talked about. Please read it through, ask us about anything that is not clear, and sign it only if you agree.',
    '{{addition}}',
    reach,
  ),
  letter(
    LetterKind.WARNING,
    'A warning about behaviour: {{caseReference}}',
    'We are writing because of behaviour that breaks the agreement under which you live with us.',
    '{{addition}}',
    'If it goes on we will consider further steps, which may include legal action. We would rather help you to change it: please talk to us.',
    reach,
  ),
  letter(
    LetterKind.CASE_REVIEW_RIGHT,
    'Your right to an ASB case review: {{caseReference}}',
    'If you have reported anti-social behaviour and feel that it was not dealt with, you may ask your local authority for an ASB case review. It was formerly known as the community trigger. The agencies concerned then look at your case together and say what should be done.',
    'Your local authority tells you how to apply, and we are glad to help you with it.',
    reach,
  ),
  letter(
    LetterKind.CLOSURE_NOTICE,
    'We intend to close your case: {{caseReference}}',
    '{{addition}}',
    'If you do not agree, or if it happens again, please tell us. You may also ask your local authority for an ASB case review.',
    reach,
  ),
];
