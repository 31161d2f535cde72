import {
  AgreePlanDocument,
  agreeActionPlanInputFields,
  ChangePlanDocument,
  changeActionPlanInputFields,
  completePlanItemInputFields,
  FinishPlanItemDocument,
  ReviewPlanDocument,
  reviewActionPlanInputFields,
} from '../../generated/plan-forms-query.ts';
import { asText, type Written } from '../../kit/asks.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { simpleWork } from './simple-work.tsx';
import { peopleOf, type Work } from './work.ts';

const ended = ['COMPLETED', 'CANCELLED', 'REFUSED', 'DISCHARGED'];

export const works: Record<string, Work> = {
  plan: simpleWork(
    { document: AgreePlanDocument, fields: agreeActionPlanInputFields },
    'The action plan is agreed.',
    (file) => {
      const actions = file.actions
        .filter(({ status }) => !ended.includes(status))
        .map(({ id, type }) => ({ value: id, label: wordFor(type) }));
      return {
        fixed: { caseId: file.id },
        start: { items: [{}], landlordRole: 'LEAD' },
        also: (written) => ({
          reviewOn: ['#review-1', '#review-2', '#review-3']
            .map((field) => asText(written, field))
            .filter((day) => day !== ''),
        }),
        asks: [
          { field: 'agreedWithId', label: 'With whom is it agreed?', choices: peopleOf(file) },
          { field: 'agreedBy', label: 'How was it agreed?' },
          { field: 'agreedAt', label: 'When?' },
          { field: 'expectations', long: true, label: 'What the landlord can and cannot do, as told' },
          {
            field: 'items',
            label: 'What is agreed',
            row: {
              called: 'Thing to do',
              least: 1,
              asks: [
                { field: 'description', label: 'What is to be done?' },
                ...(actions.length > 0
                  ? [{ field: 'actionId', label: 'Or is it an action of the case?', choices: actions }]
                  : []),
                { field: 'by', label: 'Who is to do it?' },
                {
                  field: 'agency',
                  label: 'Which agency?',
                  when: (row) => asText(row, 'by') === 'AGENCY',
                },
                {
                  field: 'dueOn',
                  label: 'By which day?',
                  when: (row) => asText(row, 'actionId') === '',
                },
              ],
            },
          },
          { field: 'landlordRole', label: 'Do we lead, or support?' },
          {
            field: 'leadAgency',
            label: 'Which agency leads?',
            needed: true,
            when: (written) => asText(written, 'landlordRole') === 'SUPPORT',
          },
          {
            field: '#review-1',
            told: 'reviewOn',
            label: 'First review by',
            hint: 'None before today.',
            own: { kind: 'day', says: '' },
            needed: true,
          },
          { field: '#review-2', label: 'Second review by', hint: '', own: { kind: 'day', says: '' } },
          { field: '#review-3', label: 'Third review by', hint: '', own: { kind: 'day', says: '' } },
        ],
        send: 'Agree the plan',
      };
    },
  ),
  'change-plan': simpleWork(
    { document: ChangePlanDocument, fields: changeActionPlanInputFields },
    'The action plan is changed; what it said before stays readable.',
    (file) => {
      const plan = file.actionPlan;
      if (!plan) return null;
      const open = plan.items
        .filter(({ status }) => status === 'TO_DO')
        .map((item) => ({
          value: item.id,
          label: item.description ?? (item.action ? wordFor(item.action.type) : 'Not shown to your role'),
        }));
      return {
        fixed: { planId: plan.id },
        version: { field: 'planVersion', read: plan.version },
        asks: [
          { field: 'reason', label: 'Why is it changed?' },
          { field: 'agreedWithId', label: 'With whom, if with somebody else?', choices: peopleOf(file) },
          { field: 'agreedBy', label: 'How was it agreed?' },
          { field: 'agreedAt', label: 'When?' },
          { field: 'expectations', long: true, label: 'What the landlord can and cannot do, if told anew' },
          ...(open.length > 0
            ? [{ field: 'dropItemIds', label: 'What is no longer part of it?', choices: open }]
            : []),
          {
            field: 'addItems',
            label: 'What is added',
            row: {
              called: 'Thing to do',
              asks: [
                { field: 'description', label: 'What is to be done?' },
                { field: 'by', label: 'Who is to do it?' },
                {
                  field: 'agency',
                  label: 'Which agency?',
                  when: (row: Written) => asText(row, 'by') === 'AGENCY',
                },
                { field: 'dueOn', label: 'By which day?' },
              ],
            },
          },
        ],
        send: 'Change the plan',
      };
    },
  ),
  'review-plan': simpleWork(
    { document: ReviewPlanDocument, fields: reviewActionPlanInputFields },
    'The review is recorded.',
    ({ actionPlan }) =>
      actionPlan && {
        fixed: { planId: actionPlan.id },
        version: { field: 'planVersion', read: actionPlan.version },
        asks: [
          { field: 'withIndividual', label: 'Was it held with the individual?' },
          { field: 'livingAtHome', label: 'Do they go on living at home?' },
          { field: 'conclusion', label: 'What was found, and what follows?' },
          { field: 'reviewedAt', label: 'When?' },
          { field: 'nextReviewOn', label: 'Next review by' },
        ],
        send: 'Record the review',
      },
  ),
  'plan-item': simpleWork(
    { document: FinishPlanItemDocument, fields: completePlanItemInputFields },
    'Marked as done.',
    ({ actionPlan }, on) => {
      const item = actionPlan?.items.find(({ id }) => id === on);
      return item
        ? {
            fixed: { itemId: item.id },
            first: item.description ? <p>{item.description}</p> : undefined,
            asks: [
              { field: 'result', label: 'What came of it?' },
              { field: 'completedAt', label: 'When?' },
            ],
            send: 'It is done',
          }
        : null;
    },
  ),
};
