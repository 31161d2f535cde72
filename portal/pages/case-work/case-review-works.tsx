import { useQuery } from 'urql';
import {
  AcknowledgeReviewDocument,
  AnswerRecommendationByFormDocument,
  AppealReviewByFormDocument,
  ApplyForReviewDocument,
  acknowledgeCaseReviewInputFields,
  answerRecommendationInputFields,
  appealCaseReviewInputFields,
  applyForCaseReviewInputFields,
  CarriedOutReviewDocument,
  CloseReviewDocument,
  closeCaseReviewInputFields,
  DecideThresholdByFormDocument,
  decideThresholdInputFields,
  recordCaseReviewInputFields,
} from '../../generated/case-review-forms-query.ts';
import { ReviewMeterDocument } from '../../generated/review-meter-query.ts';
import { asText } from '../../kit/asks.ts';
import type { ChangeFormProps } from '../../kit/change-form.tsx';
import { countOf } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { simpleWork } from './simple-work.tsx';
import { peopleOf, type Work } from './work.ts';

/** How many complaints count against the threshold of the local authority (policy 16.2). */
function Meter({ caseId }: { caseId: string }) {
  const [{ data }] = useQuery({ query: ReviewMeterDocument, variables: { caseId } });
  const meter = data?.caseReviewMeter;
  if (!meter) return null;
  return (
    <p className="notice">
      {countOf(meter.count, 'qualifying complaint').replace(/^n/, 'N')} of {meter.needed} that{' '}
      {meter.localAuthority?.name ?? 'the local authority'} asks for.{' '}
      {meter.met ? 'That meets its threshold.' : 'Persistence, harm and response may meet it all the same.'}
    </p>
  );
}

const onReview = (
  change: Pick<ChangeFormProps, 'document' | 'fields'>,
  done: string,
  rest: Pick<ChangeFormProps, 'asks' | 'send'>,
): Work =>
  simpleWork(change, done, ({ caseReviews }, on) => {
    const review = caseReviews.find(({ id }) => id === on);
    return review
      ? {
          ...rest,
          first: <p>{review.reference}</p>,
          fixed: { caseReviewId: review.id },
          version: { field: 'version', read: review.version },
        }
      : null;
  });

export const works: Record<string, Work> = {
  'apply-for-review': simpleWork(
    { document: ApplyForReviewDocument, fields: applyForCaseReviewInputFields },
    'The application is taken.',
    (file) => ({
      first: <Meter caseId={file.id} />,
      fixed: { caseId: file.id },
      asks: [
        { field: 'applicantKind', label: 'Who applies?' },
        { field: 'applicantPartyId', label: 'Which of the people of the case?', choices: peopleOf(file) },
        {
          field: 'applicantName',
          label: 'The applicant’s name',
          when: (written) => asText(written, 'applicantPartyId') === '',
        },
        {
          field: 'consentAt',
          label: 'When did the person consent?',
          when: (written) => asText(written, 'applicantKind') === 'THIRD_PARTY',
        },
        { field: 'receivedAt', label: 'When was it received?' },
      ],
      send: 'Take the application',
    }),
  ),
  'acknowledge-review': onReview(
    { document: AcknowledgeReviewDocument, fields: acknowledgeCaseReviewInputFields },
    'Noted: the application was acknowledged.',
    { asks: [{ field: 'acknowledgedAt', label: 'When?' }] },
  ),
  'decide-threshold': onReview(
    { document: DecideThresholdByFormDocument, fields: decideThresholdInputFields },
    'The decision on the threshold is recorded.',
    {
      asks: [
        { field: 'met', label: 'Is the threshold met?' },
        {
          field: 'grounds',
          label: 'Why is it met?',
          needed: true,
          when: (written) => asText(written, 'met') === 'YES',
        },
        { field: 'reasons', label: 'The reasons, as told to the applicant', needed: true },
        // Whoever is told by the time of writing was told after it was decided: both are moments of the past.
        { field: 'decidedAt', label: 'When was it decided?', hint: '', needed: true },
        { field: 'decidedBy', label: 'By which body?' },
        { field: 'applicantToldAt', label: 'When was the applicant told?', hint: '', needed: true },
      ],
      send: 'Record the decision',
    },
  ),
  'review-carried-out': onReview(
    { document: CarriedOutReviewDocument, fields: recordCaseReviewInputFields },
    'The case review is recorded.',
    {
      asks: [
        { field: 'applicantInvited', label: 'Was the applicant consulted and invited?' },
        { field: 'findings', label: 'What did it find?' },
        {
          field: 'recommendations',
          label: 'What does it recommend?',
          row: {
            called: 'Recommendation',
            asks: [
              { field: 'recommends', label: 'What is recommended?' },
              { field: 'addressedTo', label: 'To which body?' },
              { field: 'dueOn', label: 'By which day?' },
            ],
          },
        },
        { field: 'reviewedAt', label: 'When?' },
      ],
      send: 'Record the review',
    },
  ),
  'close-review': onReview(
    { document: CloseReviewDocument, fields: closeCaseReviewInputFields },
    'The case review is closed.',
    {
      asks: [{ field: 'appealUpheld', label: 'Was the appeal upheld?', hint: 'Only after an appeal.' }],
      send: 'Close the case review',
    },
  ),
  'appeal-review': onReview(
    { document: AppealReviewByFormDocument, fields: appealCaseReviewInputFields },
    'The appeal is recorded.',
    {
      asks: [
        { field: 'grounds', label: 'What is the appeal about?' },
        { field: 'appealedAt', label: 'When did they appeal?' },
      ],
      send: 'Record the appeal',
    },
  ),
  'answer-recommendation': simpleWork(
    { document: AnswerRecommendationByFormDocument, fields: answerRecommendationInputFields },
    'The answer is recorded.',
    (file, on) => {
      const recommendation = file.caseReviews
        .flatMap(({ recommendations }) => recommendations)
        .find(({ id }) => id === on);
      return recommendation
        ? {
            first: <p className="told card">{recommendation.recommends}</p>,
            fixed: { recommendationId: recommendation.id },
            version: { field: 'version', read: recommendation.version },
            asks: [
              {
                field: 'status',
                label: 'What is the answer?',
                hint: '',
                choices: ['ACCEPTED', 'NOT_ACCEPTED', 'CARRIED_OUT'].map((value) => ({
                  value,
                  label: wordFor(value),
                })),
              },
              { field: 'response', long: true, label: 'Why, or what was done?', hint: '' },
              { field: 'at', label: 'When?' },
            ],
            send: 'Record the answer',
          }
        : null;
    },
  ),
};
