import {
  AddPartyByFormDocument,
  addPartyInputFields,
  ChangePartyDocument,
  ChangePersonDocument,
  PermissionToTellDocument,
  RemovePartyByFormDocument,
  recordPermissionInputFields,
  removePartyInputFields,
  updatePartyInputFields,
  updatePersonInputFields,
  WithdrawPermissionToTellDocument,
  withdrawPermissionInputFields,
} from '../../generated/people-forms-query.ts';
import { type Ask, asText, type Written } from '../../kit/asks.ts';
import { simpleWork } from './simple-work.tsx';
import { nameOf, peopleOf, type Work } from './work.ts';

const known = (written: Written) => asText(written, '#onRecord') === 'YES';
const unknown = (written: Written) => asText(written, '#onRecord') === 'NO';
const representative = (written: Written) => asText(written, 'role') === 'REPRESENTATIVE';
const ofHousehold = (written: Written) => ['HOUSEHOLD_MEMBER', 'VISITOR'].includes(asText(written, 'role'));

/** How somebody is reached without putting them at risk; `at` is where it stands in the input. */
const safeContact = (at: string, when: (written: Written) => boolean = () => true): Ask[] => [
  { field: `${at}.preferredMethods`, label: 'How do they wish to be reached?', when },
  { field: `${at}.excludedMethods`, label: 'How must they not be reached?', when },
  { field: `${at}.safeTimes`, label: 'When and how is it safe?', when },
  { field: `${at}.mustNotBeSaid`, label: 'What must not be said?', when },
  {
    field: `${at}.doNotLeaveMessages`,
    label: 'May messages not be left?',
    hint: 'Yes: no message may be left for them.',
    when,
  },
  {
    field: `${at}.doNotWriteToAddress`,
    label: 'May nothing be sent to their address?',
    hint: 'Yes: nothing may be sent there.',
    when,
  },
  { field: `${at}.interpreterNeeded`, label: 'Is an interpreter needed?', when },
  { field: `${at}.language`, label: 'Language they wish to speak', when },
];

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'YES' : 'NO');

export const works: Record<string, Work> = {
  'add-person': simpleWork(
    { document: AddPartyByFormDocument, fields: addPartyInputFields },
    'They are in the case.',
    (file) => ({
      fixed: { caseId: file.id },
      start: { 'person.kind': 'INDIVIDUAL' },
      asks: [
        { field: 'role', label: 'What are they in this case?' },
        {
          field: 'representsPartyId',
          label: 'For whom do they speak?',
          choices: peopleOf(file),
          needed: true,
          when: representative,
        },
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
        },
        { field: 'personId', label: 'The person', find: 'person', needed: true, when: known },
        { field: 'person.kind', label: 'Who it is', when: unknown },
        { field: 'person.name', label: 'Full name', short: true, when: unknown },
        { field: 'person.phone', label: 'Telephone number', when: unknown },
        { field: 'person.email', label: 'Mail address', when: unknown },
        { field: 'person.dateOfBirth', label: 'Date of birth', when: unknown },
        { field: 'person.occupancyType', label: 'How they occupy their home', when: unknown },
        {
          field: 'person.propertyId',
          label: 'Their home',
          find: 'home',
          serviceOf: () => file.service.id,
          when: unknown,
        },
        ...safeContact('person.contactPreferences', unknown),
        { field: 'relationToHousehold', label: 'Relation to the household', when: ofHousehold },
        {
          field: 'informed',
          label: 'Are they kept informed?',
          hint: 'Unless you say otherwise, yes; nobody unknown, and a representative only with permission (policy 3.6, 8.9).',
        },
        {
          field: 'permission.form',
          label: 'How was the permission given?',
          hint: 'The express permission of whom they speak for; nothing goes to them before it.',
          needed: false,
          when: representative,
        },
        {
          field: 'permission.what',
          label: 'What may be told?',
          when: (written) => representative(written) && asText(written, 'permission.form') !== '',
        },
      ],
    }),
  ),
  'change-person': simpleWork(
    { document: ChangePersonDocument, fields: updatePersonInputFields },
    'Saved.',
    (file, on) => {
      const person = file.parties.find(({ id }) => id === on)?.person;
      if (!person) return null;
      return {
        fixed: { personId: person.id },
        version: { field: 'personVersion', read: person.version },
        first: person.safeContactNotedAt ? (
          <p className="notice warn">
            It is noted already when it is safe to reach them and what must not be said; it is sealed, and
            what you write in its place replaces it.
          </p>
        ) : undefined,
        start: {
          kind: person.kind,
          name: person.name ?? '',
          phone: person.phone ?? '',
          email: person.email ?? '',
          dateOfBirth: person.dateOfBirth ?? '',
          occupancyType: person.occupancyType ?? '',
          propertyId: person.property?.id ?? '',
          'contactPreferences.preferredMethods': person.preferredMethods ?? [],
          'contactPreferences.excludedMethods': person.excludedMethods ?? [],
          'contactPreferences.doNotLeaveMessages': yesNo(person.doNotLeaveMessages),
          'contactPreferences.doNotWriteToAddress': yesNo(person.doNotWriteToAddress),
          'contactPreferences.interpreterNeeded': yesNo(person.interpreterNeeded),
          'contactPreferences.language': person.language ?? '',
        },
        asks: [
          { field: 'kind', label: 'Who it is' },
          { field: 'name', label: 'Full name', short: true },
          { field: 'phone', label: 'Telephone number' },
          { field: 'email', label: 'Mail address' },
          { field: 'dateOfBirth', label: 'Date of birth' },
          { field: 'occupancyType', label: 'How they occupy their home' },
          { field: 'propertyId', label: 'Their home', find: 'home', serviceOf: () => file.service.id },
          ...safeContact('contactPreferences'),
        ],
      };
    },
  ),
  'change-party': simpleWork(
    { document: ChangePartyDocument, fields: updatePartyInputFields },
    'Saved.',
    (file, on) => {
      const party = file.parties.find(({ id }) => id === on);
      if (!party) return null;
      return {
        fixed: { caseId: file.id, partyId: party.id },
        version: { field: 'partyVersion', read: party.version },
        start: { informed: yesNo(party.informed), relationToHousehold: party.relationToHousehold ?? '' },
        first: <p>{nameOf(party)}</p>,
        asks: [
          { field: 'informed', label: 'Are they kept informed?' },
          {
            field: 'informedReason',
            label: 'Why not any longer?',
            when: (written) => asText(written, 'informed') === 'NO',
          },
          { field: 'relationToHousehold', label: 'Relation to the household' },
        ],
      };
    },
  ),
  'remove-person': simpleWork(
    { document: RemovePartyByFormDocument, fields: removePartyInputFields },
    'They are no longer a party of the case; the record of it stays.',
    (file, on) => {
      const party = file.parties.find(({ id }) => id === on);
      return (
        (party && {
          fixed: { caseId: file.id, partyId: party.id },
          first: <p>{nameOf(party)}</p>,
          asks: [
            { field: 'reason', label: 'Why?' },
            { field: 'enteredByMistake', label: 'Were they put down by mistake?' },
          ],
          send: 'End their part',
        }) ??
        null
      );
    },
  ),
  permission: simpleWork(
    { document: PermissionToTellDocument, fields: recordPermissionInputFields },
    'The permission is recorded.',
    (file, on) => ({
      fixed: { caseId: file.id },
      start: { partyId: on ?? '' },
      asks: [
        { field: 'partyId', label: 'Who gives it?', hint: '', choices: peopleOf(file) },
        { field: 'toPartyId', label: 'Who may be told?', choices: peopleOf(file) },
        { field: 'permission.form', label: 'How was it given?' },
        { field: 'permission.what', label: 'What may be told?' },
        { field: 'permission.givenAt', label: 'When?' },
      ],
    }),
  ),
  'withdraw-permission': simpleWork(
    { document: WithdrawPermissionToTellDocument, fields: withdrawPermissionInputFields },
    'The permission is taken back: nothing more is told.',
    (file, on) => {
      const permission = file.permissions.find(({ id }) => id === on);
      if (!permission) return null;
      const called = (of: { id: string }) => {
        const party = file.parties.find(({ id }) => id === of.id);
        return party ? nameOf(party) : 'somebody';
      };
      return {
        first: (
          <p>
            {called(permission.party)} let {called(permission.toParty)} be told
            {permission.what ? `: ${permission.what}` : ''}
          </p>
        ),
        fixed: { caseId: file.id, permissionId: permission.id },
        asks: [],
        send: 'Take it back',
      };
    },
  ),
};
