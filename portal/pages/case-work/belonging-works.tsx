import {
  AddMemberByFormDocument,
  addMemberInputFields,
  EndMembershipByFormDocument,
  endMembershipInputFields,
  RecordHouseholdByFormDocument,
  recordHouseholdInputFields,
} from '../../generated/belonging-forms-query.ts';
import { type Ask, asText, type Written } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { fieldAt } from '../../kit/input-fields.ts';
import type { Choice } from '../../kit/select-field.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { calledOf } from '../case-file/called-of.ts';
import { useWhoBelongs } from '../case-file/who-belongs.ts';
import { simpleWork } from './simple-work.tsx';
import { type CaseData, nameOf, type Work, type WorkProps } from './work.ts';

/** People alone belong to a household or group; whoever is in the case already is offered first. */
const peopleToAdd = (file: CaseData): Choice[] => [
  ...new Map(
    file.parties
      .filter(({ endedAt, person: { kind, erasedAt } }) => !endedAt && !erasedAt && isOne(kind))
      .map((party) => [party.person.id, { value: party.person.id, label: nameOf(party) }]),
  ).values(),
];

const isOne = (kind: string) => kind === 'INDIVIDUAL' || kind === 'UNKNOWN';

const relations = Object.keys(fieldAt(addMemberInputFields, 'member.relation').words ?? {})
  .filter((value) => value !== 'GROUP_MEMBER')
  .map((value) => ({ value, label: wordFor(value) }));

/** Who belongs: somebody on record, or somebody new; `at` is where it stands in the input. */
function memberAsks(file: CaseData, at: string, ofHousehold: boolean): Ask[] {
  const onRecord = (answer: string) => (written: Written) => asText(written, '#onRecord') === answer;
  return [
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
    {
      field: `${at}personId`,
      label: 'The person',
      find: 'person',
      choices: peopleToAdd(file),
      needed: true,
      when: onRecord('YES'),
    },
    {
      field: `${at}person.kind`,
      label: 'Who it is',
      choices: ['INDIVIDUAL', 'UNKNOWN'].map((value) => ({ value, label: wordFor(value) })),
      needed: true,
      when: onRecord('NO'),
    },
    {
      field: `${at}person.name`,
      label: 'Full name',
      short: true,
      when: (written) => onRecord('NO')(written) && asText(written, `${at}person.kind`) !== 'UNKNOWN',
    },
    { field: `${at}person.dateOfBirth`, label: 'Date of birth', when: onRecord('NO') },
    { field: `${at}person.phone`, label: 'Telephone number', when: onRecord('NO') },
    {
      field: `${at}relation`,
      label: 'What are they to the household?',
      hint: '',
      choices: relations,
      needed: true,
      when: () => ofHousehold,
    },
    { field: `${at}fromOn`, label: 'From which day?' },
  ];
}

/** Of which household or group; null where it is not theirs to see. */
function AddMember({ file, on, form }: WorkProps) {
  const { found } = useWhoBelongs(file.reference);
  if (!found) return <Skeleton height={320} label="Loading" />;
  const to = found.belonging.find(({ id }) => id === on);
  if (!to) return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  const household = to.kind === 'HOUSEHOLD';
  return (
    <>
      <p>{to.called}</p>
      <ChangeForm
        {...form}
        document={AddMemberByFormDocument}
        fields={addMemberInputFields}
        fixed={{ caseId: file.id, ...(household ? { householdId: to.id } : { groupId: to.id }) }}
        asks={memberAsks(file, 'member.', household)}
        touches={['Person', 'Membership', 'Household']}
        send="Add them"
      />
    </>
  );
}

function EndMembership({ file, on, form }: WorkProps) {
  const { found } = useWhoBelongs(file.reference);
  if (!found) return <Skeleton height={240} label="Loading" />;
  const of = found.belonging.find(({ members }) => members.some(({ id }) => id === on));
  const membership = of?.members.find(({ id }) => id === on);
  if (!of || !membership || membership.toOn)
    return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  return (
    <>
      <p>
        {calledOf(membership.person)}: {of.called}
        {membership.fromOn ? `, from ${dayOf(membership.fromOn)}` : ''}
      </p>
      <ChangeForm
        {...form}
        document={EndMembershipByFormDocument}
        fields={endMembershipInputFields}
        fixed={{ caseId: file.id, membershipId: membership.id }}
        asks={[{ field: 'toOn', label: 'What was their last day?' }]}
        touches={['Person', 'Membership', 'Household']}
        send="They have left"
      />
    </>
  );
}

export const works: Record<string, Work> = {
  household: simpleWork(
    { document: RecordHouseholdByFormDocument, fields: recordHouseholdInputFields },
    'The household is recorded.',
    (file) => ({
      fixed: { caseId: file.id },
      start: { members: [{}] },
      touches: ['Person', 'Membership', 'Household'],
      asks: [
        {
          field: 'propertyId',
          label: 'Where do they live?',
          find: 'home',
          serviceOf: () => file.service.id,
        },
        {
          field: 'members',
          label: 'Who belongs to it?',
          row: { asks: memberAsks(file, '', true), called: 'Person', least: 1 },
        },
      ],
      send: 'Record the household',
    }),
  ),
  'add-member': { done: 'They belong to it from now on.', Form: AddMember },
  'end-membership': { done: 'They have left; that they belonged stays on record.', Form: EndMembership },
};
