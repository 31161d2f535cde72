import { type Ask, asText, ownChoice, type Written } from '../../kit/asks.ts';
import type { Choice } from '../../kit/select-field.tsx';

const is = (field: string, value: string) => (written: Written) => asText(written, field) === value;
const anonymous = is('reporterType', 'ANONYMOUS');
const known = (written: Written) => !anonymous(written) && asText(written, '#onRecord') === 'YES';
const unknown = (written: Written) => !anonymous(written) && asText(written, '#onRecord') === 'NO';
const noise = (written: Written) =>
  asText(written, 'behaviour') === 'EXCESSIVE_NOISE' || asText(written, 'category') === 'NOISE_NUISANCE';

/** What to ask whoever reports, danger first (policy 2.4, 8.3), then who, what, where, when, harm and safe contact. */
export function reportAsks(services: readonly Choice[], leads: readonly Choice[]): Ask[] {
  return [
    {
      field: 'dangerNow',
      label: 'Is it happening now, or is anybody in danger?',
      hint: 'Ask this first (policy 2.4).',
    },
    { field: 'policeCalledAt', label: 'When were the police called?', when: is('dangerNow', 'YES') },
    {
      field: '#serious',
      label: 'Is there a serious risk or danger to individuals or staff?',
      hint: 'Then it is a safeguarding incident, which comes before everything else (policy 2.3).',
      own: { kind: 'yesNo', says: '' },
      when: is('dangerNow', 'YES'),
    },
    {
      field: 'safeguarding.incidentReference',
      label: 'Incident reference',
      when: (written) => is('dangerNow', 'YES')(written) && is('#serious', 'YES')(written),
    },
    {
      field: 'safeguarding.safeguardingReference',
      label: 'Safeguarding reference',
      when: (written) => is('dangerNow', 'YES')(written) && is('#serious', 'YES')(written),
    },
    { field: 'channel', label: 'How did the report come?', heading: 'Who reports' },
    { field: 'receivedAt', label: 'When was it received?' },
    { field: 'reporterType', label: 'Who is reporting?' },
    {
      field: '#onRecord',
      label: 'Is the person on record?',
      hint: 'Look before you write somebody down a second time.',
      own: { kind: 'yesNo', says: '' },
      choices: [
        { value: 'YES', label: 'Yes, or perhaps: look' },
        { value: 'NO', label: 'No, write them down' },
      ],
      needed: true,
      when: (written) => asText(written, 'reporterType') !== '' && !anonymous(written),
    },
    { field: 'reporterId', label: 'The reporter', find: 'person', needed: true, when: known },
    { field: 'reporter.kind', label: 'A person, a group or an organisation?', when: unknown },
    { field: 'reporter.name', label: 'Full name', short: true, when: unknown },
    { field: 'reporter.phone', label: 'Telephone number', when: unknown },
    { field: 'reporter.email', label: 'Mail address', when: unknown },
    { field: 'reporter.dateOfBirth', label: 'Date of birth', when: unknown },
    { field: 'reporter.occupancyType', label: 'How they occupy their home', when: unknown },
    {
      field: 'reporter.contactPreferences.preferredMethods',
      label: 'How do they wish to be reached?',
      heading: 'Reaching them safely',
      when: unknown,
    },
    {
      field: 'reporter.contactPreferences.excludedMethods',
      label: 'How must they not be reached?',
      when: unknown,
    },
    { field: 'reporter.contactPreferences.safeTimes', label: 'When and how is it safe?', when: unknown },
    { field: 'reporter.contactPreferences.mustNotBeSaid', label: 'What must not be said?', when: unknown },
    {
      field: 'reporter.contactPreferences.doNotLeaveMessages',
      label: 'May messages not be left?',
      hint: 'Yes: no message may be left for them.',
      when: unknown,
    },
    {
      field: 'reporter.contactPreferences.doNotWriteToAddress',
      label: 'May nothing be sent to their address?',
      hint: 'Yes: nothing may be sent there.',
      when: unknown,
    },
    {
      field: 'reporter.contactPreferences.interpreterNeeded',
      label: 'Is an interpreter needed?',
      when: unknown,
    },
    {
      field: 'reporter.contactPreferences.language',
      label: 'Language they wish to speak',
      when: (written) =>
        unknown(written) && is('reporter.contactPreferences.interpreterNeeded', 'YES')(written),
    },
    { field: 'description', label: 'What happened?', heading: 'What happened, where and when' },
    { field: 'occurredAt', label: 'When did it happen?' },
    { field: 'serviceId', label: 'Which service does it concern?', choices: services },
    {
      field: 'propertyId',
      label: 'At which home or place?',
      find: 'home',
      serviceOf: (written) => asText(written, 'serviceId'),
    },
    { field: 'behaviour', label: 'Which behaviour is it?' },
    { field: 'category', label: 'Which category, if it can be told already?' },
    { field: 'noise.kind', label: 'What kind of noise?', when: noise },
    { field: 'noise.timeOfDay', label: 'At what time of day?', when: noise },
    { field: 'noise.howOften', label: 'How often?', when: noise },
    { field: 'noise.minutes', label: 'How many minutes each time?', when: noise },
    { field: 'violence', label: 'Was serious violence used or threatened?', heading: 'Harm' },
    {
      field: '#hate',
      label: 'Does anybody perceive it as motivated by hatred?',
      hint: 'The victim’s perception, or anybody’s, is enough; no proof is asked (policy 10.1).',
      own: ownChoice(),
      choices: [
        { value: 'YES', label: 'Yes' },
        { value: 'NO', label: 'Asked, and no' },
      ],
      needed: false,
    },
    {
      field: 'hateStrands',
      label: 'Hatred of what?',
      needed: true,
      when: is('#hate', 'YES'),
    },
    { field: 'hatePerceivedBy', label: 'Who perceives it so?', needed: true, when: is('#hate', 'YES') },
    { field: 'victimType', label: 'At whom is it aimed?' },
    {
      field: 'told.staffId',
      label: 'To whom was it reported?',
      hint: 'A member of staff who is the victim reports it at once to the service lead or an area manager (policy 8.2).',
      choices: leads,
      needed: false,
      when: (written) => is('victimType', 'STAFF')(written) && leads.length > 0,
    },
    {
      field: 'safeToSelfResolve',
      label: 'Do they feel safe to try to resolve it themselves?',
      when: (written) => !is('dangerNow', 'YES')(written),
    },
    { field: 'externalReference', label: 'Reference elsewhere' },
  ];
}

/** What follows from the form’s own questions. */
export const alsoOfReport = (written: Written): Record<string, unknown> => ({
  ...(asText(written, '#hate') === 'NO' ? { hateStrands: [] } : {}),
});
