import {
  AskPublicityByFormDocument,
  askPublicityGuidanceInputFields,
  BreachOrderByFormDocument,
  ChangeOrderByFormDocument,
  DraftPublicityByFormDocument,
  draftPublicityInputFields,
  GuidePublicityByFormDocument,
  givePublicityGuidanceInputFields,
  PublishPublicityByFormDocument,
  publishPublicityInputFields,
  RecordOrderByFormDocument,
  recordOrderBreachInputFields,
  recordOrderInputFields,
  varyOrDischargeOrderInputFields,
  WithdrawPublicityByFormDocument,
  withdrawPublicityInputFields,
} from '../../generated/order-forms-query.ts';
import { asText, type Written } from '../../kit/asks.ts';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { actionWork } from './action-work.tsx';
import { simpleWork, workOn } from './simple-work.tsx';
import type { Work } from './work.ts';

const orderWork = workOn(
  ({ orders }) => orders,
  ({ id, type, court, decidedOn, expiresOn, terms, version }) => ({
    first: (
      <section className="card">
        <h2>{wordFor(type)}</h2>
        <p className="small muted">
          {court}, {dayOf(decidedOn)}
          {expiresOn ? `; until ${dayOf(expiresOn)}` : ''}
        </p>
        {terms ? <p className="told">{terms}</p> : null}
      </section>
    ),
    fixed: { orderId: id },
    version: { field: 'orderVersion', read: version },
  }),
);

/** What was asked about publicity and what guidance was given stand above it. */
const publicityWork = workOn(
  ({ orders }) => orders.flatMap(({ publicity }) => publicity),
  ({ id, purposes, question, guidance, dataProtection, version }) => ({
    first: (
      <section className="card">
        <h2>{purposes.map(wordFor).join(', ')}</h2>
        {question ? <p className="told">{question}</p> : null}
        {guidance ? <p className="told">Guidance: {guidance}</p> : null}
        {dataProtection ? <p className="told">Data protection: {dataProtection}</p> : null}
      </section>
    ),
    fixed: { publicityId: id },
    version: { field: 'publicityVersion', read: version },
  }),
);

const granted = (written: Written) => asText(written, 'result') === 'GRANTED';
const varied = (written: Written) => asText(written, 'discharged') === 'NO';

/** What courts decided, how orders were broken and changed, and what is made public of them (11.5, 14). */
export const works: Record<string, Work> = {
  'record-order': actionWork(
    { document: RecordOrderByFormDocument, fields: recordOrderInputFields },
    'The decision of the court is recorded.',
    () => ({
      asks: [
        { field: 'result', label: 'What did the court decide?' },
        { field: 'court', label: 'Which court?' },
        { field: 'reference', label: 'The court’s reference' },
        { field: 'decidedOn', label: 'On which day?' },
        { field: 'terms', label: 'Its terms', needed: true, hint: '', when: granted },
        {
          field: 'terms',
          label: 'The reasons of the refusal',
          hint: '',
          when: (written) => asText(written, 'result') === 'REFUSED',
        },
        { field: 'expiresOn', label: 'Its last day, if it has one', when: granted },
        {
          field: 'powerOfArrest',
          label: 'May the police arrest for a breach?',
          hint: '',
          when: granted,
        },
      ],
      send: 'Record the decision',
    }),
  ),
  'order-breach': orderWork(
    { document: BreachOrderByFormDocument, fields: recordOrderBreachInputFields },
    'The breach is recorded.',
    () => ({
      asks: [
        { field: 'happenedOn', label: 'On which day?' },
        { field: 'description', label: 'How was it broken?' },
        {
          field: 'policeReference',
          label: 'The reference of the police',
          hint: 'Where the police were told of it.',
        },
      ],
      send: 'Record the breach',
    }),
  ),
  'change-order': orderWork(
    { document: ChangeOrderByFormDocument, fields: varyOrDischargeOrderInputFields },
    'The change of the order is recorded.',
    () => ({
      asks: [
        {
          field: 'discharged',
          label: 'What did the court do?',
          hint: '',
          choices: [
            { value: 'NO', label: 'It changed the order' },
            { value: 'YES', label: 'It ended the order' },
          ],
        },
        { field: 'happenedOn', label: 'On which day?' },
        { field: 'terms', long: true, label: 'Its terms from now on', when: varied },
        { field: 'expiresOn', label: 'Its last day from now on', when: varied },
        { field: 'reason', label: 'Why?', told: 'description' },
      ],
      send: 'Record the change',
    }),
  ),
  'ask-publicity': simpleWork(
    { document: AskPublicityByFormDocument, fields: askPublicityGuidanceInputFields },
    'The Head of Service is asked for guidance (14.2).',
    (file, on) => {
      const order = file.orders.find(({ id }) => id === on);
      return order
        ? {
            first: <p>{wordFor(order.type)}</p>,
            fixed: { orderId: order.id },
            asks: [
              { field: 'purposes', label: 'What is it for?', hint: 'At least one (14.1).' },
              { field: 'question', label: 'What is planned?' },
            ],
            send: 'Ask for guidance',
          }
        : null;
    },
  ),
  'guide-publicity': publicityWork(
    { document: GuidePublicityByFormDocument, fields: givePublicityGuidanceInputFields },
    'The guidance is recorded.',
    () => ({
      asks: [
        { field: 'allowed', label: 'May publicity be drafted?', hint: 'No ends it (14.2).' },
        { field: 'guidance', label: 'Your guidance' },
        { field: 'dataProtection', label: 'How was data protection considered?' },
      ],
      send: 'Give the guidance',
    }),
  ),
  'draft-publicity': publicityWork(
    { document: DraftPublicityByFormDocument, fields: draftPublicityInputFields },
    'The draft is kept.',
    ({ audience, text, namesPerson, ageStatement, status }) => ({
      start:
        status === 'DRAFTED'
          ? {
              audience: audience ?? '',
              text: text ?? '',
              namesPerson: namesPerson ? 'YES' : 'NO',
              ageStatement: ageStatement ?? '',
            }
          : {},
      asks: [
        { field: 'audience', label: 'Where is it to be read?' },
        { field: 'text', label: 'The text' },
        {
          field: 'namesPerson',
          label: 'Does it name the person?',
          hint: 'Nobody under age is named (14.2).',
        },
        {
          field: 'ageStatement',
          long: true,
          label: 'How is it known that they are an adult?',
          hint: 'Where their date of birth is not on record.',
          when: (written) => asText(written, 'namesPerson') === 'YES',
        },
      ],
      send: 'Keep the draft',
    }),
  ),
  'publish-publicity': publicityWork(
    { document: PublishPublicityByFormDocument, fields: publishPublicityInputFields },
    'It is recorded as published.',
    ({ audience, text, namesPerson }) => ({
      first: (
        <section className="card">
          <h2>What is published</h2>
          <p className="small muted">
            {audience}
            {namesPerson ? '; it names the person' : '; it names nobody'}
          </p>
          <p className="told">{text}</p>
        </section>
      ),
      asks: [],
      send: 'Publish it',
    }),
  ),
  'withdraw-publicity': publicityWork(
    { document: WithdrawPublicityByFormDocument, fields: withdrawPublicityInputFields },
    'It is withdrawn.',
    () => ({ asks: [{ field: 'reason', label: 'Why?' }], send: 'Withdraw it' }),
  ),
};
